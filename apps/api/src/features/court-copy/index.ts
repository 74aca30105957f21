export { CourtCopyModule } from './court-copy.module.js';
export { CourtCopyRoute } from './court-copy.route.js';
