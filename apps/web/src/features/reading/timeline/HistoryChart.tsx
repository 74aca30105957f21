import type { LocalDate } from '@rechtsstand/domain/time';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { HistoryLegend } from './HistoryLegend.js';
import { barsOf, type Bar } from './bars.js';
import type { Line } from './lines.js';
import { type Place, placeOf, positionOf, rowsOf, scaleOf, ticksOf } from './scale.js';

/**
 * When which version applies, to scale; below it what later versions cover or what was taken back. It is a
 * picture: whoever cannot see it, or wants to open something, finds all of it in the table.
 */
export function HistoryChart({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('history');
  const format = useFormat();
  const { day } = useAsOf();
  const { shown, idle } = barsOf(lines);
  const marks = [...new Set([today(), day])];
  const scale = scaleOf(
    [...shown, ...idle].map(({ range }) => range),
    marks,
  );
  const ticks = ticksOf(scale);
  const isYearly = ticks.every((tick) => tick.endsWith('-01-01'));
  const rows = rowsOf(idle.map(({ range }) => range));
  const bar = ({ key, range, state, label }: Bar, row: number) => (
    <span
      key={key}
      className={`history-chart__bar history-chart__bar--${state}`}
      style={{ ...across(placeOf(range, scale)), insetBlockStart: `${row * 2.25}rem` }}
      data-open={range.until === null || undefined}
    >
      {label}
    </span>
  );
  return (
    <figure className="history-chart">
      <div
        className="history-chart__field"
        role="img"
        aria-label={t('chart.label', { count: lines.length })}
      >
        <div className="history-chart__ticks">
          {ticks.map((tick) => (
            <span key={tick} style={at(tick, scale)}>
              {isYearly ? tick.slice(0, 4) : `${tick.slice(5, 7)}/${tick.slice(0, 4)}`}
            </span>
          ))}
        </div>
        <div className="history-chart__row">{shown.map((one) => bar(one, 0))}</div>
        {idle.length > 0 && (
          <div
            className="history-chart__row history-chart__row--idle"
            style={{ blockSize: `${(Math.max(...rows) + 1) * 2.25}rem` }}
          >
            {idle.map((one, index) => bar(one, rows[index] ?? 0))}
          </div>
        )}
        {marks.map((mark) => (
          <span
            key={mark}
            className={`history-chart__mark${mark === today() ? '' : ' history-chart__mark--chosen'}`}
            style={at(mark, scale)}
          />
        ))}
      </div>
      <figcaption>
        <HistoryLegend
          states={[...shown, ...idle].map(({ state }) => state)}
          chosen={day === today() ? null : format.day(day)}
        />
      </figcaption>
    </figure>
  );
}

const at = (day: LocalDate, scale: Parameters<typeof positionOf>[1]) => ({
  insetInlineStart: `${positionOf(day, scale)}%`,
});

const across = ({ start, size }: Place) => ({
  insetInlineStart: `${start}%`,
  inlineSize: `${size}%`,
});
