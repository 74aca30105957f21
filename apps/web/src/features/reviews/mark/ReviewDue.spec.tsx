import { describe, expect, it } from '@jest/globals';
import { addDays, type LocalDate } from '@rechtsstand/domain/time';
import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { today } from '../../../app/as-of/as-of.js';
import reviews from '../../../i18n/de/reviews.json' with { type: 'json' };
import { ReviewDue } from './ReviewDue.js';

await i18next.use(initReactI18next).init({
  lng: 'de',
  resources: { de: { reviews } },
  interpolation: { escapeValue: false },
});

interface Shown {
  reviewDueOn: LocalDate | null;
  mayConfirm?: boolean;
  isInForce?: boolean;
  address?: string;
}

function mark({ reviewDueOn, mayConfirm = false, isInForce = true, address = '/' }: Shown) {
  const entry = {
    __typename: 'Entry',
    id: 'e',
    reviewDueOn,
    effective: isInForce ? { id: 'p', sequence: 3, title: 'Gebühren' } : null,
    permissions: { canConfirmReview: mayConfirm },
  };
  const masked = entry as unknown as Parameters<typeof ReviewDue>[0]['entry'];
  const { container } = render(
    <MemoryRouter initialEntries={[address]}>
      <I18nextProvider i18n={i18next}>
        <ReviewDue entry={masked} />
      </I18nextProvider>
    </MemoryRouter>,
  );
  return container;
}

describe('The mark of a page', () => {
  it('says since when its review is due, and to readers no more', async () => {
    mark({ reviewDueOn: '2026-10-01' as LocalDate });
    await screen.findByText('Überprüfung seit 01.10.2026 fällig');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lets those confirm who may', async () => {
    mark({ reviewDueOn: today(), mayConfirm: true });
    expect((await screen.findByRole('button')).textContent).toContain('Stimmt noch');
  });

  it.each<[string, Shown]>([
    ['before the day has come', { reviewDueOn: addDays(today(), 1) }],
    ['without a day', { reviewDueOn: null }],
    ['where nothing applies', { reviewDueOn: today(), isInForce: false }],
    ['on the text of another day', { reviewDueOn: today(), address: '/?stand=2024-02-29' }],
  ])('is not there %s', (_when, shown) => {
    expect(mark(shown).innerHTML).toBe('');
  });
});
