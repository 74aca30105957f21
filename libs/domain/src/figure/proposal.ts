import { day, integer, nullable, object, oneOf, text } from '../decode/index.js';
import { isFigureKey } from '../document/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import type { LocalDate } from '../time/index.js';
import { MAX_FIGURE_AMOUNT } from './amount.js';
import { type FigureUnit, figureUnits } from './unit.js';

/** Rechengröße: a number of the law that is announced anew from time to time. */
export interface DatedFigure {
  /** By it documents refer to the figure; it stays for good. */
  readonly key: string;
  readonly name: string;
  readonly unit: FigureUnit;
}

/** What one person proposes and another confirms. */
export interface ProposedValue {
  readonly amount: number | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** What it rests on: a provision, or the notice in the gazette. */
  readonly source: string;
}

const datedFigure = object({
  key: (value, path, faults: Fault[]) => {
    if (!isFigureKey(value)) faults.push({ code: 'figure-key-invalid', path });
    return value as string;
  },
  name: text(120, 1),
  unit: oneOf(figureUnits),
});

const proposedValue = object({
  amount: nullable(integer(0, MAX_FIGURE_AMOUNT)),
  validFrom: day,
  validUntil: nullable(day),
  source: text(500, 1),
});

export function parseFigure(value: unknown): Result<DatedFigure, Fault[]> {
  const faults: Fault[] = [];
  const figure = datedFigure(value, '', faults);
  return faults.length > 0 ? err(withoutDots(faults)) : ok(figure);
}

export function parseProposedValue(value: unknown): Result<ProposedValue, Fault[]> {
  const faults: Fault[] = [];
  const proposed = proposedValue(value, '', faults);
  if (faults.length > 0) return err(withoutDots(faults));
  const { validFrom, validUntil } = proposed;
  if (validUntil !== null && validUntil <= validFrom)
    return err([{ code: 'validity-is-empty', path: 'validUntil' }]);
  return ok(proposed);
}

/** Read at the root, a path begins with the dot of its first key. */
function withoutDots(faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, path: fault.path.replace(/^\./, '') }));
}
