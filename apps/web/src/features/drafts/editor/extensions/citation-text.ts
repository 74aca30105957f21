import { type FoundCitation, parseCitations } from '@rechtsstand/domain/citation';
import { Fragment, type Mark, type Node as RichNode, type Schema } from '@tiptap/pm/model';

/** Whether the words of the citation name the law, so that nothing typed next can change it. */
function namesItsLaw({ text }: FoundCitation): boolean {
  // The second of "§ 5 Abs. 1 und 2 AufenthG" is found as "2 AufenthG".
  const signed = /^\d/.test(text) ? `§ ${text}` : text;
  return Boolean(parseCitations(signed).at(-1)?.citation.law);
}

/**
 * The citations with which the text ends, once the law is named: of `nach § 5 Abs. 1 und 2 AufenthG` both,
 * since the first takes its law from the last. Empty where the text ends otherwise.
 */
export function citationsAtEnd(text: string): FoundCitation[] {
  const found = parseCitations(text);
  const last = found.at(-1);
  if (!last || last.end !== text.length || last.citation.law === null) return [];
  if (!namesItsLaw(last)) return [];
  let first = found.length - 1;
  while (first > 0 && found[first - 1]!.citation.law && !namesItsLaw(found[first - 1]!)) first -= 1;
  return found.slice(first);
}

/** The text with its citations as nodes; what lies between stays text, and all of it keeps the marks. */
export function citedNodes(
  schema: Schema,
  text: string,
  citations: readonly FoundCitation[],
  marks: readonly Mark[] = [],
): RichNode[] {
  const nodes: RichNode[] = [];
  let end = 0;
  for (const { start, end: next, text: words, canonical } of citations) {
    if (start > end) nodes.push(schema.text(text.slice(end, start), marks));
    nodes.push(schema.nodes['citation']!.create({ text: words, canonical }, null, marks));
    end = next;
  }
  if (end < text.length) nodes.push(schema.text(text.slice(end), marks));
  return nodes;
}

/** The content with every citation of a named law in its texts made a node, as for pasted text. */
export function withCitations(schema: Schema, content: Fragment): Fragment {
  const nodes: RichNode[] = [];
  content.forEach((node) => {
    if (!node.isText) return void nodes.push(node.copy(withCitations(schema, node.content)));
    const text = node.text ?? '';
    const cited = parseCitations(text).filter(({ citation }) => citation.law !== null);
    nodes.push(...citedNodes(schema, text, cited, node.marks));
  });
  return Fragment.from(nodes);
}
