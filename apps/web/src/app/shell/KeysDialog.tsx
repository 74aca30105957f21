import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.js';
import { useRemembered } from '../../ui/useRemembered.js';
import { KeyContext, singleKeys } from '../keys/keys.js';

/** The keys of the frame and of the page at hand. */
export default function KeysDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const shortcuts = use(KeyContext)?.list() ?? [];
  const [isOn, setOn] = useRemembered(singleKeys);
  return (
    <Dialog title={t('keys.title')} close={close}>
      <dl className="keys">
        <div>
          <dt>
            <kbd>{t('search-key')}</kbd>
          </dt>
          <dd>{t('keys.search')}</dd>
        </div>
        {shortcuts.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={(event) => setOn(event.target.checked)} />
        {t('keys.single')}
      </label>
      <p className="muted">{t('keys.single-why')}</p>
    </Dialog>
  );
}
