import {
  day,
  type Decoder,
  integer,
  isObject,
  list,
  matching,
  nullable,
  object,
  oneOf,
  refuse,
  text,
} from '../decode/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import {
  caseEvents,
  type Condition,
  type ConditionGroup,
  dayRelations,
  type Governing,
  joins,
  lengthUnits,
  stays,
  type TransitionalProvision,
} from './provision.js';

const cutOff = nullable(day);
const someStays = list(oneOf(stays), stays.length);

const conditions: { readonly [K in Condition['kind']]: Decoder<Extract<Condition, { kind: K }>> } =
  {
    day: object({
      kind: oneOf(['day']),
      event: oneOf(caseEvents),
      what: text(300),
      relation: oneOf(dayRelations),
      on: cutOff,
    }),
    stay: object({ kind: oneOf(['stay']), anyOf: someStays, on: cutOff }),
    residence: object({
      kind: oneOf(['residence']),
      length: object({ count: integer(1, 600), unit: oneOf(lengthUnits) }),
      anyOf: someStays,
      on: cutOff,
    }),
    judged: object({ kind: oneOf(['judged']), text: text(1000) }),
  };

/** Reads one of several shapes, told apart by the name at `key`. */
function tagged<T>(key: string, decoders: Readonly<Record<string, Decoder<T>>>): Decoder<T> {
  return (value, path, faults) => {
    if (!isObject(value)) return refuse(faults, { code: 'not-an-object', path });
    const tag = value[key];
    const decode = typeof tag === 'string' && Object.hasOwn(decoders, tag) ? decoders[tag] : null;
    if (!decode) return refuse(faults, { code: 'not-an-option', path: `${path}.${key}` });
    return decode(value, path, faults);
  };
}

const group: Decoder<ConditionGroup> = object({
  kind: oneOf(['group']),
  join: oneOf(joins),
  of: list(tagged<Condition>('kind', conditions), 10),
});

const governing = tagged<Governing>('version', {
  this: object({ version: oneOf(['this']) }),
  named: object({
    version: oneOf(['named']),
    publicationId: nullable(matching(/^[A-Za-z0-9_-]{1,64}$/, 'unknown-publication')),
  }),
  none: object({ version: oneOf(['none']) }),
});

const provision: Decoder<TransitionalProvision> = object({
  restsOn: text(300),
  text: text(2000),
  conditions: object({
    join: oneOf(joins),
    of: list(tagged<Condition | ConditionGroup>('kind', { ...conditions, group }), 10),
  }),
  governs: governing,
  otherwise: governing,
  until: cutOff,
});

/**
 * Reads a transitional provision from outside. All faults are given at once, with paths such as
 * `transitionalProvision.conditions.of[1].on`. As with facts, every key must be there and no other;
 * texts may be empty and days `null` while it is written: `transitionalFaults` asks for completeness.
 */
export function parseTransitionalProvision(value: unknown): Result<TransitionalProvision, Fault[]> {
  const faults: Fault[] = [];
  const read = provision(value, 'transitionalProvision', faults);
  return faults.length > 0 ? err(faults) : ok(read);
}
