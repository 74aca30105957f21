import { isObject, keyPath, refuse } from '../decode/index.js';
import type { Fault } from '../result/index.js';
import { decodeAttributes, markAttributes } from './attributes.js';
import type { Mark, MarkName } from './types.js';

const markOrder = Object.keys(markAttributes) as MarkName[];

/** Reads the marks of one node and puts them in the order of the schema. */
export function readMarks(value: unknown, path: string, faults: Fault[]): Mark[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push({ code: 'not-a-list', path });
    return [];
  }
  const marks: Mark[] = [];
  for (const [index, each] of value.entries()) {
    const mark = readMark(each, `${path}[${index}]`, faults);
    if (!mark) return [];
    if (marks.some(({ type }) => type === mark.type)) {
      faults.push({ code: 'mark-repeated', path: `${path}[${index}]` });
      return [];
    }
    marks.push(mark);
  }
  return marks.sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type));
}

function readMark(value: unknown, path: string, faults: Fault[]): Mark | undefined {
  if (!isObject(value)) return refuse(faults, { code: 'not-an-object', path });
  const type = markOrder.find((name) => name === value['type']);
  if (!type) return refuse(faults, { code: 'unknown-mark', path: `${path}.type` });
  const strange = Object.keys(value).find((key) => key !== 'type' && key !== 'attrs');
  if (strange !== undefined)
    return refuse(faults, { code: 'unknown-key', path: keyPath(path, strange) });
  const attrs = decodeAttributes(markAttributes[type], value['attrs'], `${path}.attrs`, faults);
  if (faults.length > 0) return undefined;
  return (Object.keys(attrs).length > 0 ? { type, attrs } : { type }) as Mark;
}
