import { describe, expect, it } from '@jest/globals';
import { readEnvironment, readMigrationUrl } from './environment.js';

const minimal = {
  DATABASE_URL: 'postgresql://rechtsstand_api:secret@127.0.0.1:5432/rechtsstand',
  AUDIT_KEY: 'ab'.repeat(32),
};
const meilisearch = {
  MEILI_URL: 'http://localhost:7700',
  MEILI_KEY: 'a-master-key-of-tests',
};
const faultsOf = (variables: Record<string, string>) => {
  const result = readEnvironment({ ...minimal, ...variables });
  return result.ok ? [] : result.error;
};

describe('the environment', () => {
  it('needs a database and a key, and listens on this machine only', () => {
    const result = readEnvironment(minimal);
    expect(result).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        trustProxy: [],
        meilisearch: null,
        isProduction: true,
      },
    });
    expect(result.ok && result.value.publicUrl.href).toBe('http://localhost:3000/');
  });

  it('treats an empty value as left out', () => {
    expect(faultsOf({ PORT: '', DEMO: '' })).toEqual([]);
  });

  it('tells each wrong value in one sentence', () => {
    const result = readEnvironment({ PORT: 'x', DEMO: 'yes', AUDIT_KEY: 'short' });
    expect(result.ok ? [] : result.error).toEqual([
      'PORT must be a whole number from 1 to 65535.',
      'DATABASE_URL must be set, as in postgresql://user:password@localhost:5432/rechtsstand.',
      'AUDIT_KEY must be 64 hexadecimal digits.',
      'DEMO must be "on" or "off".',
    ]);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '12.5'],
    ['PUBLIC_URL', 'rechtsstand.example'],
    ['PUBLIC_URL', 'https://rechtsstand.example/wiki'],
    ['PUBLIC_URL', 'http://rechtsstand.example'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['NODE_ENV', 'staging'],
    ['MEILI_URL', 'localhost:7700'],
    ['MEILI_URL', 'http://somebody:secret@localhost:7700'],
    ['MEILI_KEY', 'short'],
    ['MEILI_KEY', 'a key with spaces in it'],
  ])('refuses %s=%s', (name, value) => {
    const others = name.startsWith('MEILI_') ? meilisearch : {};
    expect(faultsOf({ ...others, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} must .*\\.$`)),
    ]);
  });

  it('asks Meilisearch only with an address and a key', () => {
    const result = readEnvironment({ ...minimal, ...meilisearch });
    expect(result.ok && result.value.meilisearch).toEqual({
      url: new URL('http://localhost:7700'),
      key: meilisearch.MEILI_KEY,
    });
    expect(faultsOf({ MEILI_URL: meilisearch.MEILI_URL })).toEqual([
      expect.stringContaining('MEILI_KEY must be set'),
    ]);
    expect(faultsOf({ MEILI_KEY: meilisearch.MEILI_KEY })).toEqual([
      expect.stringContaining('MEILI_URL must be set'),
    ]);
  });

  it.each(['OIDC_ISSUER', 'SMTP_URL'])('refuses %s, which would do nothing', (name) => {
    expect(faultsOf({ [name]: 'https://somewhere.example' })).toEqual([
      expect.stringContaining(`${name} must not be set`),
    ]);
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['PUBLIC_URL', 'https://rechtsstand.example'],
    ['DATABASE_URL', 'postgresql://u:p@db.example/rechtsstand'],
  ])('has no demo accounts where %s=%s can be reached by others', (name, value) => {
    expect(faultsOf({ DEMO: 'on', [name]: value })).toEqual([
      expect.stringContaining('DEMO must be off'),
    ]);
    expect(faultsOf({ DEMO: 'on' })).toEqual([]);
  });

  it('asks for the owner of the tables only where migrations run', () => {
    expect(readMigrationUrl({})).toMatchObject({ ok: false });
    expect(readMigrationUrl({ MIGRATION_DATABASE_URL: minimal.DATABASE_URL }).ok).toBe(true);
  });
});
