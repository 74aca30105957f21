import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { FateText } from './FateText.js';
import { HistoryCompare } from './HistoryCompare.js';
import type { Line } from './lines.js';
import { People } from './People.js';

const HistoryRowPublication = graphql(`
  fragment HistoryRow_publication on Publication {
    id
    sequence
    kind
    validFrom
    changeSummary
    materiality
    recordedAt
    ...People_publication
  }
`);

export type HistoryRowFragment = FragmentType<typeof HistoryRowPublication>;

interface HistoryRowProps {
  line: Line<HistoryRowFragment>;
  /** What it takes back. */
  withdrawn: Line | undefined;
  /** The text it changed. */
  former: Line | undefined;
  /** The text that applies on the chosen day. */
  inForce: Line | undefined;
  address: string;
}

export function HistoryRow({ line, withdrawn, former, inForce, address }: HistoryRowProps) {
  const { t } = useTranslation(['history', 'reading']);
  const { instant } = useFormat();
  const publication = readFragment(HistoryRowPublication, line.record.publication);
  const { id, sequence, kind, changeSummary, materiality, recordedAt, validFrom } = publication;
  const isText = kind === 'TEXT';
  const thenKnown = `${address}?stand=${validFrom}&bekannt=${encodeURIComponent(recordedAt)}`;
  return (
    <tr aria-current={line === inForce ? 'true' : undefined}>
      <th scope="row">
        <AppLink to={`/fassungen/${id}`}>
          {isText ? t('reading:version', { number: sequence }) : t(`kind.${kind}`, { sequence })}
        </AppLink>
      </th>
      <td>
        <FateText line={line} withdrawn={withdrawn} />
      </td>
      <td>
        {changeSummary}
        {isText && <p className="muted small">{t(`reading:materiality.${materiality}`)}</p>}
      </td>
      <td>
        <People publication={publication} />
      </td>
      <td>
        {instant(recordedAt)}
        {isText && (
          <p className="small">
            <AppLink to={thenKnown} aria-label={t('table.as-known-then-of', { sequence })}>
              {t('table.as-known-then')}
            </AppLink>
          </p>
        )}
      </td>
      <td>{isText && <HistoryCompare line={line} former={former} inForce={inForce} />}</td>
    </tr>
  );
}
