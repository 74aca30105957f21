import { describe, expect, it } from '@jest/globals';
import {
  b,
  type Block,
  callout,
  cite,
  compareDocuments,
  doc,
  documentChanges,
  h2,
  named,
  ol,
  p,
  plainText,
  type ProcessStep,
  type RichDocument,
  step,
  table,
  ul,
} from '../index.js';

const read = (node: unknown) =>
  plainText({ type: 'doc', content: [node as Block] }).replaceAll('\n', ' / ');

/** The changes of a comparison, a line each. */
function changes(before: RichDocument, after: RichDocument): string[] {
  return documentChanges(compareDocuments(before, after)).map((part) => {
    switch (part.change) {
      case 'inserted':
        return `+ ${part.node.type}: ${read(part.node)}`;
      case 'deleted':
        return `− ${part.node.type}: ${read(part.node)}`;
      case 'moved-here': {
        const { compared } = part;
        const node = compared.change === 'same' ? compared.node : compared.after;
        return `↷ ${part.from.join('.')} → ${part.to.join('.')}: ${read(node)}${compared.change === 'same' ? '' : ' *'}`;
      }
      case 'changed': {
        const attributes = part.attributes.map(({ name }) => name).filter((name) => name !== 'id');
        const words = (part.pieces ?? [])
          .map((piece) => {
            if (piece.change === 'same') return '…';
            if (piece.change === 'reformatted') return '~';
            return `${piece.change === 'deleted' ? '−' : '+'}${read(p(...piece.content))}`;
          })
          .join(' ');
        return `* ${part.after.type} ${[...attributes, words].filter(Boolean).join(' ')}`.trim();
      }
      default:
        return part satisfies never;
    }
  });
}

const one = (block: Block | ProcessStep) => ({ type: 'doc', content: [block] }) as RichDocument;
const [first, second, third] = [
  named('absatz-1', p('Der Antrag geht bei der Stelle ein.')),
  named('absatz-2', p('Die Frist beträgt zwei Wochen.')),
  named('absatz-3', p('Der Bescheid wird zugestellt.')),
];

describe('blocks are the same where their ids are the same', () => {
  it('a document compared with itself has no change', () => {
    expect(compareDocuments(doc(first, second), doc(first, second))).toEqual({
      change: 'same',
      node: doc(first, second),
    });
  });

  it('a change inside a paragraph is told by its words', () => {
    const after = doc(first, named('absatz-2', p('Die Frist beträgt vier Wochen.')), third);
    expect(changes(doc(first, second, third), after)).toEqual(['* paragraph … −zwei +vier …']);
  });

  it('a block that is new or gone is one change', () => {
    expect(changes(doc(first, third), doc(first, second, third))).toEqual([
      '+ paragraph: Die Frist beträgt zwei Wochen.',
    ]);
    expect(changes(doc(first, second, third), doc(first, third))).toEqual([
      '− paragraph: Die Frist beträgt zwei Wochen.',
    ]);
  });

  it('a block that moved is told as moved, not as deleted and inserted', () => {
    expect(changes(doc(first, second, third), doc(third, first, second))).toEqual([
      '↷ 2 → 0: Der Bescheid wird zugestellt.',
    ]);
  });

  it('a block can move and change at once', () => {
    const changed = named('absatz-3', p('Der Bescheid wird elektronisch zugestellt.'));
    expect(changes(doc(first, second, third), doc(changed, first, second))).toEqual([
      '↷ 2 → 0: Der Bescheid wird elektronisch zugestellt. *',
    ]);
  });

  it('a block that is put into a box has moved into it', () => {
    const box = named('kasten-1', callout('note', second));
    expect(changes(doc(first, second), doc(first, box))).toEqual([
      '+ callout: Die Frist beträgt zwei Wochen.',
      '↷ 1 → 1.0: Die Frist beträgt zwei Wochen.',
    ]);
  });

  it('two blocks that swap which of them holds the other have both changed', () => {
    const outer = (id: string, inner: Block) => named(id, callout('note', inner));
    const before = doc(outer('kasten-a', outer('kasten-b', first)));
    const after = doc(outer('kasten-b', outer('kasten-a', first)));
    expect(changes(before, after).length).toBeGreaterThan(0);
  });

  it('a paragraph that becomes a heading stays the block it was', () => {
    const heading = named('absatz-1', h2('Der Antrag geht bei der Stelle ein.'));
    expect(changes(doc(first), doc(heading))).toEqual(['* heading type level …']);
  });
});

