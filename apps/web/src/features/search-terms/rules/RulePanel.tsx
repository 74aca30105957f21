import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { IconButton } from '../../../ui/IconButton.js';
import { Notice } from '../../../ui/Notice.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { type Done, doneIn } from './done.js';
import { RuleEditor } from './RuleEditor.js';
import { RuleFacts } from './RuleFacts.js';
import { RuleSteps } from './RuleSteps.js';
import type { Rule } from './term-rule.js';
import { useRuleChanges } from './useRuleChanges.js';
import { useRulesAddress } from './useRulesAddress.js';

interface RulePanelProps {
  /** `null`: a new one, or one that is not there yet. */
  rule: Rule | null;
  /** There is no rule with the id in the address, or no longer. */
  isMissing: boolean;
}

/** One rule: in what words, tried out, switched off or on again, and gone. */
export function RulePanel({ rule, isMissing }: RulePanelProps) {
  const { t } = useTranslation(['search-terms', 'common']);
  const { isNew, addressOf } = useRulesAddress();
  const navigate = useNavigate();
  const location = useLocation();
  const [done, setDone] = useState<Done | null>(doneIn(location.state));
  const heading = useRef<HTMLHeadingElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const changes = useRuleChanges();
  // What was pressed may be gone: the focus goes to what it has done.
  useEffect(() => (message.current ?? heading.current)?.focus(), [done, rule?.revision]);
  const close = () => void navigate(addressOf(null));
  return (
    <section className="terms__panel stack" aria-labelledby="regel">
      <header className="section__head">
        <h2 id="regel" ref={heading} tabIndex={-1}>
          {t(isNew ? 'search-terms:rules.new' : 'search-terms:rules.one')}
        </h2>
        <IconButton icon="close" label={t('common:close')} onClick={close} />
      </header>
      {done && (
        <div ref={message} tabIndex={-1} className="terms__done">
          <Notice tone="success" title={t(`search-terms:done.${done}`)}>
            {done === 'saved-and-settled' && (
              <p>
                <AppLink to="/redaktion/suchen-ohne-treffer">
                  {t('search-terms:form.back-to-missing')}
                </AppLink>
              </p>
            )}
          </Notice>
        </div>
      )}
      {isMissing && <Notice tone="warning" title={t('search-terms:rules.gone')} />}
      {!isMissing && !isNew && !rule && <Skeleton lines={5} />}
      {rule && <RuleFacts rule={rule} />}
      {(isNew || rule) && (
        <RuleEditor
          key={rule?.revision ?? 'neu'}
          rule={rule}
          changes={changes}
          onSaved={() => setDone('saved')}
        />
      )}
      <FailureList failures={changes.stepFailures} />
      {changes.error && <FailedQuery error={changes.error} />}
      {rule && <RuleSteps rule={rule} changes={changes} onDone={setDone} onRemoved={close} />}
    </section>
  );
}
