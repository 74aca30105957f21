import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import { conditionId } from '../bodies/Conditions.js';
import type { Ticks } from '../document/context.js';
import type { NoteForTheFile } from './note-for-the-file.js';

type AnyNode = {
  type: string;
  attrs?: { id?: string; text?: string };
  text?: string;
  content?: readonly AnyNode[];
};

interface Noted {
  facts: EntryFacts;
  document: RichDocument;
}

/** What is ticked off on the page, in its order: conditions, steps with their numbers, items of checklists. */
export function tickedOn(
  { facts, document }: Noted,
  { isTicked }: Ticks,
  stepName: (number: number, title: string) => string,
): NoteForTheFile['ticked'] {
  const conditions = facts.kind === 'legal-article' ? facts.conditions : [];
  const steps = document.content.filter((node) => node.type === 'processStep');
  return {
    conditions: conditions.filter((_, index) => isTicked(conditionId(index))),
    steps: steps.flatMap(({ attrs: { id, title } }, index) =>
      isTicked(id) ? stepName(index + 1, title) : [],
    ),
    items: itemsIn(document as AnyNode)
      .filter(({ id }) => isTicked(id))
      .map(({ text }) => text),
  };
}

/** The items of all checklists, by the words of their first line. */
function itemsIn(node: AnyNode): { id: string; text: string }[] {
  const own =
    node.type === 'taskItem' ? [{ id: node.attrs?.id ?? '', text: textOf(node.content?.[0]) }] : [];
  return [...own, ...(node.content ?? []).flatMap(itemsIn)];
}

function textOf(node: AnyNode | undefined): string {
  return node?.text ?? node?.attrs?.text ?? (node?.content ?? []).map(textOf).join('');
}
