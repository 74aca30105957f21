import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import {
  type Actor,
  decide,
  type Grant,
  grantsOn,
  type Permission,
  permissions,
  policy,
  type Role,
  roles,
  type Target,
  teamsWithin,
  visibleTeams,
} from './index.js';

const grant = (
  role: Role,
  teamId: string | null = null,
  deputyFor: string | null = null,
): Grant => ({
  role,
  teamId,
  deputyFor,
});
const actor = (...grants: Grant[]): Actor => ({ subjectId: 'me', grants });

const topic: Target = {
  ownerTeamId: 'north',
  kind: 'legal-article',
  bindingForce: 'interpretation',
  visibility: 'everyone',
  contributorIds: ['author'],
  createdBy: 'author',
};
const instruction: Target = { ...topic, kind: 'process-instruction' };
const bindingInstruction: Target = { ...instruction, bindingForce: 'instruction' };
const hidden: Target = { ...topic, visibility: 'teams' };

describe('the policy', () => {
  it.each(permissions)('grants "%s" to no one who holds no role', (permission) => {
    expect(decide(actor(), permission)).toBe(false);
    expect(decide(actor(), permission, topic)).toBe(false);
  });

  it('lets everyone in the office read and acknowledge', () => {
    for (const role of roles)
      for (const permission of ['entry.read', 'acknowledge'] as const)
        expect(decide(actor(grant(role)), permission, topic)).toBe(true);
  });

  it('gives the administrator people and the audit log, and nothing to write', () => {
    const granted = permissions.filter((permission) => policy[permission].administrator);
    expect(granted).toEqual(['entry.read', 'acknowledge', 'people.manage', 'audit.read']);
  });

  it.each<[Permission, Role[]]>([
    ['draft.publish', ['legal-coordinator', 'head']],
    ['draft.override', ['head']],
    ['law.import', ['legal-coordinator', 'head']],
    ['terms.edit', ['legal-coordinator', 'head']],
    ['people.manage', ['administrator']],
    ['audit.read', ['head', 'administrator']],
  ])('grants "%s" to %j alone', (permission, allowed) => {
    expect(roles.filter((role) => decide(actor(grant(role)), permission))).toEqual(allowed);
  });
});

describe('writing', () => {
  it('lets a caseworker begin a suggestion and go on with their own, not with that of another', () => {
    const caseworker = actor(grant('caseworker', 'north'));
    const { createdBy: _, ...unwritten } = topic;
    expect(decide(caseworker, 'draft.suggest', unwritten)).toBe(true);
    expect(decide(caseworker, 'draft.suggest', { ...topic, createdBy: 'me' })).toBe(true);
    expect(decide(caseworker, 'draft.suggest', topic)).toBe(false);
    expect(decide(caseworker, 'draft.request-review', { ...topic, createdBy: 'me' })).toBe(false);
  });

  it('lets a team lead write for their own team only', () => {
    expect(decide(actor(grant('team-lead', 'north')), 'draft.write', topic)).toBe(true);
    expect(decide(actor(grant('team-lead', 'south')), 'draft.write', topic)).toBe(false);
  });

  it('lets no one write in what they cannot see', () => {
    expect(decide(actor(grant('editor', 'south')), 'draft.write', hidden)).toBe(false);
    expect(decide(actor(grant('editor', 'north')), 'draft.write', hidden)).toBe(true);
  });
});

describe('approving', () => {
  it("lets a team lead approve process instructions of their own team, and nobody else's", () => {
    const lead = actor(grant('team-lead', 'north'));
    expect(decide(lead, 'draft.approve', bindingInstruction)).toBe(true);
    expect(decide(lead, 'draft.approve', topic)).toBe(false);
    expect(decide(lead, 'draft.approve', { ...instruction, ownerTeamId: 'south' })).toBe(false);
  });

  it('leaves binding instructions to the head and the team lead', () => {
    expect(decide(actor(grant('legal-coordinator')), 'draft.approve', topic)).toBe(true);
    expect(decide(actor(grant('legal-coordinator')), 'draft.approve', bindingInstruction)).toBe(
      false,
    );
    expect(decide(actor(grant('head')), 'draft.approve', bindingInstruction)).toBe(true);
  });

  it('is refused to whoever wrote in the draft, the head included', () => {
    const mine = { ...topic, contributorIds: ['author', 'me'] };
    expect(decide(actor(grant('head')), 'draft.approve', mine)).toBe(false);
  });

  it('is refused as long as it is unknown who wrote and how far the text binds', () => {
    const { contributorIds: _, ...unknownAuthors } = topic;
    const { bindingForce: __, ...unknownForce } = topic;
    expect(decide(actor(grant('head')), 'draft.approve', unknownAuthors)).toBe(false);
    expect(decide(actor(grant('legal-coordinator')), 'draft.approve', unknownForce)).toBe(false);
  });

  it('is refused to a deputy in the place of somebody who wrote', () => {
    const deputy = actor(grant('head', null, 'author'));
    expect(decide(deputy, 'draft.approve', topic)).toBe(false);
    expect(decide(deputy, 'draft.approve', { ...topic, contributorIds: ['another'] })).toBe(true);
  });
});

