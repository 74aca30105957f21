import type { RichDocument } from './types.js';
import { eachNode } from './walk.js';

/** Normzitat mit Fundort: a citation and the nearest block around it. */
export interface CitationLink {
  readonly blockId: string;
  readonly text: string;
  readonly canonical: string;
}

/** Verweis mit Fundort: a link to an entry and the nearest block around it. */
export interface EntryLink {
  readonly blockId: string;
  readonly entryId: string;
  readonly text: string;
}

export interface DocumentLinks {
  readonly citations: readonly CitationLink[];
  readonly entryLinks: readonly EntryLink[];
}

/** All citations and links to entries, in reading order; one that stands twice is given twice. */
export function linksOf(document: RichDocument): DocumentLinks {
  const citations: CitationLink[] = [];
  const entryLinks: EntryLink[] = [];
  eachNode(document, (node, blockId) => {
    if (node.type === 'citation') citations.push({ blockId, ...node.attrs });
    else if (node.type === 'entryLink') entryLinks.push({ blockId, ...node.attrs });
  });
  return { citations, entryLinks };
}

/** A provision typed into a process step: plain text that the citation area has yet to read. */
export interface StepProvision {
  readonly blockId: string;
  /** Where it stands, such as `document.content[2].attrs.participation[0].provision`. */
  readonly path: string;
  readonly text: string;
}

/** The provisions on which other bodies take part in the steps, in reading order, empty ones left out. */
export function stepProvisionsOf(document: RichDocument): StepProvision[] {
  return document.content.flatMap((node, step) =>
    node.type !== 'processStep'
      ? []
      : node.attrs.participation.flatMap(({ provision }, index) =>
          provision === ''
            ? []
            : {
                blockId: node.attrs.id,
                path: `document.content[${step}].attrs.participation[${index}].provision`,
                text: provision,
              },
        ),
  );
}
