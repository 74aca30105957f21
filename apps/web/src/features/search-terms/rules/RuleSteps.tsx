import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import type { Done } from './done.js';
import type { Rule } from './term-rule.js';
import type { RuleChanges } from './useRuleChanges.js';

interface RuleStepsProps {
  rule: Rule;
  changes: RuleChanges;
  onDone: (done: Done) => void;
  onRemoved: () => void;
}

/** Off and on, back to how it came, and gone; each can be undone but the last, which only own rules have. */
export function RuleSteps({ rule, changes, onDone, onRemoved }: RuleStepsProps) {
  const { t } = useTranslation('search-terms');
  const { id, isOn, origin } = rule;
  const turn = async () => {
    if (await changes.turn({ id, isOn: !isOn })) onDone(isOn ? 'switched-off' : 'switched-on');
  };
  const restore = async () => {
    if (await changes.restore({ id })) onDone('restored');
  };
  const remove = async () => {
    if (await changes.remove({ id })) onRemoved();
  };
  return (
    <div className="form-actions terms__steps">
      <Button disabled={changes.isBusy} onClick={() => void turn()}>
        {t(isOn ? 'rules.switch-off' : 'rules.switch-on')}
      </Button>
      {origin === 'CHANGED' && (
        <Button disabled={changes.isBusy} onClick={() => void restore()}>
          {t('rules.restore')}
        </Button>
      )}
      {origin === 'OWN' && (
        <Button variant="danger" disabled={changes.isBusy} onClick={() => void remove()}>
          {t('rules.remove')}
        </Button>
      )}
    </div>
  );
}
