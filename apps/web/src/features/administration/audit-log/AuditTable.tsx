import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const AuditTableEvent = graphql(`
  fragment AuditTable_event on AuditEvent {
    sequence
    recordedAt
    action
    objectType
    objectId
    details
    actor {
      id
      displayName
    }
  }
`);

type Plain = string | number | boolean | null;

/** The plain values of an event, as the trail holds them. */
function detailsOf(json: string): [string, Plain][] {
  try {
    return Object.entries(JSON.parse(json) as Record<string, Plain>);
  } catch {
    return [];
  }
}

export function AuditTable({
  events,
}: {
  events: readonly FragmentType<typeof AuditTableEvent>[];
}) {
  const { t, i18n } = useTranslation('audit-log');
  const { instant } = useFormat();
  const actionName = (action: string) => {
    const key = action.replaceAll('.', '-');
    return i18n.exists(`audit-log:action.${key}`) ? t(`action.${key as 'team-created'}`) : action;
  };
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('title')}>
      <table className="audit">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('object')}</th>
            <th scope="col">{t('details')}</th>
          </tr>
        </thead>
        <tbody>
          {readFragment(AuditTableEvent, events).map((event) => (
            <tr key={event.sequence}>
              <td className="numbers">{event.sequence}</td>
              <td className="numbers nowrap">{instant(event.recordedAt)}</td>
              <td>
                {event.actor ? (event.actor.displayName ?? t('former-person')) : t('command')}
              </td>
              <td>{actionName(event.action)}</td>
              <td>
                {event.objectType} <span className="muted small">{event.objectId}</span>
              </td>
              <td>
                <dl className="audit__details">
                  {detailsOf(event.details).map(([name, value]) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value === null ? '–' : String(value)}</dd>
                    </div>
                  ))}
                </dl>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
