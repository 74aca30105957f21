import { type CommentAnchor, commentableBlocks, passageOf } from '@rechtsstand/domain/comment';
import {
  CommentsService,
  documentOf,
  DraftsRepository,
  ReviewersService,
} from '../../features/drafts/index.js';
import { askedReviewers, comments, type DemoComment } from '../content/comments.js';
import { type FoundDraft, openDraft } from './drafts-in-progress.js';

import { accepted, type Stage } from './stage.js';
import type { EntryIds } from './with-ids.js';

/** Asks the reviewers and lets them comment, on drafts about which nothing has been said yet. */
export async function discussDrafts(stage: Stage, entryIds: EntryIds): Promise<void> {
  for (const { entry, by, asked } of askedReviewers) {
    const draft = await draftOf(stage, entryIds, entry);
    if (draft?.state !== 'in-review') continue;
    const reviewers = await Promise.all(asked.map((login) => stage.as(login)));
    const personIds = reviewers.map(({ viewer }) => viewer.subjectId);
    const service = stage.service(ReviewersService);
    const reviewed = { personIds, teamIds: [] };
    accepted(entry, await service.change(await stage.as(by), draft.id, reviewed));
  }
  const begun = await draftsWithComments(stage);
  for (const comment of comments) {
    const draft = await draftOf(stage, entryIds, comment.entry);
    if (draft && !begun.has(draft.id)) await discuss(stage, draft, comment);
  }
}

async function discuss(stage: Stage, draft: FoundDraft, comment: DemoComment): Promise<void> {
  const service = stage.service(CommentsService);
  const { by, quote, body, answer, settledBy } = comment;
  const anchor = quote === null ? null : await anchorOf(stage, draft.id, quote);
  const ctx = await stage.as(by);
  const added = await service.add(ctx, draft.id, draft.revision, anchor, body);
  const { id } = accepted(body, added);
  if (answer)
    accepted(answer.body, await service.answer(await stage.as(answer.by), id, answer.body));
  if (settledBy) accepted(body, await service.settle(await stage.as(settledBy), id, true));
}

async function anchorOf(stage: Stage, draftId: string, quote: string): Promise<CommentAnchor> {
  const ctx = await stage.as('katharina.vogel');
  const inHand = await stage.service(DraftsRepository).byId(ctx, draftId);
  const blocks = inHand ? commentableBlocks(documentOf(inHand.draft)) : [];
  for (const { id, text } of blocks) {
    const start = text?.indexOf(quote) ?? -1;
    if (start >= 0)
      return { blockId: id, passage: passageOf(text ?? '', start, start + quote.length) };
  }
  throw new Error(`The draft does not say: ${quote}`);
}

function draftOf(stage: Stage, entryIds: EntryIds, entry: string): Promise<FoundDraft | null> {
  return openDraft(stage, entryIds.get(entry) ?? '');
}

async function draftsWithComments(stage: Stage): Promise<Set<string>> {
  const rows: { id: string }[] = await stage
    .nobody()
    .manager.query('SELECT DISTINCT draft_id AS id FROM draft_comments');
  return new Set(rows.map(({ id }) => id));
}
