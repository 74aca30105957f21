import { describe, expect, it } from '@jest/globals';
import { isCurrent } from './current.js';

describe('The part of the navigation one is in', () => {
  it('is that of the page, and of the pages below it', () => {
    expect(isCurrent('/themen', '/themen')).toBe(true);
    expect(isCurrent('/themen/duldung/fassungen', '/themen')).toBe(true);
    expect(isCurrent('/themenfelder', '/themen')).toBe(false);
  });

  it('is the start for the start alone', () => {
    expect(isCurrent('/', '/')).toBe(true);
    expect(isCurrent('/suche', '/')).toBe(false);
  });

  it('is the Redaktion while one writes or reviews a draft', () => {
    expect(isCurrent('/entwuerfe/1/pruefung', '/redaktion', '/entwuerfe')).toBe(true);
    expect(isCurrent('/redaktion/neu', '/redaktion', '/entwuerfe')).toBe(true);
  });
});
