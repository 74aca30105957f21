import { isLocalDate } from '../time/index.js';
import { PATH_KINDS, type Citation, type Edition, type PathElement } from './citation.js';

/** Stands for a law that the text does not name. */
const NO_LAW = '-';

/**
 * The one spelling of a citation, for keys and comparisons: `AufenthG § 16b Abs 1 Satz 2 Nr 3`.
 * The law comes first so that sorting groups by law; a law that is not named is `-`.
 */
export function canonicalOf(citation: Citation): string {
  return [
    citation.law ?? NO_LAW,
    citation.unit,
    ...slot(citation.label, citation),
    ...citation.path.flatMap((element) => [element.kind, ...slot(element.value, element)]),
    ...edition(citation.edition),
  ].join(' ');
}

function slot(value: string, { rangeEnd, following }: Pick<PathElement, 'rangeEnd' | 'following'>) {
  return [value, ...(rangeEnd ? ['bis', rangeEnd] : []), ...(following ? [following] : [])];
}

function edition(value: Edition | undefined): string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : ['Fassung', value.on];
}

const VALUE = String.raw`[^\s]+(?: bis [^\s]+)?(?: ff?)?`;
const CANONICAL = new RegExp(
  String.raw`^(?<law>.+?) (?<unit>§|Art) (?<label>${VALUE})` +
    `(?<path>(?: (?:${PATH_KINDS.join('|')}) ${VALUE})*)` +
    String.raw`(?: (?<edition>aF|nF|Fassung \S+))?$`,
  'u',
);
const ELEMENT = new RegExp(`(${PATH_KINDS.join('|')}) (${VALUE})`, 'gu');

/** Reads what {@link canonicalOf} wrote; `null` for anything else. */
export function parseCanonical(canonical: string): Citation | null {
  const groups = CANONICAL.exec(canonical)?.groups;
  if (!groups) return null;
  const day = groups.edition?.replace('Fassung ', '');
  const inForce =
    day === undefined ? {} : day === 'aF' || day === 'nF' ? { edition: day } : dated(day);
  if (inForce === null) return null;
  const { value: label, ...reach } = readSlot(groups.label!);
  return {
    law: groups.law === NO_LAW ? null : groups.law!,
    unit: groups.unit as Citation['unit'],
    label,
    ...reach,
    path: [...groups.path!.matchAll(ELEMENT)].map((match) => ({
      kind: match[1] as PathElement['kind'],
      ...readSlot(match[2]!),
    })),
    ...(inForce as { edition?: Edition }),
  };
}

function dated(day: string): { edition: Edition } | null {
  return isLocalDate(day) ? { edition: { on: day } } : null;
}

function readSlot(written: string): Omit<PathElement, 'kind'> {
  const parts = written.split(' ');
  const last = parts.at(-1);
  const following = parts.length > 1 && (last === 'f' || last === 'ff') ? last : undefined;
  const rangeEnd = parts[1] === 'bis' ? parts[2] : undefined;
  return {
    value: parts[0]!,
    ...(rangeEnd ? { rangeEnd } : {}),
    ...(following ? { following } : {}),
  };
}
