import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { doc, figure, p } from '@rechtsstand/domain/document';
import { type LocalDate, localDate } from '@rechtsstand/domain/time';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { loadCatalogues, startI18n } from '../../../../app/i18n/i18n.js';
import { useDraftFigures } from './useDraftFigures.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['figures']);
});
afterEach(cleanup);

const source = '§ 45c Abs. 1 AufenthV';
const known = {
  ...{ __typename: 'Figure', key: 'gebuehr', name: 'Gebühr', unit: 'EURO' },
  values: [
    { __typename: 'FigureValue', from: '2025-01-01', until: '2026-01-01', amount: 60_00, source },
    { __typename: 'FigureValue', from: '2026-01-01', until: null, amount: 67_00, source },
  ],
};
const document = doc(p('Es kostet ', figure('gebuehr', 'Gebühr'), ' und ', figure('neu', 'Neues')));

/** The figures of a draft, from a server that knows one of them. */
function show(validFrom: LocalDate | null) {
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        observer.next({ data: { figure: variables['key'] === known.key ? known : null } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const wrapper = ({ children }: PropsWithChildren) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const initialProps = { day: validFrom };
  return renderHook(({ day }) => useDraftFigures(document, day), { wrapper, initialProps });
}

describe('The figures of a draft', () => {
  it('are what they are on its first day, and follow when that is changed', async () => {
    const { result, rerender } = show(localDate('2025-06-01'));
    const words = () => result.current.words.of('gebuehr', 'Gebühr');
    await waitFor(() => expect(words()).toBe('60 Euro'));
    rerender({ day: localDate('2026-03-01') });
    expect(words()).toBe('67 Euro');
    rerender({ day: localDate('2024-12-31') });
    expect(words()).toBe('Gebühr (am 31.12.2024 ohne Wert)');
  });

  it('have the value of that day for their preview, and none on a day without', async () => {
    const { result, rerender } = show(localDate('2025-06-01'));
    await waitFor(() =>
      expect(result.current.of('gebuehr')).toMatchObject({
        name: 'Gebühr',
        words: '60 Euro',
        value: { from: '2025-01-01', until: '2026-01-01', source },
      }),
    );
    rerender({ day: localDate('2024-12-31') });
    expect(result.current.of('gebuehr').value).toBeNull();
  });

  it('are those of today while it has no first day', async () => {
    const { result } = show(null);
    await waitFor(() => expect(result.current.words.of('gebuehr', 'Gebühr')).toBe('67 Euro'));
  });

  it('are called by their name where nothing is known of them', async () => {
    const { result } = show(localDate('2025-06-01'));
    await waitFor(() => expect(result.current.of('gebuehr').value).not.toBeNull());
    expect(result.current.words.of('neu', 'Neues')).toBe('Neues');
    expect(result.current.of('').value).toBeNull();
  });
});
