export { LawModule } from './law.module.js';
export { LawImportService } from './import/law-import.service.js';
export { lawImport } from './law.cli.js';
export { ProvisionDays } from './reading/provision-days.service.js';
