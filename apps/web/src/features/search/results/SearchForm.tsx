import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { focusHeading } from '../../../ui/focus-heading.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { useSearchAddress } from './useSearchAddress.js';

/** The question, to be put differently. Another question starts without filters, on the same day. */
export function SearchForm({ query }: { query: string }) {
  const { t } = useTranslation('search');
  const [, setParams] = useSearchParams();
  const { asking } = useSearchAddress();
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      role="search"
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        setParams(asking(field.current?.value.trim() ?? ''));
        // From here the keys of the results work, which in the field are letters.
        focusHeading();
      }}
    >
      <label className="kern-sr-only" htmlFor="suchfeld">
        {t('palette.title')}
      </label>
      <input
        ref={field}
        id="suchfeld"
        type="search"
        className="input"
        defaultValue={query}
        autoFocus={query === ''}
        placeholder={t('palette.placeholder')}
      />
      <Button variant="primary" type="submit">
        <Icon name="search" />
        {t('results.submit')}
      </Button>
    </form>
  );
}
