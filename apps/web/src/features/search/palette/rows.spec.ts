import { describe, expect, it } from '@jest/globals';
import { groupsFor, groupsOfRecent } from './rows.js';
import { aHit, aProvision, suggestionsOf } from './suggestions-for-tests.js';

const cited = {
  text: '§ 18g Abs. 2 AufenthG',
  lawKey: 'aufenthg',
  labelKey: '18g',
  fragment: 'abs-2',
  title: 'Blaue Karte EU',
  status: { kind: 'IN_FORCE' as const, from: null, until: null },
};

/** The groups by name, with where each of their rows leads. */
const outline = (...[query, suggestions]: Parameters<typeof groupsFor>) =>
  groupsFor(query, suggestions).map(({ name, rows }) => [name, ...rows.map(({ to }) => to)]);

describe('The rows of the palette', () => {
  it('begin with the provision that was cited, which gets no second row', () => {
    const hits = [aProvision('18g', 'Blaue Karte EU'), aProvision('18b', 'Fachkräfte')];
    expect(outline('18g II', suggestionsOf(hits, { citation: cited }))).toEqual([
      ['jump', '/vorschriften/aufenthg/18g#abs-2'],
      ['PROVISION', '/vorschriften/aufenthg/18b'],
      ['more', '/suche?q=18g+II'],
    ]);
  });

  it('are grouped by kind, the kind of the best hit first', () => {
    const hits = [
      aProvision('60c', 'Ausbildungsduldung'),
      aHit('ausbildungsduldung', 'Ausbildungsduldung'),
      aProvision('60a', 'Duldung'),
    ];
    expect(outline('duldung', suggestionsOf(hits))).toEqual([
      ['PROVISION', '/vorschriften/aufenthg/60c', '/vorschriften/aufenthg/60a'],
      ['LEGAL_ARTICLE', '/themen/ausbildungsduldung'],
      ['more', '/suche?q=duldung'],
    ]);
  });

  it('end with what was probably meant, and with all results', () => {
    const corrected = suggestionsOf([], { correctedQuery: 'ausbildungsduldung' });
    const [more] = groupsFor('ausbilungsduldung', corrected);
    expect(more?.rows.map(({ type }) => type)).toEqual(['correction', 'all']);
  });

  it('still lead to the results where no suggestion could be had', () => {
    expect(outline('duldung', null)).toEqual([['more', '/suche?q=duldung']]);
  });

  it('are known by what they lead to, and the first as the first', () => {
    const idsOf = (...hits: ReturnType<typeof aHit>[]) =>
      groupsFor('duldung', suggestionsOf(hits)).flatMap(({ rows }) => rows.map(({ id }) => id));
    const [best, other] = [aProvision('60c', 'Ausbildungsduldung'), aHit('duldung', 'Duldung')];
    const former = idsOf(best, aHit('x', 'X'), other);
    const latter = idsOf(best, other);
    expect(former[2]).toBe(latter[1]);
    expect([former[0], latter[0], idsOf(other)[0]]).toEqual(['first', 'first', 'first']);
  });

  it('are never known by the same name, even at one address', () => {
    const twins = suggestionsOf([aHit('x', 'X'), aHit('y', 'Y'), aHit('y', 'Y'), aHit('y', 'Y')]);
    const ids = groupsFor('y', twins).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(5);
  });

  it('are the last searches before anything is typed, if there are any', () => {
    expect(groupsOfRecent([])).toEqual([]);
    expect(groupsOfRecent(['AE Studium'])).toMatchObject([
      { name: 'recent', rows: [{ type: 'recent', query: 'AE Studium' }] },
    ]);
  });
});
