import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { nx } from './nx.mjs';
import { inRoot, root } from './paths.mjs';
import { runQuietly } from './run.mjs';

const generated = ['apps/api/schema.graphql', 'apps/web/src/gql'];

/**
 * Generates the schema and the types made from it anew, and fails if that changed anything: then
 * what is committed was out of date.
 */
export async function checkGenerated() {
  const before = contents();
  const { code, output } = await runQuietly(...nx('run', 'web:codegen', '--outputStyle=static'));
  if (code !== 0) return { code, output };
  const after = contents();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return {
    code: changed.length > 0 ? 1 : 0,
    output: changed.map((path) => `${path} was out of date; commit it as it is now.`).join('\n'),
  };
}

/** @returns {Map<string, string>} */
function contents() {
  const files = generated.flatMap((path) => filesBelow(inRoot(path)));
  return new Map(files.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}
