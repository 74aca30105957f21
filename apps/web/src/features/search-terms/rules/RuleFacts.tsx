import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { asText } from './forms.js';
import { RuleBadges } from './RuleBadges.js';
import type { Rule } from './term-rule.js';

/** Where the rule comes from, who changed it last, and how it came with the application. */
export function RuleFacts({ rule }: { rule: Rule }) {
  const { t } = useTranslation('search-terms');
  const { instant } = useFormat();
  const { shipped, origin, changedAt, changedBy } = rule;
  return (
    <div>
      <p>
        <RuleBadges rule={rule} />
      </p>
      {changedAt && (
        <p className="muted small">
          {t('rules.changed', {
            instant: instant(changedAt),
            name: changedBy?.displayName ?? t('rules.former-person'),
          })}
        </p>
      )}
      {origin === 'CHANGED' && shipped && (
        <p className="small">
          {t('rules.shipped', {
            typed: asText(shipped.typed),
            sign: shipped.relation === 'SAME' ? '=' : '→',
            means: asText(shipped.means),
          })}
        </p>
      )}
    </div>
  );
}
