/** A row as it was measured. */
export interface Measured {
  name: string;
  value: number;
  unit: Unit;
  /** The same work without what the application adds, in the same run. */
  floor: number;
  goal: Goal | null;
}

type Unit = 'requests/s' | 'ms' | 'documents/s';

/** A share of the floor that is to be reached, or the value itself. */
type Goal = { ratio: number } | { value: number };

/** Of what becomes smaller than this, one digit after the point is of interest too. */
const LARGE = 100;

export function printJson(rows: readonly Measured[]): void {
  const printed = rows.map(({ name, value, unit, floor }) => ({
    name,
    value: rounded(value),
    unit,
    floor: rounded(floor),
    ratio: ratioOf({ value, floor }),
  }));
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
}

export function printTable(rows: readonly Measured[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const line = ([name = '', ...cells]: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
  process.stdout.write(line(['', 'measured', 'unit', 'floor', 'ratio', 'goal']));
  for (const { name, value, unit, floor, goal } of rows) {
    const ratio = ratioOf({ value, floor }).toFixed(2);
    const cells = [String(rounded(value)), unit, String(rounded(floor)), ratio, wordsFor(goal)];
    process.stdout.write(line([name, ...cells]));
  }
}

function wordsFor(goal: Goal | null): string {
  if (goal === null) return '';
  return 'ratio' in goal ? `ratio ${goal.ratio.toFixed(2)}` : String(goal.value);
}

function rounded(value: number): number {
  return value < LARGE ? Math.round(value * 10) / 10 : Math.round(value);
}

function ratioOf({ value, floor }: { value: number; floor: number }): number {
  return Math.round((value / floor) * 100) / 100;
}
