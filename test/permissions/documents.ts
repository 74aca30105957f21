import {
  buildSchema,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../apps/api/schema.graphql'), 'utf8'),
);

/** The fields that are subscribed to; each has the one document that the API states for it. */
export const subscriptions = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});

/** A document for each field of Query and Mutation, with all its arguments as variables. */
export const documents: ReadonlyMap<string, string> = new Map([
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) =>
    documentOf('query', field),
  ),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) =>
    documentOf('mutation', field),
  ),
]);

function documentOf(
  kind: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
): [string, string] {
  const declared = args.map((arg) => `$${arg.name}: ${variableTypeOf(arg)}`).join(' ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
  const head = declared ? `${kind} (${declared}) { ${name}(${passed})` : `${kind} { ${name}`;
  return [name, `${head} ${selectionOf(getNamedType(type))} }`];
}

/** Left out, an argument takes its default: its variable may be left out too. */
function variableTypeOf({ type, defaultValue }: GraphQLArgument): string {
  return String(defaultValue === undefined ? type : getNullableType(type));
}

function selectionOf(type: ReturnType<typeof getNamedType>): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) return '{ __typename ... on Failures { failures { code } } }';
  return '{ __typename }';
}
