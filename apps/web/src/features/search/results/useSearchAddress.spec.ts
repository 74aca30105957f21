import { describe, expect, it } from '@jest/globals';
import { searchIn } from './useSearchAddress.js';

const at = (address: string) => searchIn(new URLSearchParams(address));

describe('The address of a search', () => {
  it('states the question and every filter', () => {
    const address =
      'q=+duldung+&art=PROVISION&art=LEGAL_ARTICLE&gesetz=aufenthg&sachgebiet=t1&team=t2&status=ENDED';
    const { query, filter } = at(address);
    expect(query).toBe('duldung');
    expect(filter).toEqual({
      kinds: ['PROVISION', 'LEGAL_ARTICLE'],
      law: 'aufenthg',
      topicId: 't1',
      teamId: 't2',
      status: 'ENDED',
    });
  });

  it('takes several kinds, but one value of any other facet', () => {
    expect(`${at('q=x&art=PROVISION').toggled({ group: 'kinds', key: 'CHANGE_NOTICE' })}`).toBe(
      'q=x&art=PROVISION&art=CHANGE_NOTICE',
    );
    expect(`${at('q=x&gesetz=asylg').toggled({ group: 'laws', key: 'aufenthg' })}`).toBe(
      'q=x&gesetz=aufenthg',
    );
  });

  it('gives up what is chosen twice, and begins with the first page again', () => {
    const choice = { group: 'kinds', key: 'PROVISION' } as const;
    expect(`${at('q=x&art=PROVISION&seite=3&stand=2024-01-01').toggled(choice)}`).toBe(
      'q=x&stand=2024-01-01',
    );
  });

  it('says nothing about what applies on the day: that is looked for anyway', () => {
    const inForce = { group: 'statuses', key: 'IN_FORCE' } as const;
    expect(at('q=x').isChosen(inForce)).toBe(true);
    expect(at('q=x').chosen).toEqual([]);
    expect(at('q=x&status=FUTURE').isChosen(inForce)).toBe(false);
    expect(`${at('q=x&status=FUTURE').toggled(inForce)}`).toBe('q=x');
  });

  it('lets go of all filters, but not of the question and the day', () => {
    const { withoutFilters, asking } = at('q=x&art=PROVISION&team=t2&seite=2&stand=2024-01-01');
    expect(`${withoutFilters()}`).toBe('q=x&stand=2024-01-01');
    expect(`${asking('y')}`).toBe('q=y&stand=2024-01-01');
  });
});
