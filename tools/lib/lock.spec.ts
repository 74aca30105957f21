import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { takeLock } from './lock.mjs';

const newFolder = () => mkdtempSync(join(tmpdir(), 'lock-'));

function folderLockedBy(content: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'lock'), content);
  return folder;
}

describe('the lock of a data folder', () => {
  it('is refused while its holder lives, and names the holder', () => {
    const folder = newFolder();
    takeLock(folder, 'npm start');
    expect(takeLock(folder, 'npm run cli')).toMatchObject({
      heldBy: { pid: process.pid, purpose: 'npm start' },
    });
  });

  it('can be taken again once released, and leaves no files behind', () => {
    const folder = newFolder();
    const lock = takeLock(folder, 'npm start');
    if ('release' in lock) lock.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(takeLock(folder, 'npm start')).toHaveProperty('release');
  });

  it.each([
    ['whose holder is gone', JSON.stringify({ pid: 2 ** 22 + 1, startedAt: 'x', purpose: 'y' })],
    [
      'whose number now belongs to another process',
      JSON.stringify({ pid: process.pid, startedAt: 'long ago', purpose: 'npm start' }),
    ],
    ['that cannot be read', '{"pid": 12'],
  ])('is taken over from one %s', (_, content) => {
    expect(takeLock(folderLockedBy(content), 'npm start')).toHaveProperty('release');
  });
});
