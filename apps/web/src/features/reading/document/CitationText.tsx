import { CitationLink } from './CitationLink.js';
import { useDocumentContext } from './context.js';

/** A provision as it was typed into a fact; a link where the API has read it as a citation. */
export function CitationText({ text }: { text: string }) {
  const canonical = useDocumentContext().citations.get(text);
  return canonical ? <CitationLink text={text} canonical={canonical} /> : text;
}
