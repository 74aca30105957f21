import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import reviews from '../../../i18n/de/reviews.json' with { type: 'json' };
import { QueueFilter } from './QueueFilter.js';

await i18next.use(initReactI18next).init({ lng: 'de', resources: { de: { reviews } } });

const teams = [
  { id: 'n', name: 'Nord' },
  { id: 's', name: 'Süd' },
];

function Address() {
  const { pathname, search } = useLocation();
  return <output>{`${pathname}${search}`}</output>;
}

function setup(address: string, shown = teams) {
  render(
    <MemoryRouter initialEntries={[address]}>
      <I18nextProvider i18n={i18next}>
        <QueueFilter teams={shown} />
        <Address />
      </I18nextProvider>
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), address: () => screen.getByRole('status').textContent };
}

const QUEUE = '/redaktion/ueberpruefungen';

describe('What of the queue is listed', () => {
  it('stands in the address, and begins on its first page', async () => {
    const { user, address } = setup(`${QUEUE}?seite=3`);
    await user.click(screen.getByRole('checkbox', { name: 'Nur, wofür ich verantwortlich bin' }));
    expect(address()).toBe(`${QUEUE}?meine=ja`);
    await user.selectOptions(screen.getByLabelText('Team'), 'Süd');
    expect(address()).toBe(`${QUEUE}?meine=ja&team=s`);
    await user.click(screen.getByRole('checkbox'));
    expect(address()).toBe(`${QUEUE}?team=s`);
  });

  it('is kept from one view to the next', async () => {
    const { user, address } = setup(`${QUEUE}?meine=ja&seite=2`);
    await user.click(screen.getByRole('link', { name: 'Ohne Termin' }));
    expect(address()).toBe(`${QUEUE}?meine=ja&ansicht=ohne-termin`);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Ohne Termin');
  });

  it('is what is due, whatever else an address says', () => {
    setup(`${QUEUE}?ansicht=unsinn`);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(
      'Fällig und bald fällig',
    );
  });

  it('asks for no team where there is one', () => {
    setup(QUEUE, teams.slice(0, 1));
    expect(screen.queryByLabelText('Team')).toBeNull();
  });
});
