import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import type { useTicks } from '../parts/useTicks.js';

/** The id under which a condition is ticked; its place is its identity within one version. */
export function conditionId(index: number): string {
  return `voraussetzung-${index + 1}`;
}

interface ConditionsProps {
  conditions: readonly string[];
  ticks: ReturnType<typeof useTicks>;
}

/** Voraussetzungen, to be ticked off for the case at hand; what is ticked goes into the note for the file. */
export function Conditions({ conditions, ticks }: ConditionsProps) {
  const { t } = useTranslation('reading');
  const met = conditions.filter((_, index) => ticks.isTicked(conditionId(index))).length;
  return (
    <section className="section" id="voraussetzungen" aria-labelledby="voraussetzungen-titel">
      <div className="section__head">
        <h2 id="voraussetzungen-titel">{t('section.conditions')}</h2>
        <p className="muted small" role="status">
          {t('conditions.met', { met, total: conditions.length })}
        </p>
      </div>
      <ul className="checklist">
        {conditions.map((condition, index) => {
          const id = conditionId(index);
          return (
            <li key={id} id={id}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={ticks.isTicked(id)}
                  onChange={() => ticks.toggle(id)}
                />
                <span>{condition}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="muted small checklist__foot">
        {t('conditions.not-stored')}
        {ticks.ticked.size > 0 && (
          <Button variant="quiet" size="small" onClick={ticks.clear}>
            {t('conditions.clear')}
          </Button>
        )}
      </p>
    </section>
  );
}
