import type { ComponentType } from 'react';
import type { Namespace } from '../i18n/catalogues.js';
import { loadCatalogues } from '../i18n/i18n.js';

/**
 * The `lazy` of a route: loads the page and its catalogues side by side. The module's default export is
 * the page.
 */
export function lazyPage(
  load: () => Promise<{ default: ComponentType }>,
  ...namespaces: readonly Namespace[]
) {
  return async (): Promise<{ Component: ComponentType }> => {
    const [{ default: Component }] = await Promise.all([load(), loadCatalogues(namespaces)]);
    return { Component };
  };
}
