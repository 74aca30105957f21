export { PublishingWarningsModule } from './publishing-warnings.module.js';
