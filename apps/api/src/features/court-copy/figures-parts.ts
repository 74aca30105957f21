import { heading, type Part, type Term, term } from './court-document.js';
import type { CopiedFigures } from './copied-figures.js';
import { day, moment } from './german.js';
import { words } from './words.js';

/** Which values a copy shows, and where it is found again with the same ones. */
export function figuresRecord(figures: CopiedFigures | null, copy: URL): Term[] {
  if (figures === null) return [];
  const { validOn, knownAt } = figures;
  const known = knownAt.toISOString().replace('.000Z', 'Z');
  return [
    ...term(words.record.figures, words.figuresOn(day(validOn), moment(knownAt))),
    ...term(words.record.copy, `${copy.href}?stand=${validOn}&bekannt=${known}`),
  ];
}

/** The figures of the text, since when each is what it is, and by what. */
export function figuresParts(figures: CopiedFigures | null): Part[] {
  if (figures === null) return [];
  const items = [...figures.byKey.values()].flatMap(({ name, value }) =>
    term(
      name,
      value === null
        ? words.noFigure(day(figures.validOn))
        : words.figure(value.words, day(value.from), value.source),
    ),
  );
  return [heading(2, words.facts.figures), { type: 'terms', items }];
}
