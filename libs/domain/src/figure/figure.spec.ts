import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cite, doc, figure, h2, p, table, ul } from '../document/index.js';
import { addDays, type LocalDate, localDate } from '../time/index.js';
import {
  figureDay,
  figurePassages,
  type FigureRecord,
  figureTimeline,
  figureUnits,
  formatAmount,
  formatNumber,
  MAX_FIGURE_AMOUNT,
  parseAmount,
  parseFigure,
  parseProposedValue,
} from './index.js';

describe('an amount in a text', () => {
  it.each([
    [50_700_00, 'euro-per-year', '50.700 Euro im Jahr'],
    [41_041_80, 'euro-per-year', '41.041,80 Euro im Jahr'],
    [992_00, 'euro-per-month', '992 Euro im Monat'],
    [6_05, 'euro', '6,05 Euro'],
    [45_30, 'percent', '45,3 Prozent'],
    [1, 'days', '1 Tag'],
    [14, 'days', '14 Tage'],
    [1, 'months', '1 Monat'],
    [0, 'euro', '0 Euro'],
    [1_000_000, 'count', '1.000.000'],
  ] as const)('%s of %s reads "%s"', (amount, unit, words) => {
    expect(formatAmount(amount, unit)).toBe(words);
  });

  it('is read again as it is written, in every unit', () => {
    const amounts = fc.integer({ min: 0, max: MAX_FIGURE_AMOUNT });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...figureUnits), (amount, unit) => {
        expect(parseAmount(formatNumber(amount, unit), unit)).toBe(amount);
      }),
    );
  });

  it.each([
    ['50700', 'euro', 50_700_00],
    ['50.700,5', 'euro', 50_700_50],
    ['50,700', 'euro', null],
    ['50.70', 'euro', null],
    ['1,5', 'days', null],
    ['-3', 'days', null],
    ['', 'count', null],
    ['99999999999', 'count', null],
  ] as const)('typed as "%s" in %s is %s', (typed, unit, amount) => {
    expect(parseAmount(typed, unit)).toBe(amount);
  });
});

const record = (
  sequence: number,
  amount: number | null,
  from: string,
  until: string | null = null,
): FigureRecord => ({
  id: `r${sequence}`,
  sequence,
  recordedAt: `2026-0${sequence}-01T00:00:00Z`,
  amount,
  validFrom: localDate(from),
  validUntil: until === null ? null : localDate(until),
});
const shown = (records: readonly FigureRecord[], knownAt?: string) =>
  figureTimeline(records, knownAt).map(({ from, until, amount }) => [from, until, amount]);

describe('the values of a figure', () => {
  const [first, second] = [record(1, 100, '2025-01-01'), record(2, 110, '2026-01-01')];

  it('follow one another, each until the next one', () => {
    expect(shown([first, second])).toEqual([
      ['2025-01-01', '2026-01-01', 100],
      ['2026-01-01', null, 110],
    ]);
  });

  it('are corrected by a later record for the same days, and were others as known before', () => {
    const records = [first, second, record(3, 111, '2026-01-01')];
    expect(shown(records).at(-1)).toEqual(['2026-01-01', null, 111]);
    expect(shown(records, '2026-02-15T00:00:00Z').at(-1)).toEqual(['2026-01-01', null, 110]);
  });

  it('end with a record that has no amount', () => {
    expect(shown([first, record(2, null, '2026-07-01')])).toEqual([
      ['2025-01-01', '2026-07-01', 100],
    ]);
  });

  it('resume after a limited one', () => {
    expect(shown([first, record(2, 120, '2026-01-01', '2026-04-01')])).toEqual([
      ['2025-01-01', '2026-01-01', 100],
      ['2026-01-01', '2026-04-01', 120],
      ['2026-04-01', null, 100],
    ]);
  });
});

describe('the day for which a version shows its figures', () => {
  const range = { from: localDate('2024-01-01'), until: localDate('2025-01-01') };

  it.each([
    ['2023-05-01', '2024-01-01'],
    ['2024-02-29', '2024-02-29'],
    ['2024-12-31', '2024-12-31'],
    ['2025-01-01', '2024-12-31'],
    ['2026-11-23', '2024-12-31'],
  ])('is, on %s, %s', (day, expected) => {
    expect(figureDay(localDate(day), range)).toBe(expected);
  });

  it('always lies within its validity', () => {
    const days = fc.integer({ min: 0, max: 9000 }).map((n) => addDays(localDate('2010-01-01'), n));
    const length = fc.option(fc.integer({ min: 1, max: 900 }));
    fc.assert(
      fc.property(days, days, length, (day, from, some) => {
        const until = some === null ? null : addDays(from, some);
        const found: LocalDate = figureDay(day, { from, until });
        expect(found >= from && (until === null || found < until)).toBe(true);
      }),
    );
  });
});

describe('the sentences in which a figure stands', () => {
  const wage = figure('mindestgehalt', 'Mindestgehalt');

  it('are given without their neighbours, also in tables and lists', () => {
    const document = doc(
      h2('Gehalt'),
      p(
        'Nach ',
        cite('§ 18g Abs. 1 AufenthG', 'x'),
        ' gilt das. Nötig sind ',
        wage,
        ' brutto. Mehr nicht.',
      ),
      ul('nichts', [wage]),
      table(['Fall', 'Betrag'], ['Regelfall', ['mindestens ', wage]]),
    );
    expect(figurePassages(document, 'mindestgehalt').map(({ lead, tail }) => [lead, tail])).toEqual(
      [
        ['Nötig sind ', ' brutto.'],
        ['', ''],
        ['mindestens ', ''],
      ],
    );
    expect(figurePassages(document, 'anderes')).toEqual([]);
  });

  it('name another figure that stands in them', () => {
    const document = doc(p('Statt ', figure('frueher', 'Alter Wert'), ' jetzt ', wage, '.'));
    expect(figurePassages(document, 'mindestgehalt')).toMatchObject([
      { lead: 'Statt Alter Wert jetzt ', tail: '.' },
    ]);
  });
});

describe('a figure', () => {
  it('has a key, a name and a unit', () => {
    const given = { key: 'mindestgehalt', name: ' Mindestgehalt ', unit: 'euro-per-year' };
    expect(parseFigure(given)).toEqual({ ok: true, value: { ...given, name: 'Mindestgehalt' } });
  });

  it('tells all that is wrong with it at once', () => {
    expect(parseFigure({ key: 'Mit Raum', name: '', unit: 'taler' })).toMatchObject({
      error: [
        { code: 'figure-key-invalid', path: 'key' },
        { code: 'text-missing', path: 'name' },
        { code: 'not-an-option', path: 'unit' },
      ],
    });
  });

  const value = { amount: 100, validFrom: '2026-01-01', validUntil: null, source: '§ 45 AufenthV' };

  it('takes a value with a source', () => {
    expect(parseProposedValue(value)).toEqual({ ok: true, value });
    expect(parseProposedValue({ ...value, amount: null }).ok).toBe(true);
  });

  it.each([
    [{ source: ' ' }, { code: 'text-missing', path: 'source' }],
    [{ amount: 1.5 }, { code: 'not-in-range', path: 'amount' }],
    [{ validUntil: '2026-01-01' }, { code: 'validity-is-empty', path: 'validUntil' }],
  ])('refuses one with %j', (change, fault) => {
    expect(parseProposedValue({ ...value, ...change })).toMatchObject({ error: [fault] });
  });
});
