import { describe, expect, it } from '@jest/globals';
import {
  br,
  callout,
  cite,
  doc,
  entryLink,
  h2,
  h3,
  h4,
  linksOf,
  named,
  p,
  plainText,
  sectionsOf,
  step,
  stepProvisionsOf,
  table,
  tasks,
  ul,
} from './index.js';

describe('plainText', () => {
  it('gives each block a line, each cell a tab, and reads citations and links as they look', () => {
    const document = doc(
      h2('Gebühren'),
      p('Nach ', cite('§ 45 AufenthV', 'aufenthv/45'), br(), 'siehe ', entryLink('e1', 'Gebühren')),
      p(),
      ul('Erteilung', 'Verlängerung'),
      tasks('Kasse'),
      table(['Anlass', 'Betrag'], ['Erteilung', '100 Euro']),
      callout('note', 'Ermäßigung prüfen'),
    );
    expect(plainText(document).split('\n')).toEqual([
      'Gebühren',
      'Nach § 45 AufenthV',
      'siehe Gebühren',
      'Erteilung',
      'Verlängerung',
      'Kasse',
      'Anlass\tBetrag',
      'Erteilung\t100 Euro',
      'Ermäßigung prüfen',
    ]);
  });

  it('says everything a step says', () => {
    const participation = [
      { body: 'Bundesagentur', provision: '§ 39 AufenthG', timeLimit: 'zwei Wochen' },
    ];
    const facts = { actor: 'SB', deadline: 'sofort', decision: 'Abgabe', signingAuthority: 'TL' };
    const document = doc(step('Anfragen', { ...facts, participation }, 'Vordruck nehmen'));
    expect(plainText(document)).toBe(
      'Anfragen\nSB\nsofort\nAbgabe\nTL\nBundesagentur, § 39 AufenthG, zwei Wochen\nVordruck nehmen',
    );
  });
});

describe('sectionsOf', () => {
  it('opens a section at each heading and names those it stands under', () => {
    const document = doc(
      p('Vorab'),
      h2('Erteilung'),
      p('a'),
      h3('Dauer'),
      p('b'),
      h4('Ausnahme'),
      p('c'),
      h3('Nebenbestimmungen'),
      h2('Versagung'),
      p('d'),
    );
    expect(sectionsOf(document)).toEqual([
      { blockId: null, title: '', path: [], text: 'Vorab' },
      { blockId: 'b0000002', title: 'Erteilung', path: [], text: 'a' },
      { blockId: 'b0000004', title: 'Dauer', path: ['Erteilung'], text: 'b' },
      { blockId: 'b0000006', title: 'Ausnahme', path: ['Erteilung', 'Dauer'], text: 'c' },
      { blockId: 'b0000008', title: 'Nebenbestimmungen', path: ['Erteilung'], text: '' },
      { blockId: 'b0000009', title: 'Versagung', path: [], text: 'd' },
    ]);
  });

  it('has no preamble where nothing stands before the first heading', () => {
    expect(sectionsOf(doc(p(), h2('Erteilung'))).map(({ title }) => title)).toEqual(['Erteilung']);
  });

  it('lets a heading that skips a level stand below the nearest higher one', () => {
    const document = doc(h2('A'), h4('B'), h3('C'));
    expect(sectionsOf(document).map(({ path }) => path)).toEqual([[], ['A'], ['A']]);
  });

  it('opens a section at each step, with headings inside it below, and closes it after its body', () => {
    const document = doc(
      h2('Ablauf'),
      step('Annahme', { actor: 'Service' }, 'prüfen', h2('Sonderfall'), 'Vollmacht'),
      p('nach dem Schritt'),
      h3('Hinweise'),
    );
    expect(sectionsOf(document)).toMatchObject([
      { title: 'Ablauf', path: [], text: 'nach dem Schritt' },
      { title: 'Annahme', path: ['Ablauf'], text: 'Service\nprüfen' },
      { title: 'Sonderfall', path: ['Ablauf', 'Annahme'], text: 'Vollmacht' },
      { title: 'Hinweise', path: ['Ablauf'] },
    ]);
  });

  it('does not split at a heading inside a callout', () => {
    expect(sectionsOf(doc(h2('A'), callout('note', h3('Merke'), 'b')))).toMatchObject([
      { title: 'A', text: 'Merke\nb' },
    ]);
  });
});

describe('linksOf', () => {
  it('finds citations and links wherever they stand, with the nearest block', () => {
    const document = doc(
      named('para-one', p(cite('§ 1 X', 'x/1'), entryLink('e1', 'E'))),
      step('S', {}, table(['K'], [[cite('§ 2 X', 'x/2')]])),
    );
    const { citations, entryLinks } = linksOf(document);
    expect(entryLinks).toEqual([{ blockId: 'para-one', entryId: 'e1', text: 'E' }]);
    expect(citations).toEqual([
      { blockId: 'para-one', text: '§ 1 X', canonical: 'x/1' },
      { blockId: 'b0000008', text: '§ 2 X', canonical: 'x/2' },
    ]);
  });

  it('gives the provisions typed into steps with their place', () => {
    const participation = [{ provision: '' }, { provision: '§ 39 AufenthG' }];
    expect(stepProvisionsOf(doc(p('a'), named('step-ask', step('S', { participation }))))).toEqual([
      {
        blockId: 'step-ask',
        path: 'document.content[1].attrs.participation[1].provision',
        text: '§ 39 AufenthG',
      },
    ]);
  });
});
