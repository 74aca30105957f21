import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import type { Absence, Membership } from './grants.js';
import { type Leadership, unledTeams } from './unled-teams.js';

const day = localDate('2026-11-23');
const always = { validFrom: localDate('2000-01-01'), validUntil: null };
const then = { validFrom: day, validUntil: localDate('2026-11-24') };
const past = { validFrom: localDate('2000-01-01'), validUntil: day };

const leads = (subjectId: string, teamId: string, period = always as typeof always | typeof then) =>
  ({ subjectId, teamId, role: 'team-lead', ...period }) as Membership;
const away = (subjectId: string, deputyId: string, period = then): Absence => ({
  ...{ subjectId, deputyId },
  ...period,
});
const unled = (known: Partial<Leadership>) =>
  unledTeams(day, ['north', 'south'], {
    ...{ memberships: [leads('anna', 'north')], absences: [], disabled: [] },
    ...known,
  });

describe('a team is without a lead', () => {
  it('where nobody holds the role for it on the day', () => {
    expect(unled({})).toEqual(['south']);
    expect(unled({ memberships: [leads('anna', 'north', past)] })).toEqual(['north', 'south']);
    expect(unled({ memberships: [{ ...leads('anna', 'north'), role: 'editor' }] })).toEqual([
      'north',
      'south',
    ]);
  });

  it('where the account of the lead is disabled', () => {
    expect(unled({ disabled: ['anna'] })).toEqual(['north', 'south']);
  });

  it('not where somebody acts for the lead who is away', () => {
    expect(unled({ absences: [away('anna', 'ben')] })).toEqual(['south']);
    expect(unled({ absences: [away('anna', 'ben')], disabled: ['anna'] })).toEqual(['south']);
  });

  it('where those who act for the lead are not there either', () => {
    expect(unled({ absences: [away('anna', 'ben'), away('ben', 'cem')] })).toEqual([
      'north',
      'south',
    ]);
    expect(unled({ absences: [away('anna', 'ben')], disabled: ['ben'] })).toEqual([
      'north',
      'south',
    ]);
    expect(unled({ absences: [away('anna', 'ben', past)], disabled: ['anna'] })).toEqual([
      'north',
      'south',
    ]);
  });

  it('not where a second one leads it', () => {
    const memberships = [leads('anna', 'north'), leads('dora', 'north')];
    expect(unled({ memberships, disabled: ['anna'] })).toEqual(['south']);
  });
});
