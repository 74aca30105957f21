import { doc, p } from '@rechtsstand/domain/document';
import { setTimeout as sleep } from 'node:timers/promises';
import { completeInput, Desk, type DraftAtHand } from '../../factories/index.js';
import type { Measured } from '../print.js';
import type { Random } from '../random.js';
import { latencyRow } from './contest.js';
import { SUGGEST } from './queries.js';
import { Staff } from './staff.js';
import { Visitor } from './visitor.js';
import type { SearchWorld } from './world.js';

const LOOK_EVERY = 10;
const LONGEST = 30_000;

interface Suggested {
  data: { suggest: { hits: { title: { text: string }[] }[] } };
}

/** From the press on "publish" to the page being found while typing; the floor is publishing alone. */
export async function measureFindable(world: SearchWorld): Promise<Measured[]> {
  const staff = new Staff(world.api.url, world.office);
  const desk = await Desk.open(staff, world.office);
  const team = await world.office.newTeam();
  const reader = new Visitor(world.api.url, world.sessions[0] ?? '');
  const api: number[] = [];
  const floor: number[] = [];
  for (let number = 0; number < world.seconds; number++) {
    const word = inventedWord(world.random);
    const draft = await approvedDraft(desk, team, word);
    const start = performance.now();
    const published = desk.publish(draft).then(() => performance.now() - start);
    api.push(await found(reader, word, start));
    floor.push(await published);
  }
  reader.leave();
  await staff.leave();
  return [latencyRow('search-findable', { api, floor }, 0.95, 500)];
}

async function approvedDraft(desk: Desk, team: string, word: string): Promise<DraftAtHand> {
  const title = `Merkblatt ${word}`;
  const document = doc(p(`Was bei ${word} zu beachten ist.`));
  return desk.approvedFrom(
    await desk.newEntry(team, { title }),
    completeInput({ title, document }),
  );
}

async function found(reader: Visitor, word: string, start: number): Promise<number> {
  for (;;) {
    const { data } = JSON.parse(await reader.ask(SUGGEST, { query: word })) as Suggested;
    const waited = performance.now() - start;
    const titles = data.suggest.hits.map(({ title }) => title.map(({ text }) => text).join(''));
    if (titles.some((title) => title.includes(word))) return waited;
    if (waited > LONGEST) throw new Error(`"${word}" was published and is not found`);
    await sleep(LOOK_EVERY);
  }
}

/** One that no text has, so that only the new page is found by it. */
function inventedWord(random: Random): string {
  const syllable = () => random.pick([...'bdfgklmnprtvz']) + random.pick([...'aeiou']);
  return `x${Array.from({ length: 5 }, syllable).join('')}`;
}
