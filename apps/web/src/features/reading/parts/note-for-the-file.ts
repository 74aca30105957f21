/** What a caseworker puts on record about the rule that was applied. */
export interface NoteForTheFile {
  /** The provisions, else the title of the page. */
  subject: string;
  /** The day of the law, as it is written. */
  day: string;
  /** Whether this version applies on that day. */
  applies: boolean;
  /** The moment up to which publications counted, as it is written; `null` where all do. */
  known: string | null;
  /** With the number of the entry: „Weisung 12“. */
  force: string;
  version: number;
  address: string;
  /** What was ticked off for the case, in the order of the page. */
  ticked: { conditions: readonly string[]; steps: readonly string[]; items: readonly string[] };
}

type Checked = Pick<NoteForTheFile, 'subject' | 'day' | 'force' | 'version'>;

/** The sentences of the note; they come from the catalogue `reading`. */
export interface NoteWords {
  checked(values: Checked): string;
  /** For a version that does not apply on the day. */
  other(values: Checked): string;
  known(moment: string): string;
  heading: Record<keyof NoteForTheFile['ticked'], string>;
}

/**
 * „Geprüft: § 18g AufenthG, Rechtsstand 29.02.2024, Weisung 12, Fassung 3“, then what was ticked off, then
 * the permanent address. Plain text, for pasting into any file.
 */
export function noteForTheFile(note: NoteForTheFile, words: NoteWords): string {
  const { conditions, steps, items } = note.ticked;
  const ticked = (heading: string, texts: readonly string[]) =>
    texts.length > 0 ? [heading, ...texts.map((text) => `- ${text}`)] : [];
  return [
    note.applies ? words.checked(note) : words.other(note),
    ...(note.known === null ? [] : [words.known(note.known)]),
    ...ticked(words.heading.conditions, conditions),
    ...ticked(words.heading.steps, steps),
    ...ticked(words.heading.items, items),
    note.address,
  ].join('\n');
}
