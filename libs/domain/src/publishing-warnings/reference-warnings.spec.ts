import { describe, expect, it } from '@jest/globals';
import { doc, entryLink, figure, named, p, step } from '../document/index.js';
import { emptyFacts, type EntryFacts } from '../entry/index.js';
import { type DateRange, localDate } from '../time/index.js';
import { blockId, saying, cited, range, kinds, warnings, inForce } from './planned-builder.js';

describe('a link to another entry', () => {
  const document = saying('Siehe ', entryLink('other', 'Andere Seite'), '.');
  const plan = { from: '2027-01-01', document };

  it('is told with the first days on which that entry does not apply', () => {
    expect(warnings(plan, { entries: { other: [range('2024-01-01', '2027-07-01')] } })).toEqual([
      {
        kind: 'link-not-in-force',
        place: { path: 'document', blockId },
        entryId: 'other',
        text: 'Andere Seite',
        days: range('2027-07-01'),
      },
    ]);
  });

  it('is no matter where the entry applies on all days of the text', () => {
    const entries = { other: [range('2024-01-01', '2027-07-01')] };
    expect(warnings({ ...plan, until: '2027-07-01' }, { entries, ledger: inForce })).toEqual([]);
  });

  it('is told of an entry that never applies, and not of one that nothing is known of', () => {
    expect(kinds(plan, { entries: { other: [] } })).toEqual(['link-not-in-force']);
    expect(kinds(plan)).toEqual([]);
  });

  it('to the entry itself is none to another one', () => {
    expect(kinds({ ...plan, document: saying(entryLink('self', 'hier')) })).toEqual([]);
  });

  it('in the facts leads to its field', () => {
    const facts: EntryFacts = {
      ...emptyFacts('legal-article'),
      nextTitles: [{ text: 'Niederlassungserlaubnis', entryId: 'other' }],
    };
    const [warning] = warnings({ from: '2027-01-01', facts }, { entries: { other: [] } });
    expect(warning?.place).toEqual({ path: 'facts.nextTitles[0].entryId', blockId: null });
  });

  it('does not come from what a change notice announces', () => {
    const facts: EntryFacts = { ...emptyFacts('change-notice'), affectedEntryIds: ['other'] };
    expect(kinds({ from: '2027-01-01', facts }, { entries: { other: [] } })).toEqual([]);
  });
});

describe('a citation', () => {
  const document = saying('Nach ', cited('§ 104c Abs. 1 AufenthG'), '.');
  const plan = { from: '2027-01-01', document };
  const provisions = { 'aufenthg/104c': [range('1000-01-01', '2028-01-01')] };

  it('is told with the days on which its law does not have the provision', () => {
    expect(warnings(plan, { provisions })).toEqual([
      {
        kind: 'provision-unknown',
        place: { path: 'document', blockId },
        text: '§ 104c Abs. 1 AufenthG',
        days: range('2028-01-01'),
      },
    ]);
  });

  it('of a law that is not imported is not judged', () => {
    expect(kinds(plan)).toEqual([]);
  });

  it('of a provision that exists on all days of the text is in order', () => {
    expect(kinds({ ...plan, until: '2028-01-01' }, { provisions, ledger: inForce })).toEqual([]);
  });

  it('of a former version means other days than those of the text', () => {
    const former = saying(cited('§ 104c AufenthG a.F.'));
    expect(kinds({ ...plan, document: former }, { provisions })).toEqual([]);
  });

  it('in the facts leads to its field', () => {
    const facts: EntryFacts = {
      ...emptyFacts('legal-article'),
      legalBasis: ['§ 18g AufenthG', '§ 104c AufenthG'],
    };
    const [warning] = warnings({ from: '2027-01-01', facts }, { provisions });
    expect(warning).toMatchObject({
      kind: 'provision-unknown',
      place: { path: 'facts.legalBasis[1]', blockId: null },
    });
  });

  it('in a notice is judged from the day on which its subject comes into force', () => {
    const from = localDate('2027-06-01');
    const facts: EntryFacts = {
      ...emptyFacts('change-notice'),
      entersIntoForceOn: from,
      legalBasis: ['§ 104d AufenthG'],
    };
    const known = { provisions: { 'aufenthg/104d': [range('2027-06-01')] } };
    expect(kinds({ from: '2027-01-01', facts }, known)).toEqual([]);
    expect(
      kinds({ from: '2027-01-01', facts: { ...facts, entersIntoForceOn: null } }, known),
    ).toEqual(['provision-unknown']);
  });
});

