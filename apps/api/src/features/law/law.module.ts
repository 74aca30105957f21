import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { SearchModule } from '../search/index.js';
import { LawImportResolver } from './import/law-import.resolver.js';
import { LawImportService } from './import/law-import.service.js';
import { LawLedgerRepository } from './import/law-ledger.repository.js';
import { CitedByService } from './reading/cited-by.service.js';
import { LawRepository } from './reading/law.repository.js';
import { LawResolver } from './reading/law.resolver.js';
import { LawService } from './reading/law.service.js';
import { ProvisionDays } from './reading/provision-days.service.js';
import { ProvisionResolver, ProvisionVersionResolver } from './reading/provision.resolver.js';

/** Laws: their texts from the official source, and what they read on which day. */
@Module({
  imports: [EntriesModule, SearchModule],
  providers: [
    LawRepository,
    LawService,
    CitedByService,
    ProvisionDays,
    LawResolver,
    ProvisionResolver,
    ProvisionVersionResolver,
    LawLedgerRepository,
    LawImportService,
    LawImportResolver,
  ],
  exports: [LawService, LawImportService, ProvisionDays],
})
export class LawModule {}
