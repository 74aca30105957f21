import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import type { Line } from './lines.js';

interface HistoryCompareProps {
  line: Line;
  former: Line | undefined;
  inForce: Line | undefined;
}

/** What a text changed, and how it differs from the one that applies. */
export function HistoryCompare({ line, former, inForce }: HistoryCompareProps) {
  const { t } = useTranslation('history');
  const withInForce = inForce && inForce.record.id !== line.record.id && inForce !== former;
  const link = (other: Line, name: string) => (
    <li>
      <AppLink
        to={`/vergleich/${other.record.id}/${line.record.id}`}
        aria-label={t('table.compare-of', {
          sequence: line.record.sequence,
          other: other.record.sequence,
        })}
      >
        {name}
      </AppLink>
    </li>
  );
  if (!former && !withInForce) return null;
  return (
    <ul className="link-list small">
      {former && link(former, t('table.compare-with', { other: former.record.sequence }))}
      {withInForce &&
        link(inForce, t('table.compare-with-current', { other: inForce.record.sequence }))}
    </ul>
  );
}
