import type { Absatz, LawListNode, LawNode, LawTextNode } from './provision-text.js';
import { sentenceEnds } from './sentence-ends.js';

/** A piece of running text that belongs to one Satz. */
export interface SentencePart {
  /** Counted within the Absatz, from 1. */
  readonly number: number;
  /** False for what goes on behind a list or a table: it has no address of its own. */
  readonly begins: boolean;
  readonly text: string;
}

export type NumberedNode =
  | { readonly type: 'sentences'; readonly parts: readonly SentencePart[] }
  | Exclude<LawNode, LawTextNode>;

/**
 * Counts the sentences of an Absatz. A sentence may run through a list: it goes on behind it unless
 * the list ends with a full stop and a capital follows. Sentences within a list item are not counted:
 * "Satz 2" is the second one of the Absatz.
 */
export function numberSentences(absatz: Absatz): readonly NumberedNode[] {
  let number = 0;
  let running = false;
  let listClosed = false;
  return absatz.content.map((node): NumberedNode => {
    if (node.type !== 'text') {
      listClosed = node.type === 'list' && endsWithFullStop(node);
      return node;
    }
    let begins = !running || (listClosed && !/^\p{Ll}/u.test(node.text));
    const parts: SentencePart[] = [];
    const ends = sentenceEnds(node.text);
    const complete = ends.at(-1) === node.text.length;
    let from = 0;
    for (const end of complete ? ends : [...ends, node.text.length]) {
      if (begins) number += 1;
      parts.push({ number, begins, text: node.text.slice(from, end).trim() });
      begins = true;
      from = end;
    }
    running = !complete;
    listClosed = false;
    return { type: 'sentences', parts };
  });
}

function endsWithFullStop(list: LawListNode): boolean {
  const last = list.items.at(-1)?.content.at(-1);
  if (last?.type === 'list') return endsWithFullStop(last);
  return last?.type === 'text' && /\.[)“”"«]*$/u.test(last.text);
}

/** The address of an Absatz or a Satz within the page of its provision: `abs-3a`, `abs-3a-satz-2`. */
export function partAddress(absatz: string | null, satz?: number): string {
  const parts = [absatz === null ? '' : `abs-${absatz}`, satz === undefined ? '' : `satz-${satz}`];
  return parts.filter(Boolean).join('-') || 'text';
}
