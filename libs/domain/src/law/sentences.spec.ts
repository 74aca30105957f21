import { describe, expect, it } from '@jest/globals';
import { numberSentences, partAddress, sentenceEnds, type LawNode } from './index.js';

function sentences(text: string): string[] {
  const ends = sentenceEnds(text);
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim());
}

const list = (...texts: string[]): LawNode => ({
  type: 'list',
  items: texts.map((text, at) => ({ label: `${at + 1}.`, content: [{ type: 'text', text }] })),
});
const text = (words: string): LawNode => ({ type: 'text', text: words });

function counted(content: LawNode[]): (string | number)[] {
  return numberSentences({ number: '1', content }).flatMap((node) =>
    node.type === 'sentences'
      ? node.parts.map((part) => (part.begins ? part.number : `…${part.number}`))
      : [node.type],
  );
}

describe('sentenceEnds', () => {
  it.each([
    ['Dies gilt nicht nach § 5 Abs. 1 Nr. 2 Buchst. a. Absatz 3 bleibt unberührt.', 2],
    ['Sie gilt bis zum 1. März 2025. Danach nicht mehr.', 2],
    ['Wer das 18. Lebensjahr vollendet hat, kann ihn stellen. Er ist frei.', 2],
    ['Es gilt Absatz 1 Satz 1. Satz 2 gilt nicht.', 2],
    ['Es gilt § 8 Abs. 1 Satz 5 2. Halbsatz entsprechend.', 1],
    ['Es gilt die Verordnung (ABl. L 180 vom 29.6.2013, S. 31) sowie z. B. das Gesetz.', 1],
    ['Er gilt i. V. m. Absatz 2. Die Behörde entscheidet; sie kann befristen.', 2],
    ['Sie trat 2021 in Kraft und gilt seit 2023. Im Übrigen gilt das alte Recht.', 2],
  ])('counts "%s" as %i', (words, count) => {
    expect(sentences(words)).toHaveLength(count);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('Er trägt den Vermerk „Duldung.“ Mehr nicht.')).toEqual([
      'Er trägt den Vermerk „Duldung.“',
      'Mehr nicht.',
    ]);
  });
});

describe('numberSentences', () => {
  it('lets a sentence go on behind its list', () => {
    const content = [
      text('Die Erlaubnis wird, wenn'),
      list('es so ist oder', 'nicht,'),
      text('erteilt. Sie endet.'),
    ];
    expect(counted(content)).toEqual([1, 'list', '…1', 2]);
  });

  it('begins a new sentence behind a list that ends with a full stop', () => {
    const content = [
      text('Nicht dazu zählen:'),
      list('Kindergeld,', 'Elterngeld.'),
      text('Dies gilt stets.'),
    ];
    expect(counted(content)).toEqual([1, 'list', 2]);
  });

  it('does not count sentences within a list', () => {
    const content = [text('Er muss'), list('zahlen. Satz 2 bleibt.'), text('Ende gut.')];
    expect(counted(content)).toEqual([1, 'list', 2]);
  });

  it('gives each Absatz and Satz an address', () => {
    expect(partAddress('3a')).toBe('abs-3a');
    expect(partAddress('3a', 2)).toBe('abs-3a-satz-2');
    expect(partAddress(null, 2)).toBe('satz-2');
  });
});
