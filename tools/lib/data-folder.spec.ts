import { mkdirSync, mkdtempSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { logFile, secretsOf } from './data-folder.mjs';

const newFolder = () => mkdtempSync(join(tmpdir(), 'data-'));

describe('the secrets of a data folder', () => {
  it('are made once and readable by their owner only', () => {
    const folder = newFolder();
    const secrets = secretsOf(folder);
    expect(secrets.auditKey).toMatch(/^[0-9a-f]{64}$/);
    expect(secretsOf(folder)).toEqual(secrets);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('are not made anew for a database that has some', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'));
    expect(() => secretsOf(folder)).toThrow('restore it from a backup');
  });
});

describe('a log file', () => {
  it('is set aside when it has grown large', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'log'));
    const path = logFile(folder, 'api');
    writeFileSync(path, 'old');
    truncateSync(path, 11_000_000);
    expect(logFile(folder, 'api')).toBe(path);
    expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
    expect(statSync(`${path}.1`).size).toBe(11_000_000);
  });
});
