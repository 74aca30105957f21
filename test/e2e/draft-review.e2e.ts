import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { ask } from './support/ask.js';
import { eventually } from './support/eventually.js';
import { Keyboard } from './support/keyboard.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, settled } from './support/pages.js';
import { saved, textOf } from './support/writing.js';

const office = useOffice();

const DRAFT = 'Ehegattennachzug';
const QUOTE = 'Die Bemühungen sind zu belegen.';
const DESK = '/redaktion/freigaben';

let coordinator: Page;
let editor: Page;
let review: string;

const panel = (page: Page): Locator => page.getByRole('region', { name: /^Anmerkungen/ });
const thread = (page: Page, words: string): Locator =>
  panel(page).getByRole('listitem').filter({ hasText: words });

/** The words that a highlight of the browser marks. */
const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

beforeAll(async () => {
  coordinator = await office.at('Dr. Katharina Vogel', DESK);
  editor = await office.at('Sabine Brandt');
});

describe('What waits for approval', () => {
  it('is listed for the person who was asked, with what is still open', async () => {
    await coordinator.getByRole('heading', { level: 1, name: 'Freigaben' }).waitFor();
    const row = coordinator.getByRole('listitem').filter({ hasText: DRAFT });
    await row.getByText('angefragt: Dr. Katharina Vogel').waitFor();
    await row.getByText('1 offene Anmerkung').waitFor();
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('is opened by the keys alone, from the oldest to the next', async () => {
    const keys = new Keyboard(coordinator);
    await keys.press('j');
    await keys.expectFocus();
    await coordinator.getByRole('link', { name: DRAFT }).focus();
    await keys.press('Enter');
    await coordinator.waitForURL(/\/pruefung$/);
    await settled(coordinator);
    review = new URL(coordinator.url()).pathname;
  });

  it('is seen by everybody who may read it, under what all wait for', async () => {
    await editor.goto(`${DESK}?ansicht=alle`);
    const row = editor.getByRole('listitem').filter({ hasText: DRAFT });
    await row.getByText('Sie haben mitgeschrieben').waitFor();
  });
});

describe('Comments', () => {
  it('stand beside the text, which marks the words they are about', async () => {
    await thread(coordinator, 'Womit? Am Schalter').waitFor();
    await coordinator.getByText('1 erledigte Anmerkung').waitFor();
    await eventually(async () => expect(await marked(coordinator, 'comment')).toEqual([QUOTE]));
    await expectAccessible(coordinator);
    await expectNoSidewaysScrolling(coordinator);
  });

  it('lead to the words, and the focus with them', async () => {
    const keys = new Keyboard(coordinator);
    const open = thread(coordinator, 'Womit? Am Schalter');
    await keys.goTo(open.getByRole('button', { name: `„${QUOTE}“` }));
    await keys.press('Enter');
    const focused = () => coordinator.evaluate(() => document.activeElement?.textContent ?? '');
    await eventually(async () => expect(await focused()).toContain(QUOTE));
    await eventually(async () =>
      expect(await marked(coordinator, 'comment-current')).toEqual([QUOTE]),
    );
  });

  it('are written about a selection, and reach a colleague at once', async () => {
    await editor.goto(review);
    await thread(editor, 'Womit? Am Schalter').waitFor();
    await settled(editor);
    const words = 'visumfreien Staaten';
    await coordinator.evaluate(selectWords, words);
    await panel(coordinator).getByRole('button', { name: 'Anmerkung zur Auswahl' }).click();
    await panel(coordinator).getByLabel('Anmerkung', { exact: true }).fill('Bitte mit Fundstelle.');
    await panel(coordinator).getByRole('button', { name: 'Anmerken' }).click();
    await thread(coordinator, 'Bitte mit Fundstelle.').getByText(`„${words}“`).waitFor();
    await thread(editor, 'Bitte mit Fundstelle.').getByText(`„${words}“`).waitFor();
  });

  it('are written by the keys alone, about words chosen from a list', async () => {
    const keys = new Keyboard(coordinator);
    await coordinator.getByRole('heading', { level: 1 }).focus();
    await keys.press('m');
    const form = panel(coordinator).getByRole('form');
    await keys.goTo(form.getByLabel('Stelle'), 'Shift+Tab');
    await keys.choose(form.getByLabel('Stelle'), 'Zu wem der Nachzug erfolgt');
    await keys.fill(form.getByLabel('Wörter daraus (freiwillig)'), 'steht nirgends');
    await form.getByText('Diese Wörter stehen so nicht in dem Absatz.').waitFor();
    await expectAccessible(coordinator);
    await keys.fill(form.getByLabel('Wörter daraus (freiwillig)'), 'Nachzug');
    await keys.fill(form.getByLabel('Anmerkung', { exact: true }), 'Überschrift gut.');
    await keys.activate(form.getByRole('button', { name: 'Anmerken' }));
    await thread(coordinator, 'Überschrift gut.').getByText('„Nachzug“').waitFor();
    await keys.expectFocus();
  });

  it('are answered, settled and taken up again by either side', async () => {
    const asked = thread(editor, 'Bitte mit Fundstelle.');
    await asked.getByRole('button', { name: 'Antworten' }).click();
    await asked.getByLabel('Antwort').fill('§ 30 Abs. 1 Satz 3 AufenthG.');
    await asked.getByRole('button', { name: 'Antwort senden' }).click();
    await asked.getByText('§ 30 Abs. 1 Satz 3 AufenthG.').waitFor();
    await thread(coordinator, '§ 30 Abs. 1 Satz 3 AufenthG.').waitFor();
    await thread(coordinator, 'Überschrift gut.').getByRole('button', { name: 'Erledigt' }).click();
    await editor.getByText('2 erledigte Anmerkungen').click();
    const done = thread(editor, 'Überschrift gut.');
    await done.getByRole('button', { name: 'Wieder öffnen' }).click();
    await coordinator.getByText('1 erledigte Anmerkung').waitFor();
  });
});

describe('Who is asked', () => {
  it('can be changed while the draft waits', async () => {
    await editor.getByRole('button', { name: 'Prüfende ändern' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Wer prüfen soll' });
    await dialog.getByRole('checkbox', { name: 'Birgit Neumann' }).check();
    await expectAccessible(editor);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await editor.getByText('Dr. Katharina Vogel und Birgit Neumann').waitFor();
  });
});

describe('Approving', () => {
  it('shows what is open and asks how material the change is', async () => {
    await coordinator.getByRole('button', { name: 'Freigeben' }).click();
    const dialog = coordinator.getByRole('alertdialog', { name: 'Entwurf freigeben?' });
    await dialog.getByText('3 Anmerkungen sind noch offen:').waitFor();
    await dialog.getByRole('button', { name: 'Freigeben' }).click();
    await dialog.getByText('Bestätigen Sie, ob die Änderung').waitFor();
    await dialog.getByRole('radio', { name: /^Redaktionell/ }).check();
    await dialog.getByText('Das wurde beim Schreiben anders gewählt.').waitFor();
    await dialog.getByRole('button', { name: 'Zurückgeben' }).waitFor();
    await expectAccessible(coordinator);
    await dialog.getByRole('radio', { name: /^Inhaltlich/ }).check();
    await dialog.getByRole('button', { name: 'Freigeben' }).click();
    await dialog.waitFor({ state: 'detached' });
    await coordinator.getByText('Freigegeben', { exact: true }).waitFor();
  });
});

describe('An edit after the approval', () => {
  it('voids it, says so, and finds the comments again in the text', async () => {
    await editor.goto(review.replace('/pruefung', ''));
    await settled(editor);
    await thread(editor, 'Womit? Am Schalter').waitFor();
    const text = textOf(editor);
    await text.click();
    await editor.keyboard.press('Control+Home');
    await editor.keyboard.press('End');
    await editor.keyboard.type(' im Überblick');
    await saved(editor);
    await eventually(async () => expect(await marked(editor, 'comment')).toContain(QUOTE));
    await editor
      .getByText(/Die Freigabe von Dr\. Katharina Vogel vom .+ gilt nicht mehr/)
      .waitFor();
    await expectAccessible(editor);
    await expectNoSidewaysScrolling(editor);
  });

  it('is compared with what was approved', async () => {
    await editor.getByRole('link', { name: 'Was seit der Freigabe geändert wurde' }).click();
    await editor.waitForURL(/gegen=freigabe$/);
    await settled(editor);
    await editor.getByText('im Überblick').first().waitFor();
    await editor.getByRole('link', { name: /^freigegebenem Stand/ }).waitFor();
    await expectAccessible(editor);
  });

  it('loses a comment whose words it takes away, and says that too', async () => {
    const { draft } = await ask<{ draft: { revision: number; document: object } }>(
      editor,
      `{ draft(id: "${review.split('/')[2]}") { revision document } }`,
    );
    expect(JSON.stringify(draft.document)).toContain('visumfreien Staaten');
    await editor.goto(review.replace('/pruefung', ''));
    await settled(editor);
    await editor.evaluate(selectWords, 'visumfreien Staaten');
    await editor.keyboard.press('Delete');
    await thread(editor, 'Bitte mit Fundstelle.').getByText('Nicht mehr im Text:').waitFor();
    await saved(editor);
  });
});

/** Done in the page: selects these words in the text that is read or written. */
function selectWords(words: string): void {
  const text = document.querySelector('.draft-preview, .document--editing');
  if (!text) throw new Error('There is no text on the page');
  if (text instanceof HTMLElement && text.isContentEditable) text.focus();
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    return;
  }
  throw new Error(`The text does not say: ${words}`);
}
