import { Document } from '@tiptap/extension-document';

/** Process steps stand directly below the document, beside its blocks. */
export const RichDocumentNode = Document.extend({ content: '(block | processStep)+' });
