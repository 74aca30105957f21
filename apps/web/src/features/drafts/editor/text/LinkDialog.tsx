import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../app/failures/FormDialog.js';
import { Button } from '../../../../ui/Button.js';
import { isLinkAddress } from '../extensions/link.js';

/** Where the selected words lead. */
export default function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useTranslation('drafts');
  const current: unknown = editor.getAttributes('link')['href'];
  const [href, setHref] = useState(typeof current === 'string' ? current : 'https://');
  const [isRefused, setRefused] = useState(false);
  const apply = () => {
    if (!isLinkAddress(href.trim())) return setRefused(true);
    editor.chain().focus().extendMarkRange('link').setLink(href.trim()).run();
    close();
  };
  const remove = () => {
    editor.chain().focus().unsetLink().run();
    close();
  };
  return (
    <FormDialog
      title={t('link.title')}
      action={t('link.apply')}
      close={close}
      onSubmit={apply}
      more={typeof current === 'string' && <Button onClick={remove}>{t('link.remove')}</Button>}
    >
      <div className="field">
        <label htmlFor="link-address">{t('link.address')}</label>
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
          {t('link.hint')}
        </p>
      </div>
    </FormDialog>
  );
}
