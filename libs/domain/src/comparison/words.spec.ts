import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTokens, joinPlain, type Piece, plainTokens, splitText } from './index.js';

/** `[−old−]` and `[+new+]` in running text. */
function compared(before: string, after: string): string {
  return compareTokens(plainTokens(before), plainTokens(after), joinPlain)
    .map((piece) => {
      if (piece.change === 'reformatted') return `[~${piece.after}~]`;
      if (piece.change === 'same') return piece.content;
      return piece.change === 'deleted' ? `[−${piece.content}−]` : `[+${piece.content}+]`;
    })
    .join('');
}

describe('running text is compared word by word', () => {
  it.each([
    ['zwei Wochen', 'vier Wochen', '[−zwei−][+vier+] Wochen'],
    [
      'mindestens 50.700,00 Euro',
      'mindestens 52.800,00 Euro',
      'mindestens [−50.700,00−][+52.800,00+] Euro',
    ],
    ['bis 31.12.2026 gültig', 'bis 1.3.2027 gültig', 'bis [−31.12.2026−][+1.3.2027+] gültig'],
    [
      'Ein EU-Bürger kommt',
      'Ein EU-Staatsbürger kommt',
      'Ein [−EU-Bürger−][+EU-Staatsbürger+] kommt',
    ],
    ['Aufenthalt prüfen', 'Aufenthalts prüfen', '[−Aufenthalt−][+Aufenthalts+] prüfen'],
    ['Pass und Foto', 'Pass, und Foto', 'Pass[+,+] und Foto'],
    ['Die Frist läuft.', 'Die kurze Frist läuft.', 'Die [+kurze +]Frist läuft.'],
    ['Die kurze Frist läuft.', 'Die Frist läuft.', 'Die [−kurze −]Frist läuft.'],
    ['', 'Neu', '[+Neu+]'],
    ['a  b', 'a b', 'a[−  −][+ +]b'],
  ])('%s → %s', (before, after, expected) => {
    expect(compared(before, after)).toBe(expected);
  });

  it('joins changed words that stand side by side into one change', () => {
    expect(
      compared('Wir bitten um Vorlage bis Montag.', 'Wir fordern die Vorlage bis Montag.'),
    ).toBe('Wir [−bitten um−][+fordern die+] Vorlage bis Montag.');
  });

  it('reads a text that keeps next to nothing as replaced, not as a mosaic', () => {
    expect(compared('Der Antrag ist schriftlich zu stellen', 'Es gilt ab morgen Textform')).toBe(
      '[−Der Antrag ist schriftlich zu stellen−][+Es gilt ab morgen Textform+]',
    );
  });

  it('does not let a little word that both share break a rewritten passage', () => {
    const kept = 'Die Unterlagen bleiben bei der Akte und werden nicht zurückgegeben. ';
    expect(
      compared(
        `${kept}Persönliche Vorsprache erforderlich in Ausnahmefällen telefonisch möglich`,
        `${kept}Elektronische Antragstellung genügt in Zweifelsfällen schriftliche Nachfrage`,
      ),
    ).toBe(
      `${kept}[−Persönliche Vorsprache erforderlich in Ausnahmefällen telefonisch möglich−]` +
        '[+Elektronische Antragstellung genügt in Zweifelsfällen schriftliche Nachfrage+]',
    );
  });

  const text = fc.stringMatching(/^[a-d ,.ß€]{0,30}$/);
  const side = (pieces: Piece<string>[], without: 'inserted' | 'deleted') =>
    pieces
      .map((piece) => ('content' in piece && piece.change !== without ? piece.content : ''))
      .join('');

  it('loses and invents nothing: each side reads as the text it shows', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compareTokens(plainTokens(before), plainTokens(after), joinPlain);
        expect([side(pieces, 'inserted'), side(pieces, 'deleted')]).toEqual([before, after]);
      }),
    );
  });

  it('splits any text into what joins to the same text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(splitText(any).join('')).toBe(any);
      }),
    );
  });
});
