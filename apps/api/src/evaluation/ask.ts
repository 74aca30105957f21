import { abbreviationOf } from '@rechtsstand/domain/citation';
import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { NO_FILTER, SearchService } from '../features/search/index.js';
import { Contexts } from '../platform/context/contexts.js';
import { Refusal } from '../platform/environment/refusal.js';
import { type Answer, answerOf, type Judgement } from './measures.js';

const DEPTH = 10;
/** A busy machine may take minutes until it answers in time again. */
const MOST_TRIES = 120;
const PAUSE = 1_100;

/** Searches as the box does; a citation that it would jump to is the first answer. */
export async function ask(
  app: INestApplicationContext,
  judgement: Judgement,
  { isTyping, isJumping }: { isTyping: boolean; isJumping: boolean },
): Promise<Answer> {
  const { citation, hits } = await answered(() => search(app, judgement.query, isTyping));
  const provisions = [isJumping ? citation : null, ...hits].flatMap((found) =>
    found?.lawKey && found.labelKey ? [nameOf(found.lawKey, found.labelKey)] : [],
  );
  return answerOf(judgement, [...new Set(provisions)]);
}

async function search(app: INestApplicationContext, query: string, isTyping: boolean) {
  const ctx = app.get(Contexts).create(null);
  const service = app.get(SearchService);
  return isTyping
    ? service.suggest(ctx, query, ctx.today, DEPTH)
    : service.search(ctx, query, ctx.today, NO_FILTER, { limit: DEPTH, offset: 0 });
}

/** The answer of the engine that is measured, not of the one that steps in while it is busy. */
async function answered<T extends { isSimplified: boolean }>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await ask();
    if (!answer.isSimplified) return answer;
    await sleep(PAUSE);
  }
  throw new Refusal('The engine that is to be measured does not answer.');
}

/** As judgements name provisions: `AufenthG 18b`. */
const nameOf = (lawKey: string, labelKey: string) => `${abbreviationOf(lawKey)} ${labelKey}`;
