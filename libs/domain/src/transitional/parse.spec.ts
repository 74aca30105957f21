import { describe, expect, it } from '@jest/globals';
import { type LocalDate, localDate } from '../time/index.js';
import { familyReunification, formerCases, opportunityToStay } from './examples.js';
import {
  emptyTransitionalProvision,
  parseTransitionalProvision,
  type TransitionalProvision,
  transitionalFaults,
} from './index.js';

const codesOf = (value: unknown) => {
  const parsed = parseTransitionalProvision(value);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
};
const lacks = (part: Partial<TransitionalProvision>, validFrom: LocalDate | null = null) =>
  transitionalFaults({ ...familyReunification, ...part }, validFrom).map(
    ({ code, path }) => `${code} ${path}`,
  );

describe('parseTransitionalProvision', () => {
  it.each([familyReunification, opportunityToStay, formerCases, emptyTransitionalProvision])(
    'reads $restsOn as it stands',
    (provision) => {
      const sent: unknown = JSON.parse(JSON.stringify(provision));
      expect(parseTransitionalProvision(sent)).toEqual({ ok: true, value: provision });
    },
  );

  it('names every place that is wrong', () => {
    const [title, application] = familyReunification.conditions.of;
    const of = [
      { ...title, on: '2016-02-30' },
      { ...application, relation: 'around' },
      { kind: 'guess' },
      { kind: 'group', join: 'all', of: [{ kind: 'group', join: 'all', of: [] }] },
      { kind: 'residence', length: { count: 0, unit: 'years' }, anyOf: ['guest'], on: null },
    ];
    const governs = { version: 'named', publicationId: '../x' };
    const root = 'transitionalProvision';
    expect(
      codesOf({ ...familyReunification, conditions: { join: 'both', of }, governs, more: 1 }),
    ).toEqual([
      `unknown-key ${root}.more`,
      `not-an-option ${root}.conditions.join`,
      `not-a-day ${root}.conditions.of[0].on`,
      `not-an-option ${root}.conditions.of[1].relation`,
      `not-an-option ${root}.conditions.of[2].kind`,
      `not-an-option ${root}.conditions.of[3].of[0].kind`,
      `not-in-range ${root}.conditions.of[4].length.count`,
      `not-an-option ${root}.conditions.of[4].anyOf[0]`,
      `unknown-publication ${root}.governs.publicationId`,
    ]);
  });

  it.each([null, 'text', [], { version: 'this' }])('refuses %j', (value) => {
    expect(codesOf(value)).not.toEqual([]);
  });

  it('takes no name of an object’s own for a kind', () => {
    const conditions = { join: 'all', of: [{ kind: 'constructor' }] };
    expect(codesOf({ ...familyReunification, conditions })).toEqual([
      'not-an-option transitionalProvision.conditions.of[0].kind',
    ]);
  });
});

describe('transitionalFaults', () => {
  it('finds nothing missing in complete ones', () => {
    const complete = [familyReunification, opportunityToStay, formerCases];
    expect(complete.flatMap((each) => transitionalFaults(each, null))).toEqual([]);
  });

  it('asks for all that a new one lacks', () => {
    const faults = transitionalFaults(emptyTransitionalProvision, null);
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'text-missing transitionalProvision.restsOn',
      'text-missing transitionalProvision.text',
      'day-missing transitionalProvision.conditions.of[0].on',
      'version-missing transitionalProvision.governs.publicationId',
    ]);
  });

  it('does not let one end before the version that it begins with', () => {
    const start = localDate('2024-03-01');
    const empty = ['validity-is-empty transitionalProvision.until'];
    expect(lacks({ until: localDate('2024-02-29') }, start)).toEqual(empty);
    expect(lacks({ until: start }, start)).toEqual(empty);
    expect(lacks({ until: localDate('2024-03-02') }, start)).toEqual([]);
    expect(lacks({ until: start })).toEqual([]);
  });

  it('wants a provision that orders it, not a decree', () => {
    expect(lacks({ restsOn: 'Erlass vom 1. März' })).toEqual([
      'not-a-citation transitionalProvision.restsOn',
    ]);
  });

  it('refuses one by which the same version governs either way', () => {
    const fault = ['decides-nothing transitionalProvision.otherwise.version'];
    expect(lacks({ governs: { version: 'this' } })).toEqual(fault);
    expect(lacks({ otherwise: familyReunification.governs })).toEqual(fault);
  });

  it('lets no version govern that was taken back', () => {
    const governs = { version: 'named', publicationId: 'former' } as const;
    const faults = (...withdrawn: string[]) =>
      transitionalFaults({ ...familyReunification, governs }, null, new Set(withdrawn));
    expect(faults('another')).toEqual([]);
    expect(faults('former')).toEqual([
      { code: 'version-withdrawn', path: 'transitionalProvision.governs.publicationId' },
    ]);
  });

  it('looks into groups', () => {
    const of = [{ kind: 'group', join: 'any', of: [] }] as const;
    expect(lacks({ conditions: { join: 'all', of } })).toEqual([
      'list-empty transitionalProvision.conditions.of[0].of',
    ]);
  });
});
