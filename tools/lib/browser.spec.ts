import { describe, expect, it } from '@jest/globals';
import { provideBrowser } from './browser.mjs';

const source = (name: string, path?: string) => ({ name, find: () => Promise.resolve(path) });
const starts = (path: string) => Promise.resolve(path !== '/broken');

describe('providing a browser', () => {
  it('takes the first source that has one', () => {
    const sources = [source('installed'), source('package', '/a'), source('npm', '/b')];
    return expect(provideBrowser(sources, starts)).resolves.toEqual({
      path: '/a',
      from: 'package',
    });
  });

  it('passes over a browser that does not start', () => {
    const sources = [source('installed', '/broken'), source('npm', '/b')];
    return expect(provideBrowser(sources, starts)).resolves.toEqual({ path: '/b', from: 'npm' });
  });

  it('does not ask further sources, which may have to install something', async () => {
    const asked: string[] = [];
    const asking = (name: string) => ({
      name,
      find: () => Promise.resolve(`/${asked.push(name)}`),
    });
    await provideBrowser([asking('first'), asking('second')], starts);
    expect(asked).toEqual(['first']);
  });

  it('says what was tried when there is none', () => {
    const sources = [source('installed', '/broken'), source('npm')];
    return expect(provideBrowser(sources, starts)).rejects.toThrow(
      'installed (/broken does not start), npm. Install Chromium',
    );
  });
});
