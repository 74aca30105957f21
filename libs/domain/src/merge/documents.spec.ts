import { describe, expect, it } from '@jest/globals';
import {
  b,
  callout,
  cite,
  doc,
  h2,
  h3,
  named,
  p,
  parseDocument,
  plainText,
  type RichDocument,
  step,
  table,
  tasks,
  ul,
} from '../document/index.js';
import { type Choice, mergeDocuments } from './index.js';

type Part = Parameters<typeof doc>[number];
const one = (text: string) => named('absatz-1', p(text));
const two = (text: string) => named('absatz-2', p(text));
const three = (text: string) => named('absatz-3', p(text));

function normal(parts: readonly Part[]): RichDocument {
  const parsed = parseDocument(doc(...parts));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
function merge(base: Part[], mine: Part[], theirs: Part[], ...choices: Choice[]) {
  const documents = [normal(base), normal(mine), normal(theirs)] as const;
  const { collisions } = mergeDocuments(...documents);
  const decided = new Map(collisions.map(({ key }, place) => [key, choices[place]!]));
  return mergeDocuments(...documents, { choices: choices.length > 0 ? decided : undefined });
}
const textOf = ({ merged }: { merged: RichDocument }) =>
  plainText(merged).split('\n').filter(Boolean);

describe('what does not collide', () => {
  it('is merged: blocks that were added, taken out and moved', () => {
    const result = merge(
      [one('Eins'), two('Zwei'), three('Drei')],
      [one('Eins'), two('Zwei'), named('meins-01', p('Von mir')), three('Drei')],
      [three('Drei'), one('Eins')],
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result)).toEqual(['Drei', 'Eins', 'Von mir']);
  });

  it('is merged: words of one paragraph that do not touch', () => {
    const result = merge(
      [one('Der Antrag ist binnen zwei Wochen schriftlich zu stellen.')],
      [one('Der Antrag ist binnen drei Wochen schriftlich zu stellen.')],
      [one('Der Antrag ist binnen zwei Wochen elektronisch zu stellen.')],
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result)).toEqual(['Der Antrag ist binnen drei Wochen elektronisch zu stellen.']);
  });

  it('is merged: bold print here and another word there, a new citation and a new sentence', () => {
    const result = merge(
      [named('absatz-1', p('Es gilt § 18 AufenthG für alle Fälle.'))],
      [
        named(
          'absatz-1',
          p('Es gilt ', cite('§ 18 AufenthG', 'AufenthG § 18'), ' für alle Fälle.'),
        ),
      ],
      [named('absatz-1', p('Es gilt § 18 AufenthG für ', b('alle'), ' neuen Fälle.'))],
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result)).toEqual(['Es gilt § 18 AufenthG für alle neuen Fälle.']);
  });

  it('is merged: particulars of a step, words of its decision, and who takes part', () => {
    const facts = {
      actor: 'Team 1',
      deadline: 'eine Woche',
      decision: 'Ob der Antrag vollständig ist',
    };
    const hearing = { body: 'Jugendamt', kind: 'hearing' as const };
    const result = merge(
      [named('schritt-1', step('Prüfen', { ...facts, participation: [hearing] }))],
      [
        named(
          'schritt-1',
          step('Prüfen', {
            ...facts,
            actor: 'Team 2',
            participation: [hearing, { body: 'BA', kind: 'consent' }],
          }),
        ),
      ],
      [
        named(
          'schritt-1',
          step('Prüfen', {
            ...facts,
            deadline: 'zwei Wochen',
            decision: 'Ob der Antrag vollständig und begründet ist',
            participation: [{ ...hearing, timeLimit: 'vier Wochen' }],
          }),
        ),
      ],
    );
    expect(result.collisions).toEqual([]);
    expect(result.merged.content[0]?.attrs).toMatchObject({
      actor: 'Team 2',
      deadline: 'zwei Wochen',
      decision: 'Ob der Antrag vollständig und begründet ist',
      participation: [
        { body: 'Jugendamt', timeLimit: 'vier Wochen' },
        { body: 'BA', kind: 'consent' },
      ],
    });
  });

  it('is merged: cells and rows of a table', () => {
    const of = (...rows: string[][]) => [table(['Fall', 'Frist'], ...rows)];
    const result = merge(
      of(['Antrag', 'eine Woche'], ['Verlängerung', 'zwei Wochen']),
      of(['Antrag', 'drei Wochen'], ['Verlängerung', 'zwei Wochen']),
      of(['Antrag', 'eine Woche'], ['Verlängerung', 'zwei Wochen'], ['Widerruf', 'sofort']),
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result).join(' ')).toContain('drei Wochen');
    expect(textOf(result).join(' ')).toContain('Widerruf');
  });

  it('is taken once, where both have done the same', () => {
    const result = merge(
      [one('Eins')],
      [one('Eins und mehr'), named('neuer-01', p('Neu')), two('Meins')],
      [one('Eins und mehr'), named('neuer-01', p('Neu'))],
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result)).toEqual(['Eins und mehr', 'Neu', 'Meins']);
  });

  it('stands both, mine first, where both have added a block at one place', () => {
    const result = merge(
      [one('Eins')],
      [one('Eins'), named('meins-01', p('Von mir'))],
      [one('Eins'), named('ihres-01', p('Von dort'))],
    );
    expect(result.collisions).toEqual([]);
    expect(textOf(result)).toEqual(['Eins', 'Von mir', 'Von dort']);
  });
});

