import type { INestApplicationContext } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { lawImport } from '../features/law/index.js';
import {
  MeilisearchServer,
  OfficeLanguage,
  SearchIndex,
  SearchRebuild,
} from '../features/search/index.js';
import { readArguments } from '../platform/commands/arguments.js';
import type { Command } from '../platform/commands/command.js';
import { Contexts } from '../platform/context/contexts.js';
import { Refusal } from '../platform/environment/refusal.js';
import { ask } from './ask.js';
import { parseJudgements } from './judgements.js';
import { type Answer, type Judgement, measuresByClass, measuresOf } from './measures.js';
import { printAnswers } from './print-answers.js';
import { parts, without } from './without.js';

const USAGE =
  '--laws DIR --queries FILE [--engine postgres|meilisearch] [--typing] [--without PART] [--json]   measures the search on judged queries, in a database of its own';

/**
 * Imports laws into the database at hand, which must be an empty one, and runs every query through the
 * service behind the search box: as a submitted search, or as what is offered while typing.
 */
export const searchEval: Command = {
  needs: 'application',
  usage: USAGE,
  async run(args, { out }, app) {
    const { values } = readArguments(args, `search eval ${USAGE}`, {
      laws: { type: 'string' },
      queries: { type: 'string' },
      engine: { type: 'string', default: 'postgres' },
      typing: { type: 'boolean', default: false },
      without: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const { laws, queries, engine } = values;
    if (!laws || !queries) throw new Refusal(`Usage: search eval ${USAGE}`);
    const judgements = await judgementsIn(queries);
    const withEngine = engineNamed(app, engine);
    if (values.without) takeAway(app, values.without);
    await importLaws(app, laws);
    const asked = { isTyping: values.typing, isJumping: values.without !== 'citation' };
    const answers: Answer[] = [];
    await withEngine(async () => {
      for (const judgement of judgements) answers.push(await ask(app, judgement, asked));
    });
    const classes = measuresByClass(answers);
    const report = { engine, overall: measuresOf(answers), classes, answers };
    out.write(values.json ? `${JSON.stringify(report)}\n` : printAnswers(report));
    return 0;
  },
};

/** From now on queries are read without a part of the language. */
function takeAway(app: INestApplicationContext, name: string): void {
  const part = parts.find((known) => known === name);
  if (!part) throw new Refusal(`--without takes one of ${parts.join(', ')}.`);
  const language = app.get(OfficeLanguage);
  const read = language.read.bind(language);
  language.read = async (text, citation) => {
    const { query, lexicons } = await read(text, part === 'citation' ? null : citation);
    return { query: without(query, part), lexicons };
  };
}

async function judgementsIn(file: string): Promise<Judgement[]> {
  const read = parseJudgements(await readFile(file, 'utf8'));
  if (!read.ok) throw new Refusal(`${file}: ${read.error}.`);
  return read.value;
}

/** The texts, and everything that is learned from them. */
async function importLaws(app: INestApplicationContext, folder: string): Promise<void> {
  const refused: string[] = [];
  const code = await lawImport(app, [folder], (line) => void refused.push(line));
  if (code !== 0) throw new Refusal(refused.join('\n'));
  await app.get(SearchRebuild).run(app.get(Contexts).create(null));
}

type Around = (work: () => Promise<void>) => Promise<void>;

/** Does work while this engine answers; the index of Meilisearch is gone afterwards. */
function engineNamed(app: INestApplicationContext, name: string): Around {
  const { isConfigured } = app.get(MeilisearchServer);
  if (name === 'postgres' && !isConfigured) return (work) => work();
  if (name === 'postgres') throw new Refusal('MEILI_URL must not be set to measure PostgreSQL.');
  if (name !== 'meilisearch') throw new Refusal(`There is no engine "${name}".`);
  if (!isConfigured)
    throw new Refusal('MEILI_URL and MEILI_KEY must be set to measure Meilisearch.');
  const index = app.get(SearchIndex);
  const { signal } = new AbortController();
  return async (work) => {
    await index.rebuild(app.get(Contexts).create(null), signal);
    try {
      await work();
    } finally {
      await index.remove(signal);
    }
  };
}
