import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { placeInForm } from '../model/without-blanks.js';
import { fieldId } from './field.js';

/** Puts the focus into a block of the text, or into the first field of a step. */
export function focusBlock(id: string): void {
  const block = document.querySelector<HTMLElement>(`[data-block-id="${CSS.escape(id)}"]`);
  const step = document.getElementById(fieldId(`document.step[${id}].title`));
  const place = step ?? block;
  place?.scrollIntoView({ block: 'center' });
  if (step) return step.focus();
  const text = block?.closest<HTMLElement>('[contenteditable="true"]');
  if (!block || !text) return;
  text.focus({ preventScroll: true });
  getSelection()?.collapse(block, 0);
}

/** Puts the focus into the field that edits what stands at this path. */
export function focusField(path: string): void {
  // A list that is empty, or a row that has gone, leads to the list itself.
  for (let place = path; place !== ''; place = place.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, '')) {
    const field = document.getElementById(fieldId(place));
    if (!field) continue;
    for (let at = field.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      at.open = true;
    }
    const inner = field.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
    field.scrollIntoView({ block: 'center' });
    inner?.focus({ preventScroll: true });
    return;
  }
}

/**
 * The API names a step by its place in the document, and a row of a list by its place among those it was
 * sent. Fields know a step by its id, which stays, and a row by its place in the form.
 */
export function asInForm(
  failures: readonly Failure[],
  { document: { content }, facts }: { document: RichDocument; facts: EntryFacts },
): readonly Failure[] {
  return failures.map((failure) => {
    const path = failure.path.replace(/^document\.content\[(\d+)\]\.attrs/, (whole, index) => {
      const node = content[Number(index)];
      return node?.type === 'processStep' ? `document.step[${node.attrs.id}]` : whole;
    });
    return { ...failure, path: placeInForm(path, facts) };
  });
}
