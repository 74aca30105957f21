import type { ValueNode } from '@rechtsstand/domain/comparison';
import { lastDayOf, type LocalDate } from '@rechtsstand/domain/time';
import type {
  CaseEvent,
  Condition,
  ConditionGroup,
  DayRelation,
  Governing,
  Join,
  ResidenceCondition,
  Stay,
} from '@rechtsstand/domain/transitional';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { EntryTitlesContext } from './entry-titles.js';

type CodeNode = Extract<ValueNode, { type: 'code' }>;

/** How a choice, a day or a number in a transitional provision is read; `null` for all other fields. */
export function useTransitionalCodeText(): (node: CodeNode, within: string) => string | null {
  const { t } = useTranslation(['transitional', 'comparison']);
  const { longDay } = useFormat();
  const titles = use(EntryTitlesContext);
  return ({ name, code }, within) => {
    switch (name) {
      case 'join':
        return t(`transitional:form.join.${code as Join}`);
      case 'kind':
        // Conditions are the items of the list that is called `of`.
        if (within !== 'of') return null;
        return t(`transitional:form.kind.${code as (Condition | ConditionGroup)['kind']}`);
      case 'event':
        return t(`transitional:event-choice.${code as CaseEvent}`);
      case 'relation':
        return t(`transitional:form.relation.${code as DayRelation}`);
      case 'anyOf[]':
        return t(`transitional:stay.${code as Stay}`);
      case 'unit':
        return t(`transitional:form.unit.${code as ResidenceCondition['length']['unit']}`);
      case 'count':
        return String(code);
      case 'version':
        return t(`transitional:form.version.${code as Governing['version']}`);
      case 'publicationId':
        return titles.get(String(code)) ?? t('comparison:unnamed-version');
      case 'on':
        return longDay(code as LocalDate);
      case 'until':
        return longDay(lastDayOf({ from: code as LocalDate, until: code as LocalDate })!);
      default:
        return null;
    }
  };
}
