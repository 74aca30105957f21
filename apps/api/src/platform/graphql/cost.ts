import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { MAX_LIMIT } from './paging.js';

/** How long a list without a limit is taken to be. */
const USUAL_LENGTH = 10;

/** One for every field that may come back; what lies in a list counts as often as the list is long. */
export function costOf(context: ValidationContext, operation: OperationDefinitionNode): number {
  const schema = context.getSchema();
  const known = new Map<string, number>();

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
    const below = lengthAskedFor(node, field) ?? length;
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
    const fragment = context.getFragment(name);
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

/** What `limit` says; as a variable it is not known yet, and its default is taken. */
function lengthAskedFor(node: FieldNode, { args }: GraphQLField<unknown, unknown>): number | null {
  const argument = args.find(({ name }) => name === 'limit');
  if (!argument) return null;
  const value = node.arguments?.find(({ name }) => name.value === 'limit')?.value;
  const limit = value?.kind === Kind.INT ? Number(value.value) : Number(argument.defaultValue);
  return Math.min(limit, MAX_LIMIT);
}
