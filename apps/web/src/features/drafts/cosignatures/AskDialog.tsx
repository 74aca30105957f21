import { useQuery } from '@apollo/client/react';
import { COSIGNATURE_QUESTION_LENGTH } from '@rechtsstand/domain/countersigning';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import '../model/draft.js';

const AskableTeamsDocument = graphql(`
  query AskableTeams($draftId: ID!) {
    teams {
      id
      name
    }
    draft(id: $draftId) {
      id
      entry {
        id
        visibility
        ownerTeam {
          id
        }
        visibleTeams {
          id
        }
      }
    }
  }
`);

const RequestCosignature = graphql(`
  mutation RequestCosignature($draftId: ID!, $teamId: ID!, $question: String!) {
    result: requestCosignature(draftId: $draftId, teamId: $teamId, question: $question) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);

interface AskDialogProps {
  draftId: string;
  askedTeamIds: readonly string[];
  close: () => void;
}

/** Which team is asked to co-sign, and what about. */
export default function AskDialog({ draftId, askedTeamIds, close }: AskDialogProps) {
  const { t } = useTranslation(['cosignatures', 'common']);
  const [teamId, setTeamId] = useState('');
  const [question, setQuestion] = useState('');
  const { data, error } = useQuery(AskableTeamsDocument, { variables: { draftId } });
  const ask = useChangeThenRead(RequestCosignature, ['Editing']);
  const entry = data?.draft?.entry;
  const teams = (data?.teams ?? []).filter(
    ({ id }) =>
      entry !== undefined &&
      id !== entry.ownerTeam.id &&
      !askedTeamIds.includes(id) &&
      (entry.visibility === 'EVERYONE' || entry.visibleTeams.some((team) => team.id === id)),
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (ask.isBusy) return;
    if (await ask.change({ draftId, teamId, question: question.trim() })) close();
  };
  return (
    <Dialog title={t('cosignatures:ask.title')} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('cosignatures:ask.explanation')}</p>
        <FailureList failures={ask.failures.filter(({ path }) => path !== 'teamId')} />
        {(error ?? ask.error) && <FailedQuery error={error ?? ask.error} />}
        <FormField name="teamId" label={t('cosignatures:ask.team')} failures={ask.failures}>
          {(control) => (
            <select
              {...control}
              autoFocus
              value={teamId}
              onChange={({ target }) => setTeamId(target.value)}
            >
              <option value="">{t('cosignatures:ask.choose')}</option>
              {teams.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField
          name="question"
          label={t('cosignatures:ask.question')}
          hint={t('cosignatures:ask.hint')}
          failures={[]}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              maxLength={COSIGNATURE_QUESTION_LENGTH}
              value={question}
              onChange={({ target }) => setQuestion(target.value)}
            />
          )}
        </FormField>
        <div className="form-actions">
          <Button type="submit" variant="primary" disabled={teamId === ''}>
            {t('cosignatures:ask.action')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
