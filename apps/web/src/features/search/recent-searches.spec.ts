import { beforeEach, describe, expect, it } from '@jest/globals';
import { rememberFor } from '../../ui/remembered.js';
import {
  forgetSearch,
  keepSearches,
  recentSearches,
  rememberSearch,
  withSearch,
} from './recent-searches.js';

beforeEach(() => {
  rememberFor('sabine');
  keepSearches(true);
  recentSearches.set([]);
});

describe('The last searches', () => {
  it('begin with the newest, and name each once, however it was written', () => {
    expect(withSearch(['AE Studium', 'duldung'], 'Duldung')).toEqual(['Duldung', 'AE Studium']);
  });

  it('are eight at most', () => {
    const many = Array.from({ length: 8 }, (_, number) => `Suche ${number}`);
    expect(withSearch(many, 'neu')).toEqual(['neu', ...many.slice(0, 7)]);
  });

  it('stay in this browser until they are forgotten', () => {
    rememberSearch(' § 81 IV ');
    rememberSearch('');
    rememberSearch('oma nachholen');
    expect(JSON.parse(localStorage.getItem('rechtsstand.sabine.searches') ?? '')).toEqual([
      'oma nachholen',
      '§ 81 IV',
    ]);
    forgetSearch('§ 81 IV');
    expect(recentSearches.get()).toEqual(['oma nachholen']);
  });

  it('are told to nobody else who takes the desk over', () => {
    rememberSearch('oma nachholen');
    rememberFor('thomas');
    expect(recentSearches.get()).toEqual([]);
    rememberSearch('duldung');
    rememberFor('sabine');
    expect(recentSearches.get()).toEqual(['oma nachholen']);
  });

  it('are forgotten when remembering is switched off, and none is added', () => {
    rememberSearch('duldung');
    keepSearches(false);
    expect(localStorage.getItem('rechtsstand.sabine.searches')).toBe('[]');
    rememberSearch('duldung');
    expect(recentSearches.get()).toEqual([]);
  });
});
