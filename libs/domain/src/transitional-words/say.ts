import { german } from './german.js';

/** The path of every text; the forms of a plural are one. */
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];
type Singular<P> = P extends `${infer Stem}_${'one' | 'other'}` ? Stem : P;
type WordKey = Singular<PathsOf<typeof german>>;

type SaidValues = Record<string, string | number>;

/** Says the text of a key with the values that stand in it, `{{day}}`; `count` chooses the plural. */
export type Say = (key: WordKey, values?: SaidValues) => string;

const plural = new Intl.PluralRules('de');

/** For what speaks German whatever language its reader has chosen. */
export const sayInGerman: Say = (key, values = {}) => {
  const text = textAt(key) ?? textAt(`${key}_${plural.select(Number(values.count))}`);
  if (text === undefined) throw new Error(`There is no text for ${key}`);
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};

function textAt(path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>((within, name) => (within as Record<string, unknown>)[name], german);
  return typeof found === 'string' ? found : undefined;
}
