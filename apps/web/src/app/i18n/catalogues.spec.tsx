import { describe, expect, it } from '@jest/globals';
import { catalogues, type Namespace } from './catalogues.js';

const names = Object.keys(catalogues) as Namespace[];

/** Keys as paths; forms of the plural are one key, since languages have different ones. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}

/** The values a text asks for: `{{day}}`. */
function valuesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
}

describe('The catalogues', () => {
  it.each(names)('%s says the same things in German and English', async (name) => {
    const [de, en] = await Promise.all([catalogues[name].de(), catalogues[name].en()]);
    expect(new Set(keysOf(en.default))).toEqual(new Set(keysOf(de.default)));
  });

  it.each(names)('%s asks for the same values in both languages', async (name) => {
    const [de, en] = await Promise.all([catalogues[name].de(), catalogues[name].en()]);
    expect(new Set(valuesIn(en.default))).toEqual(new Set(valuesIn(de.default)));
  });
});
