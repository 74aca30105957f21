import { lazy } from 'react';
import { loadCatalogues } from '../../../app/i18n/i18n.js';

/** Loaded with the first text that refers to a figure. */
export const FigureView = lazy(async () => {
  const [module] = await Promise.all([import('./FigureView.js'), loadCatalogues(['figures'])]);
  return module;
});
