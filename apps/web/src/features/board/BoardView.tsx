import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { FailedQuery } from '../../app/page/QueryState.js';
import { Empty } from '../../ui/Empty.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { BoardRows } from './BoardRows.js';
import { BoardTeams } from './BoardTeams.js';

const BoardDocument = graphql(`
  query Board($publicationId: ID!) {
    acknowledgementBoard(publicationId: $publicationId) {
      teams {
        ...BoardTeams_team
      }
      rows {
        ...BoardRows_row
      }
    }
  }
`);

/** Asked anew each time it opens: the look is on record, and what it shows should be of that moment. */
export function BoardView({ publicationId }: { publicationId: string }) {
  const { t } = useTranslation('board');
  const { data, error, refetch } = useQuery(BoardDocument, {
    variables: { publicationId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error) return <FailedQuery error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} size="row" />;
  const board = data.acknowledgementBoard;
  if (!board || board.rows.length === 0) {
    return (
      <Empty title={t('empty')}>
        <p>{t('empty-explanation')}</p>
      </Empty>
    );
  }
  return (
    <>
      <BoardTeams teams={board.teams} />
      <BoardRows rows={board.rows} />
    </>
  );
}
