import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import common from '../../../i18n/de/common.json' with { type: 'json' };
import failures from '../../../i18n/de/failures.json' with { type: 'json' };
import searchTerms from '../../../i18n/de/search-terms.json' with { type: 'json' };
import { ReadingList } from './ReadingList.js';
import { RuleForm } from './RuleForm.js';
import type { RuleInput } from './term-rule.js';

await i18next.use(initReactI18next).init({
  lng: 'de',
  resources: { de: { common, failures, 'search-terms': searchTerms } },
  interpolation: { escapeValue: false },
});

const empty: RuleInput = { typed: [], means: [], relation: 'LEADS_TO', note: '' };

function setup(start = empty, refused: { code: string; path: string; args: [] }[] = []) {
  const onChange = jest.fn<(input: RuleInput) => void>();
  const onSave = jest.fn<(input: RuleInput) => void>();
  render(
    <I18nextProvider i18n={i18next}>
      <RuleForm
        start={start}
        failures={refused}
        isBusy={false}
        onChange={onChange}
        onSave={onSave}
      />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), onChange, onSave };
}

describe('the form of a rule', () => {
  it('takes several spellings in one field, and each once', async () => {
    const { user, onSave } = setup();
    await user.type(screen.getByLabelText('Eingabe'), 'Oma, Opa\nOma;  ,Omi ');
    await user.type(screen.getByLabelText('Bedeutet'), 'sonstige Familienangehörige');
    await user.type(screen.getByLabelText('Anmerkung (freiwillig)'), 'so fragen alle');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(onSave).toHaveBeenCalledWith({
      typed: ['Oma', 'Opa', 'Omi'],
      means: ['sonstige Familienangehörige'],
      relation: 'LEADS_TO',
      note: 'so fragen alle',
    });
  });

  it('tells with every change what would hold, the direction included', async () => {
    const { user, onChange } = setup({ ...empty, typed: ['AE'], means: ['Titel'] });
    await user.click(screen.getByRole('radio', { name: /Beides bedeutet dasselbe/ }));
    expect(onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ typed: ['AE'], means: ['Titel'], relation: 'SAME' }),
    );
  });

  it('says at the field what was refused of one of its forms', () => {
    setup(empty, [{ code: 'list-empty', path: 'means', args: [] }]);
    expect(screen.getByLabelText('Bedeutet').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Eingabe').getAttribute('aria-invalid')).toBeNull();
    screen.getByText('Geben Sie mindestens einen Punkt an.');
  });

  it('shows once what belongs to no field', () => {
    setup(empty, [{ code: 'stale-term-rule', path: '', args: [] }]);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });
});

describe('the readings of a text', () => {
  it('mark what a rule would add', () => {
    const word = { typed: 'oma', words: ['oma'], origin: 'WORD' as const };
    const meant = { typed: 'oma', words: ['Großeltern', 'Eltern'], origin: 'SYNONYM' as const };
    render(
      <I18nextProvider i18n={i18next}>
        <ReadingList title="Dann" readings={[word, meant]} before={[word]} />
      </I18nextProvider>,
    );
    const [written, added] = screen
      .getAllByRole('definition')
      .map(({ textContent }) => textContent);
    expect(written?.trim()).toBe('wie geschrieben');
    expect(added).toBe('gleichbedeutend Großeltern und Eltern neu');
  });
});
