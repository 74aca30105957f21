import { useMutation, useQuery } from '@apollo/client/react';
import { contains, type LocalDate } from '@rechtsstand/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { FigureAtHand } from '../parts/figure.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { PeriodText } from '../parts/PeriodText.js';
import { NoticeFields, type NoticeInput } from './NoticeFields.js';
import { useFormat } from '../../../app/i18n/useFormat.js';

const ConfirmFigureValueDocument = graphql(`
  mutation ConfirmFigureValue($proposalId: ID!, $notice: FigureNoticeInput) {
    result: confirmFigureValue(proposalId: $proposalId, notice: $notice) {
      __typename
      ... on ConfirmedFigureValue {
        noticeDraftId
      }
      ...Failures_result
    }
  }
`);

const TeamsForNoticeDocument = graphql(`
  query TeamsForNotice {
    teams {
      id
      name
    }
  }
`);

/** What came of it: the draft of the notice, if one was wanted. */
export interface ConfirmedFigure {
  noticeDraftId: string | null;
}

interface ConfirmFormProps {
  figure: FigureAtHand;
  proposal: {
    id: string;
    validFrom: LocalDate;
    validUntil: LocalDate | null;
    source: string;
    words: string;
  };
  close: () => void;
  onConfirmed: (confirmed: ConfirmedFigure) => void;
}

/** Says what confirming does, and offers the notice that tells everybody. */
export default function ConfirmForm({ figure, proposal, close, onConfirmed }: ConfirmFormProps) {
  const { t } = useTranslation('figures');
  const { data: known } = useQuery(TeamsForNoticeDocument);
  const proposed = useProposedNotice(figure, proposal);
  const [notice, setNotice] = useState<NoticeInput | null>(proposed);
  const [send, { data, error, loading }] = useMutation(ConfirmFigureValueDocument, {
    errorPolicy: 'all',
    refetchQueries: ['FigurePage', 'FigureList'],
    awaitRefetchQueries: true,
  });
  const result = data?.result;
  const failures =
    result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [];
  const teams = known?.teams ?? [];
  const submit = async () => {
    const ownerTeamId = notice?.ownerTeamId || teams[0]?.id || '';
    const answer = await send({
      variables: { proposalId: proposal.id, notice: notice && { ...notice, ownerTeamId } },
    });
    const confirmed = answer.data?.result;
    if (confirmed?.__typename !== 'ConfirmedFigureValue') return;
    close();
    onConfirmed({ noticeDraftId: confirmed.noticeDraftId ?? null });
  };
  return (
    <FormDialog
      title={t('confirm.title', { value: proposal.words })}
      action={t('confirm.button')}
      {...{ close, failures, error }}
      isBusy={loading}
      startsAtAction
      onSubmit={submit}
    >
      <p>
        {t('confirm.lead')} <strong>{figure.name}</strong>{' '}
        <PeriodText from={proposal.validFrom} until={proposal.validUntil} />
      </p>
      <label className="check">
        <input
          type="checkbox"
          checked={notice !== null}
          onChange={({ target }) => setNotice(target.checked ? proposed : null)}
        />
        {t('confirm.notice')}
      </label>
      {notice && (
        <NoticeFields notice={notice} teams={teams} failures={failures} onChange={setNotice} />
      )}
    </FormDialog>
  );
}

/** What the notice would say: the value so far, the new one, its first day and its source. */
function useProposedNotice(
  { name, unit, values }: FigureAtHand,
  { validFrom, source, words }: ConfirmFormProps['proposal'],
): NoticeInput {
  const { t } = useTranslation('figures');
  const day = useFormat().day(validFrom);
  const before = values.find((each) => contains(each, validFrom));
  return {
    title: t('confirm.default-title', { name, day }),
    whatChanges: t('confirm.default-text', {
      ...{ name, day, source },
      before: before ? wordsOf(before.amount, unit) : t('uses.nothing'),
      after: words,
    }),
    ownerTeamId: '',
  };
}
