import { describe, expect, it } from '@jest/globals';
import { noteForTheFile, type NoteForTheFile, type NoteWords } from './note-for-the-file.js';

const words: NoteWords = {
  checked: ({ subject, day, force, version }) =>
    `Geprüft: ${subject}, Rechtsstand ${day}, ${force}, Fassung ${version}`,
  other: ({ subject, day, force, version }) =>
    `Gelesen: ${subject}, ${force}, Fassung ${version}, die am ${day} nicht gilt`,
  known: (moment) => `Veröffentlichungsstand ${moment}`,
  heading: { conditions: 'Bejaht:', steps: 'Erledigt:', items: 'Abgehakt:' },
};

const note: NoteForTheFile = {
  subject: '§ 18g AufenthG',
  day: '29.02.2024',
  applies: true,
  known: null,
  force: 'Weisung 12',
  version: 3,
  address: 'https://rechtsstand.example/fassungen/42',
  ticked: { conditions: [], steps: [], items: [] },
};

describe('The note for the file', () => {
  it('names provision, day, binding force and version, and where the text can be found for good', () => {
    expect(noteForTheFile(note, words)).toBe(
      'Geprüft: § 18g AufenthG, Rechtsstand 29.02.2024, Weisung 12, Fassung 3\n' +
        'https://rechtsstand.example/fassungen/42',
    );
  });

  it('lists what was ticked off for the case, in the order of the page', () => {
    const ticked = {
      conditions: ['Hochschulabschluss', 'Mindestgehalt'],
      steps: ['Schritt 1: Antrag annehmen'],
      items: ['Pass'],
    };
    expect(
      noteForTheFile({ ...note, ticked }, words)
        .split('\n')
        .slice(1, -1),
    ).toEqual([
      'Bejaht:',
      '- Hochschulabschluss',
      '- Mindestgehalt',
      'Erledigt:',
      '- Schritt 1: Antrag annehmen',
      'Abgehakt:',
      '- Pass',
    ]);
  });

  it('does not say that a version was applied which does not apply on the day', () => {
    const [first] = noteForTheFile({ ...note, applies: false }, words).split('\n');
    expect(first).toBe(
      'Gelesen: § 18g AufenthG, Weisung 12, Fassung 3, die am 29.02.2024 nicht gilt',
    );
  });

  it('says up to when publications counted, where not all did', () => {
    const lines = noteForTheFile({ ...note, known: '01.03.2024' }, words).split('\n');
    expect(lines[1]).toBe('Veröffentlichungsstand 01.03.2024');
  });
});
