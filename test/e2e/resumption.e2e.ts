import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayAt } from '@rechtsstand/domain/time';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { deskOf } from './support/desk-of.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, open } from './support/pages.js';

const office = useOffice();
let coordinator: Page;

beforeAll(async () => {
  const editor = await office.at('Sabine Brandt');
  coordinator = await office.at('Dr. Katharina Vogel');
  const head = await office.at('Birgit Neumann');
  const desk = deskOf({ editor, coordinator, head });
  const { teams } = await ask<{ teams: { id: string }[] }>(editor, '{ teams { id } }');
  const id = await postponed(desk, teams[0]!.id);
  await open(coordinator, `/entwuerfe/${id}/pruefung`);
});

/** A wrong text, its successor, a correction until that begins; approved is that it begins later. */
async function postponed(desk: ReturnType<typeof deskOf>, team: string): Promise<string> {
  const today = todayAt(new Date());
  const { entryId, publicationId: wrong } = await desk.published(team, {
    title: 'Kommt wieder',
    validFrom: addDays(today, -10),
  });
  const successor = await desk.approvedFrom(await desk.newDraft(entryId), {
    title: 'Nachfolger',
    validFrom: addDays(today, 30),
  });
  const { id: next } = await desk.publish(successor);
  const correction = await desk.newDraft(entryId, { basedOn: wrong });
  await desk.publish(
    await desk.approvedFrom(correction, { title: 'Berichtigt', validFrom: today }),
  );
  const start = { postpones: true, validFrom: addDays(today, 60), changeSummary: 'Später.' };
  const draft = await desk.newDraft(entryId, { basedOn: next, start });
  return (await desk.approve(await desk.requestReview(draft), desk.approver, 'EDITORIAL')).id;
}

describe('An earlier text that would apply again', () => {
  it('has to be confirmed before anything is published, by keyboard alone', async () => {
    const keyboard = new Keyboard(coordinator);
    const button = coordinator.getByRole('button', { name: 'Veröffentlichen', exact: true });
    await keyboard.activate(button);
    const dialog = coordinator.getByRole('alertdialog', { name: 'Fassung veröffentlichen?' });
    const box = dialog.getByRole('checkbox', { name: /^„Kommt wieder“ \(Fassung 1\)/ });
    await box.waitFor();
    await keyboard.activate(dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    await dialog.getByRole('alert').getByText('Bestätigen Sie').waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
    await keyboard.goTo(box);
    await coordinator.keyboard.press('Space');
    await dialog.getByRole('alert').waitFor({ state: 'detached' });
    await keyboard.activate(dialog.getByRole('button', { name: 'Jetzt veröffentlichen' }));
    await coordinator.waitForURL(/\/fassungen\//);
    expect(await coordinator.getByRole('heading', { level: 1 }).innerText()).toBe('Nachfolger');
  });
});
