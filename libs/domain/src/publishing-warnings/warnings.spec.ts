import { describe, expect, it } from '@jest/globals';
import { doc, entryLink, p } from '../document/index.js';
import { ledger } from '../validity/ledger-builder.js';
import { range, kinds, warnings, inForce, scheduled } from './planned-builder.js';

describe('a text that changes the future alone', () => {
  it('and joins on to what applies until then gives no warning', () => {
    expect(warnings({ from: '2027-01-01' }, { ledger: inForce })).toEqual([]);
    expect(warnings({ from: '2026-11-23' }, { ledger: inForce })).toEqual([]);
  });

  it('or has no first day yet is not judged by days', () => {
    expect(warnings({ document: doc(p(entryLink('other', 'Andere'))) })).toEqual([]);
  });
});

describe('covering a scheduled version', () => {
  it('is told with its days and leads to where it is confirmed', () => {
    expect(warnings({ from: '2027-02-01' }, { ledger: scheduled })).toEqual([
      {
        kind: 'covers-scheduled',
        place: { path: 'replaces', blockId: null },
        publicationId: 'next',
        days: range('2027-03-01'),
        isConfirmed: false,
      },
    ]);
  });

  it('is told with the days that will be covered, not with all that it stands for', () => {
    const records = ledger({ text: 's', from: '2027-03-01' }, { text: 's2', from: '2027-06-01' });
    expect(warnings({ from: '2027-02-01', until: '2027-04-01' }, { ledger: records })).toEqual([
      expect.objectContaining({
        kind: 'covers-scheduled',
        publicationId: 's',
        days: range('2027-03-01', '2027-04-01'),
      }),
    ]);
  });

  it('is still told once it is confirmed, so that the approver sees it', () => {
    const [warning] = warnings({ from: '2027-02-01', replaces: ['next'] }, { ledger: scheduled });
    expect(warning).toMatchObject({ kind: 'covers-scheduled', isConfirmed: true });
  });

  it('is told of a repeal as well', () => {
    expect(kinds({ kind: 'repeal', from: '2027-02-01' }, { ledger: scheduled })).toEqual([
      'covers-scheduled',
    ]);
  });

  it('is no surprise of what is taken back, nor of the text that the draft was merged with', () => {
    const records = ledger(
      { text: 'now', from: '2024-01-01' },
      { text: 'merged', from: '2027-03-01' },
      { text: 'next', from: '2027-05-01' },
    );
    const plan = { from: '2027-02-01', basedOn: 'merged', withdraws: 'next' };
    expect(warnings(plan, { ledger: records })).toEqual([]);
  });

  it('is no surprise where the start of that very version is moved', () => {
    expect(
      warnings({ from: '2027-02-01', basedOn: 'next', withdraws: 'next' }, { ledger: scheduled }),
    ).toEqual([]);
  });
});

describe('an earlier text that applies again', () => {
  const limited = ledger(
    { text: 'old', from: '2024-01-01' },
    { text: 'lim', from: '2027-03-01', until: '2027-04-01' },
  );

  it('is told where the new one ends with the start of a limited one', () => {
    const plan = { from: '2027-01-01', until: '2027-03-01' };
    const resumes = {
      kind: 'resumes',
      place: { path: 'validUntil', blockId: null },
      publicationId: 'old',
      days: range('2027-04-01'),
    };
    expect(warnings(plan, { ledger: limited })).toEqual([resumes]);
    expect(warnings({ ...plan, kind: 'repeal' }, { ledger: limited })).toEqual([resumes]);
  });

  it('is meant where the new one is limited and that text goes on right after it', () => {
    const plan = { from: '2027-01-01', until: '2027-02-01' };
    expect(warnings(plan, { ledger: limited })).toEqual([]);
  });

  it('is told as well of a scheduled one that was to be replaced for good', () => {
    const records = ledger(
      { text: 'old', from: '2024-01-01' },
      { text: 'next', from: '2027-02-01' },
      { text: 'lim', from: '2027-03-01', until: '2027-04-01' },
    );
    const plan = { from: '2027-01-01', until: '2027-03-01', replaces: ['next'] };
    expect(warnings(plan, { ledger: records })).toMatchObject([
      { kind: 'covers-scheduled', publicationId: 'next' },
      { kind: 'resumes', publicationId: 'next', days: range('2027-04-01') },
    ]);
  });

  const cancelled = ledger(
    { text: 'now', from: '2024-01-01' },
    { text: 'y', from: '2027-06-01' },
    { text: 'x', from: '2027-05-01' },
  );

  it('is told where a postponement brings back what the text had cancelled', () => {
    const plan = { from: '2027-08-01', basedOn: 'x', withdraws: 'x' };
    expect(warnings(plan, { ledger: cancelled })).toEqual([
      {
        kind: 'resumes',
        place: { path: 'validFrom', blockId: null },
        publicationId: 'y',
        days: range('2027-06-01', '2027-08-01'),
      },
    ]);
  });

  it('is told where a withdrawal does', () => {
    expect(warnings({ kind: 'withdrawal', withdraws: 'x' }, { ledger: cancelled })).toEqual([
      {
        kind: 'resumes',
        place: { path: 'changeSummary', blockId: null },
        publicationId: 'y',
        days: range('2027-06-01'),
      },
    ]);
  });

  it('is what the withdrawal of a withdrawal is for', () => {
    const records = ledger(
      { text: 'now', from: '2024-01-01' },
      { text: 'next', from: '2027-03-01' },
      { withdrawal: 'back', of: 'next' },
    );
    expect(warnings({ kind: 'withdrawal', withdraws: 'back' }, { ledger: records })).toEqual([]);
  });
});

