import { entryPath, type EntryKind as DomainKind } from '@rechtsstand/domain/entry';
import type { SearchKind } from '../gql/graphql.js';

type EntryKind = Exclude<SearchKind, 'PROVISION'>;

const domainKinds: Record<EntryKind, DomainKind> = {
  LEGAL_ARTICLE: 'legal-article',
  PROCESS_INSTRUCTION: 'process-instruction',
  CHANGE_NOTICE: 'change-notice',
};

/** Where an entry is read. */
export function entryAddress(entry: { kind: EntryKind; slug: string }): string {
  return entryPath(domainKinds[entry.kind], entry.slug);
}

export function provisionAddress(
  lawKey: string,
  labelKey: string,
  fragment?: string | null,
): string {
  return `/vorschriften/${lawKey}/${labelKey}${fragment ? `#${fragment}` : ''}`;
}

export function lawAddress(lawKey: string): string {
  return `/vorschriften/${lawKey}`;
}

interface Hit {
  kind: SearchKind;
  slug?: string | null;
  sectionId?: string | null;
  lawKey?: string | null;
  labelKey?: string | null;
}

/** Where a search hit leads: the section of an entry, or a provision. */
export function hitAddress({ kind, slug, sectionId, lawKey, labelKey }: Hit): string {
  if (kind === 'PROVISION') return provisionAddress(lawKey ?? '', labelKey ?? '', sectionId);
  const fragment = sectionId ? `#${sectionId}` : '';
  return `${entryAddress({ kind, slug: slug ?? '' })}${fragment}`;
}
