import type { Participation } from './participation.js';

/** Ton eines Hinweiskastens: Hinweis, Wichtig, Achtung, Beispiel. */
export const calloutTones = ['note', 'important', 'warning', 'example'] as const;
export type CalloutTone = (typeof calloutTones)[number];

/** Stabile Kennung eines Blocks, unique in its document: addresses, comments and moves depend on it. */
export interface Identified {
  id: string;
}

export type Mark =
  { type: 'link'; attrs: { href: string } } | { type: 'bold' } | { type: 'italic' };

/** Normzitat im Text: as it reads, and its canonical form by which it is found and linked. */
export interface CitationAttrs {
  text: string;
  canonical: string;
}

/** Verweis auf einen Eintrag, by its identity: it survives a new title and a new address. */
export interface EntryLinkAttrs {
  entryId: string;
  text: string;
}

/**
 * Rechengröße im Text, by its key: its value is looked up for the reader's day. The text says which figure
 * it is, and stands where no value does.
 */
export interface FigureAttrs {
  key: string;
  text: string;
}

/**
 * Verfahrensschritt: what is done, by whom, until when, what is decided and who may sign it
 * (*Zeichnungsbefugnis*), and which other bodies take part. Texts may be empty in a draft.
 */
export interface ProcessStepAttrs extends Identified {
  title: string;
  actor: string;
  deadline: string;
  decision: string;
  signingAuthority: string;
  participation: Participation[];
}

export interface CellAttrs extends Identified {
  colspan: number;
  rowspan: number;
  colwidth: number[] | null;
}

export type TextNode = { type: 'text'; text: string; marks?: Mark[] };
export type Inline =
  | TextNode
  | { type: 'hardBreak'; marks?: Mark[] }
  | { type: 'citation'; attrs: CitationAttrs; marks?: Mark[] }
  | { type: 'entryLink'; attrs: EntryLinkAttrs; marks?: Mark[] }
  | { type: 'figure'; attrs: FigureAttrs; marks?: Mark[] };

export type Paragraph = { type: 'paragraph'; attrs: Identified; content?: Inline[] };
export type Heading = {
  type: 'heading';
  attrs: Identified & { level: 2 | 3 | 4 };
  content?: Inline[];
};
export type ListItem = { type: 'listItem'; attrs: Identified; content: [Paragraph, ...Block[]] };
export type TaskItem = { type: 'taskItem'; attrs: Identified; content: [Paragraph, ...Block[]] };
export type TableCell = {
  type: 'tableCell' | 'tableHeader';
  attrs: CellAttrs;
  content: Block[];
};
export type TableRow = { type: 'tableRow'; attrs: Identified; content?: TableCell[] };

export type Block =
  | Paragraph
  | Heading
  | { type: 'bulletList'; attrs: Identified; content: ListItem[] }
  | { type: 'orderedList'; attrs: Identified & { start: number }; content: ListItem[] }
  | { type: 'taskList'; attrs: Identified; content: TaskItem[] }
  | { type: 'table'; attrs: Identified; content: TableRow[] }
  | { type: 'callout'; attrs: Identified & { tone: CalloutTone }; content: Block[] };

export type ProcessStep = { type: 'processStep'; attrs: ProcessStepAttrs; content: Block[] };

/**
 * Dokument: the body of an entry in its normal form, as {@link parseDocument} gives it back. Plain
 * JSON, the same that ProseMirror and Tiptap read and write.
 */
export type RichDocument = { type: 'doc'; content: (Block | ProcessStep)[] };

/** Any node of a document but the document itself. */
export type RichNode = Block | ProcessStep | ListItem | TaskItem | TableRow | TableCell | Inline;
export type NodeName = RichNode['type'] | 'doc';
export type MarkName = Mark['type'];
