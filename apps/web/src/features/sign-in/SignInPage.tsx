import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FailureList } from '../../app/failures/FailureList.js';
import { FailedQuery } from '../../app/page/QueryState.js';
import { Button } from '../../ui/Button.js';
import { formText } from '../../ui/form-text.js';
import { Notice } from '../../ui/Notice.js';
import { DemoPeople } from './DemoPeople.js';
import { LanguageChoice } from './LanguageChoice.js';
import { useSignIn } from './useSignIn.js';

/** Name and password; in the demo, also its people. Refusals do not say which half was wrong. */
export default function SignInPage() {
  const { t } = useTranslation('sign-in');
  const [params] = useSearchParams();
  const { signIn, signInAsDemoPerson, failures, error, isBusy } = useSignIn();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void signIn(formText(form, 'login'), formText(form, 'password'));
  };
  return (
    <main className="sign-in">
      <title>{`${t('title')} · Rechtsstand`}</title>
      <div className="sign-in__card">
        <p className="sign-in__brand">Rechtsstand</p>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
        {params.get('grund') === 'abgelaufen' && (
          <Notice tone="info" role="status" title={t('expired')}>
            <p>{t('expired-advice')}</p>
          </Notice>
        )}
        <FailureList failures={failures} />
        {error && <FailedQuery error={error} />}
        <form className="stack" onSubmit={submit}>
          <div className="field">
            <label htmlFor="login">{t('login')}</label>
            <input id="login" name="login" autoComplete="username" autoCapitalize="none" required />
          </div>
          <div className="field">
            <label htmlFor="password">{t('password')}</label>
            <input
              id="password"
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </div>
          <Button variant="primary" type="submit" disabled={isBusy}>
            {t(isBusy ? 'submitting' : 'submit')}
          </Button>
        </form>
        <LanguageChoice />
      </div>
      <DemoPeople isBusy={isBusy} signIn={(login) => void signInAsDemoPerson(login)} />
    </main>
  );
}
