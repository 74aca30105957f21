import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { DialogForm } from '../../../app/failures/DialogForm.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { ReviewCandidatesQuery, ReviewersInput } from '../../../gql/graphql.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Skeleton } from '../../../ui/Skeleton.js';

const ReviewCandidatesDocument = graphql(`
  query ReviewCandidates($id: ID!) {
    draft(id: $id) {
      id
      reviewers {
        people {
          id
        }
        teams {
          id
        }
      }
      reviewCandidates {
        people {
          id
          displayName
        }
        teams {
          id
          name
        }
      }
    }
  }
`);

interface ReviewersDialogProps {
  draftId: string;
  title: string;
  action: string;
  close: () => void;
  onConfirm: (reviewers: ReviewersInput) => void;
}

/** Asks who is to review; nobody in particular is an answer, too. */
export default function ReviewersDialog({ draftId, close, title, ...props }: ReviewersDialogProps) {
  const { data, error } = useQuery(ReviewCandidatesDocument, {
    variables: { id: draftId },
    fetchPolicy: 'network-only',
  });
  return (
    <Dialog title={title} close={close}>
      {error && !data && <FailedQuery error={error} />}
      {!error && !data && <Skeleton lines={4} />}
      {data?.draft && <Candidates draft={data.draft} close={close} {...props} />}
    </Dialog>
  );
}

interface CandidatesProps extends Pick<ReviewersDialogProps, 'action' | 'close' | 'onConfirm'> {
  draft: NonNullable<ReviewCandidatesQuery['draft']>;
}

function Candidates({ draft, action, close, onConfirm }: CandidatesProps) {
  const { t } = useTranslation('draft-review');
  const { people, teams } = draft.reviewCandidates;
  // Who was asked before and may no longer approve is not asked again.
  const still = (asked: readonly { id: string }[], able: readonly { id: string }[]) =>
    asked.map(({ id }) => id).filter((id) => able.some((each) => each.id === id));
  const [personIds, setPersonIds] = useState(() => still(draft.reviewers.people, people));
  const [teamIds, setTeamIds] = useState(() => still(draft.reviewers.teams, teams));
  const submit = () => {
    onConfirm({ personIds, teamIds });
    close();
  };
  return (
    <DialogForm action={action} close={close} onSubmit={submit}>
      <p>{t('reviewers.explanation')}</p>
      {people.length === 0 && <p>{t('reviewers.none-able')}</p>}
      <Choices
        legend={t('reviewers.people')}
        options={people.map(({ id, displayName }) => ({
          id,
          name: displayName ?? t('reviewers.former-person'),
        }))}
        chosen={personIds}
        onChange={setPersonIds}
      />
      <Choices
        legend={t('reviewers.teams')}
        options={teams}
        chosen={teamIds}
        onChange={setTeamIds}
      />
      <p className="muted small" role="status">
        {personIds.length + teamIds.length === 0 && t('reviewers.nobody')}
      </p>
    </DialogForm>
  );
}

interface ChoicesProps {
  legend: string;
  options: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function Choices({ legend, options, chosen, onChange }: ChoicesProps) {
  if (options.length === 0) return null;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <fieldset className="list-field">
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id} className="check">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
