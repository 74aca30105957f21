import { describe, expect, it } from '@jest/globals';
import { backFrom, signInPath } from './sign-in-path.js';

describe('The way through sign-in', () => {
  it('leads back to where one was, with its day', () => {
    const path = signInPath('/themen/x?stand=2024-02-29#abs', 'expired');
    expect(backFrom(new URLSearchParams(path.split('?')[1]))).toBe(
      '/themen/x?stand=2024-02-29#abs',
    );
    expect(path).toContain('grund=abgelaufen');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s',
    (back) => {
      expect(backFrom(new URLSearchParams({ weiter: back }))).toBe('/');
    },
  );
});
