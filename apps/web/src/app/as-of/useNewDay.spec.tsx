import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { useAsOf } from './useAsOf.js';
import { useNewDay } from './useNewDay.js';

const lawOfTheDay = gql`
  query LawOfTheDay {
    law
  }
`;

/** A server that says which of its answers this is. */
function createClient() {
  let answers = 0;
  const headers: unknown[] = [];
  const link = new ApolloLink((operation) => {
    headers.push(operation.getContext()['headers']);
    return new Observable((observer) => {
      observer.next({ data: { law: `answer ${(answers += 1)}` } });
      observer.complete();
    });
  });
  return { client: new ApolloClient({ link, cache: new InMemoryCache() }), headers };
}

function Page() {
  const { day, isToday } = useAsOf();
  const { data } = useQuery<{ law: string }>(lawOfTheDay);
  useNewDay();
  return <p>{`${day} ${isToday ? 'today' : 'another day'}: ${data?.law}`}</p>;
}

async function showAt(address: string) {
  const { client, headers } = createClient();
  render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Page />
      </MemoryRouter>
    </ApolloProvider>,
  );
  await pass(100);
  return headers;
}

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const said = () => screen.getByText(/answer/).textContent;

describe('A window that stays open over midnight', () => {
  // Midnight in Germany, an hour before that of UTC.
  beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-12-31T22:59:00Z') }));
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  it('reads anew what applies today, without keeping the session alive', async () => {
    const headers = await showAt('/');
    expect(said()).toBe('2026-12-31 today: answer 1');
    await pass(30_000);
    expect(said()).toBe('2026-12-31 today: answer 1');
    await pass(60_000);
    expect(said()).toBe('2027-01-01 today: answer 2');
    expect(headers).toEqual([undefined, { 'x-unattended': '1' }]);
  });

  it('goes on showing a day that was chosen, and says that it is not today any more', async () => {
    await showAt('/?stand=2026-12-31');
    expect(said()).toContain('2026-12-31 today');
    await pass(90_000);
    expect(said()).toContain('2026-12-31 another day');
  });
});
