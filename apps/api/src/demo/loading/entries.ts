import { addDays } from '@rechtsstand/domain/time';
import {
  type DraftInput,
  EntrySettingsService,
  ReviewService,
} from '../../features/drafts/index.js';
import { type DemoEntry, type DemoVersion, isRepeal, isText } from '../content/demo-entry.js';
import type { DemoDraft } from '../content/drafts.js';
import { bringTo, openDraft, type Work } from './drafts-in-progress.js';
import type { TeamIds, TopicIds } from './office.js';
import { accepted, type Stage } from './stage.js';
import {
  audienceWithIds,
  contentWithIds,
  documentWithIds,
  type EntryIds,
  factsWithIds,
} from './with-ids.js';

/** Every entry with its first, empty draft, so that texts can link to one another. */
export async function createEntries(
  stage: Stage,
  entries: readonly DemoEntry[],
  teams: TeamIds,
  topics: TopicIds,
): Promise<EntryIds> {
  const ids = new Map<string, string>();
  for (const entry of entries) {
    const id = (await entryId(stage, entry)) ?? (await create(stage, entry, teams, topics));
    const settings = { reviewAppointedOn: entry.reviewDueOn };
    const coordinator = await stage.as('katharina.vogel');
    accepted(
      entry.slug,
      await stage.service(EntrySettingsService).update(coordinator, id, settings),
    );
    ids.set(entry.slug, id);
  }
  return ids;
}

async function create(
  stage: Stage,
  { kind, slug, team, visibleTo, topics, aliases, versions }: DemoEntry,
  teamIds: TeamIds,
  topicIds: TopicIds,
): Promise<string> {
  const [first] = versions;
  if (!first || !isText(first)) throw new Error(`${slug} does not begin with a text`);
  const created = await stage.service(EntrySettingsService).create(await stage.as(first.author), {
    kind,
    slug,
    title: first.title,
    ownerTeamId: teamIds[team],
    visibility: visibleTo ? 'teams' : 'everyone',
    visibleTeamIds: (visibleTo ?? []).map((each) => teamIds[each]),
    topicIds: topics.map((topic) => topicIds[topic]),
    aliases: [...aliases],
  });
  accepted(slug, created);
  const id = await entryId(stage, { kind, slug });
  if (!id) throw new Error(`${slug} is gone`);
  return id;
}

/** Publishes what is not published yet, in order. */
export async function publishVersions(
  stage: Stage,
  { slug, versions }: DemoEntry,
  entryIds: EntryIds,
  teams: TeamIds,
  /** Begun before the last version, which overtakes it. */
  overtaken?: DemoDraft,
): Promise<void> {
  const id = entryIds.get(slug) ?? '';
  const works = worksOf(stage, id, versions, entryIds, teams);
  const published = (await publicationIds(stage, id)).length;
  for (const { content, ...work } of works.slice(published)) {
    const versionIds = await publicationIds(stage, id);
    if (overtaken && versionIds.length === works.length - 1) {
      await leaveDraft(stage, overtaken, entryIds, teams);
    }
    const { takesBack, ...order } = work;
    const withdraws = takesBack === undefined ? undefined : versionIds[takesBack - 1];
    const withIds = contentWithIds(content, versionIds);
    await bringTo('published', stage, { ...order, withdraws, content: withIds });
  }
}

/** Puts a draft on the desk where it is meant to lie. */
export async function leaveDraft(
  stage: Stage,
  { entry, version, desk }: DemoDraft,
  entryIds: EntryIds,
  teams: TeamIds,
): Promise<void> {
  const id = entryIds.get(entry) ?? '';
  const { author, approver } = version;
  const content = contentOf(stage, version, entryIds, teams);
  const work: Work = { entryId: id, kind: 'text', content, author, approver };
  const left = await openDraft(stage, id, author);
  if (desk.state !== 'returned') {
    const isThere = left?.state === desk.state && left.revision > 1;
    if (!isThere) await bringTo(desk.state, stage, work);
    return;
  }
  if (left?.returnReason) return;
  const draft = await bringTo('in-review', stage, work);
  const reviewer = await stage.as(desk.by);
  const { revision } = draft;
  const review = stage.service(ReviewService);
  accepted(entry, await review.returnDraft(reviewer, draft.id, revision, desk.reason));
}

/** What is to be published; a withdrawal says its target by the place that has in the entry. */
type PlannedWork = Work & { takesBack?: number };

/** A repeal carries the text that it ends, a withdrawal the one it takes back. */
function worksOf(
  stage: Stage,
  entryId: string,
  versions: DemoEntry['versions'],
  entryIds: EntryIds,
  teams: TeamIds,
): PlannedWork[] {
  const works: PlannedWork[] = [];
  for (const version of versions) {
    const { author, approver, changeSummary } = version;
    if (isText(version)) {
      const content = contentOf(stage, version, entryIds, teams);
      const { overriddenWith } = version;
      works.push({ entryId, kind: 'text', content, author, approver, overriddenWith });
      continue;
    }
    const ended = works.at(-1)?.content;
    if (!ended) throw new Error('There is nothing to repeal or to withdraw');
    const content = {
      ...ended,
      changeSummary,
      validFrom: isRepeal(version) ? version.repealedFrom : null,
      validUntil: null,
      transitionalProvision: null,
    };
    const common = { entryId, content, author, approver };
    works.push(
      isRepeal(version)
        ? { ...common, kind: 'repeal' }
        : { ...common, kind: 'withdrawal', takesBack: version.takesBack },
    );
  }
  return works;
}

function contentOf(
  stage: Stage,
  version: DemoVersion,
  entryIds: EntryIds,
  teams: TeamIds,
): DraftInput {
  const { title, facts, document, validFrom, validUntil, changeSummary, audience } = version;
  return {
    title,
    facts: factsWithIds(facts, entryIds),
    document: documentWithIds(document, entryIds),
    validFrom,
    validUntil: validUntil ?? null,
    changeSummary,
    materiality: version.materiality ?? 'material',
    audience: audience ? audienceWithIds(audience, teams) : null,
    transitionalProvision: version.transitionalProvision ?? null,
    acknowledgeBy: audience ? addDays(stage.nobody().today, audience.dueInDays) : null,
  };
}

/** In the order of the ledger. */
async function publicationIds(stage: Stage, entry: string): Promise<string[]> {
  const rows: { id: string }[] = await stage
    .nobody()
    .manager.query('SELECT id FROM publications WHERE entry_id = $1 ORDER BY sequence', [entry]);
  return rows.map(({ id }) => id);
}

async function entryId(stage: Stage, { kind, slug }: Pick<DemoEntry, 'kind' | 'slug'>) {
  const [row]: { id: string }[] = await stage
    .nobody()
    .manager.query('SELECT id FROM entries WHERE kind = $1 AND slug = $2', [kind, slug]);
  return row?.id;
}
