import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@rechtsstand/domain/time';
import { type LedgerRecord, timelineOf } from '@rechtsstand/domain/validity';
import fc from 'fast-check';
import { completeInput, Desk } from '../../../../../../test/factories/index.js';
import { TestApplication } from '../../../../../../test/support/test-application.js';

const FIRST = localDate('2028-02-20');
const LEDGERS = 24;

let app: TestApplication;
let desk: Desk;
let team: string;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
});
afterAll(() => app.stop());

/** What somebody publishes next; days are counted from the first, around a leap day. */
type Step =
  | { kind: 'TEXT' | 'REPEAL'; start: number; length: number | null }
  | { kind: 'WITHDRAWAL'; of: number };

const laid = (kind: 'TEXT' | 'REPEAL') =>
  fc.record({
    kind: fc.constant(kind),
    start: fc.nat({ max: 20 }),
    length: fc.option(fc.integer({ min: 1, max: 12 })),
  });
const steps = fc.array(
  fc.oneof<fc.WeightedArbitrary<Step>[]>(
    { weight: 4, arbitrary: laid('TEXT') },
    { weight: 1, arbitrary: laid('REPEAL') },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('WITHDRAWAL' as const), of: fc.nat() }),
    },
  ),
  { minLength: 1, maxLength: 6 },
);

describe('What PostgreSQL holds to apply', () => {
  it('is after every publication what the ledger says, whatever was published before', async () => {
    const recorded = { TEXT: 0, REPEAL: 0, WITHDRAWAL: 0 };
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const { entryId, publicationId } = await desk.published(team, { validFrom: FIRST });
        const published = [publicationId];
        for (const step of sequence) {
          const id = await publish(entryId, step, published);
          if (id !== null) {
            published.push(id);
            recorded[step.kind] += 1;
          }
          expect(await projection(entryId)).toEqual(timelineOf(await ledger(entryId)));
        }
      }),
      { numRuns: LEDGERS },
    );
    expect(Math.min(...Object.values(recorded))).toBeGreaterThan(LEDGERS / 8);
  }, 240_000);
});

/** The id of the publication; `null` where the step is refused, as a second withdrawal is. */
async function publish(entryId: string, step: Step, published: string[]): Promise<string | null> {
  const basedOn = step.kind === 'WITHDRAWAL' ? published[step.of % published.length] : undefined;
  const draft = await desk.newDraft(entryId, { kind: step.kind, basedOn });
  if (draft.failures) return null;
  const written = await desk.write(draft, completeInput(daysOf(step, published)));
  const { id } = await desk.override(written, 'Eilt');
  return id ?? null;
}

function daysOf(step: Step, published: string[]) {
  if (step.kind === 'WITHDRAWAL') return { validFrom: null };
  const validFrom = addDays(FIRST, step.start);
  const validUntil = step.length === null ? null : addDays(validFrom, step.length);
  return { validFrom, validUntil, replaces: published };
}

function projection(entryId: string): Promise<unknown[]> {
  return app.owner.query(
    `SELECT lower(validity)::text AS "from", upper(validity)::text AS until,
       publication_id AS "publicationId"
     FROM effective_versions WHERE entry_id = $1 ORDER BY validity`,
    [entryId],
  );
}

async function ledger(entryId: string): Promise<LedgerRecord[]> {
  const rows: { record: LedgerRecord }[] = await app.owner.query(
    `SELECT json_build_object('id', id, 'sequence', sequence, 'recordedAt', recorded_at,
       'kind', kind, 'validFrom', valid_from, 'validUntil', valid_until, 'withdraws', withdraws) AS record
     FROM publications WHERE entry_id = $1`,
    [entryId],
  );
  return rows.map(({ record }) => record);
}
