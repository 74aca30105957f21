import { describe, expect, it } from '@jest/globals';
import { documentSchema } from '@rechtsstand/domain/document';
import { getSchema } from '@tiptap/core';
import type { AttributeSpec, Schema } from '@tiptap/pm/model';
import { richDocumentExtensions } from './index.js';

const ours = documentSchema as unknown as Schema;
const editors = getSchema(richDocumentExtensions());

function defaults(attrs: Record<string, AttributeSpec> | undefined) {
  return Object.fromEntries(
    Object.entries(attrs ?? {}).map(([name, spec]) => [name, spec.default]),
  );
}

function nodesOf(schema: Schema) {
  return Object.fromEntries(
    Object.values(schema.nodes).map(({ name, spec }) => [
      name,
      {
        content: spec.content ?? '',
        groups: (spec.group ?? '').split(' ').sort(),
        attributes: defaults(spec.attrs),
        inline: spec.inline ?? false,
        atom: spec.atom ?? false,
        defining: spec.defining ?? false,
        isolating: spec.isolating ?? false,
        tableRole: (spec['tableRole'] as string | undefined) ?? null,
      },
    ]),
  );
}

function marksOf(schema: Schema) {
  return Object.values(schema.marks).map(({ name, spec }) => ({
    name,
    attributes: defaults(spec.attrs),
    inclusive: spec.inclusive ?? true,
  }));
}

/** Which node fills a gap: the first of the group in the order of the schema. */
function fillers(schema: Schema) {
  return Object.values(schema.nodes).map((type) => [
    type.name,
    type.contentMatch.defaultType?.name ?? null,
  ]);
}

describe('the schema of the editor', () => {
  it('has the nodes of the domain, with their content, groups and attributes', () => {
    expect(nodesOf(editors)).toEqual(nodesOf(ours));
  });

  it('has the marks of the domain, in the order in which they nest', () => {
    expect(marksOf(editors)).toEqual(marksOf(ours));
  });

  it('fills gaps with the same nodes', () => {
    expect(Object.fromEntries(fillers(editors))).toEqual(Object.fromEntries(fillers(ours)));
  });

  it('has the same top', () => {
    expect(editors.topNodeType.name).toBe(ours.topNodeType.name);
  });
});
