import { describe, expect, it } from '@jest/globals';
import type { Actor, Grant, Role } from '../access/index.js';
import type { Audience } from '../entry/index.js';
import { concernedBy } from './index.js';

const grant = (role: Role, teamId: string | null, deputyFor: string | null = null): Grant => ({
  role,
  teamId,
  deputyFor,
});
const person = (subjectId: string, ...grants: Grant[]): Actor => ({ subjectId, grants });

const north = person('north', grant('caseworker', 'north'));
const lead = person('lead', grant('team-lead', 'north'));
const south = person('south', grant('editor', 'south'));
const head = person('head', grant('head', null));
const floater = person('floater', grant('caseworker', null));
const admin = person('admin', grant('administrator', null));
const office = [north, lead, south, head, floater, admin];

const open = { visibility: 'everyone' as const, ownerTeamId: 'north' };
const ofNorth = { visibility: 'teams' as const, ownerTeamId: 'north' };
const some = (audience: { teamIds?: string[]; roles?: Role[] }): Audience => ({
  everyone: false,
  teamIds: [],
  roles: [],
  ...audience,
});

describe('an audience', () => {
  it('of everyone is everyone who works with the rules', () => {
    expect(concernedBy({ everyone: true }, open, office)).toEqual([
      'north',
      'lead',
      'south',
      'head',
      'floater',
    ]);
  });

  it('of teams is the people in them, and not those who work for the whole office', () => {
    expect(concernedBy(some({ teamIds: ['north'] }), open, office)).toEqual(['north', 'lead']);
  });

  it('of roles is whoever holds one of them anywhere', () => {
    const audience = some({ roles: ['editor', 'head'] });
    expect(concernedBy(audience, open, office)).toEqual(['south', 'head']);
  });

  it('of teams and roles is the people of either, each once', () => {
    const audience = some({ teamIds: ['north'], roles: ['team-lead', 'editor'] });
    expect(concernedBy(audience, open, office)).toEqual(['north', 'lead', 'south']);
  });

  it('lies within those who may see the entry', () => {
    expect(concernedBy({ everyone: true }, ofNorth, office)).toEqual(['north', 'lead', 'head']);
    const opened = { ...ofNorth, visibleTeamIds: ['south'] };
    expect(concernedBy({ everyone: true }, opened, office)).toContain('south');
  });

  it('reaches an administrator only through another role', () => {
    const both = person('both', grant('administrator', null), grant('caseworker', 'south'));
    expect(concernedBy({ everyone: true }, open, [admin, both])).toEqual(['both']);
    expect(concernedBy(some({ roles: ['administrator'] }), open, [admin, both])).toEqual([]);
  });

  it('does not reach a deputy in place of the absent', () => {
    const deputy = person('deputy', grant('team-lead', 'north', 'lead'));
    expect(concernedBy(some({ teamIds: ['north'] }), open, [deputy])).toEqual([]);
  });

  it('does not reach people without a role on that day', () => {
    expect(concernedBy({ everyone: true }, open, [person('gone')])).toEqual([]);
  });
});
