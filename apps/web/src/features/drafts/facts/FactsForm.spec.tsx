import { describe, expect, it } from '@jest/globals';
import { emptyFacts, type EntryFacts, parseFacts } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { useState } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import drafts from '../../../i18n/de/drafts.json' with { type: 'json' };
import failures from '../../../i18n/de/failures.json' with { type: 'json' };
import reading from '../../../i18n/de/reading.json' with { type: 'json' };
import { DayField } from '../fields/DayField.js';
import { FieldProblems } from '../fields/field.js';
import { FactsForm } from './FactsForm.js';

await i18next.use(initReactI18next).init({
  lng: 'de',
  resources: { de: { drafts, failures, reading } },
  interpolation: { escapeValue: false },
});

function setup(start: EntryFacts = emptyFacts('legal-article'), problems: string[] = []) {
  const written: { facts: EntryFacts } = { facts: start };
  function Form() {
    const [facts, setFacts] = useState(start);
    const change = (next: EntryFacts) => {
      written.facts = next;
      setFacts(next);
    };
    return <FactsForm facts={facts} onChange={change} />;
  }
  render(
    <I18nextProvider i18n={i18next}>
      <FieldProblems value={problems.map((path) => ({ code: 'text-missing', path, args: [] }))}>
        <Form />
      </FieldProblems>
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), written };
}

describe('the form of the facts', () => {
  it('makes facts the API accepts out of what is typed', async () => {
    const { user, written } = setup();
    await user.type(screen.getByLabelText('Kurzantwort'), 'Ja.');
    await user.click(screen.getByRole('button', { name: 'Gebühren hinzufügen' }));
    const fee = screen.getByRole('group', { name: 'Gebühren 1' });
    await user.type(within(fee).getByLabelText('Anlass'), 'Erteilung');
    await user.clear(within(fee).getByLabelText('Betrag in Euro'));
    await user.type(within(fee).getByLabelText('Betrag in Euro'), '1.100,50');
    expect(written.facts).toMatchObject({
      shortAnswer: 'Ja.',
      fees: [{ occasion: 'Erteilung', amountCents: 110050 }],
    });
    expect(parseFacts('legal-article', written.facts)).toMatchObject({ ok: true });
  });

  it('moves and removes rows, and lets the focus follow', async () => {
    const { user, written } = setup({
      ...emptyFacts('legal-article'),
      conditions: ['Pass', 'Visum'],
    });
    await user.click(screen.getByRole('button', { name: 'Voraussetzungen 2 nach oben' }));
    expect(written.facts).toMatchObject({ conditions: ['Visum', 'Pass'] });
    expect(document.activeElement).toHaveProperty('value', 'Visum');
    await user.click(screen.getByRole('button', { name: 'Voraussetzungen 1 entfernen' }));
    expect(written.facts).toMatchObject({ conditions: ['Pass'] });
    expect(document.activeElement).toHaveProperty('value', 'Pass');
  });

  it('says while typing whether a citation is understood', async () => {
    const { user } = setup();
    await user.click(screen.getByRole('button', { name: 'Rechtsgrundlage hinzufügen' }));
    const field = screen.getByRole('textbox', { name: 'Rechtsgrundlage' });
    await user.type(field, 'siehe oben');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.type(field, '§18g abs 1 AufenthG');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByText('Verstanden als § 18g Abs. 1 AufenthG')).toBeTruthy();
  });

  it('ties what the API refused to its field', () => {
    setup(emptyFacts('legal-article'), ['facts.competence']);
    const field = screen.getByLabelText('Zuständigkeit');
    const error = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toBe('Hier fehlt ein Text.');
  });
});

describe('the field of an end', () => {
  it('keeps the first day without effect, and shows the last day with it', async () => {
    const written: { day: LocalDate | null } = { day: null };
    render(
      <I18nextProvider i18n={i18next}>
        <DayField
          path="validUntil"
          meaning="end"
          value={null}
          onChange={(day) => void (written.day = day)}
        />
      </I18nextProvider>,
    );
    await userEvent.type(screen.getByLabelText('Gilt bis'), 'mit Ablauf des 31.12.2026');
    expect(written.day).toBe('2027-01-01');
    expect(screen.getByText('Gilt noch am 31.12.2026, ab 01.01.2027 nicht mehr.')).toBeTruthy();
  });
});
