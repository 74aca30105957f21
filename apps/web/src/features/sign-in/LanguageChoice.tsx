import { useTranslation } from 'react-i18next';
import { languages } from '../../app/i18n/catalogues.js';
import { chooseLanguage } from '../../app/i18n/i18n.js';

export function LanguageChoice() {
  const { t, i18n } = useTranslation(['sign-in', 'shell']);
  return (
    <div className="language-choice" role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={i18n.language === language}
          onClick={() => void chooseLanguage(language)}
        >
          {t(`shell:person.languages.${language}`)}
        </button>
      ))}
    </div>
  );
}
