import { useQuery } from '@apollo/client/react';
import { COSIGNATURE_QUESTION_LENGTH } from '@rechtsstand/domain/countersigning';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FormTextArea } from '../../../app/failures/FormInput.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
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
  const { t } = useTranslation('cosignatures');
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
  const submit = async () => {
    if (await ask.change({ draftId, teamId, question: question.trim() })) close();
  };
  return (
    <FormDialog
      title={t('ask.title')}
      action={t('ask.action')}
      fields={['teamId', 'question']}
      {...{ close, failures: ask.failures, error: error ?? ask.error, isBusy: ask.isBusy }}
      isIncomplete={teamId === ''}
      onSubmit={submit}
    >
      <p>{t('ask.explanation')}</p>
      <FormField name="teamId" label={t('ask.team')} failures={ask.failures}>
        {(control) => (
          <select
            {...control}
            autoFocus
            value={teamId}
            onChange={({ target }) => setTeamId(target.value)}
          >
            <option value="">{t('ask.choose')}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormTextArea
        name="question"
        label={t('ask.question')}
        hint={t('ask.hint')}
        failures={ask.failures}
        rows={3}
        maxLength={COSIGNATURE_QUESTION_LENGTH}
        value={question}
        onChange={setQuestion}
      />
    </FormDialog>
  );
}
