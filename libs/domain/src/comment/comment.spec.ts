import { describe, expect, it } from '@jest/globals';
import {
  br,
  callout,
  cite,
  doc,
  h2,
  named,
  p,
  type RichDocument,
  step,
  ul,
} from '../document/index.js';
import {
  commentableBlocks,
  type CommentAnchor,
  parseAnchor,
  parseComment,
  passageOf,
  placeOf,
} from './index.js';

const salary = named(
  'gehalt-01',
  p('Das Gehalt liegt über ', cite('§ 18g Abs. 1 AufenthG', 'aufenthg 18g 1'), br(), ' oder mehr.'),
);
const before = doc(h2('Voraussetzungen'), salary, p('Ein Abschluss.'));

/** The anchor of these words, where they first stand. */
function anchorOf(document: RichDocument, quote: string): CommentAnchor {
  for (const { id, text } of commentableBlocks(document)) {
    const start = text?.indexOf(quote) ?? -1;
    if (start < 0) continue;
    return { blockId: id, passage: passageOf(text ?? '', start, start + quote.length) };
  }
  throw new Error(`The document does not say: ${quote}`);
}

const place = (anchor: CommentAnchor, document: RichDocument) =>
  placeOf(anchor, commentableBlocks(document));

describe('what can be commented on', () => {
  it('is every block, paragraphs and headings by their words as the page shows them', () => {
    const document = doc(
      h2('Ablauf'),
      step('Prüfen', { actor: 'Team' }, 'Die Akte.'),
      ul('Pass'),
      callout('note', 'Frist'),
    );
    expect(commentableBlocks(document).map(({ text }) => text)).toEqual([
      ...['Ablauf', null, 'Die Akte.', null, null, 'Pass', null, 'Frist'],
    ]);
    expect(commentableBlocks(before)[1]?.text).toBe(
      'Das Gehalt liegt über § 18g Abs. 1 AufenthG oder mehr.',
    );
  });
});

describe('a comment on some words', () => {
  const anchor = anchorOf(before, 'Abs. 1 AufenthG oder');

  it('stays with them while the block around them is edited', () => {
    const edited = doc(
      p('Neu davor.'),
      named(
        'gehalt-01',
        p(
          'Das Jahresgehalt beträgt ',
          cite('§ 18g Abs. 1 AufenthG', 'aufenthg 18g 1'),
          ' oder mehr.',
        ),
      ),
    );
    expect(place(anchor, edited)).toEqual({ kind: 'passage', blockId: 'gehalt-01', order: 1 });
  });

  it('follows them into another block', () => {
    const moved = doc(
      named('ziel-0001', p('Vgl. § 18g Abs. 1 AufenthG oder mehr.')),
      p('Anderes.'),
    );
    expect(place(anchor, moved)).toEqual({ kind: 'passage', blockId: 'ziel-0001', order: 0 });
  });

  it('is no longer in the text once they are gone, and says where they were', () => {
    const gone = doc(h2('Voraussetzungen'), named('gehalt-01', p('Das Gehalt genügt.')));
    expect(place(anchor, gone)).toEqual({ kind: 'lost', blockId: 'gehalt-01', order: 1 });
  });

  it('comes last where its block is gone too', () => {
    expect(place(anchor, doc(p('Ganz neu.')))).toEqual({ kind: 'lost', blockId: null, order: 1 });
  });

  it('goes with the words that were split off, though their block still has them by chance', () => {
    const former = 'Der Antragsteller legt den Pass vor.';
    const latter = 'Sodann ist der Antrag binnen zwei Wochen zu prüfen.';
    const whole = `${former} ${latter}`;
    const start = whole.indexOf('Antrag binnen');
    const second = { blockId: 'ganz-0001', passage: passageOf(whole, start, start + 6) };
    const split = doc(named('ganz-0001', p(former)), named('neu-00001', p(latter)));
    expect(place(second, split)).toEqual({ kind: 'passage', blockId: 'neu-00001', order: 1 });
  });

  it('stays in its block when that is rewritten, though another says what it said', () => {
    const sentence = 'Der Antrag ist binnen zwei Wochen zu prüfen.';
    const one = anchorOf(doc(named('eins-0001', p(sentence))), 'zwei Wochen');
    const rewritten = doc(
      named('eins-0001', p('Über den Antrag entscheidet das Team innerhalb von zwei Wochen.')),
      named('zwei-0001', p(sentence)),
    );
    expect(place(one, rewritten)).toMatchObject({ kind: 'passage', blockId: 'eins-0001' });
  });

  it('is not put beside short words that happen to stand elsewhere', () => {
    const short = anchorOf(before, 'Ein');
    const elsewhere = doc(named('anders-01', p('Ein Pass.')), named('anders-02', p('Ein Foto.')));
    expect(place(short, elsewhere).kind).toBe('lost');
  });
});

describe('a comment on a block', () => {
  const anchor: CommentAnchor = { blockId: 'gehalt-01', passage: null };

  it('stays with it, whatever it says', () => {
    const edited = doc(named('gehalt-01', p('Ganz anders.')));
    expect(place(anchor, edited)).toEqual({ kind: 'block', blockId: 'gehalt-01', order: 0 });
    expect(place(anchor, doc(p('Neu.')))).toEqual({ kind: 'lost', blockId: null, order: 1 });
  });
});

describe('what is sent', () => {
  const codes = (value: unknown) => {
    const read = parseAnchor(value);
    return read.ok ? [] : read.error.map(({ code, path }) => `${code} ${path}`);
  };

  it('is refused where it names no block, or no words', () => {
    expect(codes({ blockId: 'x', passage: null })).toEqual(['block-id-invalid anchor.blockId']);
    const passage = { quote: ' ', before: '', after: '', start: -1 };
    expect(codes({ blockId: 'gehalt-01', passage })).toEqual([
      'text-missing anchor.passage.quote',
      'not-in-range anchor.passage.start',
    ]);
  });

  it('is not longer than anybody would read or could store', () => {
    const passage = { quote: 'x'.repeat(501), before: '', after: 'a\0b', start: 0 };
    expect(codes({ blockId: 'gehalt-01', passage })).toEqual([
      'text-too-long anchor.passage.quote',
      'text-not-storable anchor.passage.after',
    ]);
    expect(parseComment('x'.repeat(4001)).ok).toBe(false);
    expect(parseComment(' \n ')).toMatchObject({ error: { code: 'text-missing' } });
    expect(parseComment(' Stimmt das? ')).toEqual({ ok: true, value: 'Stimmt das?' });
  });
});
