import { useQuery } from '@apollo/client/react';
import { contains } from '@rechtsstand/domain/time';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { Page } from '../../../app/page/Page.js';
import { useMay } from '../../../app/viewer/viewer.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { wordsOf } from '../inline/figures-of-text.js';
import { PeriodText } from '../parts/PeriodText.js';
import { SourceText } from '../parts/SourceText.js';
import { type Done, DoneNotice } from './DoneNotice.js';
import { LedgerTable } from './LedgerTable.js';
import { ProposalCard } from './ProposalCard.js';
import { UsesList } from './UsesList.js';
import { ValuesTable } from './ValuesTable.js';
import '../figures.css';

const FigurePageDocument = graphql(`
  query FigurePage($key: ID!, $asOf: AsOf) {
    figure(key: $key, asOf: $asOf) {
      key
      name
      unit
      values {
        from
        until
        amount
        source
      }
      records {
        id
      }
      uses {
        ...UsesList_uses
      }
      openProposals {
        id
        ...ProposalCard_proposal
      }
      ...ValuesTable_figure
      ...LedgerTable_figure
    }
  }
`);

const ProposeForm = lazy(() => import('../forms/ProposeForm.js'));

/** One figure: its value on the day, all its values, what waits, which pages say it, and who recorded what. */
export default function FigurePage() {
  const { t } = useTranslation('figures');
  const { key = '' } = useParams();
  const { asOf, day, isToday } = useAsOf();
  const format = useFormat();
  const mayPropose = useMay('FIGURE_PROPOSE');
  const [isProposing, setProposing] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const message = useRef<HTMLDivElement>(null);
  const { data, previousData, error, refetch } = useQuery(FigurePageDocument, {
    variables: { key, asOf },
    fetchPolicy: 'cache-and-network',
  });
  // What was acted on is gone, and with it what the dialog would give the focus back to.
  useEffect(() => message.current?.focus(), [done]);
  const shown = data ?? previousData;
  if (error && !shown) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!shown) return <LoadingPage />;
  const { figure } = shown;
  if (!figure) return <NotFoundPage />;
  const value = figure.values.find((each) => contains(each, day));
  return (
    <Page
      title={figure.name}
      kicker={t('figure.kicker')}
      actions={
        mayPropose && (
          <Button onClick={() => setProposing(true)}>
            <Icon name="plus" />
            {t('form.open')}
          </Button>
        )
      }
    >
      <div className="stack">
        {done && <DoneNotice done={done} ref={message} />}
        <p className="figure-value">
          {t(isToday ? 'figure.today' : 'figure.on', { day: format.day(day) })}:{' '}
          <strong lang="de">{value ? wordsOf(value.amount, figure.unit) : t('figure.none')}</strong>
        </p>
        {value && (
          <p className="muted">
            <PeriodText {...value} />. {t('source')}: <SourceText source={value.source} />
          </p>
        )}
        {mayPropose && <p className="muted">{t('figure.reference', { name: figure.name })}</p>}
        {figure.openProposals.length > 0 && (
          <section aria-labelledby="proposals">
            <h2 id="proposals">{t('proposal.title')}</h2>
            <ul className="figure-proposals">
              {figure.openProposals.map((proposal) => (
                <ProposalCard
                  key={proposal.id}
                  figure={figure}
                  proposal={proposal}
                  onConfirmed={({ noticeDraftId }) => setDone({ what: 'confirmed', noticeDraftId })}
                  onRefused={() => setDone({ what: 'refused' })}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="values" className="stack">
          <h2 id="values">{t('figure.values')}</h2>
          <ValuesTable figure={figure} day={day} />
        </section>
        <section aria-labelledby="uses" className="stack">
          <h2 id="uses">{t('figure.used')}</h2>
          <UsesList uses={figure.uses} unit={figure.unit} none={t('figure.used-none')} />
        </section>
        {figure.records.length > 0 && (
          <section aria-labelledby="ledger" className="stack">
            <h2 id="ledger">{t('ledger.title')}</h2>
            <p className="muted">{t('ledger.lead')}</p>
            <LedgerTable figure={figure} />
          </section>
        )}
      </div>
      {isProposing && (
        <Suspense fallback={null}>
          <ProposeForm
            figure={figure}
            close={() => setProposing(false)}
            onProposed={() => setDone({ what: 'proposed' })}
          />
        </Suspense>
      )}
    </Page>
  );
}