describe('a gap in validity', () => {
  const ended = ledger({ text: 'old', from: '2024-01-01', until: '2026-12-01' });

  it('is told where the text before it ends sooner', () => {
    expect(warnings({ from: '2027-01-01' }, { ledger: ended })).toEqual([
      {
        kind: 'gap',
        place: { path: 'validFrom', blockId: null },
        days: range('2026-12-01', '2027-01-01'),
      },
    ]);
  });

  it('is told where nothing follows a limited text, and leads to its end', () => {
    expect(warnings({ from: '2026-12-01', until: '2027-06-01' }, { ledger: ended })).toEqual([
      {
        kind: 'gap',
        place: { path: 'validUntil', blockId: null },
        days: range('2027-06-01'),
      },
    ]);
  });

  it('is not made by a limited text that lets the one below resume', () => {
    expect(warnings({ from: '2026-12-01', until: '2027-06-01' }, { ledger: inForce })).toEqual([]);
  });

  it('is what a repeal is for', () => {
    expect(warnings({ kind: 'repeal', from: '2027-01-01' }, { ledger: inForce })).toEqual([]);
  });

  it('is told where a withdrawal leaves nothing in its place', () => {
    const records = ledger(
      { text: 'next', from: '2027-03-01' },
      { text: 'now', from: '2026-01-01', until: '2027-03-01' },
    );
    expect(warnings({ kind: 'withdrawal', withdraws: 'next' }, { ledger: records })).toEqual([
      {
        kind: 'gap',
        place: { path: 'changeSummary', blockId: null },
        days: range('2027-03-01'),
      },
    ]);
  });

  it('is told where a postponed text leaves the days of its old start empty', () => {
    const records = ledger(
      { text: 'next', from: '2027-03-01' },
      { text: 'now', from: '2026-01-01', until: '2027-03-01' },
    );
    const [warning] = warnings(
      { from: '2027-05-01', basedOn: 'next', withdraws: 'next' },
      { ledger: records },
    );
    expect(warning).toMatchObject({ kind: 'gap', days: range('2027-03-01', '2027-05-01') });
  });
});

describe('what has no effect', () => {
  const until = ledger({ text: 'former', from: '2024-01-01', until: '2026-01-01' });

  it('is a repeal of days on which nothing applies', () => {
    expect(warnings({ kind: 'repeal', from: '2027-01-01' }, { ledger: until })).toEqual([
      { kind: 'without-effect', place: { path: 'validFrom', blockId: null } },
    ]);
    expect(kinds({ kind: 'repeal', from: '2025-01-01' }, { ledger: until })).toEqual([
      'retroactive',
    ]);
  });

  it('is the withdrawal of a version that others cover entirely', () => {
    const covered = ledger({ text: 'next', from: '2027-03-01' }, { text: 'now', from: '2027-01-01' });
    expect(warnings({ kind: 'withdrawal', withdraws: 'next' }, { ledger: covered })).toEqual([
      { kind: 'without-effect', place: { path: 'changeSummary', blockId: null } },
    ]);
  });

  it('is no text, and nothing whose first day is not known', () => {
    expect(kinds({ from: '2027-01-01' }, { ledger: until })).not.toContain('without-effect');
    expect(kinds({ kind: 'repeal' }, { ledger: until })).toEqual([]);
  });
});

describe('a retroactive change', () => {
  it('is told with the days before today on which something else will have applied', () => {
    expect(warnings({ from: '2026-11-01' }, { ledger: inForce })).toEqual([
      {
        kind: 'retroactive',
        place: { path: 'validFrom', blockId: null },
        days: range('2026-11-01', '2026-11-23'),
      },
    ]);
  });

  it('ends with the text where that is limited', () => {
    const [warning] = warnings({ from: '2026-02-01', until: '2026-03-01' }, { ledger: inForce });
    expect(warning).toMatchObject({ kind: 'retroactive', days: range('2026-02-01', '2026-03-01') });
  });

  it('is told of a repeal, and of a withdrawal of what has applied', () => {
    expect(kinds({ kind: 'repeal', from: '2026-01-01' }, { ledger: inForce })).toEqual([
      'retroactive',
    ]);
    const corrected = ledger(
      { text: 'now', from: '2024-01-01' },
      { text: 'wrong', from: '2026-06-01' },
    );
    expect(kinds({ kind: 'withdrawal', withdraws: 'wrong' }, { ledger: corrected })).toEqual([
      'retroactive',
    ]);
  });

  it('is not what withdrawing a version before its start is', () => {
    expect(warnings({ kind: 'withdrawal', withdraws: 'next' }, { ledger: scheduled })).toEqual([]);
  });
});
