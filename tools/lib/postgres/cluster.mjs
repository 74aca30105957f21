import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAccount, spawnAs } from './account.mjs';
import { binaries } from './binaries.mjs';

/** @typedef {{ superuser: string, owner: string, api: string }} Passwords hexadecimal digits only */

export const databaseName = 'rechtsstand';

/** Only this machine, only with a password. */
const hostBasedAccess = 'host all all 127.0.0.1/32 scram-sha-256\n';

/**
 * Creates a PostgreSQL cluster with the database, its two roles and the extensions, unless there is
 * one. It is made beside its place and moved there when complete: a crash leaves nothing halfway.
 *
 * The collation is C.UTF-8 of PostgreSQL itself: it never changes with a library of the operating
 * system, which would silently break indexes. Lists people read are sorted with
 * `COLLATE "de-x-icu"` where they are queried.
 *
 * @param {string} directory
 * @param {Passwords} passwords
 * @param {{ durable?: boolean }} [options]
 */
export async function createCluster(directory, passwords, { durable = true } = {}) {
  if (existsSync(join(directory, 'PG_VERSION'))) return;
  const draft = `${directory}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const account = databaseAccount();
  if (account) chownSync(draft, account.uid, account.gid);

  const { initdb, postgres } = await binaries();
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin'];
  const options = [
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    '--no-sync',
  ];
  await run(initdb, [
    `--pgdata=${draft}`,
    ...locale,
    ...options,
    '--username=postgres',
    '--auth=reject',
  ]);
  await run(
    postgres,
    ['--single', '-D', draft, '-c', 'exit_on_error=on', 'postgres'],
    roles(passwords),
  );
  await run(
    postgres,
    ['--single', '-D', draft, '-c', 'exit_on_error=on', databaseName],
    extensions,
  );
  writeFileSync(join(draft, 'pg_hba.conf'), hostBasedAccess);
  if (durable) await run(initdb, [`--pgdata=${draft}`, '--sync-only']);
  renameSync(draft, directory);

  /** @param {string} program @param {string[]} parameters @param {string[]} statements */
  async function run(program, parameters, statements = []) {
    const child = spawnAs(account, program, parameters, {
      paths: [join(draft, 'PG_VERSION')],
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    // PostgreSQL's single-user mode takes one statement a line.
    child.stdin?.end(statements.map((statement) => `${statement};\n`).join(''));
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`PostgreSQL could not be set up.\n${output}`);
  }
}

/**
 * The owner runs migrations and may create scratch databases; the API owns nothing.
 *
 * @param {Passwords} passwords
 */
const roles = ({ superuser, owner, api }) => [
  `ALTER ROLE postgres PASSWORD '${superuser}'`,
  `CREATE ROLE rechtsstand_owner LOGIN CREATEDB PASSWORD '${owner}'`,
  `CREATE ROLE rechtsstand_api LOGIN PASSWORD '${api}'`,
  `CREATE DATABASE ${databaseName} OWNER rechtsstand_owner`,
];

const extensions = [
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  'CREATE EXTENSION IF NOT EXISTS unaccent',
  'CREATE EXTENSION IF NOT EXISTS btree_gist',
  `REVOKE ALL ON DATABASE ${databaseName} FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE ${databaseName} TO rechtsstand_api`,
];
