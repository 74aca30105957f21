import type { LocalDate } from '../time/index.js';
import type { Condition, DayCondition, Governing, Stay } from '../transitional/index.js';
import type { Say } from './say.js';

/** The numbers of the versions that a transitional provision names, by id, as far as they are known. */
export type VersionNumbers = ReadonlyMap<string, number>;

/** How one language speaks. */
interface Speech {
  readonly say: Say;
  readonly day: (day: LocalDate) => string;
  /** Any of these: "a, b oder c". */
  readonly or: (words: readonly string[]) => string;
}

interface TransitionalWords {
  /** A condition as a line of a list. */
  readonly condition: (condition: Condition) => string;
  /** The day that a condition names; a published one has all its days, a draft may not have them yet. */
  readonly on: (day: LocalDate | null) => string;
  readonly stays: (anyOf: readonly Stay[]) => string;
  readonly eventName: (condition: DayCondition) => string;
  /** Which version governs; one whose number is not known is "another". */
  readonly result: (governing: Governing, numbers: VersionNumbers) => string;
}

/** How the parts of a transitional provision read, on every page and in every copy. */
export function transitionalWords({ say, day, or }: Speech): TransitionalWords {
  const on = (date: LocalDate | null) => (date === null ? '…' : day(date));
  const stays = (anyOf: readonly Stay[]) => or(anyOf.map((stay) => say(`stay.${stay}`)));
  const eventName = ({ event, what }: DayCondition) =>
    event === 'other' ? what : `${say(`event.${event}`)} ${what}`.trim();
  return {
    on,
    stays,
    eventName,

    condition(each) {
      switch (each.kind) {
        case 'day':
          return say(`condition.${each.relation}`, { name: eventName(each), on: on(each.on) });
        case 'stay':
          return say(each.on === null ? 'condition.stay' : 'condition.stay-on', {
            on: on(each.on),
            stays: stays(each.anyOf),
          });
        case 'residence': {
          const { count, unit } = each.length;
          return say(`condition.${unit}`, { count, on: on(each.on), stays: stays(each.anyOf) });
        }
        case 'judged':
          return each.text;
        default:
          return each satisfies never;
      }
    },

    result(governing, numbers) {
      if (governing.version !== 'named') return say(`result.${governing.version}`);
      const number = numbers.get(governing.publicationId ?? '');
      return number === undefined ? say('result.other') : say('result.named', { number });
    },
  };
}
