import { assertNever } from '../../result/index.js';
import type { Absatz, LawNode, ProvisionText } from '../provision-text.js';
import { numberSentences } from '../sentences.js';

/** Glieder einer Vorschrift, as lawyers name them: what a change of the law is stated in. */
export type LawPart =
  | { readonly type: 'provision' | 'list' | 'table'; readonly parts: readonly LawPart[] }
  | { readonly type: 'absatz'; readonly number: string | null; readonly parts: readonly LawPart[] }
  /** `number` is `null` for what goes on behind a list, and within list items, which count no Sätze. */
  | { readonly type: 'satz'; readonly number: number | null; readonly text: string }
  | { readonly type: 'item'; readonly label: string; readonly parts: readonly LawPart[] }
  | { readonly type: 'row'; readonly header: boolean; readonly parts: readonly LawPart[] }
  | { readonly type: 'heading' | 'cell' | 'image'; readonly text: string };

export interface TitledProvision {
  readonly title: string;
  readonly text: ProvisionText;
}

/** Title, Absätze, Sätze, Nummern. Editorial notes are no part of the law and are left out. */
export function provisionParts({ title, text }: TitledProvision): LawPart {
  const heading: LawPart = { type: 'heading', text: title };
  return { type: 'provision', parts: [heading, ...text.absaetze.map(absatzPart)] };
}

function absatzPart(absatz: Absatz): LawPart {
  const parts = numberSentences(absatz).flatMap((node) =>
    node.type === 'sentences'
      ? node.parts.map(({ number, begins, text }): LawPart => ({
          type: 'satz',
          number: begins ? number : null,
          text,
        }))
      : [nodePart(node)],
  );
  return { type: 'absatz', number: absatz.number, parts };
}

function nodePart(node: LawNode): LawPart {
  switch (node.type) {
    case 'text':
      return { type: 'satz', number: null, text: node.text };
    case 'list':
      return {
        type: 'list',
        parts: node.items.map(({ label, content }) => ({
          type: 'item',
          label,
          parts: content.map(nodePart),
        })),
      };
    case 'table':
      return {
        type: 'table',
        parts: node.rows.map(({ header, cells }) => ({
          type: 'row',
          header,
          parts: cells.map((text) => ({ type: 'cell', text })),
        })),
      };
    case 'image':
      return { type: 'image', text: node.alt };
    default:
      return assertNever(node);
  }
}
