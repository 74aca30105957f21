export { concernedBy, type Reader, type Reach } from './audience.js';
