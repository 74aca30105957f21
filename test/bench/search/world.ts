import type { TestOffice } from '../../factories/index.js';
import type { ApiEnvironment, RecordingApi } from '../programs.js';
import type { Random } from '../random.js';
import type { CorpusWords } from '../typing/trace.js';

/** What the rows about searching are measured on. */
export interface SearchWorld {
  api: RecordingApi;
  environment: ApiEnvironment;
  office: TestOffice;
  /** The tokens of as many people. */
  sessions: readonly string[];
  words: CorpusWords;
  /** How long each row is measured. */
  seconds: number;
  random: Random;
}
