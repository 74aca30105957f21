import { useTranslation } from 'react-i18next';
import { hitAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { kindIcons } from '../../../app/entry-refs/kind-icons.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Icon } from '../../../ui/Icon.js';
import { IconButton } from '../../../ui/IconButton.js';
import { leadOf, SearchHitHit } from '../hit.js';
import { Highlights } from '../Highlights.js';
import { HitTitle } from '../HitTitle.js';

export const HitRowHit = graphql(`
  fragment HitRow_hit on SearchHit {
    path
    ...SearchHit_hit
  }
`);

/** What can be copied of a hit. */
export type Copied = 'citation' | 'address';

interface HitRowProps {
  hit: FragmentType<typeof HitRowHit>;
  /** The part of a provision that was cited, such as `abs-2`. */
  part: string | null;
  /** What was copied of it a moment ago. */
  copied: Copied | null;
  copy: (what: Copied) => void;
}

/** An entry with the section that matched, or a provision: where it belongs, and whether it applies. */
export function HitRow({ hit: masked, part, copied, copy }: HitRowProps) {
  const { t } = useTranslation(['search', 'common']);
  const row = readFragment(HitRowHit, masked);
  const hit = readFragment(SearchHitHit, row);
  const title = hit.title.map(({ text }) => text).join('');
  const name = hit.kind === 'PROVISION' ? `${hit.provisionLabel} ${hit.lawAbbreviation}` : title;
  return (
    <article className="hit">
      <Icon name={kindIcons[hit.kind]} />
      <div className="hit__body">
        <AppLink
          className="hit__title"
          to={hitAddress({ ...hit, sectionId: part ?? hit.sectionId })}
        >
          <HitTitle hit={hit} />
        </AppLink>
        <p className="hit__meta">
          <StatusBadge status={hit.status} /> {t(`common:kind.${hit.kind}`)}
          {row.path.length > 0 && ` · ${row.path.join(hit.kind === 'PROVISION' ? ' › ' : ', ')}`}
        </p>
        <p className="hit__text">
          <strong>{leadOf(hit)}</strong>
          <Highlights parts={hit.snippet} />
        </p>
      </div>
      <div className="hit__actions">
        <IconButton
          icon={copied === 'citation' ? 'check' : 'copy'}
          label={t('results.copy-citation', { title: name })}
          onClick={() => copy('citation')}
        />
        <IconButton
          icon={copied === 'address' ? 'check' : 'link'}
          label={t('results.copy-address', { title: name })}
          onClick={() => copy('address')}
        />
      </div>
    </article>
  );
}
