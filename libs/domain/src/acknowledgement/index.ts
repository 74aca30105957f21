export { concernedBy } from './audience.js';
