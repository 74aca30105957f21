import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remembered } from '../../ui/remembered.js';
import { catalogues, type Language, languages, type Namespace } from './catalogues.js';

const store = remembered<Language>('language', 'de', (value): value is Language =>
  languages.includes(value as Language),
);

const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, callback) {
    catalogues[namespace as Namespace][language as Language]().then(
      ({ default: texts }) => callback(null, texts),
      (error: unknown) => callback(error as Error, null),
    );
  },
};

i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

/** Starts with the catalogues of the frame; pages load theirs with {@link loadCatalogues}. */
export function startI18n(language: Language = store.get()): Promise<unknown> {
  return i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['common', 'shell', 'status'],
      defaultNS: 'common',
      // React escapes what it renders.
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
}

export function loadCatalogues(namespaces: readonly Namespace[]): Promise<void> {
  return i18next.loadNamespaces(namespaces);
}

export async function chooseLanguage(language: Language): Promise<void> {
  store.set(language);
  await i18next.changeLanguage(language);
}