describe('confirming that a text is still right', () => {
  const confirms = (role: Role, teamId: string | null, target = topic) =>
    decide(actor(grant(role, teamId)), 'entry.confirm-review', target);

  it('is for those who write for the team that owns it, and for whoever answers for all', () => {
    expect(roles.filter((role) => confirms(role, 'north'))).toEqual([
      'editor',
      'team-lead',
      'legal-coordinator',
      'head',
    ]);
    expect(roles.filter((role) => confirms(role, 'south'))).toEqual(['legal-coordinator', 'head']);
  });

  it('is refused to whoever cannot see it', () => {
    expect(confirms('editor', null, hidden)).toBe(false);
    expect(confirms('editor', 'north', hidden)).toBe(true);
    const { visibility: _, ...unknown } = hidden;
    expect(confirms('legal-coordinator', 'south', unknown)).toBe(false);
  });

  it('reaches as far in a list as it does on each entry', () => {
    for (const role of roles)
      for (const teamId of ['north', 'south', null]) {
        const within = teamsWithin(actor(grant(role, teamId)), 'entry.confirm-review');
        const isListed = within === 'all' || within.includes('north');
        expect([role, teamId, isListed]).toEqual([role, teamId, confirms(role, teamId)]);
      }
  });
});

describe('confirming a figure', () => {
  const proposedBy = (subjectId: string) => ({ contributorIds: [subjectId] });
  const confirms = (who: ReturnType<typeof actor>, proposer: string) =>
    decide(who, 'figure.confirm', proposedBy(proposer));

  it('is for coordinators and the head, but for nobody who proposed it', () => {
    const may = roles.filter((role) => confirms(actor(grant(role)), 'another'));
    expect(may).toEqual(['legal-coordinator', 'head']);
    const head = actor(grant('head'));
    expect(confirms(head, head.subjectId)).toBe(false);
  });

  it('is refused to a deputy in the place of who proposed it', () => {
    expect(confirms(actor(grant('head', null, 'absent')), 'absent')).toBe(false);
  });
});

describe('co-signing', () => {
  const asked: Target = { ...topic, askedTeamIds: ['south'] };
  const signs = (target: Target, ...grants: Grant[]) =>
    decide(actor(...grants), 'draft.cosign', target);

  it('is for those who write for the team that was asked or lead it', () => {
    expect(roles.filter((role) => signs(asked, grant(role, 'south')))).toEqual([
      'editor',
      'team-lead',
    ]);
    expect(roles.filter((role) => signs(asked, grant(role, 'north')))).toEqual([]);
  });

  it('is for the head where nobody leads a team that was asked', () => {
    const unled = { ...asked, unledTeamIds: ['south'] };
    expect(roles.filter((role) => signs(unled, grant(role)))).toEqual(['head']);
    expect(signs({ ...asked, unledTeamIds: ['north'] }, grant('head'))).toBe(false);
    expect(signs({ ...topic, unledTeamIds: ['south'] }, grant('head'))).toBe(false);
  });

  it('is for nobody of a team that was not asked', () => {
    for (const role of ['editor', 'team-lead'] as const)
      expect(signs(topic, grant(role, 'south'))).toBe(false);
  });

  it('takes a role in the very team: one for the whole office is of none', () => {
    expect(roles.filter((role) => signs(asked, grant(role)))).toEqual([]);
  });

  it('is refused to whoever wrote along, and to their deputy', () => {
    const own = { ...asked, contributorIds: ['author', 'me'] };
    expect(signs(own, grant('team-lead', 'south'))).toBe(false);
    expect(signs(asked, grant('team-lead', 'south', 'author'))).toBe(false);
    expect(signs(asked, grant('team-lead', 'south', 'another'))).toBe(true);
  });
});

