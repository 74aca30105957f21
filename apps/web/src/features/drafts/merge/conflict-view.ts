import { lazy } from 'react';
import { loadCatalogues } from '../../../app/i18n/i18n.js';

/** For the editor. Loaded when two have written at once, which most never see. */
export const Conflict = lazy(async () => {
  const [module] = await Promise.all([import('./Conflict.js'), loadCatalogues(['merge'])]);
  return module;
});
