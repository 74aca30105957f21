import type { Reading, SearchQuery, SearchTerm } from '@rechtsstand/domain/language';
import { toDateNumber } from '@rechtsstand/domain/time';
import type { EngineRequest, SearchFilter, TextStatus } from '../search-engine.js';
import { EVERYONE } from './index-documents.js';

/** Where tokens are looked for: in titles and other names, or in everything. */
type Field = 'title' | 'text';

/** Documents that hold at least one core of the query, a term in any of its readings. */
export function holdsCore({ terms, cores }: SearchQuery, field: Field): string {
  return any(cores.map((core) => all(core.map((index) => holdsTerm(terms[index]!, field)))));
}

/** Documents that hold all terms, also those that need not be there. */
export function holdsAll({ terms }: SearchQuery, field: Field): string {
  return all(terms.map((term) => holdsTerm(term, field)));
}

/** The one place where this engine keeps to what a person may see. */
export function visibleTo(teams: EngineRequest['teams']): string {
  return teams === 'all' ? NOTHING_MORE : isIn('teams', [EVERYONE, ...teams]);
}

/** The conditions of a search apart from its words, by the facet they belong to. */
export type Conditions = Record<'kinds' | 'laws' | 'topics' | 'teams' | 'statuses', string>;

export function conditionsOf(filter: SearchFilter, day: EngineRequest['day']): Conditions {
  const { kinds, lawKey, topicId, teamId, status } = filter;
  return {
    kinds: kinds.length === 0 ? NOTHING_MORE : isIn('kind', kinds),
    laws: lawKey === null ? NOTHING_MORE : isIn('laws', [lawKey]),
    topics: topicId === null ? NOTHING_MORE : isIn('topics', [topicId]),
    teams: teamId === null ? NOTHING_MORE : isIn('team', [teamId]),
    statuses: status === 'none' ? NEVER : hasStatus(status, day),
  };
}

export function hasStatus(status: TextStatus, day: EngineRequest['day']): string {
  const today = toDateNumber(day);
  switch (status) {
    case 'ended':
      return `validUntil <= ${today}`;
    case 'future':
      return `validFrom > ${today}`;
    case 'in-force':
      return `validFrom <= ${today} AND validUntil > ${today}`;
  }
}

const NOTHING_MORE = '';
/** No document has an id below one. */
const NEVER = 'id = 0';

/** Conditions that must all hold; one that asks for nothing is left out. */
export function all(conditions: readonly string[]): string {
  return join(conditions, 'AND');
}

function any(conditions: readonly string[]): string {
  return join(conditions, 'OR');
}

function join(conditions: readonly string[], operator: 'AND' | 'OR'): string {
  const asked = conditions.filter((condition) => condition !== NOTHING_MORE);
  if (asked.length <= 1) return asked.join('');
  return asked.map((condition) => `(${condition})`).join(` ${operator} `);
}

function holdsTerm({ readings }: SearchTerm, field: Field): string {
  // Tokens that stand alone are looked up together, which is most of them.
  const single = readings.filter(({ all: places }) => places.length === 1);
  const several = readings.filter(({ all: places }) => places.length > 1);
  const tokens = [...new Set(single.flatMap(({ all: places }) => places.flat()))];
  return any([
    ...(tokens.length > 0 ? [isIn(field, tokens)] : []),
    ...several.map((reading) => holdsReading(reading, field)),
  ]);
}

function holdsReading({ all: places }: Reading, field: Field): string {
  return all(places.map((tokens) => isIn(field, tokens)));
}

export function isIn(attribute: string, values: readonly (string | number)[]): string {
  return `${attribute} IN [${values.map(quoted).join(',')}]`;
}

/** Nothing typed becomes part of the filter's own language. */
function quoted(value: string | number): string {
  return typeof value === 'number' ? String(value) : `'${value.replace(/['\\]/g, '\\$&')}'`;
}