describe('a collision', () => {
  const words = [
    [one('Die Frist beträgt zwei Wochen.')],
    [one('Die Frist beträgt drei Wochen.')],
    [one('Die Frist beträgt vier Wochen.')],
  ] as const satisfies Part[][];

  it('is about the words that both have changed, with what stands around them', () => {
    const { collisions } = merge(...words);
    expect(collisions).toMatchObject([
      {
        kind: 'text',
        base: [{ text: 'zwei' }],
        mine: [{ text: 'drei' }],
        theirs: [{ text: 'vier' }],
        lead: [{ text: 'Die Frist beträgt ' }],
        rest: [{ text: ' Wochen.' }],
      },
    ]);
  });

  it('is decided for mine, for theirs, or for both', () => {
    expect(textOf(merge(...words, 'mine'))).toEqual(['Die Frist beträgt drei Wochen.']);
    expect(textOf(merge(...words, 'theirs'))).toEqual(['Die Frist beträgt vier Wochen.']);
    expect(textOf(merge(...words, 'both'))).toEqual(['Die Frist beträgt drei vier Wochen.']);
  });

  it('has changes with only a sign or a gap between them: they touch', () => {
    const { collisions } = merge(
      [one('Es genügt ein einfacher Antrag bei der Behörde.')],
      [one('Es genügt ein formloser Antrag bei der Behörde.')],
      [one('Es genügt ein einfacher Brief bei der Behörde.')],
    );
    expect(collisions).toMatchObject([
      { kind: 'text', mine: [{ text: 'formloser Antrag' }], theirs: [{ text: 'einfacher Brief' }] },
    ]);
  });

  it('is about a block that one has taken out and the other has changed; it stays meanwhile', () => {
    const states = [
      [one('Eins'), two('Zwei bleibt, wie es war')],
      [one('Eins')],
      [one('Eins'), two('Zwei bleibt nicht, wie es war')],
    ] as const satisfies Part[][];
    expect(merge(...states).collisions).toMatchObject([{ kind: 'node', mine: null }]);
    expect(textOf(merge(...states))).toEqual(['Eins', 'Zwei bleibt nicht, wie es war']);
    expect(textOf(merge(...states, 'mine'))).toEqual(['Eins']);
    expect(merge(...states, 'mine').collisions).toHaveLength(1);
  });

  it('is about a particular that both have set', () => {
    const of = (deadline: string) => [named('schritt-1', step('Prüfen', { deadline }))];
    const states = [of('eine Woche'), of('zwei Wochen'), of('sofort')] as const;
    expect(merge(...states).collisions).toMatchObject([
      { kind: 'attribute', name: 'deadline', mine: 'zwei Wochen', theirs: 'sofort' },
    ]);
    expect(merge(...states, 'theirs').merged.content[0]?.attrs).toMatchObject({
      deadline: 'sofort',
    });
  });

  it('is about a block that both have moved, into different places', () => {
    const moved = named('wandert-1', p('Dieser Absatz wandert weit'));
    const box = (...blocks: Part[]) =>
      named('kasten-1', callout('note', 'Kasten', ...(blocks as [])));
    const other = (...blocks: Part[]) =>
      named('kasten-2', callout('note', 'Anderer', ...(blocks as [])));
    const states = [
      [moved, box(), other()],
      [box(moved), other()],
      [box(), other(moved)],
    ] as Part[][] as [Part[], Part[], Part[]];
    expect(merge(...states).collisions).toMatchObject([{ kind: 'place' }]);
    expect(textOf(merge(...states, 'mine'))).toEqual([
      'Kasten',
      'Dieser Absatz wandert weit',
      'Anderer',
    ]);
    expect(textOf(merge(...states, 'theirs'))).toEqual([
      'Kasten',
      'Anderer',
      'Dieser Absatz wandert weit',
    ]);
  });

  it('is about the whole, where the changes of both make nothing that can stand', () => {
    const list = (...items: string[]) => named('liste-01', ul(...items));
    const states = [
      [one('Eins'), list('Pass', 'Foto')],
      [one('Eins'), named('liste-01', tasks('Pass', 'Foto'))],
      [one('Eins'), list('Pass', 'Foto', 'Mietvertrag der Wohnung')],
    ] as Part[][] as [Part[], Part[], Part[]];
    const { collisions, merged } = merge(...states);
    expect(collisions).toMatchObject([
      { kind: 'node', mine: { type: 'taskList' }, theirs: { type: 'bulletList' } },
    ]);
    expect(merged.content[1]?.type).toBe('taskList');
    expect(merge(...states, 'theirs').merged.content[1]?.type).toBe('bulletList');
  });

  it('is about what stands around, where a block was moved into what cannot be merged', () => {
    const cell = (id: string, block: Part) => ({
      type: 'tableCell' as const,
      attrs: { id, colspan: 1, rowspan: 1, colwidth: null },
      content: [block],
    });
    const grid = (...rows: ReturnType<typeof cell>[][]) =>
      ({
        type: 'table',
        attrs: { id: 'tabelle-1' },
        content: rows.map((content, place) => ({
          type: 'tableRow',
          attrs: { id: `zeile-0${place}` },
          content,
        })),
      }) as Part;
    const rows = [0, 1].map((row) =>
      [0, 1].map((at) =>
        cell(`zelle-${row}${at}`, named(`wort-${row}${at}0`, p(`Fall ${row}${at}`))),
      ),
    );
    const wider = rows.map((cells, row) => [
      ...cells,
      cell(`zelle-${row}2`, named(`wort-${row}20`, p('Spalte'))),
    ]);
    const text = 'Der wichtige Absatz über die Frist';
    const moved = [cell('zelle-20', two(text)), cell('zelle-21', named('wort-210', p('Zeile')))];
    const states = [
      [one('Eins'), two(text), grid(...rows)],
      [one('Eins'), two(`${text} MEINZUSATZ`), grid(...wider)],
      [one('Eins'), grid(...rows, moved)],
    ] as Part[][] as [Part[], Part[], Part[]];
    const { collisions, merged } = merge(...states);
    expect(collisions).toMatchObject([{ kind: 'node', base: { type: 'doc' } }]);
    expect(plainText(merged)).toContain('MEINZUSATZ');
    expect(merge(...states, 'theirs').merged).toEqual(normal(states[2]));
  });

  it('leaves a paragraph without a level that was meant for a heading', () => {
    const { merged } = merge(
      [named('titel-01', h2('Fristen und Termine'))],
      [named('titel-01', p('Fristen und Termine'))],
      [named('titel-01', h3('Fristen und Termine'))],
    );
    expect(parseDocument(merged).ok).toBe(true);
  });
});
