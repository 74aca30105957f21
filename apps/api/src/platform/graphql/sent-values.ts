import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { costOf } from './cost.js';
import { UnwantedNull } from './errors.js';
import { MAX_COST, refusal } from './limits.js';
import { MAX_LIMIT } from './paging.js';

type Values = Record<string, unknown>;

/** What of a document can only be judged by what is sent with it. */
interface Doubts {
  operation: OperationDefinitionNode;
  /** What could be `null` where that is no answer, and the field and argument it is for. */
  nullable: { value: ValueNode; path: string }[];
  mayBeTooExpensive: boolean;
}

/** For each document as long as it is remembered; `null` for one that leaves no doubts. */
const known = new WeakMap<DocumentNode, Doubts | null>();

/**
 * Refuses values that validation cannot see, or lets pass: by the letter of GraphQL a variable that may be
 * `null` fits an argument that may not, so long as it has a default; and the length of a list may be sent.
 */
export function refuseUnfitValues(
  schema: GraphQLSchema,
  document: DocumentNode,
  sent: Values | null | undefined,
): void {
  let doubts = known.get(document);
  if (doubts === undefined) known.set(document, (doubts = doubtsAbout(schema, document)));
  if (doubts === null) return;
  const values = valuesOf(doubts.operation, sent ?? {});
  for (const { value, path } of doubts.nullable)
    if (valueFromASTUntyped(value, values) === null) throw new UnwantedNull(path);
  if (doubts.mayBeTooExpensive && costOf(schema, document, (name) => values[name]) > MAX_COST)
    throw refusal('too-expensive');
}

function doubtsAbout(schema: GraphQLSchema, document: DocumentNode): Doubts | null {
  const operation = getOperationAST(document);
  if (!operation) return null;
  const nullable = nullableIn(schema, document, operation);
  const mayBeTooExpensive = costOf(schema, document, () => MAX_LIMIT) > MAX_COST;
  return nullable.length > 0 || mayBeTooExpensive
    ? { operation, nullable, mayBeTooExpensive }
    : null;
}

function nullableIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Doubts['nullable'] {
  const variables = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  const found: Doubts['nullable'] = [];
  const place = new TypeInfo(schema);
  const note = (value: ValueNode) => {
    const path = `${place.getFieldDef()?.name}.${place.getArgument()?.name}`;
    found.push({ value, path });
  };
  const hasDefault = () => place.getDefaultValue() !== undefined;
  const visitor = visitWithTypeInfo(place, {
    NullValue(node) {
      if (hasDefault()) note(node);
    },
    Variable(node) {
      if (!variables.has(node.name.value)) return;
      if (hasDefault() || isNonNullType(place.getInputType())) note(node);
    },
  });
  visit(document, visitor);
  return found;
}

/** What was sent for each variable, else the default its document declares. */
function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, sent: Values): Values {
  return Object.fromEntries(
    variableDefinitions.map(({ variable: { name }, defaultValue }) => {
      if (Object.hasOwn(sent, name.value)) return [name.value, sent[name.value]];
      return [name.value, defaultValue && valueFromASTUntyped(defaultValue)];
    }),
  );
}
