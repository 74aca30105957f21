import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { Icon } from '../../../ui/Icon.js';
import { Highlights } from '../Highlights.js';
import { kindIcons } from '../../../app/entry-refs/kind-icons.js';
import type { PaletteItem } from './usePaletteItems.js';

/** One row of the palette: what it is, its state on the chosen day, and the sentence that matched. */
export function PaletteRow({ item }: { item: PaletteItem }) {
  const { t } = useTranslation(['search', 'common']);
  if ('citation' in item) {
    return (
      <>
        <Icon name="law" />
        <span className="palette__text">
          <strong>{item.citation.text}</strong>
          <span className="muted">{item.citation.title}</span>
        </span>
        <span className="palette__kind">{t('palette.jump')}</span>
      </>
    );
  }
  if ('query' in item) {
    return (
      <>
        <Icon name="search" />
        <span className="palette__text">{t('palette.all', { query: item.query })}</span>
      </>
    );
  }
  const { hit } = item;
  return (
    <>
      <Icon name={kindIcons[hit.kind]} />
      <span className="palette__text">
        <strong>
          {hit.kind === 'PROVISION' && `${hit.provisionLabel} ${hit.lawAbbreviation} `}
          <Highlights parts={hit.title} />
        </strong>
        <span className="palette__snippet">
          <Highlights parts={hit.snippet} />
        </span>
      </span>
      <span className="palette__kind">
        {t(`common:kind.${hit.kind}`)}
        <StatusBadge status={hit.status} />
      </span>
    </>
  );
}
