import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { Observable, type Subscriber } from 'rxjs';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { keepSearches, recentSearches } from '../recent-searches.js';
import Palette from './Palette.js';
import type { Suggestions } from './rows.js';
import { aHit, aProvision, suggestionsOf } from './suggestions-for-tests.js';

/**
 * The palette has clocks of its own, and moves the focus while React is at work: neither fits into `act`. So
 * everything runs as it does in a browser, and a test waits for what it wants to see.
 */
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  configure({ eventWrapper: (send) => send() as unknown });
});
beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['search']);
});
beforeEach(() => {
  keepSearches(true);
  recentSearches.set([]);
});
afterEach(cleanup);

/** What was answered has passed through the client, and the palette shows what became of it. */
const arrival = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull());
};

/** The palette over an API that answers when the test says so. */
function setup({ at = '/', typed = '', isEntered = false } = {}) {
  const asked = new Map<string, Subscriber<ApolloLink.Result>>();
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((subscriber) => {
        asked.set(String(variables['query']), subscriber);
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const close = jest.fn();
  const place = { current: '' };
  function Place() {
    const { pathname, search } = useLocation();
    useEffect(() => {
      place.current = pathname + search;
    });
    return null;
  }
  render(
    <MemoryRouter initialEntries={[at]}>
      <Place />
      <ApolloProvider client={client}>
        <Palette close={close} typed={{ text: typed, isEntered }} />
      </ApolloProvider>
    </MemoryRouter>,
  );
  const questionFor = (query: string) =>
    waitFor(() => {
      const question = asked.get(query);
      if (!question) throw new Error(`Nobody asked for ${query}`);
      return question;
    });
  return {
    user: userEvent.setup(),
    close,
    field: screen.getByRole<HTMLInputElement>('searchbox'),
    place: () => place.current,
    questionFor,
    answer: async (query: string, suggestions: Suggestions) => {
      const question = await questionFor(query);
      question.next({ data: { suggest: suggestions } });
      question.complete();
      await arrival();
    },
    fail: async (query: string) => {
      const question = await questionFor(query);
      question.error(new Error('no connection'));
      await arrival();
    },
  };
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
const found = (title: string) => suggestionsOf([aHit(title.toLowerCase(), title)]);

describe('The palette', () => {
  it('keeps the former rows until newer ones are there, and never shows a late answer', async () => {
    const { user, answer, questionFor } = setup();
    await user.keyboard('du');
    await answer('du', found('Duldung'));
    await user.keyboard('l');
    await questionFor('dul');
    expect(options()[0]).toContain('Duldung');
    await user.keyboard('d');
    await answer('duld', found('Ausbildungsduldung'));
    await waitFor(() => expect(options()[0]).toContain('Ausbildungsduldung'));
    await answer('dul', found('Duldung'));
    expect(options()[0]).toContain('Ausbildungsduldung');
  });

  it('keeps what somebody has begun to choose from, whatever still comes', async () => {
    const { user, answer, place } = setup();
    await user.keyboard('du');
    await answer('du', suggestionsOf([aHit('best', 'Best'), aHit('meant', 'Meant')]));
    await user.keyboard('l{ArrowDown}');
    await answer('dul', suggestionsOf([aHit('other', 'Other'), aHit('another', 'Another')]));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place()).toBe('/themen/meant'));
  });

  it('waits for the first answer even if somebody would begin to choose already', async () => {
    const { user, answer } = setup();
    await user.keyboard('duldung{ArrowDown}');
    await answer('duldung', found('Duldung'));
    await waitFor(() => expect(options()[0]).toContain('Duldung'));
  });

  it('leads from the first row upwards to all results', async () => {
    const { user, answer, place } = setup();
    await user.keyboard('duldung');
    await answer('duldung', found('Duldung'));
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{Enter}');
    await waitFor(() => expect(place()).toBe('/suche?q=duldung'));
  });

  it('opens the first row on Enter and remembers the search', async () => {
    const { user, answer, place, close } = setup({ at: '/?stand=2024-02-29' });
    await user.keyboard('duldung');
    await answer('duldung', found('Duldung'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place()).toBe('/themen/duldung?stand=2024-02-29'));
    expect(close).toHaveBeenCalled();
    expect(recentSearches.get()).toEqual(['duldung']);
  });

  it('keeps an Enter that came before the answer, for the first row of that', async () => {
    const { user, answer, place } = setup();
    await user.keyboard('du');
    await answer('du', found('Falsch'));
    await user.keyboard('ldung{Enter}');
    expect(place()).toBe('/');
    await answer('duldung', found('Duldung'));
    await waitFor(() => expect(place()).toBe('/themen/duldung'));
  });

  it('leads to all results where Enter is pressed again before the answer', async () => {
    const { user, place } = setup();
    await user.keyboard('duldung{Enter}{Enter}');
    await waitFor(() => expect(place()).toBe('/suche?q=duldung'));
  });

  it('opens a row in a new tab with Ctrl and stays open itself', async () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    const { user, answer, place, close } = setup();
    await user.keyboard('duldung');
    await answer('duldung', suggestionsOf([aProvision('60a', 'Duldung'), aHit('x', 'X')]));
    await user.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    await waitFor(() => expect(open).toHaveBeenCalledWith('/themen/x', '_blank', 'noopener'));
    expect(place()).toBe('/');
    expect(close).not.toHaveBeenCalled();
    open.mockRestore();
  });

  it('copies the citation of the active row, unless text of the field is marked', async () => {
    const { user, answer, field } = setup();
    await user.keyboard('duldung');
    await answer('duldung', suggestionsOf([aProvision('60a', 'Duldung')]));
    await user.keyboard('{Control>}c{/Control}');
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('§ 60a AufenthG'));
    await screen.findByText('Kopiert: § 60a AufenthG');
    await navigator.clipboard.writeText('before');
    field.select();
    await user.keyboard('{Control>}c{/Control}');
    expect(await navigator.clipboard.readText()).toBe('before');
  });

  it('names the day with a citation that is not of today', async () => {
    const { user, answer } = setup({ at: '/?stand=2024-02-29' });
    await user.keyboard('duldung');
    await answer('duldung', suggestionsOf([aProvision('60a', 'Duldung')]));
    await user.keyboard('{Control>}c{/Control}');
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe('§ 60a AufenthG (Rechtsstand 29.02.2024)'),
    );
  });

  it('says that suggestions failed, and still leads to the results', async () => {
    const { user, fail, place } = setup();
    await user.keyboard('duldung');
    await fail('duldung');
    await screen.findByText(/Vorschläge konnten nicht geladen werden/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(place()).toBe('/suche?q=duldung'));
  });

  it.each([
    [false, '§ 433 BGB: Unter diesem Namen ist hier kein Gesetz hinterlegt.'],
    [true, '§ 433 BGB: Diese Vorschrift steht nicht im hinterlegten Gesetzestext.'],
  ])('says that what was cited is not held (its law: %s)', async (isLawHeld, sentence) => {
    const { user, answer } = setup();
    await user.keyboard('433 bgb');
    const missing = { text: '§ 433 BGB', isLawHeld };
    await answer('433 bgb', suggestionsOf([aHit('x', 'X')], { missing }));
    const said = await screen.findByText(sentence, {}, { timeout: 4000 });
    expect(said.getAttribute('role')).toBe('status');
    await user.keyboard(' x');
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  });

  it('puts what was probably meant into the box', async () => {
    const { user, answer, field } = setup();
    await user.keyboard('dulding');
    await answer('dulding', suggestionsOf([], { correctedQuery: 'duldung' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(field.value).toBe('duldung'));
  });

  it('offers the last searches while the box is empty, and forgets one on request', async () => {
    recentSearches.set(['duldung', 'AE Studium']);
    const { user, field } = setup();
    await waitFor(() => expect(options()).toEqual(['duldung', 'AE Studium']));
    await user.keyboard('{ArrowDown}{Delete}');
    await waitFor(() => expect(options()).toEqual(['AE Studium']));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(field.value).toBe('AE Studium'));
  });

  it('remembers nothing any more once that is switched off', async () => {
    recentSearches.set(['duldung']);
    const { user } = setup();
    await user.click(screen.getByRole('button', { name: 'Nicht mehr merken' }));
    await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]));
    expect(recentSearches.get()).toEqual([]);
    screen.getByRole('button', { name: 'Suchen in diesem Browser merken' });
  });

  it('opens at once what was entered before it was there', async () => {
    const { answer, place } = setup({ typed: 'duldung', isEntered: true });
    await answer('duldung', found('Duldung'));
    await waitFor(() => expect(place()).toBe('/themen/duldung'));
  });

  it('goes on with what was typed before it was there, or with the search of the page', async () => {
    expect(setup({ typed: 'bla' }).field.value).toBe('bla');
    cleanup();
    const { field } = setup({ at: '/suche?q=duldung' });
    await waitFor(() => expect(field.value).toBe('duldung'));
    expect(field.selectionEnd).toBe('duldung'.length);
  });
});
