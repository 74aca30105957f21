import type { MovedAway } from '@rechtsstand/domain/comparison';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mark, NumberingContext } from './marks.js';
import { changeAddress } from './numbering.js';

const signs = { changed: '≠', inserted: '+', deleted: '−', 'moved-here': '↷' } as const;

interface ChangeLabelProps {
  mark: Mark | null;
  /** What changed about the part itself, such as its number. */
  details?: readonly string[];
}

/** Number, sign and word of a change, so that nobody needs its colour. */
export function ChangeLabel({ mark, details = [] }: ChangeLabelProps) {
  const { t } = useTranslation('comparison');
  if (!mark) return null;
  const { change, number } = mark;
  return (
    <span className={`change__label change__label--${change}`}>
      <span aria-hidden="true">{signs[change]} </span>
      {t(`change.${change}`, { number })}
      {details.map((detail) => (
        <span key={detail} className="change__detail">
          {detail}
        </span>
      ))}
    </span>
  );
}

/** What stands at the place that a part has left: where it is now. */
export function MovedAwayLabel<N>({ part }: { part: MovedAway<N> }) {
  const { t } = useTranslation('comparison');
  const number = use(NumberingContext).numberOfMove(part.to);
  if (number === undefined) return null;
  return (
    <span className="change__label change__label--moved-away">
      <span aria-hidden="true">{signs['moved-here']} </span>
      <a href={`#${changeAddress(number)}`}>{t('change.moved-away', { number })}</a>
    </span>
  );
}
