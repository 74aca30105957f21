import type { LocalDate } from '@rechtsstand/domain/time';
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

/** Days are stored as `2027-03-01`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

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
  const { instant, day } = useFormat();
  /** What the catalogue does not know stands as the trail holds it. */
  const named = (part: 'action' | 'objects' | 'names' | 'values', code: string) => {
    const key = `${part}.${code.replaceAll('.', '-')}`;
    return i18n.exists(`audit-log:${key}`) ? t(key as 'action.team-created') : code;
  };
  const shown = (value: Plain) => {
    if (value === null) return '–';
    if (typeof value === 'string' && DAY.test(value)) return day(value as LocalDate);
    return named('values', String(value));
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
              <td>{named('action', event.action)}</td>
              <td>
                {named('objects', event.objectType)}{' '}
                <span className="muted small">{event.objectId}</span>
              </td>
              <td>
                <dl className="audit__details">
                  {detailsOf(event.details).map(([name, value]) => (
                    <div key={name}>
                      <dt>{named('names', name)}</dt>
                      <dd>{shown(value)}</dd>
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
