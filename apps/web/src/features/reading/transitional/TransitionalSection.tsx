import {
  type Governing,
  isRunning,
  type TransitionalProvision,
} from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { CitationText } from '../document/CitationText.js';
import { CaseForm } from './CaseForm.js';
import { ConditionList } from './ConditionList.js';
import { RunningPeriod } from './RunningPeriod.js';
import './transitional.css';
import { useVersionNumbers } from './useVersionNumbers.js';
import { useWords } from './useWords.js';

/** A transitional provision: what it orders, when it applies, and which version governs the case at hand. */
export default function TransitionalSection({ provision }: { provision: TransitionalProvision }) {
  const { t } = useTranslation('transitional');
  const { day } = useAsOf();
  const numbers = useVersionNumbers(provision);
  return (
    <section className="section transitional" aria-labelledby="uebergangsregelung">
      <h2 id="uebergangsregelung">{t('title')}</h2>
      <p>{provision.text}</p>
      <p className="muted small">
        {t('rests-on')} <CitationText text={provision.restsOn} />.{' '}
        <RunningPeriod provision={provision} />
      </p>
      <details>
        <summary>{isRunning(provision, day) ? t('question') : t('conditions')}</summary>
        <ConditionList conditions={provision.conditions} />
        <dl className="transitional__outcomes">
          <Outcome name={t('outcome.met')} governing={provision.governs} numbers={numbers} />
          <Outcome name={t('outcome.not-met')} governing={provision.otherwise} numbers={numbers} />
        </dl>
        {isRunning(provision, day) && <CaseForm provision={provision} numbers={numbers} />}
      </details>
    </section>
  );
}

interface OutcomeProps {
  name: string;
  governing: Governing;
  numbers: VersionNumbers;
}

function Outcome({ name, governing, numbers }: OutcomeProps) {
  const { result } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{result(governing, numbers)}</dd>
    </div>
  );
}