describe('within blocks', () => {
  const steps = (facts: Parameters<typeof step>[1]) =>
    one(named('schritt-1', step('Prüfen', facts, first)));

  it('the particulars of a step are told by their names', () => {
    const before = steps({
      actor: 'Sachbearbeitung',
      deadline: 'zwei Wochen',
      signingAuthority: '',
    });
    const after = steps({
      actor: 'Teamleitung',
      deadline: 'vier Wochen',
      signingAuthority: 'Leitung',
      participation: [{ body: 'BA' }],
    });
    expect(changes(before, after)).toEqual([
      '* processStep actor deadline signingAuthority participation',
    ]);
  });

  it('a table is compared by rows and cells', () => {
    const fees = (...rows: [string, string][]) => doc(table(['Anlass', 'Gebühr'], ...rows));
    const before = fees(['Erteilung', '100 Euro'], ['Verlängerung', '93 Euro']);
    expect(changes(before, fees(['Erteilung', '110 Euro'], ['Verlängerung', '93 Euro']))).toEqual([
      '* paragraph −100 +110 …',
    ]);
    expect(changes(before, fees(['Erteilung', '100 Euro']))).toEqual([
      '− tableRow: Verlängerung\t93 Euro',
    ]);
  });

  it('words that only look different are neither deleted nor inserted', () => {
    const bold = named('absatz-2', p('Die Frist beträgt ', b('zwei'), ' Wochen.'));
    expect(changes(doc(second), doc(bold))).toEqual(['* paragraph … ~ …']);
  });

  it('a citation is one word, and the words it was typed in read the same', () => {
    const typed = named('absatz-9', p('Nach § 18b AufenthG gilt dies.'));
    const cited = (text: string) => named('absatz-9', p('Nach ', cite(text, text), ' gilt dies.'));
    expect(changes(doc(typed), doc(cited('§ 18b AufenthG')))).toEqual(['* paragraph … ~ …']);
    expect(changes(doc(cited('§ 18b AufenthG')), doc(cited('§ 18g AufenthG')))).toEqual([
      '* paragraph … −§ 18b AufenthG +§ 18g AufenthG …',
    ]);
  });

  it('a list item is found again in another list', () => {
    const item = (id: string, text: string) =>
      ({ type: 'listItem', attrs: { id }, content: [named(`${id}-text`, p(text))] }) as const;
    const list = (id: string, ...items: ReturnType<typeof item>[]) =>
      ({ type: 'bulletList', attrs: { id }, content: items }) as unknown as Block;
    const [pass, photo, lease] = [
      item('posten-1', 'Pass'),
      item('posten-2', 'Foto'),
      item('posten-3', 'Mietvertrag'),
    ];
    expect(
      changes(
        doc(list('liste-aa', pass, photo), list('liste-bb', lease)),
        doc(list('liste-aa', pass), list('liste-bb', lease, photo)),
      ),
    ).toEqual(['↷ 0.1 → 1.1: Foto']);
  });
});

describe('where ids do not help', () => {
  const without = (document: RichDocument): RichDocument =>
    JSON.parse(
      JSON.stringify(document, (key, value: unknown) => (key === 'id' ? undefined : value)),
    ) as RichDocument;
  const twice = (document: RichDocument): RichDocument =>
    JSON.parse(
      JSON.stringify(document, (key, value: unknown) => (key === 'id' ? 'doppelt1' : value)),
    ) as RichDocument;
  const before = doc(first, second, third, ul('Pass', 'Foto'), ol('Antrag', 'Bescheid'));
  const after = doc(
    third,
    first,
    p('Die Frist beträgt vier Wochen.'),
    ul('Pass', 'Foto', 'Vertrag'),
  );

  it.each([
    ['absent', without],
    ['all the same', twice],
  ])('ids that are %s are made up for by what the blocks read', (_, spoilt) => {
    expect(changes(spoilt(before), spoilt(after))).toEqual([
      '↷ 2 → 0: Der Bescheid wird zugestellt.',
      '* paragraph … −zwei +vier …',
      '+ listItem: Vertrag',
      '− orderedList: Antrag / Bescheid',
    ]);
  });

  it('new ids for an old text, as after pasting it, are no change that anybody reads', () => {
    const pasted = JSON.parse(
      JSON.stringify(before, (key, value: unknown) =>
        key === 'id' ? `neu-${String(value)}` : value,
      ),
    ) as RichDocument;
    expect(changes(before, pasted)).toEqual([]);
    expect(compareDocuments(before, pasted).change).toBe('changed');
  });
});
