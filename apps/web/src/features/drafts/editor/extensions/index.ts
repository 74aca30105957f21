import type { CalloutTone } from '@rechtsstand/domain/document';
import type { Extensions, NodeViewRenderer } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { BlockIds } from './block-ids.js';
import { Callout } from './callout.js';
import { Citation } from './citation.js';
import { RichDocumentNode } from './document.js';
import { EntryLink } from './entry-link.js';
import { Figure } from './figure.js';
import type { FigureWords } from './figure-words.js';
import { SectionHeading } from './heading.js';
import { WebLink } from './link.js';
import {
  BulletList,
  ChecklistItem,
  ListItem,
  ListKeymap,
  NumberedList,
  TaskList,
} from './lists.js';
import { CleanPaste } from './paste.js';
import { ProcessStep } from './process-step.js';
import { PlainTable, PlainTableCell, PlainTableHeader, TableRow } from './table.js';

interface RichDocumentOptions {
  calloutName?: (tone: CalloutTone) => string;
  stepView?: NodeViewRenderer | null;
  figureWords?: FigureWords | null;
}

/** Everything that makes the editor write the documents of `@rechtsstand/domain/document`. */
export function richDocumentExtensions(options: RichDocumentOptions = {}): Extensions {
  const { calloutName = (tone) => tone, stepView = null, figureWords = null } = options;
  return [
    RichDocumentNode,
    Paragraph,
    SectionHeading,
    BulletList,
    NumberedList,
    ListItem,
    TaskList,
    ChecklistItem,
    PlainTable,
    TableRow,
    PlainTableHeader,
    PlainTableCell,
    Callout.configure({ nameOf: calloutName }),
    ProcessStep.configure({ view: stepView }),
    Text,
    HardBreak,
    Citation,
    EntryLink,
    Figure.configure({ words: figureWords }),
    WebLink,
    Bold,
    Italic,
    BlockIds,
    CleanPaste,
    ListKeymap,
    UndoRedo,
    Dropcursor,
    Gapcursor,
  ];
}
