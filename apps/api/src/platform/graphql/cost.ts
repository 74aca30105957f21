import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { MAX_LIMIT } from './paging.js';

/** How long a list without a limit is taken to be. */
const USUAL_LENGTH = 10;

/** What a variable says of a list's length, if it says anything. */
export type LengthOf = (variable: string) => unknown;

/** One for every field that may come back; what lies in a list counts as often as the list is long. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, lengthOf: LengthOf): number {
  const known = new Map<string, number>();
  const operation = getOperationAST(document);
  if (!operation) return 0; // None or several of them are refused by other rules.

  return ofSelection(operation.selectionSet, schema.getRootType(operation.operation), null);

  /** @param length of the first list below, if an argument has set it */
  function ofSelection(
    { selections }: SelectionSetNode,
    parent: GraphQLNamedType | undefined | null,
    length: number | null,
  ): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, parent, length);
      else if (selection.kind === Kind.FRAGMENT_SPREAD)
        cost += ofFragment(selection.name.value, length);
      else {
        const condition = selection.typeCondition?.name.value;
        cost += ofSelection(
          selection.selectionSet,
          condition ? schema.getType(condition) : parent,
          length,
        );
      }
    }
    return cost;
  }

  function ofField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined | null,
    length: number | null,
  ) {
    const field = fieldOf(parent, node.name.value);
    if (!field || !node.selectionSet) return 1;
    const below = lengthAskedFor(node, field, lengthOf) ?? length;
    const type = getNamedType(field.type);
    if (!isListType(getNullableType(field.type)))
      return 1 + ofSelection(node.selectionSet, type, below);
    return 1 + (below ?? USUAL_LENGTH) * ofSelection(node.selectionSet, type, null);
  }

  function ofFragment(name: string, length: number | null): number {
    const key = `${name} ${length}`;
    const cost = known.get(key);
    if (cost !== undefined) return cost;
    known.set(key, 0); // A fragment within itself is refused by another rule.
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    ) as FragmentDefinitionNode | undefined;
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const found = fragment ? ofSelection(fragment.selectionSet, type, length) : 0;
    known.set(key, found);
    return found;
  }
}

function fieldOf(parent: GraphQLNamedType | undefined | null, name: string) {
  if (!isCompositeType(parent)) return undefined;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** What `limit` says, as resolvers understand it; without a number in it, its default. */
function lengthAskedFor(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  lengthOf: LengthOf,
): number | null {
  const argument = args.find(({ name }) => name === 'limit');
  if (!argument) return null;
  const value = node.arguments?.find(({ name }) => name.value === 'limit')?.value;
  let limit: unknown;
  if (value?.kind === Kind.INT) limit = Number(value.value);
  if (value?.kind === Kind.VARIABLE) limit = lengthOf(value.name.value);
  const length = typeof limit === 'number' ? limit : Number(argument.defaultValue);
  // Less than nothing is refused by its resolver, and must not make up for what is dear elsewhere.
  return Math.min(Math.max(length, 1), MAX_LIMIT);
}