describe('a figure', () => {
  const wage = figure('mindestgehalt', 'Mindestgehalt');
  const document = saying('Nötig sind ', wage, ' brutto.');
  const plan = { from: '2027-01-01', document };
  const told = (...days: DateRange[]) =>
    days.map((range) => ({
      kind: 'figure-without-value',
      place: { path: 'document', blockId },
      key: 'mindestgehalt',
      text: 'Mindestgehalt',
      days: range,
    }));

  it('is told with all the days of the text on which it has no value', () => {
    const mindestgehalt = [range('2027-04-01', '2027-07-01'), range('2028-01-01', '2029-01-01')];
    expect(warnings(plan, { figures: { mindestgehalt } })).toEqual(
      told(
        range('2027-01-01', '2027-04-01'),
        range('2027-07-01', '2028-01-01'),
        range('2029-01-01'),
      ),
    );
  });

  it('is told as a whole where nobody has recorded a value', () => {
    expect(warnings(plan, { figures: { mindestgehalt: [] } })).toEqual(told(range('2027-01-01')));
  });

  it('is no matter where it has a value on all days of the text', () => {
    const limited = { ...plan, until: '2027-07-01' };
    const figures = { mindestgehalt: [range('2026-01-01', '2027-03-01'), range('2027-03-01')] };
    expect(kinds(plan, { figures })).toEqual([]);
    const ended = { mindestgehalt: [range('2027-01-01', '2027-07-01')] };
    expect(kinds(limited, { figures: ended, ledger: inForce })).toEqual([]);
  });

  it('is told once, with the first place of several, and not where nothing is known of it', () => {
    const twice = doc(named(blockId, p('Ab ', wage, ' und ', wage)), p('Nie unter ', wage));
    const figures = { mindestgehalt: [] };
    expect(warnings({ ...plan, document: twice }, { figures })).toEqual(told(range('2027-01-01')));
    expect(kinds(plan)).toEqual([]);
  });

  it('in a notice has to have a value from the day on which that is first read', () => {
    const facts: EntryFacts = {
      ...emptyFacts('change-notice'),
      entersIntoForceOn: localDate('2027-06-01'),
    };
    const figures = { mindestgehalt: [range('2027-06-01')] };
    expect(warnings({ ...plan, facts }, { figures })).toEqual(
      told(range('2027-01-01', '2027-06-01')),
    );
  });

  it('of a text that is repealed is no matter', () => {
    const around = { ledger: inForce, figures: { mindestgehalt: [] } };
    expect(kinds({ ...plan, kind: 'repeal' }, around)).toEqual([]);
  });
});

describe('a process step', () => {
  it('without an actor is told, and leads to its field', () => {
    const document = doc(
      named('step-one', step('Antrag annehmen', { actor: 'Servicestelle' })),
      named('step-two', step('Prüfen', { actor: ' ' })),
    );
    expect(warnings({ document })).toEqual([
      {
        kind: 'step-without-actor',
        place: { path: 'document.content[1].attrs.actor', blockId: 'step-two' },
        title: 'Prüfen',
      },
    ]);
  });

  it('of a text that is repealed is no matter', () => {
    expect(warnings({ kind: 'repeal', document: doc(step('Prüfen', {})) })).toEqual([]);
  });
});
