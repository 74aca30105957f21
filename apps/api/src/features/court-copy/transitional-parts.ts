import { publicationPath } from '@rechtsstand/domain/entry';
import { lastDayOf } from '@rechtsstand/domain/time';
import type {
  Condition,
  ConditionGroup,
  Governing,
  TransitionalProvision,
} from '@rechtsstand/domain/transitional';
import {
  sayInGerman as say,
  transitionalWords,
  type VersionNumbers,
} from '@rechtsstand/domain/transitional-words';
import { heading, type Part, paragraph, type Run, term } from './court-document.js';
import { longDay } from './german.js';

const or = new Intl.ListFormat('de', { type: 'disjunction' });
const words = transitionalWords({ say, day: longDay, or: (each) => or.format(each) });

/** What a transitional provision orders, on which conditions, and which version governs then. */
export function transitionalParts(
  provision: TransitionalProvision | null,
  numbers: VersionNumbers,
  publicUrl: URL,
): Part[] {
  if (provision === null) return [];
  const { restsOn, text, conditions, governs, otherwise } = provision;
  const outcome = (name: 'met' | 'not-met', governing: Governing): Part => ({
    type: 'paragraph',
    runs: [{ text: `${say(`outcome.${name}`)} ` }, resultRun(governing, numbers, publicUrl)],
  });
  return [
    heading(2, say('title')),
    paragraph(text),
    { type: 'terms', items: term(say('rests-on'), restsOn) },
    paragraph(period(provision)),
    heading(3, say('conditions')),
    paragraph(say(`join.${conditions.join}`)),
    { type: 'bullets', items: conditions.of.map(conditionParts) },
    outcome('met', governs),
    outcome('not-met', otherwise),
  ];
}

function period({ until }: TransitionalProvision): string {
  const last = until === null ? null : lastDayOf({ from: until, until });
  return last === null ? say('runs') : say('runs-until', { day: longDay(last) });
}

function conditionParts(each: Condition | ConditionGroup): Part[] {
  if (each.kind !== 'group') return [paragraph(words.condition(each))];
  const items = each.of.map((inner) => [paragraph(words.condition(inner))]);
  return [paragraph(say(`join-within.${each.join}`)), { type: 'bullets', items }];
}

/** Another version is named by its number and leads to it. */
function resultRun(governing: Governing, numbers: VersionNumbers, publicUrl: URL): Run {
  const text = `${words.result(governing, numbers)}.`;
  if (governing.version !== 'named' || governing.publicationId === null) return { text };
  return { text, link: new URL(publicationPath(governing.publicationId), publicUrl).href };
}
