import type { RouteObject } from 'react-router';
import { lazyPage } from '../page/lazy-page.js';

const reading = ['reading', 'failures'] as const;

/** The pages on which everybody reads. */
export const readingRoutes: RouteObject[] = [
  { index: true, lazy: lazyPage(() => import('../../features/start/StartPage.js'), 'start') },
  {
    path: 'kuenftig',
    lazy: lazyPage(() => import('../../features/start/ComingPage.js'), 'start'),
  },
  {
    path: 'suche',
    lazy: lazyPage(
      () => import('../../features/search/results/SearchPage.js'),
      'search',
      'failures',
    ),
  },
  ...entryRoutes(
    'themen',
    'TopicListPage',
    'TopicHistoryPage',
    () => import('../../features/reading/topic/TopicPage.js'),
  ),
  ...entryRoutes(
    'anweisungen',
    'InstructionListPage',
    'InstructionHistoryPage',
    () => import('../../features/reading/instruction/InstructionPage.js'),
  ),
  ...entryRoutes(
    'mitteilungen',
    'NoticeListPage',
    'NoticeHistoryPage',
    () => import('../../features/reading/notice/NoticePage.js'),
  ),
  {
    path: 'mitteilungen/:slug/kenntnisnahmen',
    lazy: lazyPage(() => import('../../features/board/BoardPage.js'), 'board', 'access'),
  },
  {
    path: 'fassungen/:id',
    lazy: lazyPage(() => import('../../features/reading/version/VersionPage.js'), ...reading),
  },
  {
    path: 'posteingang/:publicationId?',
    lazy: lazyPage(() => import('../../features/reading/inbox/InboxPage.js'), ...reading),
  },
  {
    path: 'vergleich/kenntnisnahme/:id',
    lazy: lazyPage(
      () => import('../../features/comparison/acknowledged/SinceAcknowledgedPage.js'),
      'comparison',
    ),
  },
  {
    path: 'vergleich/:a/:b',
    lazy: lazyPage(
      () => import('../../features/comparison/versions/ComparisonPage.js'),
      'comparison',
      'reading',
      'transitional',
    ),
  },
  {
    path: 'uebergangsregelungen',
    lazy: lazyPage(
      () => import('../../features/reading/transitional-list/TransitionalListPage.js'),
      'transitional',
      'reading',
    ),
  },
  {
    path: 'rechengroessen',
    lazy: lazyPage(
      () => import('../../features/figures/list/FigureListPage.js'),
      'figures',
      'failures',
    ),
  },
  {
    path: 'rechengroessen/:key',
    lazy: lazyPage(
      () => import('../../features/figures/figure/FigurePage.js'),
      ...(['figures', 'failures', 'drafts', 'reading'] as const),
    ),
  },
  {
    path: 'vorschriften',
    lazy: lazyPage(() => import('../../features/law/laws/LawsPage.js'), 'law', 'failures'),
  },
  {
    path: 'vorschriften/:law',
    lazy: lazyPage(() => import('../../features/law/law/LawPage.js'), 'law'),
  },
  {
    path: 'vorschriften/:law/:label',
    lazy: lazyPage(() => import('../../features/law/provision/ProvisionPage.js'), 'law'),
  },
  {
    path: 'vorschriften/:law/:label/vergleich/:a/:b',
    lazy: lazyPage(
      () => import('../../features/comparison/provision/ProvisionComparisonPage.js'),
      'comparison',
      'reading',
    ),
  },
];

type ListPage = 'TopicListPage' | 'InstructionListPage' | 'NoticeListPage';
type HistoryPage = 'TopicHistoryPage' | 'InstructionHistoryPage' | 'NoticeHistoryPage';

/** The list of a kind of entries, the page of one, and its history. */
function entryRoutes(
  path: string,
  list: ListPage,
  history: HistoryPage,
  page: Parameters<typeof lazyPage>[0],
): RouteObject[] {
  const lists = async () => {
    const pages = await import('../../features/reading/lists/EntryListPage.js');
    return { default: pages[list] };
  };
  const histories = async () => {
    const pages = await import('../../features/reading/timeline/HistoryPage.js');
    return { default: pages[history] };
  };
  return [
    { path, lazy: lazyPage(lists, ...reading) },
    { path: `${path}/:slug`, lazy: lazyPage(page, ...reading) },
    { path: `${path}/:slug/fassungen`, lazy: lazyPage(histories, 'history', 'reading') },
  ];
}
