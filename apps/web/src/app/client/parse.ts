import { type DocumentNode, parse } from 'graphql';

/**
 * A document from its source, for tests and the development server. The build parses all documents
 * beforehand (`parse-graphql.mjs`) and leaves this file empty-handed.
 */
export function parseSource(source: string): DocumentNode {
  return parse(source, { noLocation: true });
}
