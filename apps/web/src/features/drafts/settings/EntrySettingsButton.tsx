import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { EntrySettingsButtonEntry } from './entry-settings.js';

const EntrySettingsDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('./EntrySettingsDialog.js'),
    loadCatalogues(['drafts', 'failures']),
  ]);
  return module;
});

/** Opens the settings of an entry, for those who may change them. */
export function EntrySettingsButton({
  entry: masked,
}: {
  entry: FragmentType<typeof EntrySettingsButtonEntry>;
}) {
  const { t } = useTranslation('entry-drafts');
  const entry = readFragment(EntrySettingsButtonEntry, masked);
  const [isOpen, setOpen] = useState(false);
  if (!entry.permissions.canEditSettings) return null;
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {t('settings')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <EntrySettingsDialog entry={entry} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
