import { useTranslation } from 'react-i18next';
import type { BarState } from './bars.js';

interface HistoryLegendProps {
  /** Of all bars that are drawn. */
  states: readonly BarState[];
  /** The chosen day as it is written, where that is not today. */
  chosen: string | null;
}

const order: BarState[] = ['in-force', 'ended', 'future', 'repeal', 'covered', 'withdrawn'];

/** What the signs of the picture mean, as far as they occur. */
export function HistoryLegend({ states, chosen }: HistoryLegendProps) {
  const { t } = useTranslation('history');
  return (
    <ul className="history-legend" aria-label={t('chart.legend')}>
      {order
        .filter((state) => states.includes(state))
        .map((state) => (
          <li key={state}>
            <span
              className={`history-chart__bar history-chart__bar--${state}`}
              aria-hidden="true"
            />
            {t(`chart.states.${state}`)}
          </li>
        ))}
      <li>
        <span className="history-chart__mark" aria-hidden="true" />
        {t('chart.today')}
      </li>
      {chosen !== null && (
        <li>
          <span className="history-chart__mark history-chart__mark--chosen" aria-hidden="true" />
          {t('chart.chosen', { day: chosen })}
        </li>
      )}
    </ul>
  );
}
