import { describe, expect, it } from '@jest/globals';
import { noteForTheFile, type NoteForTheFile } from './note-for-the-file.js';

const words = {
  checked: ({ subject, day, force, version }: Parameters<typeof checked>[0]) =>
    checked({ subject, day, force, version }),
  conditions: 'Bejahte Voraussetzungen:',
};

function checked(note: { subject: string; day: string; force: string; version: number }): string {
  return `Geprüft: ${note.subject}, Rechtsstand ${note.day}, ${note.force}, Fassung ${note.version}`;
}

const note: NoteForTheFile = {
  subject: '§ 18g AufenthG',
  day: '29.02.2024',
  force: 'Weisung',
  version: 3,
  address: 'https://rechtsstand.example/fassungen/42',
  ticked: [],
};

describe('The note for the file', () => {
  it('names provision, day, binding force and version, and where the text can be found for good', () => {
    expect(noteForTheFile(note, words)).toBe(
      'Geprüft: § 18g AufenthG, Rechtsstand 29.02.2024, Weisung, Fassung 3\n' +
        'https://rechtsstand.example/fassungen/42',
    );
  });

  it('lists what was ticked off for the case, in the order of the page', () => {
    const lines = noteForTheFile(
      { ...note, ticked: ['Hochschulabschluss', 'Mindestgehalt'] },
      words,
    );
    expect(lines.split('\n').slice(1, 4)).toEqual([
      'Bejahte Voraussetzungen:',
      '- Hochschulabschluss',
      '- Mindestgehalt',
    ]);
  });
});
