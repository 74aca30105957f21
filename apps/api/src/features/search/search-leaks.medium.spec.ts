import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, h2, p } from '@rechtsstand/domain/document';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestPerson } from '../../../../../test/factories/index.js';
import {
  buildIndex,
  dropIndex,
  meilisearchOfTests,
} from '../../../../../test/support/meilisearch.js';
import { runJobs } from '../../../../../test/support/run-jobs.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { Contexts } from '../../platform/context/contexts.js';
import { Transactions } from '../../platform/database/transactions.js';
import { SearchProjection } from './search-projection.service.js';

const server = meilisearchOfTests();
const engines = [
  { name: 'PostgreSQL', meilisearch: null },
  ...(server ? [{ name: 'Meilisearch', meilisearch: server }] : []),
];

/** Everything that the search says, to whoever asks. */
const HIT = `kind slug entryId sectionTitle sectionId path title { text hit } snippet { text hit }`;
const FACETS = ['kinds', 'laws', 'topics', 'teams', 'statuses']
  .map((facet) => `${facet} { key label count }`)
  .join(' ');
const EVERYTHING = `query ($query: String!, $filter: SearchFilter) {
  suggest(query: $query) { isSimplified correctedQuery citation { text title } missing { text isLawHeld } hits { ${HIT} } }
  search(query: $query, filter: $filter) {
    isSimplified totalItems correctedQuery citation { text title } missing { text isLawHeld } readings { words } hits { ${HIT} }
    facets { ${FACETS} }
  }
}`;

/** Words that stand in the secret page alone; none of them may come back to whoever may not see it. */
const secretWords = /razzia|kupferkessel|geheimg|bereich-nord|nordhaus|abschnittwort/i;

describe.each(engines)('with $name', ({ meilisearch }) => {
  let test: TestApplication;
  let north: string, south: string, topic: string;
  let outsiders: TestPerson[], insiders: TestPerson[];

  const publish = async (entry: object, publication: object) => {
    const made = await test.ledger.newEntry(entry);
    await test.ledger.publish(made, publication);
    await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
      await test.get(SearchProjection).replaceEntry(tx, made.id);
      return { ok: true, value: undefined };
    });
    return made;
  };

  beforeAll(async () => {
    test = await TestApplication.start({ meilisearch });
    if (meilisearch) await buildIndex(test.app);
    [north, south] = [await test.office.newTeam('nordhaus'), await test.office.newTeam('suedhaus')];
    topic = await test.office.newTopic('bereich-nord');
    await publish(
      {
        slug: 'razzia',
        visibility: 'teams',
        ownerTeamId: north,
        topicIds: [topic],
        aliases: ['Kupferkessel'],
      },
      {
        title: 'Razzia und Durchsuchung',
        document: doc(
          p('Durchsuchung nach § 99 GeheimG mit dem Kupferkessel.'),
          h2('Abschnittwort'),
          p('Durchsuchung.'),
        ),
      },
    );
    await publish({ slug: 'wohnung', ownerTeamId: south }, { title: 'Durchsuchung der Wohnung' });
    await runJobs(test.app);
    outsiders = [
      await test.office.newPerson('caseworker', south),
      await test.office.newPerson('team-lead', south),
      await test.office.newPerson('administrator'),
    ];
    insiders = [
      await test.office.newPerson('caseworker', north),
      await test.office.newPerson('head'),
    ];
  });
  afterAll(async () => {
    if (meilisearch) await dropIndex(test.app);
    await test?.stop();
  });

  const askOnce = async (as: TestPerson, query: string, filter: object = {}) => {
    const { data, errors } = await test.graphql(EVERYTHING, { query, filter }, { as });
    expect(errors).toEqual([]);
    return data;
  };
  /** The engine at hand: where it is too busy to answer in time, it is asked again. */
  const ask = async (...asked: Parameters<typeof askOnce>) => {
    for (;;) {
      const data = await askOnce(...asked);
      if (!data.search.isSimplified && !data.suggest.isSimplified) return data;
      await sleep(200);
    }
  };

  it.each([
    'Durchsuchung ',
    'Durchsuchung',
    'durchs',
    'durchsuhcung',
    'duchsuchung wohnung',
    'kupfer',
    'kupferkesel',
    'kupferkessel durchsuchung',
    'razz',
    'abschnittw',
    '§ 99 GeheimG',
    '99 geheimg',
    '§ 99',
    'nordhaus',
    'bereich nord',
  ])('nothing of a page of others comes back for %j', async (query) => {
    for (const person of outsiders) {
      const { suggest, search } = await ask(person, query);
      // What was typed may be said again; take it out before looking for what was not.
      const said = JSON.stringify({ suggest, search });
      const echoed = query.toLowerCase().trim().split(/\s+/);
      const found = [...said.matchAll(new RegExp(secretWords, 'gi'))].map(([word]) => word);
      expect(found.filter((word) => !echoed.includes(word.toLowerCase()))).toEqual([]);
      expect(said).not.toContain(north);
      expect(said).not.toContain(topic);
      expect(search.totalItems).toBe(search.hits.length);
      for (const { slug } of [...search.hits, ...suggest.hits]) expect(slug).toBe('wohnung');
      for (const facet of Object.values<{ count: number }[]>(search.facets))
        for (const { count } of facet) expect(count).toBeLessThanOrEqual(search.hits.length);
    }
  });

  it('nor does naming its team, topic or law reach it', async () => {
    for (const filter of [{ teamId: north }, { topicId: topic }, { law: 'geheimg' }]) {
      const { search } = await ask(outsiders[0]!, 'Durchsuchung', filter);
      expect(search).toMatchObject({ totalItems: 0, hits: [] });
      expect(JSON.stringify(search.facets)).not.toContain(north);
    }
  });

  it('what it cites is told to be missing just as if no page cited it', async () => {
    for (const person of [...outsiders, ...insiders]) {
      for (const text of ['§ 99 GeheimG', '§ 98 AnderesG']) {
        const { search, suggest } = await ask(person, text);
        expect([search.missing, suggest.missing]).toEqual([
          { text, isLawHeld: false },
          { text, isLawHeld: false },
        ]);
      }
    }
  });

  it('those who may see it find all of it', async () => {
    for (const person of insiders) {
      const { suggest, search } = await ask(person, 'kupferkessel');
      expect(search.totalItems).toBe(1);
      expect([search.hits[0].slug, suggest.hits[0].slug]).toEqual(['razzia', 'razzia']);
      expect(search.facets.topics[0]).toMatchObject({ key: topic, count: 1 });
      const { search: misspelt } = await ask(person, 'kupferkesel');
      expect(misspelt.hits[0]?.slug).toBe('razzia');
    }
  });

  it('and once it is shut to a team, it is gone for that team at once', async () => {
    const entry = await publish(
      { slug: 'kurz-offen', ownerTeamId: north, visibility: 'teams', visibleTeamIds: [south] },
      { title: 'Wanderdüne' },
    );
    await runJobs(test.app);
    expect((await ask(outsiders[0]!, 'wanderdüne')).search.totalItems).toBe(1);
    await test.owner.query('DELETE FROM entry_teams WHERE entry_id = $1', [entry.id]);
    await test.get(Transactions).run(test.get(Contexts).create(null), async (tx) => {
      await test.get(SearchProjection).replaceEntry(tx, entry.id);
      return { ok: true, value: undefined };
    });
    // Before the index has heard of it.
    const { search, suggest } = await askOnce(outsiders[0]!, 'wanderdüne');
    expect([search.hits, suggest.hits]).toEqual([[], []]);
  });
});
