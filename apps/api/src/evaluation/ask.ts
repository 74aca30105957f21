import { abbreviationOf } from '@rechtsstand/domain/citation';
import type { INestApplicationContext } from '@nestjs/common';
import { SearchService } from '../features/search/index.js';
import { Contexts } from '../platform/context/contexts.js';
import { type Answer, answerOf, type Judgement } from './measures.js';

const DEPTH = 10;

/** Searches as the box does; a citation that it would jump to is the first answer. */
export async function ask(
  app: INestApplicationContext,
  judgement: Judgement,
  isTyping: boolean,
): Promise<Answer> {
  const ctx = app.get(Contexts).create(null);
  const service = app.get(SearchService);
  const { citation, hits } = isTyping
    ? await service.suggest(ctx, judgement.query, ctx.today, DEPTH)
    : await service.search(ctx, judgement.query, ctx.today, everything, {
        limit: DEPTH,
        offset: 0,
      });
  const provisions = [citation, ...hits].flatMap((found) =>
    found?.lawKey && found.labelKey ? [nameOf(found.lawKey, found.labelKey)] : [],
  );
  return answerOf(judgement, [...new Set(provisions)]);
}

/** As judgements name provisions: `AufenthG 18b`. */
const nameOf = (lawKey: string, labelKey: string) => `${abbreviationOf(lawKey)} ${labelKey}`;

const everything = {
  kinds: [],
  lawKey: null,
  topicId: null,
  teamId: null,
  status: 'in-force',
} as const;
