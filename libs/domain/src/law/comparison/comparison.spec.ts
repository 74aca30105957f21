import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  applyProvisionComparison,
  compareProvisions,
  type LawNode,
  type LawPart,
  provisionChanges,
  provisionParts,
  type ProvisionText,
} from '../index.js';

const text = (value: string): LawNode => ({ type: 'text', text: value });
const list = (...items: [string, string][]): LawNode => ({
  type: 'list',
  items: items.map(([label, content]) => ({ label, content: [text(content)] })),
});
const provision = (...absaetze: [string | null, ...LawNode[]][]): ProvisionText => ({
  absaetze: absaetze.map(([number, ...content]) => ({ number, content })),
  footnotes: [],
});

const nameOf = (part: LawPart) =>
  [part.type, 'number' in part ? part.number : 'label' in part ? part.label : null]
    .filter((one) => one !== null)
    .join(' ');

function changes(before: ProvisionText, after: ProvisionText): string[] {
  const title = 'Blaue Karte EU';
  const comparison = compareProvisions({ title, text: before }, { title, text: after });
  return provisionChanges(comparison).map((part) => {
    if (part.change === 'inserted') return `+ ${nameOf(part.node)}`;
    if (part.change === 'deleted') return `− ${nameOf(part.node)}`;
    const { compared } = part.change === 'moved-here' ? part : { compared: part };
    if (compared.change === 'same') return `↷ ${nameOf(compared.node)}`;
    const words = (compared.pieces ?? []).flatMap((piece) => {
      if (piece.change === 'inserted') return [`+${piece.content}`];
      return piece.change === 'deleted' ? [`−${piece.content}`] : [];
    });
    const [former, latter] = [nameOf(compared.before), nameOf(compared.after)];
    return [former === latter ? latter : `${former} → ${latter}`, ...words].join(' ');
  });
}

const grant = text('Einer Fachkraft wird die Blaue Karte erteilt. Die Zustimmung ist nicht nötig.');
const salary = text('Das Gehalt muss mindestens 50 Prozent der Grenze betragen.');

describe('a provision is compared by Absatz, Satz and Nummer', () => {
  it('a change is told at the smallest part that has a number', () => {
    const after = text(
      'Einer Fachkraft wird die Blaue Karte erteilt. Die Zustimmung ist stets nötig.',
    );
    expect(
      changes(provision(['1', grant], ['2', salary]), provision(['1', after], ['2', salary])),
    ).toEqual(['satz 2 −nicht +stets']);
  });

  it('a new Absatz gives the next its number, and leaves it what it was', () => {
    const fresh = text('Wer bereits anderswo lebt, weist dies auf Verlangen nach.');
    expect(
      changes(
        provision(['1', grant], ['2', salary]),
        provision(['1', grant], ['2', fresh], ['3', salary]),
      ),
    ).toEqual(['+ absatz 2', 'absatz 2 → absatz 3']);
  });

  it('an Absatz that is written anew keeps its number', () => {
    const anew = text('Näheres regelt eine Verordnung mit Zustimmung des Bundesrates.');
    expect(
      changes(provision(['1', grant], ['2', salary]), provision(['1', grant], ['2', anew])),
    ).toEqual([
      'satz 1 −Das Gehalt muss mindestens 50 Prozent der Grenze betragen +Näheres regelt eine Verordnung mit Zustimmung des Bundesrates',
    ]);
  });

  it('numbers within a sentence are compared by their labels', () => {
    const before = list(
      ['1.', 'ein Arbeitsplatz besteht,'],
      ['2.', 'die Frist zwei Jahre beträgt.'],
    );
    const after = list(
      ['1.', 'ein Arbeitsplatz besteht,'],
      ['2.', 'eine Wohnung nachgewiesen ist,'],
      ['3.', 'die Frist vier Jahre beträgt.'],
    );
    expect(changes(provision(['1', before]), provision(['1', after]))).toEqual([
      '+ item 2.',
      'item 2. → item 3.',
      'satz −zwei +vier',
    ]);
  });

  it('editorial notes are no change', () => {
    const before = provision(['1', grant]);
    expect(changes(before, { ...before, footnotes: ['Fußnote'] })).toEqual([]);
  });
});

describe('a comparison of provisions is complete', () => {
  const sentence = fc.constantFrom(
    'Der Antrag ist zu stellen.',
    'Die Frist beträgt zwei Wochen.',
    'Die Frist beträgt vier Wochen. Sie läuft ab Zugang.',
    '',
  );
  const node = fc.oneof(
    sentence.map(text),
    fc
      .array(fc.tuple(fc.constantFrom('1.', '2.', 'a)'), sentence), { maxLength: 3 })
      .map((items) => list(...items)),
    fc
      .array(sentence, { maxLength: 3 })
      .map((cells): LawNode => ({ type: 'table', rows: [{ header: false, cells }] })),
    sentence.map((alt): LawNode => ({ type: 'image', alt })),
  );
  const absatz = fc.tuple(fc.constantFrom('1', '2', '3a', null), fc.array(node, { maxLength: 3 }));
  const titled = fc.record({
    title: sentence,
    text: fc
      .array(absatz, { maxLength: 4 })
      .map((all) =>
        provision(
          ...all.map(([number, nodes]) => [number, ...nodes] as [string | null, ...LawNode[]]),
        ),
      ),
  });

  it('with it, the former text becomes the latter', () => {
    fc.assert(
      fc.property(titled, titled, (before, after) => {
        const comparison = compareProvisions(before, after);
        expect(applyProvisionComparison(provisionParts(before), comparison)).toEqual(
          provisionParts(after),
        );
      }),
    );
  });

  it('and a text compared with itself is the same', () => {
    fc.assert(
      fc.property(titled, (one) => {
        expect(compareProvisions(one, one).change).toBe('same');
      }),
    );
  });
});
