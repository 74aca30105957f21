import type { RouteObject } from 'react-router';
import { lazyPage } from '../page/lazy-page.js';

const drafts = [
  'drafts',
  'draft-review',
  'cosignatures',
  'publishing',
  'reading',
  'transitional',
  'comparison',
  'access',
  'failures',
] as const;

/** The pages on which entries are written and reviewed, and the office is administered. */
export const editingRoutes: RouteObject[] = [
  {
    path: 'redaktion',
    lazy: lazyPage(
      () => import('../../features/drafts/overview/EditingPage.js'),
      ...drafts,
      'search-terms',
      'reviews',
    ),
  },
  {
    path: 'redaktion/ueberpruefungen',
    lazy: lazyPage(
      () => import('../../features/reviews/queue/ReviewQueuePage.js'),
      'reviews',
      'search-terms',
      'publishing',
      'failures',
    ),
  },
  {
    path: 'redaktion/sprachregeln',
    lazy: lazyPage(
      () => import('../../features/search-terms/rules/TermRulesPage.js'),
      'search-terms',
      'reviews',
      'publishing',
      'failures',
    ),
  },
  {
    path: 'redaktion/suchen-ohne-treffer',
    lazy: lazyPage(
      () => import('../../features/search-terms/missing/MissingSearchesPage.js'),
      'search-terms',
      'reviews',
      'publishing',
      'failures',
    ),
  },
  {
    path: 'redaktion/freigaben',
    lazy: lazyPage(
      () => import('../../features/drafts/desk/ReviewDeskPage.js'),
      ...drafts,
      'search-terms',
      'reviews',
    ),
  },
  {
    path: 'redaktion/zweiter-blick',
    lazy: lazyPage(
      () => import('../../features/drafts/second-look-queue/SecondLooksPage.js'),
      'publishing',
      'search-terms',
      'reviews',
      'draft-review',
    ),
  },
  {
    path: 'redaktion/neu',
    lazy: lazyPage(() => import('../../features/drafts/create/NewEntryPage.js'), ...drafts),
  },
  {
    path: 'entwuerfe/:id',
    lazy: lazyPage(
      () => import('../../features/drafts/editor/EditorPage.js'),
      ...drafts,
      'entry-drafts',
      'figures',
    ),
  },
  {
    path: 'entwuerfe/:id/zusammenfuehrung',
    lazy: lazyPage(
      () => import('../../features/drafts/merge/overtaken/MergePage.js'),
      ...drafts,
      'merge',
    ),
  },
  {
    path: 'entwuerfe/:id/pruefung',
    lazy: lazyPage(() => import('../../features/drafts/review/ReviewPage.js'), ...drafts),
  },
  {
    path: 'verwaltung/personen',
    lazy: lazyPage(
      () => import('../../features/administration/people/PeoplePage.js'),
      'people',
      'access',
      'failures',
    ),
  },
  {
    path: 'verwaltung/protokoll',
    lazy: lazyPage(
      () => import('../../features/administration/audit-log/AuditLogPage.js'),
      'audit-log',
      'people',
    ),
  },
];
