/** What a caseworker puts on record about the rule that was applied. */
export interface NoteForTheFile {
  /** The provisions, else the title of the page. */
  subject: string;
  /** The day of the law, as it is written. */
  day: string;
  force: string;
  version: number;
  address: string;
  /** What was ticked off for the case, in the order of the page. */
  ticked: readonly string[];
}

/** The sentences of the note; they come from the catalogue `reading`. */
export interface NoteWords {
  checked(values: { subject: string; day: string; force: string; version: number }): string;
  conditions: string;
}

/**
 * „Geprüft: § 18g AufenthG, Rechtsstand 29.02.2024, Weisung, Fassung 3“, then the ticked conditions, then
 * the permanent address. Plain text, for pasting into any file.
 */
export function noteForTheFile(note: NoteForTheFile, words: NoteWords): string {
  const conditions =
    note.ticked.length > 0 ? [words.conditions, ...note.ticked.map((text) => `- ${text}`)] : [];
  return [words.checked(note), ...conditions, note.address].join('\n');
}
