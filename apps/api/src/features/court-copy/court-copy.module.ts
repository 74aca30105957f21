import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { FiguresModule } from '../figures/index.js';
import { CourtCopyRoute } from './court-copy.route.js';
import { CourtCopyService } from './court-copy.service.js';
import { Typesetter } from './typesetting/typesetter.js';

/** Copies of publications for courts, as PDF. */
@Module({
  imports: [EntriesModule, FiguresModule],
  providers: [
    CourtCopyRoute,
    CourtCopyService,
    { provide: Typesetter, useFactory: () => new Typesetter() },
  ],
  exports: [CourtCopyRoute],
})
export class CourtCopyModule {}
