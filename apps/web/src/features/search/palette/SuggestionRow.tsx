import { useTranslation } from 'react-i18next';
import { kindIcons } from '../../../app/entry-refs/kind-icons.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { Icon } from '../../../ui/Icon.js';
import { type Hit, leadOf } from '../hit.js';
import { Highlights } from '../Highlights.js';
import { HitTitle } from '../HitTitle.js';
import type { Row } from './rows.js';

/** A row of the palette: what it is, its state on the chosen day, and the sentence that matched. */
export function SuggestionRow({ row }: { row: Row }) {
  const { t } = useTranslation('search');
  switch (row.type) {
    case 'jump':
      return (
        <>
          <Icon name="law" />
          <strong className="palette__title">
            {row.citation.text} {row.citation.title}
          </strong>
          <StatusBadge status={row.citation.status} />
        </>
      );
    case 'hit':
      return <HitRow hit={row.hit} />;
    case 'recent':
      return (
        <>
          <Icon name="search" />
          <span className="palette__title">{row.query}</span>
        </>
      );
    case 'correction':
      return (
        <>
          <Icon name="edit" />
          <span className="palette__title">
            {t('corrected.question')} <strong>{row.query}</strong>?
          </span>
        </>
      );
    case 'all':
      return (
        <>
          <Icon name="arrow" />
          <span className="palette__title">{t('palette.all', { query: row.query })}</span>
        </>
      );
  }
}

function HitRow({ hit }: { hit: Hit }) {
  return (
    <>
      <Icon name={kindIcons[hit.kind]} />
      <strong className="palette__title">
        <HitTitle hit={hit} />
      </strong>
      <StatusBadge status={hit.status} />
      <span className="palette__snippet">
        <em>{leadOf(hit)}</em>
        <Highlights parts={hit.snippet} />
      </span>
    </>
  );
}
