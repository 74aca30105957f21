import { applyComparison } from './apply.js';
import { compareTrees } from './compare.js';
import type { Compared, Grammar, Part } from './tree.js';
import { splitText, type Token } from './words.js';

type Code = string | number | boolean | null;

/** Structured data as a tree: every field is named; items carry the name of their list and `[]`. */
export type ValueNode =
  | {
      readonly type: 'record' | 'list';
      readonly name: string;
      readonly parts: readonly ValueNode[];
    }
  | { readonly type: 'text'; readonly name: string; readonly text: string }
  /** An amount, a day, a choice, an identity: compared as a whole, never by words. */
  | { readonly type: 'code'; readonly name: string; readonly code: Code };

export type ValueComparison = Compared<ValueNode, string>;
export type ValuePart = Part<ValueNode, string>;

/** Running text without any marks. */
export const plainTokens = (text: string): Token<string>[] =>
  splitText(text).map((word) => ({ text: word, content: word, style: '' }));

export const joinPlain = (tokens: readonly Token<string>[]): string =>
  tokens.map(({ content }) => content).join('');

/** Fields are told apart by their names; items of a list by what they say. */
export const valueGrammar: Grammar<ValueNode, string> = {
  family: ({ type, name }) => `${type} ${name}`,
  id: () => null,
  slot: ({ name }) => (name.endsWith('[]') ? null : name),
  attributes: (node) => ({
    type: node.type,
    name: node.name,
    ...(node.type === 'code' && { code: node.code }),
  }),
  naming: ['name'],
  children: (node) => ('parts' in node ? node.parts : []),
  text: (node) => (node.type === 'text' ? node.text : ''),
  tokens: (node) => (node.type === 'text' ? plainTokens(node.text) : null),
  join: joinPlain,
  concat: (texts) => texts.join(''),
  isPositional: () => false,
  build(attributes, content) {
    const { type, name, code } = attributes as { type: string; name: string; code?: Code };
    if ('text' in content) return { type: 'text', name, text: content.text };
    if (type === 'code') return { type, name, code: code! };
    return { type: type as 'record' | 'list', name, parts: content.children };
  },
};

/** What must be known of data beside its values. */
export interface ValueShape {
  /** Names that stand for codes rather than for text. */
  readonly codes: ReadonlySet<string>;
  /** In what order the fields of a record are read; JSON keeps none. */
  readonly order: readonly string[];
}

/** Reads plain data as a tree. */
export function valueTree(name: string, value: unknown, shape: ValueShape): ValueNode {
  if (Array.isArray(value)) {
    const parts = value.map((item) => valueTree(`${name}[]`, item, shape));
    return { type: 'list', name, parts };
  }
  if (typeof value === 'object' && value !== null) {
    const place = (field: string) => shape.order.indexOf(field);
    const parts = Object.entries(value)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([field, inner]) => valueTree(field, inner, shape));
    return { type: 'record', name, parts };
  }
  if (typeof value === 'string' && !shape.codes.has(name.replace('[]', ''))) {
    return { type: 'text', name, text: value };
  }
  return { type: 'code', name, code: value as Code };
}

/** The plain data that a tree was read from. */
export function valueOf(node: ValueNode): unknown {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return node.code;
    case 'list':
      return node.parts.map(valueOf);
    case 'record':
      return Object.fromEntries(node.parts.map((part) => [part.name, valueOf(part)]));
    default:
      return node satisfies never;
  }
}

export const compareValues = (before: ValueNode, after: ValueNode): ValueComparison =>
  compareTrees(valueGrammar, before, after);

export const applyToValue = (before: ValueNode, comparison: ValueComparison): ValueNode =>
  applyComparison(valueGrammar, before, comparison);
