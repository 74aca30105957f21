import {
  type Decoder,
  integer,
  isObject,
  keyPath,
  list,
  matching,
  nullable,
  oneOf,
  refuse,
  text,
} from '../decode/index.js';
import type { Fault } from '../result/index.js';
import { participations } from './participation.js';
import { calloutTones, type MarkName, type NodeName } from './types.js';

/** What an attribute is when a node does not state it, and how a stated one is read. */
interface AttributeRule {
  readonly default: unknown;
  readonly decode: Decoder<unknown>;
}
export type AttributeRules = Readonly<Record<string, AttributeRule>>;

const attribute = (fallback: unknown, decode: Decoder<unknown>): AttributeRule => ({
  default: fallback,
  decode,
});

const BLOCK_ID = /^[A-Za-z0-9_-]{8,24}$/;

/** Whether the value can be the id of a block: 8 to 24 letters, digits, `_` or `-`. */
export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && BLOCK_ID.test(value);
}

const FIGURE_KEY = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether the value can name a figure: `a-z`, `0-9`, single hyphens, at most 64, as in `gehalt-blaue-karte`. */
export function isFigureKey(value: unknown): value is string {
  return typeof value === 'string' && FIGURE_KEY.test(value);
}

/** Protocols a link may have. Anything else, `javascript:` first of all, could run or leak. */
const HREF = /^(?:https?:\/\/[^\s<>"\\]+|mailto:[^\s<>"\\]+)$/i;
const href: Decoder<string> = (value, path, faults) => {
  const address = text(2000, 1)(value, path, faults);
  if (typeof address === 'string' && HREF.test(address)) return address;
  return refuse(faults, { code: 'link-not-allowed', path });
};

const blockId: Decoder<string> = (value, path, faults) => {
  if (value === null) return refuse(faults, { code: 'block-id-missing', path });
  return isBlockId(value) ? value : refuse(faults, { code: 'block-id-invalid', path });
};

const headingLevel: Decoder<number> = integer(2, 4);

const block = { id: attribute(null, blockId) };
const cell = {
  ...block,
  colspan: attribute(1, integer(1, 50)),
  rowspan: attribute(1, integer(1, 500)),
  colwidth: attribute(null, nullable(list(integer(0, 4000), 50))),
};

/** Every attribute of every node. What is not in this table is refused. */
export const nodeAttributes: Readonly<Record<NodeName, AttributeRules>> = {
  doc: {},
  paragraph: block,
  heading: { ...block, level: attribute(2, headingLevel) },
  bulletList: block,
  orderedList: { ...block, start: attribute(1, integer(1, 9999)) },
  listItem: block,
  taskList: block,
  taskItem: block,
  table: block,
  tableRow: block,
  tableHeader: cell,
  tableCell: cell,
  callout: { ...block, tone: attribute('note', oneOf(calloutTones)) },
  processStep: {
    ...block,
    title: attribute('', text(200)),
    actor: attribute('', text(200)),
    deadline: attribute('', text(300)),
    decision: attribute('', text(1000)),
    signingAuthority: attribute('', text(300)),
    participation: attribute([], participations),
  },
  text: {},
  hardBreak: {},
  citation: { text: attribute('', text(300, 1)), canonical: attribute('', text(200, 1)) },
  entryLink: {
    entryId: attribute('', matching(/^[A-Za-z0-9_-]{1,64}$/, 'entry-id-invalid')),
    text: attribute('', text(300, 1)),
  },
  figure: {
    key: attribute('', matching(FIGURE_KEY, 'figure-key-invalid')),
    text: attribute('', text(300, 1)),
  },
};

/** Every attribute of every mark, in the order in which marks nest: a link holds bold, not the reverse. */
export const markAttributes: Readonly<Record<MarkName, AttributeRules>> = {
  link: { href: attribute(null, href) },
  bold: {},
  italic: {},
};

/** Reads all attributes of one node or mark; those not stated take their default. */
export function decodeAttributes(
  rules: AttributeRules,
  given: unknown,
  path: string,
  faults: Fault[],
): Record<string, unknown> {
  if (given !== undefined && !isObject(given)) {
    faults.push({ code: 'not-an-object', path });
    return {};
  }
  for (const key of Object.keys(given ?? {})) {
    if (!Object.hasOwn(rules, key)) {
      faults.push({ code: 'unknown-key', path: keyPath(path, key) });
    }
  }
  const read: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = given?.[name] === undefined ? rule.default : given[name];
    read[name] = rule.decode(value, keyPath(path, name), faults);
  }
  return read;
}
