import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { MissingRow_SearchFragment, MissingSearchOutcome } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { SettleSearch } from '../parts/settle.js';
import { useChange } from '../parts/useChange.js';

interface SettleProps {
  search: MissingRow_SearchFragment;
  onSettled: (text: string) => void;
}

const outcomes = ['RULE_MADE', 'PAGE_WRITTEN', 'NOTHING_TO_DO'] as const;

/** What was done about it. A text that names a person goes at once, also when it is settled. */
export function Settle({ search: { id, text, outcome }, onSettled }: SettleProps) {
  const { t } = useTranslation('search-terms');
  const { change, failures, error, isBusy } = useChange(SettleSearch);
  const settle = async (done: MissingSearchOutcome) => {
    if (await change({ id, outcome: done })) onSettled(text);
  };
  return (
    <section className="stack">
      {!outcome && (
        <div role="group" aria-labelledby={`erledigt-${id}`}>
          <h3 id={`erledigt-${id}`}>{t('missing.settle')}</h3>
          <div className="form-actions">
            {outcomes.map((done) => (
              <Button key={done} size="small" disabled={isBusy} onClick={() => void settle(done)}>
                {t(`outcome.${done}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      <div>
        <Button
          size="small"
          variant="danger"
          disabled={isBusy}
          onClick={() => void settle('PERSONAL_DATA')}
        >
          {t('outcome.PERSONAL_DATA')}
        </Button>
      </div>
      <FailureList failures={failures} />
      {error && <FailedQuery error={error} />}
    </section>
  );
}
