import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { AppLink } from '../../app/as-of/AppLink.js';
import { graphql } from '../../app/client/graphql.js';
import { FailedPage } from '../../app/page/FailedPage.js';
import { LoadingPage } from '../../app/page/LoadingPage.js';
import NotFoundPage from '../../app/page/NotFoundPage.js';
import { Page } from '../../app/page/Page.js';
import { BoardView } from './BoardView.js';

const BoardEntryDocument = graphql(`
  query BoardEntry($slug: String!) {
    entry(kind: CHANGE_NOTICE, slug: $slug) {
      id
      title
      publications {
        id
        kind
        sequence
      }
    }
  }
`);

/** Who has acknowledged a notice and who has not, for one of its versions: the newest, or the one named. */
export default function BoardPage() {
  const { t } = useTranslation('board');
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(BoardEntryDocument, { variables: { slug } });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  const texts = data.entry?.publications.filter(({ kind }) => kind === 'TEXT') ?? [];
  const chosen = texts.find(({ id }) => id === params.get('fassung')) ?? texts[0];
  if (!data.entry || !chosen) return <NotFoundPage />;
  return (
    <Page
      title={t('title', { title: data.entry.title })}
      kicker={<AppLink to={`/mitteilungen/${slug}`}>{t('to-notice')}</AppLink>}
      width="wide"
      intro={
        <>
          <p className="muted">{t('audited')}</p>
          {texts.length > 1 && (
            <nav className="tabs" aria-label={t('versions')}>
              {texts.map(({ id, sequence }) => (
                <AppLink
                  key={id}
                  to={`/mitteilungen/${slug}/kenntnisnahmen?fassung=${id}`}
                  aria-current={id === chosen.id ? 'page' : undefined}
                >
                  {t('version', { number: sequence })}
                </AppLink>
              ))}
            </nav>
          )}
        </>
      }
    >
      <BoardView key={chosen.id} publicationId={chosen.id} />
    </Page>
  );
}
