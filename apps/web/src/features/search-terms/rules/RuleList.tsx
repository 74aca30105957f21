import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../../ui/Empty.js';
import { asText } from './forms.js';
import { RuleBadges } from './RuleBadges.js';
import type { Rule } from './term-rule.js';
import { useRulesAddress } from './useRulesAddress.js';

interface RuleListProps {
  rules: readonly Rule[];
  chosenId: string | null;
}

/** A rule a row, as it would be written by hand; each opens beside the list. */
export function RuleList({ rules, chosenId }: RuleListProps) {
  const { t } = useTranslation('search-terms');
  const { addressOf } = useRulesAddress();
  if (rules.length === 0)
    return (
      <Empty title={t('rules.none')}>
        <p>{t('rules.none-advice')}</p>
      </Empty>
    );
  return (
    <ul className="rows terms__rules" aria-label={t('rules.title')}>
      {rules.map((rule) => {
        const { id, typed, means, relation, isOn } = rule;
        const isChosen = id === chosenId;
        return (
          <li key={id} className={isChosen ? 'terms__chosen' : undefined}>
            <p className={isOn ? undefined : 'muted'}>
              <Link to={addressOf(id)} aria-current={isChosen ? 'true' : undefined}>
                {typed[0]}
              </Link>
              {typed.length > 1 && `, ${asText(typed.slice(1))}`}{' '}
              <span className="terms__sign" aria-hidden="true">
                {relation === 'SAME' ? '=' : '→'}
              </span>
              <span className="kern-sr-only">{t(`relation.${relation}.short`)}</span>{' '}
              {asText(means)}
            </p>
            <RuleBadges rule={rule} />
          </li>
        );
      })}
    </ul>
  );
}
