import type { DraftState } from '@rechtsstand/domain/entry';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { ReviewService, WritingService, type DraftInput } from '../../features/drafts/index.js';
import { PublishingService } from '../../features/publishing/index.js';
import type { DemoLogin } from '../content/office.js';
import { accepted, type Stage } from './stage.js';

/** What a draft shall say, and who works on it. */
export interface Work {
  readonly entryId: string;
  readonly kind: 'text' | 'repeal' | 'withdrawal';
  /** What a withdrawal takes back. */
  readonly withdraws?: string;
  readonly content: DraftInput;
  readonly author: DemoLogin;
  readonly approver: DemoLogin;
  /** Why it went out without the approver. */
  readonly overriddenWith?: string;
}

export interface FoundDraft {
  readonly id: string;
  readonly state: DraftState;
  readonly revision: number;
  readonly returnReason: string | null;
}

/** Publishes everything; the coordinator's part in this office. */
const publisher: DemoLogin = 'katharina.vogel';

/** The draft of an entry of the demo that is open: one a person, and of somebody the oldest. */
export async function openDraft(
  stage: Stage,
  entryId: string,
  author?: DemoLogin,
): Promise<FoundDraft | null> {
  const [draft]: FoundDraft[] = await stage.nobody().manager.query(
    `SELECT d.id, d.state, d.revision, d.return_reason AS "returnReason"
     FROM drafts d JOIN subjects s ON s.id = d.created_by JOIN people p ON p.id = s.person_id
     WHERE d.entry_id = $1 AND d.state NOT IN ('published', 'discarded')
       AND p.login = coalesce($2, p.login)
     ORDER BY d.created_at`,
    [entryId, author],
  );
  return draft ?? null;
}

/**
 * Takes a draft on to the state, one transaction a step. Where an earlier run broke off, it goes on from
 * the state that run has left: saving once more does no harm, and no step is taken twice.
 */
export async function bringTo(goal: DraftState, stage: Stage, work: Work): Promise<FoundDraft> {
  let draft = (await openDraft(stage, work.entryId, work.author)) ?? (await begin(stage, work));
  if (draft.state === 'writing') draft = await write(stage, work, draft);
  while (draft.state !== goal) draft = await advance(stage, work, draft);
  return draft;
}

async function begin(
  stage: Stage,
  { entryId, kind, withdraws, author }: Work,
): Promise<FoundDraft> {
  const begun = await stage
    .service(WritingService)
    .begin(await stage.as(author), entryId, withdraws ?? null, kind);
  return found(stage, accepted('begin', begun));
}

async function write(stage: Stage, { content, author }: Work, draft: FoundDraft) {
  const saved = await stage
    .service(WritingService)
    .save(await stage.as(author), draft.id, draft.revision, content);
  return found(stage, accepted(content.title, saved));
}

async function advance(stage: Stage, work: Work, { id, state, revision }: FoundDraft) {
  const review = stage.service(ReviewService);
  const steps = {
    writing: async () => review.requestReview(await stage.as(work.author), id, revision),
    'in-review': async () => {
      const { materiality } = work.content;
      if (work.overriddenWith !== undefined) return override(stage, id, revision, work);
      return review.approve(await stage.as(work.approver), id, revision, materiality);
    },
    approved: async () =>
      stage.service(PublishingService).publish(await stage.as(publisher), id, revision),
  };
  if (state === 'published' || state === 'discarded') throw new Error(`Draft ${id} is ${state}`);
  accepted(`${work.content.title}, ${state}`, await steps[state]());
  return found(stage, id);
}

async function override(
  stage: Stage,
  id: string,
  revision: number,
  { overriddenWith = '' }: Work,
): Promise<Result<string, Fault | Fault[]>> {
  const head = await stage.as('birgit.neumann');
  const publishing = stage.service(PublishingService);
  return publishing.publishWithOverride(head, id, revision, overriddenWith);
}

async function found(stage: Stage, id: string): Promise<FoundDraft> {
  const [draft]: FoundDraft[] = await stage
    .nobody()
    .manager.query(
      'SELECT id, state, revision, return_reason AS "returnReason" FROM drafts WHERE id = $1',
      [id],
    );
  if (!draft) throw new Error(`Draft ${id} is gone`);
  return draft;
}
