import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { MemoryRouter, useLocation } from 'react-router';
import common from '../../i18n/de/common.json' with { type: 'json' };
import { PagedRows } from './PagedRows.js';

await i18next.use(initReactI18next).init({ lng: 'de', resources: { de: { common } } });

function Address() {
  const { search } = useLocation();
  return <output>{search}</output>;
}

function setup(items: string[], totalItems: number, address = '/') {
  render(
    <MemoryRouter initialEntries={[address]}>
      <I18nextProvider i18n={i18next}>
        <PagedRows
          list={{ items, totalItems }}
          pageSize={2}
          count={`${totalItems} Seiten`}
          empty={{ title: 'Nichts da.' }}
        >
          {(item) => <li key={item}>{item}</li>}
        </PagedRows>
        <Address />
      </I18nextProvider>
    </MemoryRouter>,
  );
  return { user: userEvent.setup() };
}

describe('A list in pages', () => {
  it('shows its rows and how many there are, without pages where one is enough', () => {
    setup(['a', 'b'], 2);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'a',
      'b',
    ]);
    screen.getByText('2 Seiten');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads back to the last page from one that is no longer there', async () => {
    const { user } = setup([], 2, '/?seite=3');
    screen.getByText('Nichts da.');
    expect(screen.queryByText('2 Seiten')).toBeNull();
    await user.click(screen.getByRole('button', { name: common.paging.previous }));
    expect(document.querySelector('output')?.textContent).toBe('');
  });
});
