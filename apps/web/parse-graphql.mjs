import { parse } from 'graphql';

const nothingLeftToParse = `export function parseSource(source) {
  throw new Error('Not parsed while building: ' + source);
}`;

/**
 * Parses our GraphQL documents while building, so that browsers need not load a parser. A document is
 * a call `graphql(`…`)` with a template that has nothing to fill in; see `src/app/client/graphql.ts`.
 * @returns {import('vite').Plugin}
 */
export function parseGraphql() {
  return {
    name: 'parse-graphql',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/apps\/web\/src\/.+\.tsx?$/ },
      handler(code, id) {
        if (id.endsWith('/app/client/parse.ts')) return nothingLeftToParse;
        return code.replace(/\bgraphql\(`([^`]+)`\)/g, (_, source) => {
          const { kind, definitions } = parse(source, { noLocation: true });
          return `graphql(${JSON.stringify({ kind, definitions })})`;
        });
      },
    },
  };
}
