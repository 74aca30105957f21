import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { contains } from '@rechtsstand/domain/time';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { SecondLookMark } from '../../drafts/second-look/SecondLookMark.js';
import { AcknowledgeBar } from '../acknowledge/AcknowledgeBar.js';
import { NoteButton } from '../entry/NoteButton.js';
import { BindingLine } from '../parts/BindingLine.js';
import { CourtCopyLink } from '../parts/CourtCopyLink.js';
import { PrintLine } from '../parts/PrintLine.js';
import { PublicationBody, PublicationScope } from '../parts/Publication.js';
import { PublicationAside } from '../parts/PublicationAside.js';
import { useNote } from '../parts/useNote.js';
import { useTicks } from '../parts/useTicks.js';
import { TimelineStrip } from '../parts/TimelineStrip.js';
import { ForYourCase } from '../transitional/ForYourCase.js';
import { Standing } from './Standing.js';

export const VersionViewPublication = graphql(`
  fragment VersionView_publication on Publication {
    id
    sequence
    kind
    title
    facts
    document
    entry {
      id
      number
      kind
      slug
      timeline {
        from
        until
        publication {
          id
        }
      }
      ...TimelineStrip_entry
    }
    ...Standing_publication
    ...SecondLookMark_publication
    ...Publication_publication
    ...PublicationAside_publication
    ...AcknowledgeBar_publication
    ...ForYourCase_publication
  }
`);

/** One version as it was published. It says whether it is the one that applies today. */
export function VersionView({
  publication: masked,
}: {
  publication: FragmentType<typeof VersionViewPublication>;
}) {
  const { t } = useTranslation('reading');
  const version = readFragment(VersionViewPublication, masked);
  const ticks = useTicks();
  const { id, sequence, title, entry, facts, kind } = version;
  const { day } = useAsOf();
  const applies = entry.timeline.some(
    ({ from, until, publication }) =>
      publication.id === id && contains({ from, until: until ?? null }, day),
  );
  const note = useNote(version, entry.number, ticks, applies);
  return (
    <PublicationScope publication={version} ticks={ticks}>
      <Page
        title={title}
        kicker={
          <span className="kicker">
            <AppLink to={entryAddress(entry)}>{t('version-page.to-entry')}</AppLink>
            <span>{t('version', { number: sequence })}</span>
          </span>
        }
        actions={
          <>
            {kind === 'TEXT' && <NoteButton note={note} />}
            <CourtCopyLink publicationId={id} />
            <CopyButton text={`${location.origin}/fassungen/${id}`} label={t('action.address')} />
          </>
        }
        intro={
          <>
            <Standing publication={version} address={entryAddress(entry)} />
            <SecondLookMark publication={version} />
            <BindingLine binding={facts.binding} number={entry.number} />
            <TimelineStrip entry={entry} shownId={id} />
          </>
        }
        aside={<PublicationAside publication={version} />}
      >
        <ForYourCase publication={version} evenEnded />
        {kind === 'TEXT' && <PublicationBody publication={version} ticks={ticks} />}
        <PrintLine publicationId={id} version={sequence} />
        <AcknowledgeBar publication={version} />
      </Page>
    </PublicationScope>
  );
}
