import type { RichDocument } from '@rechtsstand/domain/document';
import type { Audience, EntryFacts } from '@rechtsstand/domain/entry';
import { assertNever } from '@rechtsstand/domain/result';
import type { Governing, TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { DraftInput } from '../../features/drafts/index.js';
import type { DemoAudience } from '../content/demo-entry.js';
import type { TeamIds } from './office.js';

export type EntryIds = ReadonlyMap<string, string>;

/** The same document, with the ids of entries where the content says their slugs. */
export function documentWithIds(document: RichDocument, ids: EntryIds): RichDocument {
  const json = JSON.stringify(document, (_key, value: unknown) =>
    isEntryLink(value)
      ? { ...value, attrs: { ...value.attrs, entryId: idOf(ids, value.attrs.entryId) } }
      : value,
  );
  return JSON.parse(json) as RichDocument;
}

export function factsWithIds(facts: EntryFacts, ids: EntryIds): EntryFacts {
  switch (facts.kind) {
    case 'legal-article':
      return {
        ...facts,
        nextTitles: facts.nextTitles.map(({ text, entryId }) => ({
          text,
          entryId: entryId === null ? null : idOf(ids, entryId),
        })),
      };
    case 'process-instruction':
      return facts;
    case 'change-notice':
      return { ...facts, affectedEntryIds: facts.affectedEntryIds.map((slug) => idOf(ids, slug)) };
    default:
      return assertNever(facts);
  }
}

export function audienceWithIds({ teams, roles = [] }: DemoAudience, ids: TeamIds): Audience {
  if (teams === 'everyone') return { everyone: true };
  return { everyone: false, teamIds: teams.map((slug) => ids[slug]), roles: [...roles] };
}

/** The transitional provision names versions by their place in the entry; all of them are published. */
export function contentWithIds(content: DraftInput, versionIds: readonly string[]): DraftInput {
  const provision = content.transitionalProvision as TransitionalProvision | null;
  if (!provision) return content;
  const withId = (governing: Governing): Governing => {
    if (governing.version !== 'named') return governing;
    const publicationId = versionIds[Number(governing.publicationId) - 1];
    if (publicationId === undefined) throw new Error('The demo names a version that is not there');
    return { version: 'named', publicationId };
  };
  return {
    ...content,
    transitionalProvision: {
      ...provision,
      governs: withId(provision.governs),
      otherwise: withId(provision.otherwise),
    },
  };
}

interface EntryLinkNode {
  type: 'entryLink';
  attrs: { entryId: string; text: string };
}

/** JSON.stringify calls on the changed node once more for its own keys, never for the node again. */
function isEntryLink(value: unknown): value is EntryLinkNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === 'entryLink'
  );
}

function idOf(ids: EntryIds, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined) throw new Error(`The demo links to ${slug}, which it does not have`);
  return id;
}
