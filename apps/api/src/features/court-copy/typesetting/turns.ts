import { TypesettingRefusal } from './typesetting-refusal.js';

export interface TurnLimits {
  /** So much one person may have under way, waiting or having its turn. */
  readonly each: number;
  /** So much all may have together. */
  readonly all: number;
}

/**
 * Turns at what can be done once at a time. They go round among the people who ask: whoever asks for a
 * second thing gets it after the first of everybody else.
 */
export class Turns {
  private readonly underWay: string[] = [];
  /** Those whose turn comes, in this order, each with what they wait for. */
  private readonly waiting = new Map<string, (() => void)[]>();
  private isTaken = false;

  constructor(private readonly limits: TurnLimits) {}

  /** Does the work in its turn. Whoever gives up before loses the place, and nothing else. */
  async take<T>(person: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    this.refuseBeyondLimits(person);
    this.underWay.push(person);
    try {
      await this.turnOf(person, signal);
      try {
        return await work();
      } finally {
        this.passOn();
      }
    } finally {
      this.underWay.splice(this.underWay.indexOf(person), 1);
    }
  }

  private refuseBeyondLimits(person: string): void {
    const own = this.underWay.filter((each) => each === person).length;
    if (own >= this.limits.each) throw new TypesettingRefusal('too-many');
    if (this.underWay.length >= this.limits.all) throw new TypesettingRefusal('busy');
  }

  private async turnOf(person: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (!this.isTaken) {
      this.isTaken = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      this.waiting.set(person, [...this.waitingOf(person), resolve]);
      const giveUp = () => {
        this.leave(
          person,
          this.waitingOf(person).filter((each) => each !== resolve),
        );
        reject(signal.reason as Error);
      };
      // After its turn has come, this changes nothing any more.
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  private passOn(): void {
    const [next] = this.waiting;
    this.isTaken = next !== undefined;
    if (!next) return;
    const [person, [start, ...later]] = next;
    this.waiting.delete(person);
    this.leave(person, later);
    start?.();
  }

  private waitingOf(person: string): (() => void)[] {
    return this.waiting.get(person) ?? [];
  }

  /** What a person goes on waiting for; known people keep their place, others come last. */
  private leave(person: string, starts: (() => void)[]): void {
    if (starts.length > 0) this.waiting.set(person, starts);
    else this.waiting.delete(person);
  }
}
