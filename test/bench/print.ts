/** A row as it was measured, in requests a second. */
export interface Measured {
  name: string;
  value: number;
  floor: number;
  goal: number;
}

const UNIT = 'requests/s';

export function printJson(rows: readonly Measured[]): void {
  const printed = rows.map(({ name, value, floor }) => ({
    name,
    value: Math.round(value),
    unit: UNIT,
    floor: Math.round(floor),
    ratio: ratioOf({ value, floor }),
  }));
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
}

export function printTable(rows: readonly Measured[]): void {
  const lines = rows.map(({ name, value, floor, goal }) => {
    const ratio = ratioOf({ value, floor });
    const cells = [Math.round(value), Math.round(floor), ratio.toFixed(2), goal.toFixed(2)];
    return [name.padEnd(16), ...cells.map((cell) => String(cell).padStart(8))].join('');
  });
  const head = ['', 'API', 'floor', 'ratio', 'goal'];
  const title = head.map((cell, index) => (index === 0 ? cell.padEnd(16) : cell.padStart(8)));
  process.stdout.write(`${UNIT}, 10 connections\n${[title.join(''), ...lines].join('\n')}\n`);
}

function ratioOf({ value, floor }: { value: number; floor: number }): number {
  return Math.round((value / floor) * 100) / 100;
}
