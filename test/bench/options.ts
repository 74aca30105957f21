import { parseArgs } from 'node:util';

/** How much the office holds that is measured: made-up pages and a small law, or all federal law besides. */
export type Scale = 'office' | 'federal';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    scale: { type: 'string', default: 'office' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    histories: { type: 'string', default: '20000' },
  },
});
if (!['office', 'federal'].includes(values.scale))
  throw new Error('--scale is "office" or "federal"');

/** As given after `npm run bench --`. */
export const options = {
  json: values.json,
  scale: values.scale as Scale,
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  /** Entries with fifty versions each, for reading as of any day. */
  histories: { entries: Number(values.histories), versions: 50 },
  /** Whether the row, or one whose name begins so, was asked for. */
  isWanted: (name: string) =>
    name === values.only || name.startsWith(`${values.only}-`) || values.only === '',
};
