import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Empty } from '../../../ui/Empty.js';
import { asText } from './forms.js';
import { RuleBadges } from './RuleBadges.js';
import type { Rule } from './term-rule.js';
import { useRulesAddress } from './useRulesAddress.js';

interface RuleTableProps {
  rules: readonly Rule[];
  chosenId: string | null;
}

/** Rules by what is typed; each opens beside the list. */
export function RuleTable({ rules, chosenId }: RuleTableProps) {
  const { t } = useTranslation('search-terms');
  const { addressOf } = useRulesAddress();
  if (rules.length === 0)
    return (
      <Empty title={t('rules.none')}>
        <p>{t('rules.none-advice')}</p>
      </Empty>
    );
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('rules.title')}>
      <table className="terms__table">
        <thead>
          <tr>
            <th scope="col">{t('rules.typed')}</th>
            <th scope="col">{t('rules.relation')}</th>
            <th scope="col">{t('rules.means')}</th>
            <th scope="col">{t('rules.origin')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr
              key={rule.id}
              className={[
                rule.id === chosenId ? 'terms__chosen' : '',
                rule.isOn ? '' : 'terms__off',
              ].join(' ')}
            >
              <th scope="row">
                <Link
                  to={addressOf(rule.id)}
                  aria-current={rule.id === chosenId ? 'true' : undefined}
                >
                  {rule.typed[0]}
                </Link>
                {rule.typed.length > 1 && `, ${asText(rule.typed.slice(1))}`}
              </th>
              <td>
                <span aria-hidden="true">{rule.relation === 'SAME' ? '=' : '→'}</span>
                <span className="kern-sr-only">{t(`relation.${rule.relation}.short`)}</span>
              </td>
              <td>{asText(rule.means)}</td>
              <td>
                <RuleBadges rule={rule} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
