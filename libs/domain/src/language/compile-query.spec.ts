import { describe, expect, it } from '@jest/globals';
import { parseCitationQuery } from '../citation/index.js';
import { compileQuery } from './compile-query.js';
import { lexiconOf } from './lexicon.js';
import type { Language } from './readings.js';
import { synonymsOf } from './synonyms.js';
import { Vocabulary } from './vocabulary.js';

const counted = (word: string, documents: number) => ({ word, documents, titles: 0 });
const language: Language = {
  synonyms: synonymsOf([
    { typed: ['AE'], means: ['Aufenthaltserlaubnis'], relation: 'same' },
    { typed: ['Daueraufenthalt-EU', 'DA-EU'], means: ['Daueraufenthalt EU'], relation: 'same' },
    { typed: ['Oma'], means: ['sonstige Familienangehörige'], relation: 'leads-to' },
    { typed: ['UMF'], means: ['unbegleitete Minderjährige'], relation: 'leads-to' },
    { typed: ['VilA'], means: ['Verteilung'], relation: 'leads-to' },
    { typed: ['sechs Monate im Ausland'], means: ['ausgereist'], relation: 'leads-to' },
    { typed: ['Schleuser'], means: ['Einschleusen'], relation: 'leads-to' },
  ]),
  vocabulary: Vocabulary.of(
    [
      counted('aufenthaltserlaubnis', 400),
      counted('studium', 20),
      counted('ausbildungsduldung', 9),
      counted('berufssportler', 2),
      counted('sportler', 1),
      counted('einschleusen', 3),
      counted('wohnsitz', 30),
      counted('familienangehorige', 40),
      counted('umfang', 60),
      counted('visa', 90),
      counted('monate', 300),
    ],
    1000,
  ),
  lexicons: [lexiconOf(1, { wohnsitz: 30, regelung: 80, ausbildung: 50, duldung: 40 })],
};

const query = (text: string) => compileQuery(text, language, parseCitationQuery(text));
/** Each term with its readings: what is shown of them, and how they came about. */
const read = (text: string) =>
  query(text).terms.map(
    ({ typed, readings }) =>
      `${typed}: ${readings.map(({ shown, origin }) => `${shown} (${origin})`).join(', ')}`,
  );

describe('what a person means', () => {
  it('is each telling word, in any inflection, alone or as a part of a compound', () => {
    expect(query('wer darf mit dem Studium ').terms.map(({ typed }) => typed)).toEqual(['Studium']);
    expect(query('Studiums ').terms[0]?.readings[0]?.all).toEqual([['studium', '~studium']]);
  });

  it('is a stop word where nothing else was typed', () => {
    expect(read('die ')).toEqual(['die: die (word)']);
    expect(query('').terms).toEqual([]);
    expect(query('§ ?').terms).toEqual([]);
  });

  it('may be what a short form stands for, and of two words one thing', () => {
    expect(read('AE Studium ')).toEqual([
      'AE: AE (word), Aufenthaltserlaubnis (synonym)',
      'Studium: Studium (word)',
    ]);
    expect(read('da-eu ')[0]).toMatch(/^da eu: da eu \(word\), Daueraufenthalt/);
  });

  it('is the last word completed, unless a space ends it', () => {
    expect(read('aufenth')).toEqual(['aufenth: aufenth (word), aufenthaltserlaubnis (completion)']);
    expect(read('aufenth ')).toEqual(['aufenth: aufenth (word)']);
  });

  it('is rather a short form of the field than a word in the making', () => {
    expect(read('umf')).toEqual(['umf: umf (word), unbegleitete Minderjährige (synonym)']);
  });

  it('is not taken for misspelt where a rule of the field knows it', () => {
    expect(read('Vila ')).toEqual(['Vila: Vila (word), Verteilung (synonym)']);
  });

  it('may be a number in words', () => {
    expect(read('6 Monate ')).toEqual(['6: 6 (word), sechs (synonym)', 'Monate: Monate (word)']);
    expect(read('6 Monate Ausland ')).toEqual([
      '6 Monate Ausland: 6 Monate Ausland (word), ausgereist (synonym)',
    ]);
  });

  it('may be a compound by its parts', () => {
    expect(read('Wohnsitzregelung ')).toEqual([
      'Wohnsitzregelung: Wohnsitzregelung (word), wohnsitz + regelung (part)',
    ]);
  });

  it('is a word that somebody wrote, if nobody wrote the one that was typed', () => {
    expect(read('ausbilungsduldung ')[0]).toContain('ausbildungsduldung (spelling)');
    expect(read('Schleusser ')[0]).not.toContain('Einschleusen');
    expect(read('einschleussen ')[0]).toContain('einschleusen (spelling)');
  });

  it('is at least the end of a word that nobody wrote', () => {
    expect(read('Profisportler ')).toEqual([
      'Profisportler: Profisportler (word), sportler (part)',
    ]);
  });

  it('is a compound of known nouns just as it was typed, unless a single letter is wrong', () => {
    const police: Language = {
      ...language,
      vocabulary: Vocabulary.of([counted('bundespolizei', 9), counted('reiseleiter', 5)], 100),
      lexicons: [lexiconOf(1, { land: 30, bund: 30, polizei: 20, reise: 30, zeit: 20 })],
    };
    const originsOf = (text: string, known: Language) =>
      compileQuery(text, known).terms[0]?.readings.map(({ origin }) => origin);
    expect(originsOf('Landespolizei ', police)).toEqual(['word', 'part']);
    expect(originsOf('Reisezeit', police)).toEqual(['word', 'part']);
    expect(originsOf('Ausbildungduldung ', language)).toContain('spelling');
  });

  it('is a compound that nobody wrote with one half corrected', () => {
    expect(read('Berufssportlerstudum ')[0]).toContain('berufssportler + studium (part)');
  });

  it('is one thing where it was read as a citation', () => {
    expect(query('§ 18b AufenthG').terms).toHaveLength(1);
    expect(query('§ 18b AufenthG').terms[0]?.readings[0]?.all).toEqual([['aufenthg_18b']]);
  });

  it('is a provision of the Residence Act first where the law is unsaid', () => {
    const [term] = query('§ 81 IV').terms;
    expect(term?.readings.map(({ all, weight }) => [all[0], weight > 0.5])).toEqual([
      [['aufenthg_81'], true],
      [['81'], false],
      [['_81'], false],
    ]);
  });

  it('is said more by rare words than by common ones, and hardly by unknown ones', () => {
    const [common, rare, unknown] = query('Aufenthaltserlaubnis Sportler Unbekanntes ').terms;
    expect(rare!.importance).toBeGreaterThan(common!.importance);
    expect(unknown!.importance).toBeLessThan(common!.importance);
  });

  it('is no more than twelve things', () => {
    expect(query(Array.from({ length: 40 }, (_, i) => `wort${i}`).join(' ')).terms).toHaveLength(
      12,
    );
  });

  it('lists the surest reading first, and none twice', () => {
    for (const { readings } of query('AE Wohnsitzregelung ausbilungsduld').terms) {
      const sure = readings.map(({ weight }) => weight);
      expect(sure).toEqual(sure.toSorted((a, b) => b - a));
      const keys = readings.map(({ all }) => JSON.stringify(all));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
