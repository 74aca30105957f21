import { lazy } from 'react';
import { loadCatalogues } from '../../../app/i18n/i18n.js';

/** Loaded when somebody confirms: it brings the dialogs with it. */
export const ConfirmDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('./ConfirmDialog.js'),
    loadCatalogues(['reviews', 'failures']),
  ]);
  return module;
});
