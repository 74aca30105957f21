import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import type { ConfirmedFigure } from '../forms/ConfirmForm.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { PeriodText } from '../parts/PeriodText.js';
import { SourceText } from '../parts/SourceText.js';
import type { FigureAtHand } from '../parts/figure.js';
import { UsesList } from './UsesList.js';

const ProposalCardProposal = graphql(`
  fragment ProposalCard_proposal on FigureProposal {
    id
    amount
    validFrom
    validUntil
    source
    proposedAt
    canConfirm
    proposedBy {
      id
      displayName
    }
    uses {
      ...UsesList_uses
    }
  }
`);

const RefuseFigureValueDocument = graphql(`
  mutation RefuseFigureValue($proposalId: ID!, $reason: String!) {
    result: refuseFigureValue(proposalId: $proposalId, reason: $reason) {
      __typename
      ... on Figure {
        id: key
      }
      ...Failures_result
    }
  }
`);

const ConfirmForm = lazy(() => import('../forms/ConfirmForm.js'));
const ReasonDialog = lazy(() => import('../../drafts/steps/ReasonDialog.js'));

interface ProposalCardProps {
  figure: FigureAtHand;
  proposal: FragmentType<typeof ProposalCardProposal>;
  onConfirmed: (confirmed: ConfirmedFigure) => void;
  onRefused: () => void;
}

/** A value that waits, with every page it would touch; whoever proposed it leaves confirming to another. */
export function ProposalCard({ figure, proposal, onConfirmed, onRefused }: ProposalCardProps) {
  const { t } = useTranslation('figures');
  const { instant } = useFormat();
  const [isOpen, setOpen] = useState<'confirm' | 'refuse' | null>(null);
  const refusal = useChangeThenRead(RefuseFigureValueDocument, ['FigurePage', 'FigureList']);
  const {
    id,
    amount = null,
    validUntil = null,
    ...rest
  } = readFragment(ProposalCardProposal, proposal);
  const { validFrom, source, proposedAt, proposedBy, canConfirm, uses } = rest;
  const words =
    amount === null ? t('proposal.end', { name: figure.name }) : wordsOf(amount, figure.unit);
  const refuse = async (reason: string) => {
    if (await refusal.change({ proposalId: id, reason })) onRefused();
  };
  return (
    <li className="figure-proposal stack">
      <h3 lang="de">{words}</h3>
      <p className="rows__meta">
        <span>
          <PeriodText from={validFrom} until={validUntil} />
        </span>
        <span>
          {t('source')}: <SourceText source={source} />
        </span>
        <span>
          {t('proposal.by', {
            name: proposedBy.displayName ?? t('ledger.former-person'),
            instant: instant(proposedAt),
          })}
        </span>
      </p>
      <h4>{t('proposal.touches')}</h4>
      <UsesList uses={uses} unit={figure.unit} next={amount} none={t('proposal.touches-none')} />
      <FailureList failures={refusal.failures} />
      {!canConfirm && <p className="muted">{t('proposal.own')}</p>}
      <div className="form-actions">
        {canConfirm && (
          <Button variant="primary" onClick={() => setOpen('confirm')}>
            {t('proposal.confirm')}
          </Button>
        )}
        <Button onClick={() => setOpen('refuse')} disabled={refusal.isBusy}>
          {t(canConfirm ? 'proposal.refuse' : 'proposal.take-back')}
        </Button>
      </div>
      <Suspense fallback={null}>
        {isOpen === 'confirm' && (
          <ConfirmForm
            figure={figure}
            proposal={{ id, validFrom, validUntil, source, words }}
            close={() => setOpen(null)}
            onConfirmed={onConfirmed}
          />
        )}
        {isOpen === 'refuse' && (
          <ReasonDialog
            title={t('refuse.title')}
            label={t('refuse.reason')}
            action={t('refuse.button')}
            close={() => setOpen(null)}
            onConfirm={(reason) => void refuse(reason)}
          >
            <p>{t('refuse.lead')}</p>
          </ReasonDialog>
        )}
      </Suspense>
    </li>
  );
}
