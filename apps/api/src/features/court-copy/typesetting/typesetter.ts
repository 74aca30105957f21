import type { CourtDocument } from '../court-document.js';
import { type CopyLimits, setInProcess } from './copy-process.js';
import { type TurnLimits, Turns } from './turns.js';

interface Options {
  limits?: CopyLimits;
  turns?: TurnLimits;
  /** For the processes that set the copies. */
  nodeOptions?: string[];
}

/** A copy takes a tenth of a second; the longest text that we accept, some four seconds and 400 MB. */
const LIMITS: CopyLimits = { milliseconds: 30_000, bytes: 1024 ** 3 };
const TURNS: TurnLimits = { each: 2, all: 20 };

/**
 * Sets documents as tagged PDF, one at a time, in turns that go round among the people who ask. The same
 * document is the same file, byte for byte.
 */
export class Typesetter {
  private readonly turns: Turns;

  constructor(private readonly options: Options = {}) {
    this.turns = new Turns(options.turns ?? TURNS);
  }

  /** `person` is whose turn it takes; `signal` ends it where nobody waits for it any more. */
  pdf(document: CourtDocument, person: string, signal: AbortSignal): Promise<Uint8Array> {
    const { limits = LIMITS, nodeOptions = [] } = this.options;
    return this.turns.take(person, signal, () =>
      setInProcess(document, limits, signal, nodeOptions),
    );
  }
}
