import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Notice } from '../../../ui/Notice.js';
import { SettleSearch } from '../parts/settle.js';
import { useChange } from '../parts/useChange.js';
import { formsOf } from './forms.js';
import { RuleForm } from './RuleForm.js';
import type { Done } from './done.js';
import type { Rule, RuleInput } from './term-rule.js';
import { TryOut } from './TryOut.js';
import type { RuleChanges } from './useRuleChanges.js';
import { useRulesAddress } from './useRulesAddress.js';

interface RuleEditorProps {
  rule: Rule | null;
  changes: RuleChanges;
  onSaved: () => void;
}

/** The form with what it would bring about. A rule made from a search without result settles that. */
export function RuleEditor({ rule, changes, onSaved }: RuleEditorProps) {
  const { t } = useTranslation('search-terms');
  const { typed, missingId, addressOf } = useRulesAddress();
  const navigate = useNavigate();
  const settle = useChange(SettleSearch);
  const [start] = useState<RuleInput>(() =>
    rule
      ? { typed: rule.typed, means: rule.means, relation: rule.relation, note: rule.note }
      : { typed: formsOf(typed), means: [], relation: 'LEADS_TO', note: '' },
  );
  const [input, setInput] = useState(start);
  const save = async (written: RuleInput) => {
    const revision = rule?.revision ?? 0;
    const id = await changes.save({ id: rule?.id, revision, input: written });
    if (id === null) return;
    if (rule) return onSaved();
    const isSettled =
      missingId !== null && (await settle.change({ id: missingId, outcome: 'RULE_MADE' })) !== null;
    const done: Done = isSettled ? 'saved-and-settled' : 'saved';
    await navigate(addressOf(id), { state: { done } });
  };
  return (
    <>
      {missingId !== null && <Notice tone="info" title={t('form.from-missing')} />}
      <RuleForm
        start={start}
        failures={changes.saveFailures}
        isBusy={changes.isBusy || settle.isBusy}
        onChange={setInput}
        onSave={(written) => void save(written)}
      />
      <section className="stack" aria-labelledby="ausprobieren">
        <h3 id="ausprobieren">{t('try.title')}</h3>
        <TryOut rule={input} id={rule?.id ?? null} />
      </section>
    </>
  );
}
