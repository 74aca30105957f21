import type { ReactNode } from 'react';
import { entryAddress } from '../../../app/addresses.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { useRememberVisit } from '../../../app/recent/useRememberVisit.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { EntryView_EntryFragment } from '../../../gql/graphql.js';
import { ReviewDue } from '../../reviews/mark/ReviewDue.js';
import { AcknowledgeBar } from '../acknowledge/AcknowledgeBar.js';
import { Backlinks } from '../parts/Backlinks.js';
import { BindingLine } from '../parts/BindingLine.js';
import { PrintLine } from '../parts/PrintLine.js';
import { PublicationBody, PublicationScope } from '../parts/Publication.js';
import { PublicationAside } from '../parts/PublicationAside.js';
import { useTicks } from '../parts/useTicks.js';
import { TimelineStrip } from '../parts/TimelineStrip.js';
import { ForYourCase } from '../transitional/ForYourCase.js';
import { EntryActions } from './EntryActions.js';
import { EntryKicker } from './EntryKicker.js';
import { NothingInForce } from './NothingInForce.js';
import { UpcomingVersion } from './UpcomingVersion.js';

export const EntryViewEntry = graphql(`
  fragment EntryView_entry on Entry {
    id
    number
    kind
    slug
    title
    status {
      kind
      from
      until
    }
    ...EntryKicker_entry
    ...ReviewDue_entry
    ...EntryActions_entry
    ...TimelineStrip_entry
    ...UpcomingVersion_entry
    ...NothingInForce_entry
    ...Backlinks_entry
    effective {
      id
      sequence
      facts
      ...Publication_publication
      ...PublicationAside_publication
      ...AcknowledgeBar_publication
      ...ForYourCase_publication
    }
  }
`);

/** An entry on the chosen day: what applies, since when, and how far it binds; then the text. */
export function EntryView({ entry: masked }: { entry: FragmentType<typeof EntryViewEntry> }) {
  const entry = readFragment(EntryViewEntry, masked);
  const { effective } = entry;
  const ticks = useTicks();
  useRememberVisit({ to: entryAddress(entry), title: entry.title, kind: entry.kind });
  const intro = (
    <>
      <div className="standing">
        <StatusBadge status={entry.status} />
        {effective && <BindingLine binding={effective.facts.binding} number={entry.number} />}
        <ReviewDue entry={entry} />
      </div>
      <TimelineStrip entry={entry} shownId={effective?.id} />
    </>
  );
  return (
    <Scope effective={effective} ticks={ticks}>
      <Page
        title={entry.title}
        kicker={<EntryKicker entry={entry} />}
        actions={<EntryActions entry={entry} ticks={ticks} />}
        intro={intro}
        aside={
          <>
            {effective && <PublicationAside publication={effective} />}
            <Backlinks entry={entry} />
          </>
        }
      >
        {effective ? (
          <>
            <UpcomingVersion entry={entry} />
            <ForYourCase publication={effective} />
            <PublicationBody publication={effective} ticks={ticks} />
            <PrintLine publicationId={effective.id} version={effective.sequence} />
            <AcknowledgeBar publication={effective} />
          </>
        ) : (
          <NothingInForce entry={entry} />
        )}
      </Page>
    </Scope>
  );
}

interface ScopeProps {
  effective: EntryView_EntryFragment['effective'];
  ticks: ReturnType<typeof useTicks>;
  children: ReactNode;
}

function Scope({ effective, ticks, children }: ScopeProps) {
  if (!effective) return children;
  return (
    <PublicationScope publication={effective} ticks={ticks}>
      {children}
    </PublicationScope>
  );
}
