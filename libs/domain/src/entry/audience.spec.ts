import { describe, expect, it } from '@jest/globals';
import { isNobody, parseAudience } from './index.js';

describe('parseAudience', () => {
  it('reads everyone, who need no teams or roles', () => {
    expect(parseAudience({ everyone: true })).toEqual({ ok: true, value: { everyone: true } });
    expect(parseAudience({ everyone: true, teamIds: [] })).toEqual({
      ok: false,
      error: [{ code: 'unknown-key', path: 'audience.teamIds' }],
    });
  });

  it('counts a team or role that is named twice once', () => {
    const audience = { everyone: false, teamIds: ['t1', 't1'], roles: ['head', 'head'] };
    expect(parseAudience(audience)).toEqual({
      ok: true,
      value: { everyone: false, teamIds: ['t1'], roles: ['head'] },
    });
  });

  it.each<[string, unknown, string]>([
    ['an unknown role', { everyone: false, teamIds: [], roles: ['king'] }, 'audience.roles[0]'],
    ['a team without id', { everyone: false, teamIds: [''], roles: [] }, 'audience.teamIds[0]'],
    ['missing teams', { everyone: false, roles: [] }, 'audience.teamIds'],
    ['everyone in words', { everyone: 'yes' }, 'audience.everyone'],
    ['an unknown key', { everyone: false, teamIds: [], roles: [], x: 1 }, 'audience.x'],
    ['null', null, 'audience'],
  ])('refuses %s and names the place', (_rule, value, path) => {
    expect(parseAudience(value)).toMatchObject({ ok: false, error: [{ path }] });
  });
});

describe('isNobody', () => {
  it('is an audience without teams and without roles', () => {
    expect(isNobody({ everyone: false, teamIds: [], roles: [] })).toBe(true);
    expect(isNobody({ everyone: false, teamIds: [], roles: ['head'] })).toBe(false);
    expect(isNobody({ everyone: false, teamIds: ['t1'], roles: [] })).toBe(false);
    expect(isNobody({ everyone: true })).toBe(false);
  });
});
