import { parseCitations } from '../citation/index.js';
import { cite, doc, named, p } from '../document/index.js';
import { emptyFacts } from '../entry/index.js';
import { type DateRange, localDate } from '../time/index.js';
import { ledger } from '../validity/ledger-builder.js';
import { type PlannedPublication, publishingWarnings, referencesOf } from './index.js';

const TODAY = localDate('2026-11-23');
const text = doc(p('Ein Text.'));
/** The block in which the link or citation of a test stands. */
export const blockId = 'the-block';
export const saying = (...content: Parameters<typeof p>) => doc(named(blockId, p(...content)));
export const cited = (words: string) => cite(words, parseCitations(words)[0]!.canonical);

interface Around {
  ledger?: ReturnType<typeof ledger>;
  entries?: Record<string, DateRange[]>;
  provisions?: Record<string, DateRange[]>;
  figures?: Record<string, DateRange[]>;
}

type Plan = Partial<Omit<PlannedPublication, 'validFrom' | 'validUntil'>> & {
  from?: string;
  until?: string;
};

/** What a plan is warned of, given what is around it. */
export function warnings({ from, until, ...plan }: Plan, around: Around = {}) {
  const planned: PlannedPublication = {
    entryId: 'self',
    kind: 'text',
    validFrom: from === undefined ? null : localDate(from),
    validUntil: until === undefined ? null : localDate(until),
    basedOn: null,
    withdraws: null,
    replaces: [],
    facts: emptyFacts('legal-article'),
    document: text,
    ...plan,
  };
  return publishingWarnings(planned, {
    today: TODAY,
    ledger: around.ledger ?? [],
    references: referencesOf(planned),
    entries: new Map(Object.entries(around.entries ?? {})),
    provisions: new Map(Object.entries(around.provisions ?? {})),
    figures: new Map(Object.entries(around.figures ?? {})),
  });
}

export const kinds = (plan: Plan, around?: Around) =>
  warnings(plan, around).map(({ kind }) => kind);
export const range = (from: string, until: string | null = null): DateRange => ({
  from: localDate(from),
  until: until === null ? null : localDate(until),
});

export const inForce = ledger({ text: 'now', from: '2024-01-01' });
export const scheduled = ledger(
  { text: 'now', from: '2024-01-01' },
  { text: 'next', from: '2027-03-01' },
);
