import type { EntryFacts } from './facts.js';

/** Vorschrift im Steckbrief, as it was typed, with its place. */
export interface FactsCitation {
  /** Such as `facts.fees[0].reductions[1].legalBasis`. */
  readonly path: string;
  readonly text: string;
  /**
   * Whether the field holds provisions only, so that a text which is no citation is a fault. What an
   * entry rests on may as well be a decree or a ruling.
   */
  readonly mustParse: boolean;
}

/** All texts of the facts in which provisions are cited, in the order of the form; empty ones left out. */
export function factsCitations(facts: EntryFacts): FactsCitation[] {
  return [
    ...facts.binding.restsOn.flatMap((text, index) =>
      cited(`facts.binding.restsOn[${index}]`, text, false),
    ),
    ...facts.legalBasis.flatMap((text, index) => cited(`facts.legalBasis[${index}]`, text)),
    ...(facts.kind === 'legal-article' ? legalArticleCitations(facts) : []),
  ];
}

function legalArticleCitations({
  fees,
  participation,
}: Extract<EntryFacts, { kind: 'legal-article' }>): FactsCitation[] {
  return [
    ...fees.flatMap(({ legalBasis, reductions }, index) => [
      ...cited(`facts.fees[${index}].legalBasis`, legalBasis),
      ...reductions.flatMap((reduction, inner) =>
        cited(`facts.fees[${index}].reductions[${inner}].legalBasis`, reduction.legalBasis),
      ),
    ]),
    ...participation.flatMap(({ provision }, index) =>
      cited(`facts.participation[${index}].provision`, provision),
    ),
  ];
}

function cited(path: string, text: string, mustParse = true): FactsCitation[] {
  return text === '' ? [] : [{ path, text, mustParse }];
}
