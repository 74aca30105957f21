import { beforeAll, describe, expect, it } from '@jest/globals';
import { doc, named, p } from '@rechtsstand/domain/document';
import type { Page } from 'playwright-core';
import { completeFacts, completeInput, type Desk } from '../factories/index.js';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { deskOf } from './support/desk-of.js';
import { holdRequests } from './support/hold.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, expectOrientation, open } from './support/pages.js';
import { saved, textOf } from './support/writing.js';

const office = useOffice();
let editor: Page;
let coordinator: Page;
let head: Page;
let desk: Desk;
let team: string;

beforeAll(async () => {
  editor = await office.at('Sabine Brandt');
  coordinator = await office.at('Dr. Katharina Vogel');
  head = await office.at('Birgit Neumann');
  desk = deskOf({ editor, coordinator, head });
  const { teams } = await ask<{ teams: { id: string }[] }>(editor, '{ teams { id } }');
  team = teams[0]!.id;
});

const says = (...lines: string[]) => ({
  document: doc(...lines.map((line, place) => named(`absatz-${place}`, p(line)))),
});

interface Stored {
  draft: {
    document: unknown;
    isStale: boolean;
    facts: Record<string, unknown>;
    basedOn: { id: string } | null;
  };
}
const stored = async (id: string) =>
  (await ask<Stored>(editor, `{ draft(id: "${id}") { document isStale facts basedOn { id } } }`))
    .draft;

