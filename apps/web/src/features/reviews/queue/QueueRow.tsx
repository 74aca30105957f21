import { reviewStanding } from '@rechtsstand/domain/review';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { today } from '../../../app/as-of/as-of.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { QueueRow_EntryFragment } from '../../../gql/graphql.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { EntryDraftActions } from '../../drafts/begin/entry-draft-actions.js';
import { LastConfirmation } from '../confirm/LastConfirmation.js';

export const QueueRowEntry = graphql(`
  fragment QueueRow_entry on Entry {
    id
    kind
    slug
    title
    reviewDueOn
    reviewIntervalMonths
    ownerTeam {
      id
      name
    }
    responsible {
      id
      displayName
    }
    effective {
      id
      sequence
      title
    }
    ...LastConfirmation_entry
    ...EntryDraftActions_entry
  }
`);

interface QueueRowProps {
  entry: QueueRow_EntryFragment;
  onConfirm: () => void;
}

/** One entry to look at: since when, who answers for it, what was found last, and what can be done. */
export function QueueRow({ entry, onConfirm }: QueueRowProps) {
  const { t } = useTranslation(['reviews', 'common']);
  const { kind, title, reviewIntervalMonths: months, ownerTeam, responsible, effective } = entry;
  return (
    <li className="reviews__row" data-review={entry.id}>
      <h2 className="reviews__title">
        <AppLink to={entryAddress(entry)}>{title}</AppLink>
      </h2>
      <p className="rows__meta">
        <DueBadge dueOn={entry.reviewDueOn ?? null} />
        <span>
          {t(`common:kind.${kind}`)}
          {effective && `, ${t('version', { number: effective.sequence })}`}
        </span>
        <span>{ownerTeam.name}</span>
        <span>
          {responsible
            ? t('responsible', { name: responsible.displayName ?? t('former-person') })
            : t('nobody')}
        </span>
      </p>
      <p className="rows__meta">
        <span>
          <LastConfirmation entry={entry} />
        </span>
        {months && <span>{t('interval', { count: months })}</span>}
      </p>
      <div className="form-actions reviews__actions">
        <Button size="small" onClick={onConfirm} aria-keyshortcuts="b">
          <Icon name="check" />
          {t('confirm.button')}
        </Button>
        <Suspense fallback={null}>
          <EntryDraftActions entry={entry} />
        </Suspense>
      </div>
    </li>
  );
}

function DueBadge({ dueOn }: { dueOn: QueueRow_EntryFragment['reviewDueOn'] }) {
  const { t } = useTranslation('reviews');
  const { day } = useFormat();
  if (!dueOn) return <Badge>{t('none')}</Badge>;
  const isDue = reviewStanding(dueOn, today()) === 'due';
  return (
    <Badge tone={isDue ? 'warning' : 'neutral'}>
      {t(isDue ? 'due-since' : 'due-on', { day: day(dueOn) })}
    </Badge>
  );
}
