import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type LocalDate, localDate } from '@rechtsstand/domain/time';
import { fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import drafts from '../../../i18n/de/drafts.json' with { type: 'json' };
import { DayField } from './DayField.js';

await i18next.use(initReactI18next).init({
  lng: 'de',
  resources: { de: { drafts } },
  interpolation: { escapeValue: false },
});

beforeEach(() => void jest.useFakeTimers({ now: new Date('2026-03-15T12:00:00Z') }));
afterEach(() => void jest.useRealTimers());

/** What is taken from a text once the field is left, on 15 March 2026. */
function taken(text: string, meaning: 'first-day' | 'end', startsOn: string | null): string | null {
  const written: { day: LocalDate | null } = { day: null };
  render(
    <I18nextProvider i18n={i18next}>
      <DayField
        path="validUntil"
        meaning={meaning}
        startsOn={startsOn === null ? null : localDate(startsOn)}
        value={null}
        onChange={(day) => void (written.day = day)}
      />
    </I18nextProvider>,
  );
  const field = screen.getByLabelText('Gilt bis');
  fireEvent.change(field, { target: { value: text } });
  expect(written.day).toBeNull();
  fireEvent.blur(field);
  return written.day;
}

describe('A day without its year', () => {
  it.each([
    ['31.12.', null, '2027-01-01'],
    ['mit Ablauf des 31.12.', null, '2027-01-01'],
    ['31.12.', '2028-01-01', '2029-01-01'],
    ['am 1.1. außer Kraft', '2028-01-01', '2029-01-01'],
    ['31.12.', '2020-01-01', '2027-01-01'],
  ])('as an end, "%s" comes after the start and after today: from %s, %s', (text, from, day) => {
    expect(taken(text, 'end', from)).toBe(day);
  });

  it('as a start, is the nearest one to today', () => {
    expect(taken('1.12.', 'first-day', null)).toBe('2025-12-01');
  });
});
