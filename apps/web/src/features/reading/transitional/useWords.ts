import type {
  Condition,
  DayCondition,
  Governing,
  Reason,
  Stay,
} from '@rechtsstand/domain/transitional';
import type { LocalDate } from '@rechtsstand/domain/time';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** The numbers of the versions that a transitional provision names, by id, as far as they are known. */
export type VersionNumbers = ReadonlyMap<string, number>;

/** How the parts of a transitional provision read. */
export function useWords() {
  const { t, i18n } = useTranslation('transitional');
  const { longDay, list } = useFormat();
  return useMemo(() => {
    const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
    // A published one has all its days; a draft may not have them yet.
    const on = (day: LocalDate | null) => (day === null ? '…' : longDay(day));
    const stays = (anyOf: readonly Stay[]) => or.format(anyOf.map((stay) => t(`stay.${stay}`)));
    const eventName = ({ event, what }: DayCondition, name: 'event' | 'the-event' = 'event') =>
      event === 'other' ? what : `${t(`${name}.${event}`)} ${what}`.trim();

    const condition = (each: Condition): string => {
      switch (each.kind) {
        case 'day':
          return t(`condition.${each.relation}`, { name: eventName(each), on: on(each.on) });
        case 'stay':
          return t(each.on === null ? 'condition.stay' : 'condition.stay-on', {
            on: on(each.on),
            stays: stays(each.anyOf),
          });
        case 'residence': {
          const { count, unit } = each.length;
          return t(`condition.${unit}`, { count, on: on(each.on), stays: stays(each.anyOf) });
        }
        case 'judged':
          return each.text;
        default:
          return each satisfies never;
      }
    };

    /** Why, as a clause; only of conditions that are met or not met. */
    const reason = ({ condition: each, verdict, given }: Reason): string => {
      if (verdict === 'open' || given === null) return condition(each);
      switch (each.kind) {
        case 'day':
          return t(`reason.${verdict}.${each.relation}`, {
            name: eventName(each, 'the-event'),
            given: longDay(given as LocalDate),
            on: on(each.on),
          });
        case 'stay':
          return t(`reason.${verdict}.stay`, {
            given: t(`stay.${given as Stay}`),
            stays: stays(each.anyOf),
          });
        case 'residence': {
          const { count, unit } = each.length;
          const since = longDay(given as LocalDate);
          return t(`reason.${verdict}.${unit}`, { count, given: since, on: on(each.on) });
        }
        case 'judged':
          return each.text;
        default:
          return each satisfies never;
      }
    };

    const result = (governing: Governing, numbers: VersionNumbers): string => {
      if (governing.version !== 'named') return t(`result.${governing.version}`);
      const number = numbers.get(governing.publicationId ?? '');
      return number === undefined ? t('result.other') : t('result.named', { number });
    };

    const sentence = (governing: Governing, reasons: readonly Reason[], numbers: VersionNumbers) =>
      t('sentence', { result: result(governing, numbers), reasons: list(reasons.map(reason)) });

    return { condition, eventName, on, result, sentence, stays };
  }, [t, i18n.language, longDay, list]);
}

type Words = ReturnType<typeof useWords>;
