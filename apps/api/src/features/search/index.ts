export { SearchModule } from './search.module.js';
export { SearchProjection } from './search-projection.service.js';
