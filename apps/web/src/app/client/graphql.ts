import { type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import type { graphql as typed } from '../../gql/gql.js';
import { parseSource } from './parse.js';

const fragments = new Map<string, FragmentDefinitionNode>();

/**
 * A GraphQL document, written beside the component that needs it and typed by `npm run codegen`.
 * Fragments are found by their name: a file that uses one imports the component that states it, so it
 * has been read by then. Documents stay in the chunk of their page, which one generated module of all
 * documents would not allow.
 * @throws Error where a fragment is used whose file was not imported.
 */
export const graphql = ((source: string | DocumentNode): DocumentNode => {
  // The build hands over documents that are parsed already.
  const { definitions } = typeof source === 'string' ? parseSource(source) : source;
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  if (definitions.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)) return document;
  return { ...document, definitions: [...definitions, ...fragmentsUsedIn(document)] };
}) as typeof typed;

function fragmentsUsedIn(document: DocumentNode, found = new Set<FragmentDefinitionNode>()) {
  visit(document, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`Import the file that states the fragment ${name}`);
      if (found.has(fragment)) return;
      found.add(fragment);
      fragmentsUsedIn({ kind: Kind.DOCUMENT, definitions: [fragment] }, found);
    },
  });
  return found;
}
