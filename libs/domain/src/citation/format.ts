import type { Citation, Edition, PathElement, PathKind } from './citation.js';

const WORDS: Record<PathKind, string> = {
  Abs: 'Abs.',
  UAbs: 'UAbs.',
  Satz: 'Satz',
  Hs: 'Halbsatz',
  Nr: 'Nr.',
  lit: 'Buchst.',
  litlit: 'Doppelbuchst.',
  Alt: 'Alt.',
};

/** The citation as a German lawyer writes it: `§ 16b Abs. 1 Satz 2 Nr. 3 AufenthG`. */
export function formatCitation(citation: Citation): string {
  const several = citation.rangeEnd !== undefined || citation.following !== undefined;
  const sign = citation.unit === 'Art' ? 'Art.' : several ? '§§' : '§';
  return [
    sign,
    slot(citation.label, citation),
    ...citation.path.map((element) => `${WORDS[element.kind]} ${slot(element.value, element)}`),
    ...(citation.law === null ? [] : [citation.law]),
    ...edition(citation.edition),
  ].join(' ');
}

function slot(value: string, { rangeEnd, following }: Pick<PathElement, 'rangeEnd' | 'following'>) {
  return `${value}${rangeEnd ? ` bis ${rangeEnd}` : ''}${following ? ` ${following}.` : ''}`;
}

function edition(value: Edition | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value === 'aF' ? 'a. F.' : 'n. F.'];
  const [year, month, day] = value.on.split('-').map(Number);
  return [`in der am ${day}.${month}.${year} geltenden Fassung`];
}
