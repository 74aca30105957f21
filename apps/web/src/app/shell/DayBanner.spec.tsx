import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogues, startI18n } from '../i18n/i18n.js';
import { DayBanner } from './DayBanner.js';
import { DayButton } from './DayButton.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['shell']);
});
afterEach(cleanup);

function at(address: string) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <DayButton />
      <DayBanner />
    </MemoryRouter>,
  );
}

describe('The banner of the day', () => {
  it.each(['2024-02-30', '29.02.2024', 'gestern'])(
    'does not pass over a day that no calendar has: %s',
    (asked) => {
      at(`/?stand=${asked}`);
      expect(screen.getByRole('alert').textContent).toContain(`„${asked}“`);
    },
  );

  it('has nothing to say of today', () => {
    at('/?q=x');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
  });
});

describe('The button of the day', () => {
  it.each([
    ['/', 'Rechtsstand: heute'],
    ['/?stand=2024-02-29', 'Rechtsstand: 29.02.2024'],
    ['/?bekannt=2024-02-29', 'Rechtsstand: heute · bekannt 29.02.2024'],
  ])(
    'is called by all that it says, also where a narrow screen shows less: %s',
    (address, name) => {
      at(address);
      expect(screen.getByRole('button', { name }).getAttribute('aria-label')).toBe(name);
    },
  );
});
