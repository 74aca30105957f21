/**
 * Every catalogue (i18next namespace), loaded when a page that uses it opens. A new feature adds its two
 * files and one entry here; the types of all keys follow.
 */
export const catalogues = {
  access: {
    de: () => import('../../i18n/de/access.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/access.json', { with: { type: 'json' } }),
  },
  account: {
    de: () => import('../../i18n/de/account.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/account.json', { with: { type: 'json' } }),
  },
  common: {
    de: () => import('../../i18n/de/common.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/common.json', { with: { type: 'json' } }),
  },
  'entry-drafts': {
    de: () => import('../../i18n/de/entry-drafts.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/entry-drafts.json', { with: { type: 'json' } }),
  },
  failures: {
    de: () => import('../../i18n/de/failures.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/failures.json', { with: { type: 'json' } }),
  },
  'audit-log': {
    de: () => import('../../i18n/de/audit-log.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/audit-log.json', { with: { type: 'json' } }),
  },
  board: {
    de: () => import('../../i18n/de/board.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/board.json', { with: { type: 'json' } }),
  },
  comparison: {
    de: () => import('../../i18n/de/comparison.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/comparison.json', { with: { type: 'json' } }),
  },
  'draft-review': {
    de: () => import('../../i18n/de/draft-review.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/draft-review.json', { with: { type: 'json' } }),
  },
  cosignatures: {
    de: () => import('../../i18n/de/cosignatures.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/cosignatures.json', { with: { type: 'json' } }),
  },
  drafts: {
    de: () => import('../../i18n/de/drafts.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/drafts.json', { with: { type: 'json' } }),
  },
  history: {
    de: () => import('../../i18n/de/history.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/history.json', { with: { type: 'json' } }),
  },
  figures: {
    de: () => import('../../i18n/de/figures.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/figures.json', { with: { type: 'json' } }),
  },
  law: {
    de: () => import('../../i18n/de/law.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/law.json', { with: { type: 'json' } }),
  },
  merge: {
    de: () => import('../../i18n/de/merge.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/merge.json', { with: { type: 'json' } }),
  },
  people: {
    de: () => import('../../i18n/de/people.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/people.json', { with: { type: 'json' } }),
  },
  publishing: {
    de: () => import('../../i18n/de/publishing.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/publishing.json', { with: { type: 'json' } }),
  },
  'publishing-warnings': {
    de: () => import('../../i18n/de/publishing-warnings.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/publishing-warnings.json', { with: { type: 'json' } }),
  },
  reading: {
    de: () => import('../../i18n/de/reading.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/reading.json', { with: { type: 'json' } }),
  },
  reviews: {
    de: () => import('../../i18n/de/reviews.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/reviews.json', { with: { type: 'json' } }),
  },
  search: {
    de: () => import('../../i18n/de/search.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/search.json', { with: { type: 'json' } }),
  },
  'search-terms': {
    de: () => import('../../i18n/de/search-terms.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/search-terms.json', { with: { type: 'json' } }),
  },
  shell: {
    de: () => import('../../i18n/de/shell.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/shell.json', { with: { type: 'json' } }),
  },
  'sign-in': {
    de: () => import('../../i18n/de/sign-in.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/sign-in.json', { with: { type: 'json' } }),
  },
  start: {
    de: () => import('../../i18n/de/start.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/start.json', { with: { type: 'json' } }),
  },
  status: {
    de: () => import('../../i18n/de/status.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/status.json', { with: { type: 'json' } }),
  },
  // The words of the provision itself stand in the domain, since copies for courts say them too.
  transitional: {
    de: async () => {
      const [page, { german }] = await Promise.all([
        import('../../i18n/de/transitional.json', { with: { type: 'json' } }),
        import('@rechtsstand/domain/transitional-words'),
      ]);
      return { default: { ...german, ...page.default } };
    },
    en: async () => {
      const [page, { english }] = await Promise.all([
        import('../../i18n/en/transitional.json', { with: { type: 'json' } }),
        import('@rechtsstand/domain/transitional-words'),
      ]);
      return { default: { ...english, ...page.default } };
    },
  },
  'validity-change': {
    de: () => import('../../i18n/de/validity-change.json', { with: { type: 'json' } }),
    en: () => import('../../i18n/en/validity-change.json', { with: { type: 'json' } }),
  },
};

export type Namespace = keyof typeof catalogues;
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The keys, as the German catalogues state them; a test holds the English ones to the same. */
export type Resources = {
  [N in Namespace]: Awaited<ReturnType<(typeof catalogues)[N]['de']>>['default'];
};
