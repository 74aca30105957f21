import type { Editor } from '@tiptap/react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.js';
import { Dialog } from '../../../../ui/Dialog.js';
import { isLinkAddress } from '../extensions/link.js';

/** Where the selected words lead. */
export default function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useTranslation(['drafts', 'common']);
  const current: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof current === 'string' ? current : 'https://');
  const [isRefused, setRefused] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!isLinkAddress(href.trim())) return setRefused(true);
    editor.chain().focus().extendMarkRange('link').setLink(href.trim()).run();
    close();
  };
  const remove = () => {
    editor.chain().focus().unsetLink().run();
    close();
  };
  return (
    <Dialog title={t('drafts:link.title')} close={close}>
      <form className="stack" onSubmit={apply} noValidate>
        <div className="field">
          <label htmlFor="link-address">{t('drafts:link.address')}</label>
          <input
            id="link-address"
            type="url"
            autoFocus
            value={href}
            aria-invalid={isRefused}
            aria-describedby="link-hint"
            onChange={(event) => setHref(event.target.value)}
          />
          <p id="link-hint" className={isRefused ? 'field__error' : 'field__hint'} role="status">
            {t('drafts:link.hint')}
          </p>
        </div>
        <div className="form-actions">
          <Button type="submit" variant="primary">
            {t('drafts:link.apply')}
          </Button>
          {typeof current === 'string' && (
            <Button onClick={remove}>{t('drafts:link.remove')}</Button>
          )}
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
