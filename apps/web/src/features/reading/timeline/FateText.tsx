import { type DateRange, lastDayOf } from '@rechtsstand/domain/time';
import type { Fate } from '@rechtsstand/domain/validity';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { Badge } from '../../../ui/Badge.js';
import type { Line } from './lines.js';

type Standing = Extract<Fate, { range: DateRange }>;

const statusKinds = { 'in-force': 'IN_FORCE', future: 'FUTURE', ended: 'ENDED' } as const;

/** What became of a publication, in words, with the days it was meant for where those are others. */
export function FateText({ line, withdrawn }: { line: Line; withdrawn: Line | undefined }) {
  const { t } = useTranslation('history');
  const { day } = useFormat();
  const { record, shows, fate } = line;
  const period = (range: DateRange) => {
    const last = lastDayOf(range);
    return last
      ? t('period.between', { from: day(range.from), until: day(last) })
      : t('period.since', { from: day(range.from) });
  };
  const takesBack = withdrawn && t('fate.takes-back', { number: withdrawn.record.sequence });
  if (record.kind === 'withdrawal') {
    const isUndone = fate.kind === 'withdrawal' && fate.isUndone;
    return (
      <>
        {takesBack} {isUndone && <Badge>{t('fate.undone')}</Badge>}
      </>
    );
  }
  const meant = { from: record.validFrom, until: record.validUntil };
  const isAsMeant =
    shows.length === 1 && shows[0]?.from === meant.from && shows[0].until === meant.until;
  return (
    <>
      <FateBadge line={line} />
      {shows.length > 1 && (
        <p className="small">{t('fate.periods', { periods: shows.map(period).join('; ') })}</p>
      )}
      {!isAsMeant && <p className="muted small">{t('fate.meant', { period: period(meant) })}</p>}
      {takesBack && <p className="muted small">{takesBack}</p>}
    </>
  );
}

function FateBadge({ line: { record, fate } }: { line: Line }) {
  const { t } = useTranslation('history');
  const { day } = useFormat();
  switch (fate.kind) {
    case 'covered':
      return <Badge>{t('fate.covered')}</Badge>;
    case 'withdrawn':
      return (
        <Badge tone="warning">
          {t(fate.hadTakenEffect ? 'fate.withdrawn' : 'fate.withdrawn-before')}
        </Badge>
      );
    case 'withdrawal':
      return null;
    default:
      return record.kind === 'text' ? (
        <StatusBadge status={{ kind: statusKinds[fate.kind], ...fate.range }} />
      ) : (
        <Badge tone="warning">{t(`fate.repeal.${fate.kind}`, repealDays(fate, day))}</Badge>
      );
  }
}

function repealDays({ range }: Standing, day: (value: DateRange['from']) => string) {
  const last = lastDayOf(range);
  return { from: day(range.from), until: last ? day(last) : '' };
}
