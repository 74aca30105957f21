import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { canReach } from './account.mjs';

const stranger = { uid: 54_321, gid: 54_321 };

describe('reaching a path under another account', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reach-'));
  mkdirSync(join(folder, 'inner'));

  it('fails below a folder that is closed to others', () => {
    chmodSync(folder, 0o700);
    expect(canReach(join(folder, 'inner/file'), stranger)).toBe(false);
  });

  it('works when every folder on the way may be entered', () => {
    chmodSync(folder, 0o711);
    expect(canReach(join(folder, 'inner/file'), stranger)).toBe(true);
  });
});
