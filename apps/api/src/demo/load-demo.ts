import { ok } from '@rechtsstand/domain/result';
import type { INestApplicationContext } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { SearchRebuild } from '../features/search/index.js';
import { Transactions } from '../platform/database/transactions.js';
import { drafts } from './content/drafts.js';
import { entries } from './content/entries.js';
import { acknowledgeNotices } from './loading/acknowledgements.js';
import { discussDrafts } from './loading/comments.js';
import { countersignDrafts } from './loading/countersigning.js';
import { createEntries, leaveDraft, publishVersions } from './loading/entries.js';
import { loadFigures } from './loading/figures.js';
import { loadLaws } from './loading/laws.js';
import { loadAbsence, loadPeople, loadTeams, loadTopics } from './loading/office.js';
import { planReviews } from './loading/reviews.js';
import { Stage } from './loading/stage.js';

/**
 * Fills an empty installation with the invented office, through the services that people use, each step
 * as the person whose step it is. That it is done is recorded last, in the audit log: a run that broke
 * off is taken up where it ended, and one that is done is never repeated. An installation with entries of
 * its own is left alone.
 */
export async function loadDemo(app: INestApplicationContext, out: Writable): Promise<void> {
  const stage = new Stage(app);
  const tell = (words: string) => void out.write(`  ${words}\n`);
  if (!(await isWanted(stage))) return;

  const teams = await loadTeams(stage);
  const topics = await loadTopics(stage);
  await loadPeople(stage, teams);
  await loadLaws(stage);
  tell('Office, people and law are there');

  await loadFigures(stage);
  const ids = await createEntries(stage, entries, teams, topics);
  for (const [index, entry] of entries.entries()) {
    const overtaken = drafts.find((draft) => draft.isOvertaken && draft.entry === entry.slug);
    await publishVersions(stage, entry, ids, teams, overtaken);
    if ((index + 1) % 7 === 0) tell(`${index + 1} of ${entries.length} entries published`);
  }
  for (const draft of drafts) await leaveDraft(stage, draft, ids, teams);
  await discussDrafts(stage, ids);
  await countersignDrafts(stage, ids, teams);
  await planReviews(stage, ids);
  await acknowledgeNotices(stage, ids);
  await loadAbsence(stage);
  await stage.service(SearchRebuild).run(stage.nobody());
  await recordDone(stage);
  tell('The demo is loaded');
}

const DONE = 'demo.loaded';

/** Unfinished, or not begun in an installation that is still empty. */
async function isWanted(stage: Stage): Promise<boolean> {
  const [state]: { isDone: boolean; isBegun: boolean; hasEntries: boolean }[] = await stage
    .nobody()
    .manager.query(
      `SELECT EXISTS (SELECT FROM audit_events WHERE action = $1) AS "isDone",
              EXISTS (SELECT FROM people WHERE is_demo) AS "isBegun",
              EXISTS (SELECT FROM entries) AS "hasEntries"`,
      [DONE],
    );
  if (!state || state.isDone) return false;
  return state.isBegun || !state.hasEntries;
}

async function recordDone(stage: Stage): Promise<void> {
  await stage.service(Transactions).run(stage.nobody(), (tx) => {
    const details = { entries: entries.length };
    tx.record({ action: DONE, objectType: 'demo', objectId: 'office', details });
    return Promise.resolve(ok(null));
  });
}
