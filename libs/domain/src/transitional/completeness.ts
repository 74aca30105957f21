import { parseCitations } from '../citation/index.js';
import type { Fault } from '../result/index.js';
import type { LocalDate } from '../time/index.js';
import type { Condition, ConditionGroup, Governing, TransitionalProvision } from './provision.js';

const ROOT = 'transitionalProvision';

/**
 * What a transitional provision still lacks before somebody else should look at it; empty when nothing.
 * Codes: `text-missing`, `not-a-citation`, `list-empty`, `day-missing`, `version-missing`, and
 * `decides-nothing` where the same version governs whether the conditions are met or not.
 * It begins with its version, on `validFrom`: `validity-is-empty` where it has ended by then. A version
 * among those that were taken back governs nothing: `version-withdrawn`.
 */
export function transitionalFaults(
  provision: TransitionalProvision,
  validFrom: LocalDate | null,
  withdrawn: ReadonlySet<string> = new Set(),
): Fault[] {
  const { restsOn, text, conditions, governs, otherwise, until } = provision;
  return [
    ...citation(restsOn),
    ...filled(`${ROOT}.text`, text),
    ...atLeastOne(`${ROOT}.conditions.of`, conditions.of),
    ...conditions.of.flatMap((each, index) => faultsIn(`${ROOT}.conditions.of[${index}]`, each)),
    ...named(`${ROOT}.governs`, governs, withdrawn),
    ...named(`${ROOT}.otherwise`, otherwise, withdrawn),
    ...(isSame(governs, otherwise)
      ? [{ code: 'decides-nothing', path: `${ROOT}.otherwise.version` }]
      : []),
    ...(until !== null && validFrom !== null && until <= validFrom
      ? [{ code: 'validity-is-empty', path: `${ROOT}.until` }]
      : []),
  ];
}

function faultsIn(path: string, condition: Condition | ConditionGroup): Fault[] {
  switch (condition.kind) {
    case 'group':
      return [
        ...atLeastOne(`${path}.of`, condition.of),
        ...condition.of.flatMap((each, index) => faultsIn(`${path}.of[${index}]`, each)),
      ];
    case 'day':
      return [
        ...(condition.event === 'other' ? filled(`${path}.what`, condition.what) : []),
        ...cutOff(path, condition.on),
      ];
    case 'stay':
      return atLeastOne(`${path}.anyOf`, condition.anyOf);
    case 'residence':
      return [...atLeastOne(`${path}.anyOf`, condition.anyOf), ...cutOff(path, condition.on)];
    case 'judged':
      return filled(`${path}.text`, condition.text);
    default:
      return condition satisfies never;
  }
}

function citation(text: string): Fault[] {
  const path = `${ROOT}.restsOn`;
  if (text === '') return [{ code: 'text-missing', path }];
  return parseCitations(text).length === 0 ? [{ code: 'not-a-citation', path }] : [];
}

function filled(path: string, text: string): Fault[] {
  return text === '' ? [{ code: 'text-missing', path }] : [];
}

function atLeastOne(path: string, items: readonly unknown[]): Fault[] {
  return items.length === 0 ? [{ code: 'list-empty', path }] : [];
}

function cutOff(path: string, on: unknown): Fault[] {
  return on === null ? [{ code: 'day-missing', path: `${path}.on` }] : [];
}

function named(root: string, governing: Governing, withdrawn: ReadonlySet<string>): Fault[] {
  if (governing.version !== 'named') return [];
  const path = `${root}.publicationId`;
  if (governing.publicationId === null) return [{ code: 'version-missing', path }];
  return withdrawn.has(governing.publicationId) ? [{ code: 'version-withdrawn', path }] : [];
}

function isSame(a: Governing, b: Governing): boolean {
  if (a.version !== 'named' || b.version !== 'named') return a.version === b.version;
  return a.publicationId !== null && a.publicationId === b.publicationId;
}
