import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import common from '../../i18n/de/common.json' with { type: 'json' };
import failures from '../../i18n/de/failures.json' with { type: 'json' };
import { DialogForm } from './DialogForm.js';
import { FormInput } from './FormInput.js';
import type { Failure } from './useFailureText.js';

await i18next.use(initReactI18next).init({ lng: 'de', resources: { de: { common, failures } } });

function setup(given: { refused?: readonly Failure[]; isBusy?: boolean } = {}) {
  const { refused = [], isBusy = false } = given;
  const onSubmit = jest.fn();
  render(
    <I18nextProvider i18n={i18next}>
      <DialogForm
        action="Festlegen"
        close={() => undefined}
        onSubmit={onSubmit}
        failures={refused}
        fields={['day']}
        isBusy={isBusy}
      >
        <FormInput name="day" label="Tag" failures={refused} value="" onChange={() => undefined} />
      </DialogForm>
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), onSubmit };
}

describe('A form in a dialog', () => {
  it('is sent by its button and by Enter', async () => {
    const { user, onSubmit } = setup();
    await user.click(screen.getByRole('button', { name: 'Festlegen' }));
    await user.type(screen.getByLabelText('Tag'), '1.1.2027{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('is not sent again while it is on its way, and its button keeps the focus', async () => {
    const { user, onSubmit } = setup({ isBusy: true });
    const button = screen.getByRole('button', { name: 'Festlegen' });
    await user.click(button);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
  });

  it('says at the field what is amiss there, and says it once', () => {
    setup({ refused: [{ code: 'not-a-day', path: 'input.day', args: [] }] });
    expect(screen.getByLabelText('Tag').getAttribute('aria-invalid')).toBe('true');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says above the fields what belongs to none of them', () => {
    setup({ refused: [{ code: 'already-published', path: '', args: [] }] });
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(screen.getByLabelText('Tag').getAttribute('aria-invalid')).toBeNull();
  });
});
