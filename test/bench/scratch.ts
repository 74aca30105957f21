import 'reflect-metadata';
import { cite, doc, h2, p } from '@rechtsstand/domain/document';
import type { EntityManager } from 'typeorm';
import { TestLedger, type TestOffice } from '../factories/index.js';
import { sentences } from './scratch-text.js';
import { signIn } from './sign-in.js';

/** What the rows of the benchmark work on. */
export interface Scratch {
  /** Of as many people. */
  sessions: string[];
  slug: string;
  searchText: string;
  /** Each assigned to everybody. */
  notices: { id: string; contentHash: string }[];
}

const ENTRIES = 300;
const PEOPLE = 100;

/** Fills a migrated database with an office of some size, in words that occur in such an office. */
export async function fillScratch(office: TestOffice): Promise<Scratch> {
  const teams = await Promise.all([1, 2, 3].map(() => office.newTeam()));
  const topics = await Promise.all([1, 2, 3, 4].map(() => office.newTopic()));
  const notices = await publishEntries(new TestLedger(office), teams, topics);
  const sessions = await signInPeople(office, teams);
  await assignToAll(office.manager, notices);
  return { sessions, slug: 'thema-7', searchText: 'Antrag Niederlassungserlaubnis', notices };
}

/** Topics, each with a notice. */
async function publishEntries(ledger: TestLedger, teams: string[], topics: string[]) {
  const notices: Scratch['notices'] = [];
  for (let number = 0; number < ENTRIES; number++) {
    const common = {
      ownerTeamId: teams[number % teams.length]!,
      topicIds: [topics[number % topics.length]!],
    };
    const topic = await ledger.newEntry({ ...common, slug: `thema-${number}` });
    await ledger.publish(topic, {
      title: `Thema ${number}: ${sentences(number, 1).slice(0, 60)}`,
      facts: { shortAnswer: sentences(number + 1, 3) },
      document: doc(
        p(sentences(number + 2, 6)),
        h2('Voraussetzungen'),
        p(sentences(number + 3, 8), cite('§ 9 AufenthG', 'AufenthG § 9')),
        h2('Verfahren'),
        p(sentences(number + 4, 8)),
      ),
    });
    const notice = await ledger.newEntry({
      ...common,
      kind: 'change-notice',
      slug: `notiz-${number}`,
    });
    const document = doc(p(sentences(number + 5, 4)));
    notices.push(
      await ledger.publish(notice, {
        title: `Mitteilung ${number}`,
        document,
        audience: { everyone: true },
      }),
    );
  }
  return notices;
}

async function signInPeople(office: TestOffice, teams: string[]): Promise<string[]> {
  const tokens: string[] = [];
  for (let number = 0; number < PEOPLE; number++) {
    const person = await office.newPerson('caseworker', teams[number % teams.length]);
    tokens.push(await signIn(office, person));
  }
  return tokens;
}

async function assignToAll(manager: EntityManager, notices: Scratch['notices']): Promise<void> {
  await manager.query(
    `INSERT INTO assignments (publication_id, subject_id)
     SELECT notice, s.subject_id FROM unnest($1::uuid[]) AS notice
     CROSS JOIN (SELECT subjects.id AS subject_id FROM subjects JOIN sessions USING (person_id)) s`,
    [notices.map(({ id }) => id)],
  );
}
