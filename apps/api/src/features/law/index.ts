export { LawModule } from './law.module.js';
export { LawService, type ProvisionKey } from './reading/law.service.js';
export { type ImportedLaw, type LawFile, LawImportService } from './import/law-import.service.js';
export { Law, ProvisionRef } from './reading/law.model.js';
export { Provision } from './reading/provision.model.js';
