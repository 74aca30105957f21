import { inRoot } from './paths.mjs';

/** Nx keeps to this folder, starts nothing in the background and asks nobody. */
const nxEnvironment = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NO_COLOR: '1',
  NX_NO_CLOUD: 'true',
  NX_SKIP_NATIVE_FILE_CACHE: 'true',
  NX_WORKSPACE_DATA_DIRECTORY: inRoot('.nx/workspace-data'),
};

/**
 * How to call Nx: `[program, options, settings]` for {@link runQuietly} and {@link runHere}.
 *
 * @param {string[]} options
 * @returns {[string, string[], { env: NodeJS.ProcessEnv }]}
 */
export function nx(...options) {
  const env = { ...process.env, ...nxEnvironment };
  return [process.execPath, [inRoot('node_modules/nx/dist/bin/nx.js'), ...options], { env }];
}
