import type { MigrationInterface } from 'typeorm';
import { AppendOnly1764000000000 } from './1764000000000-append-only.js';
import { People1764000001000 } from './1764000001000-people.js';
import { Entries1764000002000 } from './1764000002000-entries.js';
import { Ledger1764000003000 } from './1764000003000-ledger.js';
import { Laws1764000004000 } from './1764000004000-laws.js';
import { Acknowledgement1764000005000 } from './1764000005000-acknowledgement.js';
import { Audit1764000006000 } from './1764000006000-audit.js';
import { Search1764000007000 } from './1764000007000-search.js';
import { Jobs1764000008000 } from './1764000008000-jobs.js';
import { SearchLanguage1764000009000 } from './1764000009000-search-language.js';
import { SearchTerms1764000010000 } from './1764000010000-search-terms.js';
import { Reviews1764000011000 } from './1764000011000-reviews.js';
import { Live1764000012000 } from './1764000012000-live.js';
import { DraftKnowledge1764000013000 } from './1764000013000-draft-knowledge.js';
import { DraftReview1764000014000 } from './1764000014000-draft-review.js';
import { Cosignatures1764000015000 } from './1764000015000-cosignatures.js';
import { SecondLooks1764000015100 } from './1764000015100-second-looks.js';
import { PublicationSchedules1764000015200 } from './1764000015200-publication-schedules.js';
import { AnnounceCountersigning1764000015300 } from './1764000015300-announce-countersigning.js';
import { TransitionalProvisions1764000016000 } from './1764000016000-transitional-provisions.js';
import { DatedFigures1764000017000 } from './1764000017000-dated-figures.js';
import { Postponements1764000019000 } from './1764000019000-postponements.js';
import { SchedulesNameAText1764000020000 } from './1764000020000-schedules-name-a-text.js';
import { SearchIndexesSideBySide1764000022000 } from './1764000022000-search-indexes-side-by-side.js';
import { EntryNumbers1764000024000 } from './1764000024000-entry-numbers.js';
import { EntryNumbersStay1764000025000 } from './1764000025000-entry-numbers-stay.js';
import { RoomForSearchIndexes1764000026000 } from './1764000026000-room-for-search-indexes.js';

/** Every migration, oldest first. A migration that has been released is never edited. */
export const migrations: (new () => MigrationInterface)[] = [
  AppendOnly1764000000000,
  People1764000001000,
  Entries1764000002000,
  Ledger1764000003000,
  Laws1764000004000,
  Acknowledgement1764000005000,
  Audit1764000006000,
  Search1764000007000,
  Jobs1764000008000,
  SearchLanguage1764000009000,
  SearchTerms1764000010000,
  Reviews1764000011000,
  Live1764000012000,
  DraftKnowledge1764000013000,
  DraftReview1764000014000,
  Cosignatures1764000015000,
  SecondLooks1764000015100,
  PublicationSchedules1764000015200,
  AnnounceCountersigning1764000015300,
  TransitionalProvisions1764000016000,
  DatedFigures1764000017000,
  Postponements1764000019000,
  SchedulesNameAText1764000020000,
  SearchIndexesSideBySide1764000022000,
  EntryNumbers1764000024000,
  EntryNumbersStay1764000025000,
  RoomForSearchIndexes1764000026000,
];
