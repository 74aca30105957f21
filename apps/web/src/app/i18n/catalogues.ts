/**
 * Every catalogue (i18next namespace), loaded when a page that uses it opens. A new feature adds its two
 * files and one entry here; the types of all keys follow.
 */
export const catalogues = {
  access: {
    de: () => import('../../i18n/de/access.json'),
    en: () => import('../../i18n/en/access.json'),
  },
  common: {
    de: () => import('../../i18n/de/common.json'),
    en: () => import('../../i18n/en/common.json'),
  },
  failures: {
    de: () => import('../../i18n/de/failures.json'),
    en: () => import('../../i18n/en/failures.json'),
  },
  board: {
    de: () => import('../../i18n/de/board.json'),
    en: () => import('../../i18n/en/board.json'),
  },
  comparison: {
    de: () => import('../../i18n/de/comparison.json'),
    en: () => import('../../i18n/en/comparison.json'),
  },
  law: {
    de: () => import('../../i18n/de/law.json'),
    en: () => import('../../i18n/en/law.json'),
  },
  reading: {
    de: () => import('../../i18n/de/reading.json'),
    en: () => import('../../i18n/en/reading.json'),
  },
  search: {
    de: () => import('../../i18n/de/search.json'),
    en: () => import('../../i18n/en/search.json'),
  },
  shell: {
    de: () => import('../../i18n/de/shell.json'),
    en: () => import('../../i18n/en/shell.json'),
  },
  'sign-in': {
    de: () => import('../../i18n/de/sign-in.json'),
    en: () => import('../../i18n/en/sign-in.json'),
  },
  start: {
    de: () => import('../../i18n/de/start.json'),
    en: () => import('../../i18n/en/start.json'),
  },
  status: {
    de: () => import('../../i18n/de/status.json'),
    en: () => import('../../i18n/en/status.json'),
  },
};

export type Namespace = keyof typeof catalogues;
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The keys, as the German catalogues state them; a test holds the English ones to the same. */
export type Resources = {
  [N in Namespace]: Awaited<ReturnType<(typeof catalogues)[N]['de']>>['default'];
};