describe('the second look', () => {
  const looks = (role: Role, teamId: string | null, target: Target) =>
    decide(actor(grant(role, teamId)), 'entry.second-look', target);

  it('is for the coordinator and the head, of binding instructions too', () => {
    for (const target of [topic, bindingInstruction])
      expect(roles.filter((role) => looks(role, null, target))).toEqual(
        target === topic
          ? ['legal-coordinator', 'head']
          : ['team-lead', 'legal-coordinator', 'head'],
      );
  });

  it('is for the lead of a team at its own instructions', () => {
    expect(looks('team-lead', 'north', instruction)).toBe(true);
    expect(looks('team-lead', 'south', instruction)).toBe(false);
  });

  it('is refused to whoever wrote or published', () => {
    const deputy = actor(grant('head', null, 'author'));
    expect(decide(deputy, 'entry.second-look', topic)).toBe(false);
    expect(looks('head', null, { ...topic, contributorIds: ['author', 'me'] })).toBe(false);
  });
});

describe('seeing', () => {
  it('shows all teams to the head and the legal coordinator of the whole office alone', () => {
    const all = roles.filter((role) => visibleTeams(actor(grant(role))) === 'all');
    expect(all).toEqual(['legal-coordinator', 'head']);
  });

  it('shows the teams of all roles held, each once', () => {
    const teams = visibleTeams(
      actor(grant('caseworker', 'north'), grant('editor', 'north'), grant('head', 'south')),
    );
    expect(teams).toEqual(['north', 'south']);
  });

  it('shows what another team has opened to mine', () => {
    const opened = { ...hidden, visibleTeamIds: ['south'] };
    expect(decide(actor(grant('caseworker', 'south')), 'entry.read', opened)).toBe(true);
    expect(decide(actor(grant('caseworker', 'south')), 'entry.read', hidden)).toBe(false);
  });

  it('hides an entry whose visibility is unknown', () => {
    expect(decide(actor(grant('caseworker', 'north')), 'entry.read', {})).toBe(false);
  });

  it('shows a team lead the names of their own team only', () => {
    const lead = actor(grant('team-lead', 'north'));
    expect(decide(lead, 'board.read', { teamIds: ['north', 'south'] })).toBe(true);
    expect(decide(lead, 'board.read', { teamIds: ['south'] })).toBe(false);
    expect(decide(lead, 'board.read', { ...topic, teamIds: ['south'] })).toBe(false);
  });
});

describe('the roles of a day', () => {
  const may = localDate('2026-05-01');
  const june = localDate('2026-06-01');
  const july = localDate('2026-07-01');
  const membership = (subjectId: string, role: Role, validUntil = null as typeof may | null) => ({
    subjectId,
    role,
    teamId: 'north',
    validFrom: may,
    validUntil,
  });
  const absence = { subjectId: 'lead', deputyId: 'me', validFrom: june, validUntil: july };

  it('hold from their first day until the day before their end', () => {
    const held = [membership('me', 'editor', june)];
    expect(grantsOn(localDate('2026-04-30'), 'me', held, [])).toEqual([]);
    expect(grantsOn(localDate('2026-05-31'), 'me', held, [])).toHaveLength(1);
    expect(grantsOn(june, 'me', held, [])).toEqual([]);
  });

  it('include those of an absent person, as their deputy', () => {
    const held = [membership('me', 'caseworker'), membership('lead', 'team-lead')];
    expect(grantsOn(june, 'me', held, [absence])).toEqual([
      grant('caseworker', 'north'),
      grant('team-lead', 'north', 'lead'),
    ]);
    expect(grantsOn(july, 'me', held, [absence])).toEqual([grant('caseworker', 'north')]);
  });

  it('never include the administration of another', () => {
    expect(grantsOn(june, 'me', [membership('lead', 'administrator')], [absence])).toEqual([]);
  });

  it('are not handed on by a deputy who is absent too', () => {
    const held = [membership('boss', 'head'), membership('lead', 'team-lead')];
    const absences = [absence, { ...absence, subjectId: 'boss', deputyId: 'lead' }];
    expect(grantsOn(june, 'me', held, absences)).toEqual([grant('team-lead', 'north', 'lead')]);
  });
});
