import type { ProcessStepAttrs } from '@rechtsstand/domain/document';
import { compareParticipation } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import type { Side } from '../compared/side.js';
import { TextChange } from '../compared/TextChange.js';
import { FactView } from '../facts/FactView.js';

interface StepHeadProps {
  before: ProcessStepAttrs;
  after: ProcessStepAttrs;
  side: Side;
}

const particulars = ['actor', 'deadline', 'decision', 'signingAuthority'] as const;

/** Title and particulars of a process step: who, until when, what is decided, who may sign, who takes part. */
export function StepHead({ before, after, side }: StepHeadProps) {
  const { t } = useTranslation(['comparison', 'reading']);
  const rows = particulars.filter((name) => before[name] !== '' || after[name] !== '');
  const participation = compareParticipation(before.participation, after.participation);
  const takesPart = before.participation.length + after.participation.length > 0;
  return (
    <>
      <p className="compared-heading compared-heading--2">
        <span className="muted">{t('comparison:block.processStep')}: </span>
        <TextChange before={before.title} after={after.title} side={side} />
      </p>
      {(rows.length > 0 || takesPart) && (
        <dl className="facts facts--compact">
          {rows.map((name) => (
            <div key={name}>
              <dt>{t(`reading:step.${name}`)}</dt>
              <dd>
                <TextChange before={before[name]} after={after[name]} side={side} />
              </dd>
            </div>
          ))}
          {takesPart && (
            <div>
              <dt>{t('reading:profile.participation')}</dt>
              <dd>
                <FactView part={participation} side={side} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}
