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
