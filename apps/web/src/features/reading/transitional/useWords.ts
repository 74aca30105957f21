import type { LocalDate } from '@rechtsstand/domain/time';
import type { DayCondition, Governing, Reason, Stay } from '@rechtsstand/domain/transitional';
import { transitionalWords, type VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';

/** How the parts of a transitional provision read, and why a version governs a case. */
export function useWords() {
  const { t, i18n } = useTranslation('transitional');
  const { longDay, list } = useFormat();
  return useMemo(() => {
    const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
    const words = transitionalWords({
      say: (key, values) => t(key, { ...values }),
      day: longDay,
      or: (each) => or.format(each),
    });
    const { condition, on, stays } = words;
    const theEvent = ({ event, what }: DayCondition) =>
      event === 'other' ? what : `${t(`the-event.${event}`)} ${what}`.trim();

    /** Why, as a clause; only of conditions that are met or not met. */
    const reason = ({ condition: each, verdict, given }: Reason): string => {
      if (verdict === 'open' || given === null) return condition(each);
      switch (each.kind) {
        case 'day':
          return t(`reason.${verdict}.${each.relation}`, {
            name: theEvent(each),
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

    const sentence = (governing: Governing, reasons: readonly Reason[], numbers: VersionNumbers) =>
      t('sentence', {
        result: words.result(governing, numbers),
        reasons: list(reasons.map(reason)),
      });

    return { ...words, sentence };
  }, [t, i18n.language, longDay, list]);
}