describe('Two people who write in one draft at once', () => {
  let id: string;
  const conflict = () => coordinator.getByRole('region', { name: 'Zwei Stände zusammenführen' });

  it('overwrite nothing: the second is shown what came of both', async () => {
    const begun = await desk.newEntry(team, { title: 'Zu zweit geschrieben' });
    const input = completeInput({
      title: 'Zu zweit geschrieben',
      facts: completeFacts({ shortAnswer: 'Die Karte gilt vier Jahre.' }),
      ...says('Der Antrag ist schriftlich zu stellen.', 'Zweiter Absatz.'),
    });
    ({ id } = await desk.write(begun, input));
    await Promise.all([editor, coordinator].map((page) => open(page, `/entwuerfe/${id}`)));

    const letGo = await holdRequests(coordinator, 'SaveDraft');
    await answerOf(coordinator).fill('Die Karte gilt drei Jahre.');
    await textOf(coordinator).getByText('Zweiter Absatz.').click();
    await textOf(coordinator).press('End');
    await textOf(coordinator).pressSequentially(' Von der Koordination.');
    await coordinator.getByText('Wird gespeichert').first().waitFor();
    await answerOf(editor).fill('Die Karte gilt zwei Jahre.');
    await textOf(editor).getByText('schriftlich').click();
    await textOf(editor).press('End');
    await textOf(editor).pressSequentially(' Aus der Redaktion.');
    await saved(editor);
    await letGo();

    await coordinator.getByText('hat diesen Entwurf inzwischen gespeichert').waitFor();
    await conflict().getByText('Eine Stelle ist noch zu entscheiden').waitFor();
    expect(await conflict().getByRole('group', { name: 'Kurzantwort' }).count()).toBe(1);
    await conflict().getByText('Aus der Redaktion.').first().waitFor();
    expect(JSON.stringify(await stored(id))).not.toContain('Koordination.');
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('keep their decision to make, through a reload', async () => {
    await coordinator.reload();
    await conflict().getByText('Eine Stelle ist noch zu entscheiden').waitFor();
    await textOf(coordinator).getByText('Von der Koordination.').waitFor();
  });

  it('are asked by keyboard, and cannot save before they have answered', async () => {
    const keyboard = new Keyboard(coordinator);
    await keyboard.activate(
      conflict().getByRole('button', { name: 'Zusammengeführten Stand speichern' }),
    );
    await conflict().getByText('Bitte wählen Sie, was hier gelten soll.').waitFor();
    await keyboard.expectFocusOn(conflict().getByRole('radio', { name: 'Mein Stand' }).first());
    await expectAccessible(coordinator);
    await keyboard.press('ArrowDown');
    await conflict().getByText('Alles ist entschieden.').waitFor();
    const theirs = conflict().getByRole('radio', { name: 'Gespeicherter Stand' }).first();
    expect(await theirs.isChecked()).toBe(true);
    await keyboard.activate(
      conflict().getByRole('button', { name: 'Zusammengeführten Stand speichern' }),
    );
    await saved(coordinator);
    await conflict().waitFor({ state: 'detached' });
    const draft = await stored(id);
    expect(draft.facts['shortAnswer']).toBe('Die Karte gilt zwei Jahre.');
    expect(JSON.stringify(draft)).toContain('zu stellen. Aus der Redaktion.');
    expect(JSON.stringify(draft)).toContain('Zweiter Absatz. Von der Koordination.');
    expect(await answerOf(coordinator).inputValue()).toBe('Die Karte gilt zwei Jahre.');
  });
});

describe('A draft that another publication has overtaken', () => {
  let id: string;
  let published: string;

  beforeAll(async () => {
    const title = 'Überholt und zusammengeführt';
    const first = says('Die Frist beträgt vier Wochen.', 'Es genügt ein formloser Antrag.');
    const { entryId } = await desk.published(team, { title, ...first });
    const slow = await desk.newDraft(entryId);
    const quick = await desk.newDraft(entryId);
    const second = says(
      'Die Frist beträgt sechs Wochen.',
      'Es genügt ein formloser Antrag.',
      'Neu.',
    );
    const approved = await desk.approvedFrom(quick, { title, validFrom: '2026-03-01', ...second });
    ({ id: published } = await desk.publish(approved));
    const mine = says('Die Frist beträgt drei Wochen.', 'Es genügt ein Antrag in Textform.');
    ({ id } = await desk.approvedFrom(slow, { title, validFrom: '2026-06-01', ...mine }));
  });

  it('leads from the notice to the merge, which says what was published', async () => {
    await open(editor, `/entwuerfe/${id}`);
    await editor.getByRole('link', { name: 'Zusammenführen' }).click();
    await editor.getByRole('link', { name: 'Fassung 2, gilt ab 01.03.2026' }).waitFor();
    const question = editor.getByRole('group', { name: /Absatz „Die Frist beträgt vier Wochen/ });
    expect(await question.getByRole('radio').count()).toBe(3);
    await expectOrientation(editor);
    await expectAccessible(editor);
    await expectNoSidewaysScrolling(editor);
  });

  it('is on the latest state afterwards, holds both changes, and lost its approval', async () => {
    const keyboard = new Keyboard(editor);
    await keyboard.goTo(editor.getByRole('radio', { name: 'Mein Entwurf' }).first());
    await keyboard.press(' ');
    await editor.getByText('Alles ist entschieden.').waitFor();
    await keyboard.activate(editor.getByRole('button', { name: 'In den Entwurf übernehmen' }));
    await editor.waitForURL(`**/entwuerfe/${id}`);
    await textOf(editor).getByText('Die Frist beträgt drei Wochen.').waitFor();
    await textOf(editor).getByText('Es genügt ein Antrag in Textform.').waitFor();
    await textOf(editor).getByText('Neu.').waitFor();
    expect(await editor.getByRole('link', { name: 'Zusammenführen' }).count()).toBe(0);
    await editor.getByText('In Arbeit').first().waitFor();
    expect(await stored(id)).toMatchObject({ isStale: false, basedOn: { id: published } });
  });

  it('says so when there is nothing to merge any more', async () => {
    await open(editor, `/entwuerfe/${id}/zusammenfuehrung`);
    await editor.getByText('Dieser Entwurf ist auf dem neuesten Stand.').waitFor();
    await expectAccessible(editor);
  });
});

const answerOf = (page: Page) => page.getByRole('textbox', { name: 'Kurzantwort', exact: true });
