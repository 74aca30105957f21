import { describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import {
  type Changeable,
  type ChangeableEntry,
  type ChangeForm,
  choicesOf,
  draftOf,
  missingIn,
  readDay,
} from './validity-change.js';

const TODAY = localDate('2026-11-23');
let sequence = 0;

function line(id: string, change: Partial<Changeable> = {}): Changeable {
  sequence += 1;
  return {
    id,
    sequence,
    kind: 'TEXT',
    validFrom: localDate('2026-01-01'),
    changeSummary: '',
    recordedAt: '2026-01-01T00:00:00Z',
    withdraws: null,
    ...change,
  };
}

const entry = (publications: Changeable[], shown: string[]): ChangeableEntry => ({
  id: 'entry',
  publications,
  timeline: shown.map((id) => ({ publication: { id } })),
});
const planned = line('next', { validFrom: localDate('2027-03-01') });
const form = (change: Partial<ChangeForm>): ChangeForm => ({
  kind: 'postpone',
  publication: planned,
  day: '1.5.2027',
  reason: 'Später',
  ...change,
});

describe('What can be done about the validity of an entry', () => {
  it('is first of all to postpone what is planned', () => {
    const { kinds, postpone, withdraw } = choicesOf(
      entry([line('now'), planned], ['now', 'next']),
      TODAY,
    );
    expect(kinds).toEqual(['postpone', 'repeal', 'withdraw']);
    expect(postpone.map(({ id }) => id)).toEqual(['next']);
    expect(withdraw.map(({ id }) => id)).toEqual(['now', 'next']);
  });

  it('is to repeal or withdraw where nothing is planned', () => {
    expect(choicesOf(entry([line('now')], ['now']), TODAY).kinds).toEqual(['repeal', 'withdraw']);
  });

  it('is to withdraw a repeal, but nothing that is withdrawn already', () => {
    const repeal = line('end', { kind: 'REPEAL' });
    const withdrawal = line('undo', { kind: 'WITHDRAWAL', withdraws: 'old', validFrom: null });
    const { kinds, withdraw } = choicesOf(entry([line('old'), repeal, withdrawal], []), TODAY);
    expect(kinds).toEqual(['withdraw']);
    expect(withdraw.map(({ id }) => id)).toEqual(['end', 'undo']);
  });
});

describe('The form', () => {
  it('reads the first day without the text, also from the words of a statute', () => {
    expect(readDay(form({ kind: 'repeal', day: '1.1.2027' }))).toBe('2027-01-01');
    expect(readDay(form({ kind: 'repeal', day: 'mit Ablauf des 31.12.2026' }))).toBe('2027-01-01');
    expect(readDay(form({ kind: 'postpone', day: 'mit Ablauf des 31.12.2026' }))).toBeNull();
  });

  it.each([
    'ab 1.1.2027 nicht mehr',
    'aufgehoben am 1.1.2027',
    'bis vor dem 1.1.2027',
    'nach dem 31.12.2026',
    'nach dem 31.12.2026 nicht mehr',
  ])('repeals from 1 January 2027 for "%s"', (day) => {
    expect(readDay(form({ kind: 'repeal', day }))).toBe('2027-01-01');
  });

  it.each(['ab 1.1.2027 nicht mehr', 'aufgehoben am 1.1.2027', 'vor dem 1.1.2027'])(
    'postpones nothing to "%s", which names no start',
    (day) => {
      expect(readDay(form({ kind: 'postpone', day }))).toBeNull();
    },
  );

  it('asks for a day and a reason, and for another day than the one that is planned', () => {
    const codes = (change: Partial<ChangeForm>) => missingIn(form(change)).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ day: '', reason: ' ' })).toEqual(['day-missing', 'reason-missing']);
    expect(codes({ day: '1.3.2027' })).toEqual(['start-unchanged']);
    expect(codes({ kind: 'withdraw', day: '' })).toEqual([]);
  });

  it('begins the draft that does it', () => {
    expect(draftOf('entry', form({}))).toEqual({
      entryId: 'entry',
      basedOn: 'next',
      kind: 'TEXT',
      start: { validFrom: '2027-05-01', changeSummary: 'Später', postpones: true },
    });
    expect(draftOf('entry', form({ kind: 'repeal', publication: null }))).toMatchObject({
      basedOn: null,
      kind: 'REPEAL',
      start: { postpones: false },
    });
    expect(draftOf('entry', form({ kind: 'withdraw' }))).toMatchObject({
      basedOn: 'next',
      kind: 'WITHDRAWAL',
      start: { validFrom: null },
    });
  });
});
