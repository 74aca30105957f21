import { expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import publishing from '../../../i18n/de/publishing.json' with { type: 'json' };
import { ResumptionFields } from './ResumptionFields.js';
import { useResumption } from './useResumption.js';

await i18next.use(initReactI18next).init({
  lng: 'de',
  resources: { de: { publishing } },
  interpolation: { escapeValue: false },
});

const texts = [
  { id: 'a', title: 'Der falsche Text', sequence: 1 },
  { id: 'b', title: 'Der alte Text', sequence: 3 },
];

/** What was confirmed with each click on the button that went through. */
function setup(versions: typeof texts) {
  const sent: (readonly string[])[] = [];
  function Publish() {
    const resumption = useResumption(versions);
    const send = () => resumption.check() && sent.push(resumption.confirmed);
    return (
      <>
        <ResumptionFields resumption={resumption} />
        <button onClick={send}>Veröffentlichen</button>
      </>
    );
  }
  render(
    <I18nextProvider i18n={i18next}>
      <Publish />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), sent };
}

it('asks nothing where no earlier text applies again', async () => {
  const { user, sent } = setup([]);
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button'));
  expect(sent).toEqual([[]]);
});

it('holds publishing up until each earlier text is confirmed, and says so', async () => {
  const { user, sent } = setup(texts);
  await user.click(screen.getByRole('checkbox', { name: /^„Der falsche Text“ \(Fassung 1\)/ }));
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('alert').textContent).toMatch(/^Bestätigen Sie/);
  await user.click(screen.getByRole('checkbox', { name: /^„Der alte Text“ \(Fassung 3\)/ }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('button'));
  expect(sent).toEqual([['a', 'b']]);
});

it('forgets what is no longer ticked', async () => {
  const { user, sent } = setup(texts);
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getAllByRole('checkbox')[0]!);
  await user.click(screen.getByRole('button'));
  expect(sent).toEqual([]);
});
