import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadCatalogues } from '../../../app/i18n/i18n.js';
import { Button } from '../../../ui/Button.js';

const ValidityChangeDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('./ValidityChangeDialog.js'),
    loadCatalogues(['validity-change']),
  ]);
  return module;
});

/** Repealing, postponing and withdrawing begin here, as drafts. */
export function ValidityChangeButton({ entryId }: { entryId: string }) {
  const { t } = useTranslation('entry-drafts');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {t('validity')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ValidityChangeDialog entryId={entryId} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
