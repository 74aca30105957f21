import { useTranslation } from 'react-i18next';
import { Badge, type BadgeTone } from '../../../ui/Badge.js';
import type { Rule } from './term-rule.js';

const tones: Record<Rule['origin'], BadgeTone> = {
  OWN: 'info',
  CHANGED: 'warning',
  DEFAULT: 'neutral',
};

/** Where a rule comes from, and that it is switched off if it is. */
export function RuleBadges({ rule: { origin, isOn } }: { rule: Rule }) {
  const { t } = useTranslation('search-terms');
  return (
    <span className="badges">
      <Badge tone={tones[origin]}>{t(`origin.${origin}`)}</Badge>
      {!isOn && <Badge tone="danger">{t('rules.off')}</Badge>}
    </span>
  );
}
