import type { Participation, ProcessStep } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { CitationText } from './CitationText.js';
import { Blocks } from './BlockView.js';
import { useDocumentContext } from './context.js';
import { ParticipationView } from './ParticipationView.js';

/** A step: who does what until when, who decides and signs, who takes part. It has an address of its own. */
export function StepView({ step, number }: { step: ProcessStep; number: number }) {
  const { t } = useTranslation('reading');
  const { ticks } = useDocumentContext();
  const { id, title, participation } = step.attrs;
  const isDone = ticks?.isTicked(id) ?? false;
  const rows = (['actor', 'deadline', 'decision', 'signingAuthority'] as const).filter(
    (name) => step.attrs[name] !== '',
  );
  return (
    <section
      id={id}
      className={`step${isDone ? ' step--done' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <header className="step__head">
        <span className="step__number" aria-hidden="true">
          {number}
        </span>
        <h2 id={`${id}-title`}>
          <a href={`#${id}`} className="step__link">
            <span className="kern-sr-only">{t('step.number', { number })} </span>
            {title}
          </a>
        </h2>
        {ticks && (
          <label className="check step__tick">
            <input type="checkbox" checked={isDone} onChange={() => ticks.toggle(id)} />
            <span>
              {t('step.done')}
              <span className="kern-sr-only">: {title}</span>
            </span>
          </label>
        )}
      </header>
      {(rows.length > 0 || participation.length > 0) && (
        <dl className="facts facts--compact">
          {rows.map((name) => (
            <div key={name}>
              <dt>{t(`step.${name}`)}</dt>
              <dd>
                <CitationText text={step.attrs[name]} />
              </dd>
            </div>
          ))}
          {participation.length > 0 && <ParticipationRow participation={participation} />}
        </dl>
      )}
      <Blocks blocks={step.content} below={2} />
    </section>
  );
}

function ParticipationRow({ participation }: { participation: readonly Participation[] }) {
  const { t } = useTranslation('reading');
  return (
    <div>
      <dt>{t('profile.participation')}</dt>
      <dd>
        <ParticipationView participation={participation} />
      </dd>
    </div>
  );
}
