import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { limits } from './limits.js';
import { refuseUnfitValues } from './sent-values.js';

const schema = buildSchema(`
  enum State { OPEN DONE }
  input Choice { text: String, state: State! = OPEN }
  type Item { id: ID! items(limit: Int! = 10): [Item!]! }
  type Query {
    items(limit: Int! = 10, state: State = OPEN, choice: Choice): [Item!]!
    item(id: ID!, note: String): Item
  }
`);

/** What a document is refused for, sent with these variables; `null` if for nothing. */
function refusal(source: string, variables: Record<string, unknown> = {}): unknown {
  const document = parse(source);
  const invalid = validate(schema, document, limits);
  if (invalid.length > 0) return { validation: invalid[0]?.extensions.code };
  try {
    refuseUnfitValues(schema, document, variables);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.extensions;
    throw error;
  }
}

const unwanted = (path: string) => ({ code: 'bad-request', path, problem: 'null' });

describe('null for an argument with a default', () => {
  it.each([
    ['as it is written', '{ items(state: null) { id } }'],
    ['in a fragment', '{ ...f } fragment f on Query { items(state: null) { id } }'],
    ['as a declared default', 'query ($state: State = null) { items(state: $state) { id } }'],
  ])('is refused %s', (_, source) => {
    expect(refusal(source)).toEqual(unwanted('items.state'));
  });

  it('is refused as a variable, whether the argument may be null or not', () => {
    const source = `query ($state: State, $limit: Int) {
      items(state: $state) { items(limit: $limit) { id } }
    }`;
    expect(refusal(source, { state: null })).toEqual(unwanted('items.state'));
    expect(refusal(source, { limit: null })).toEqual(unwanted('items.limit'));
    expect(refusal(source, { state: 'DONE', limit: 1 })).toBeNull();
    expect(refusal(source)).toBeNull();
  });

  it('is refused within an input', () => {
    const source = 'query ($state: State) { items(choice: { state: $state }) { id } }';
    expect(refusal(source, { state: null })).toEqual(unwanted('items.choice'));
    expect(refusal(source)).toBeNull();
  });

  it('is refused where only the variable has one', () => {
    const source = 'query ($id: ID = "a") { item(id: $id) { id } }';
    expect(refusal(source, { id: null })).toEqual(unwanted('item.id'));
    expect(refusal(source)).toBeNull();
  });

  it('is an answer like any other where there is none', () => {
    const source = 'query ($note: String) { item(id: "a", note: $note) { id } }';
    expect(refusal(source, { note: null })).toBeNull();
    expect(refusal('{ item(id: "a", note: null) { id } }')).toBeNull();
  });
});

describe('a list whose length is sent', () => {
  const nested = (name: string, declared = '') => `query ($${name}: Int${declared}) {
    items(limit: 200) { items(limit: $${name}) { items { id } } }
  }`;
  const tooExpensive = { code: 'too-expensive' };

  it('costs what is sent, and not its default', () => {
    expect(refusal(nested('limit'), { limit: 200 })).toEqual(tooExpensive);
    expect(refusal(nested('limit'), { limit: 5 })).toBeNull();
    const dear = 'query ($n: Int!) { items(limit: $n) { items(limit: $n) { items { id } } } }';
    expect(refusal(dear, { n: 100 })).toEqual(tooExpensive);
    expect(refusal(dear, { n: 10 })).toBeNull();
  });

  it('costs the default that its document declares, else that of the argument', () => {
    expect(refusal(nested('limit', ' = 200'))).toEqual(tooExpensive);
    expect(refusal(nested('constructor', ' = 200'))).toEqual(tooExpensive);
    expect(refusal(nested('limit'))).toBeNull();
  });

  it('is refused unsent where even the shortest is too dear', () => {
    const deep = (levels: number): string =>
      levels === 0 ? 'id' : `items(limit: 200) { ${deep(levels - 1)} }`;
    const source = `query ($limit: Int!) { items(limit: $limit) { ${deep(3)} } }`;
    expect(refusal(source, { limit: 1 })).toEqual({ validation: 'too-expensive' });
  });

  it('makes up for nothing when it is shorter than nothing', () => {
    const source = `query ($limit: Int!) {
      dear: items(limit: 200) { items(limit: 100) { id } }
      more: items(limit: 200) { items(limit: 100) { id } }
      less: items(limit: $limit) { items(limit: 100) { id } }
    }`;
    expect(refusal(source, { limit: -1_000 })).toEqual({ validation: 'too-expensive' });
    const written = source.replace(': $limit', ': -1000').replace('($limit: Int!)', '');
    expect(refusal(written)).toEqual({ validation: 'too-expensive' });
  });
});
