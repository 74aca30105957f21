import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import type { MissingRow_SearchFragment } from '../../../gql/graphql.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { FoundNow } from './FoundNow.js';
import { Settle } from './Settle.js';

export const MissingRowSearch = graphql(`
  fragment MissingRow_search on SearchWithoutResult {
    id
    text
    reports
    firstOn
    lastOn
    outcome
    settledOn
  }
`);

interface MissingRowProps {
  search: MissingRow_SearchFragment;
  onSettled: (text: string) => void;
}

/** One search: how often, since when, and what can be done about it. Which one is open is in the address. */
export function MissingRow({ search, onSettled }: MissingRowProps) {
  const { t } = useTranslation('search-terms');
  const { day } = useFormat();
  const [params, setParams] = useSearchParams();
  const { id, text, reports, firstOn, lastOn, outcome, settledOn } = search;
  const isOpen = params.get('suche') === id;
  const detailsId = `suche-${id}`;
  const toggle = () =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (isOpen) next.delete('suche');
      else next.set('suche', id);
      return next;
    });
  const rule = new URLSearchParams({ regel: 'neu', eingabe: text, probe: text, suche: id });
  return (
    <li>
      <h2 id={`text-${id}`} className="missing__text">
        {t('missing.quoted', { text })}
      </h2>
      <p className="rows__meta">
        <span>{t('missing.reports', { count: reports })}</span>
        <span>
          {t(firstOn === lastOn ? 'missing.on' : 'missing.between', {
            first: day(firstOn),
            last: day(lastOn),
          })}
        </span>
        {outcome && settledOn && (
          <Badge tone="success">
            {t('missing.settled-on', { outcome: t(`outcome.${outcome}`), day: day(settledOn) })}
          </Badge>
        )}
      </p>
      <div className="form-actions">
        {!outcome && (
          <AppLink
            to={`/redaktion/sprachregeln?${rule}`}
            className="button button--secondary button--small"
            aria-describedby={`text-${id}`}
          >
            <Icon name="plus" />
            {t('missing.make-rule')}
          </AppLink>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          aria-describedby={`text-${id}`}
          onClick={toggle}
        >
          {t(outcome ? 'missing.look' : 'missing.look-and-settle')}
        </Button>
      </div>
      <div id={detailsId} hidden={!isOpen} className="missing__details">
        {isOpen && <FoundNow text={text} />}
        {isOpen && <Settle search={search} onSettled={onSettled} />}
      </div>
    </li>
  );
}
