import { readArguments } from '../../platform/commands/arguments.js';
import type { Command } from '../../platform/commands/command.js';
import { Contexts } from '../../platform/context/contexts.js';
import { type RebuildStep, SearchRebuild } from '../search/index.js';
import { ReindexService } from './reindex.service.js';

const usage =
  '[--json]   rebuilds effective versions, citations, links and search from the ledgers';

const steps: Record<RebuildStep, string> = {
  words: 'Words counted of',
  documents: 'Written',
  indexes: 'Indexing',
};

/** So often is told how far it has got. */
const EVERY = 2_000;

export const reindex: Command = {
  needs: 'application',
  usage,
  async run(args, { out }, app) {
    const { values } = readArguments(args, `reindex ${usage}`, { json: { type: 'boolean' } });
    const ctx = app.get(Contexts).create(null);
    const entries = await app.get(ReindexService).entries(ctx);
    const began = performance.now();
    const progress = values.json ? undefined : tell((line) => out.write(`${line}\n`));
    const documents = await app.get(SearchRebuild).run(ctx, { progress });
    const seconds = (performance.now() - began) / 1000;
    const report = { entries, documents, seconds: Math.round(seconds * 10) / 10 };
    const rate = Math.round(documents / seconds);
    out.write(
      values.json
        ? `${JSON.stringify(report)}\n`
        : `Rebuilt ${entries} entries and ${documents} search documents in ${report.seconds} s, ${rate} a second.\n`,
    );
    return 0;
  },
};

/** Each step as it begins, and now and then how far it is. */
function tell(print: (line: string) => void): (step: RebuildStep, documents: number) => void {
  let last: RebuildStep | undefined;
  let toldAt = 0;
  return (step, documents) => {
    const now = performance.now();
    if (step === last && now - toldAt < EVERY) return;
    [last, toldAt] = [step, now];
    print(`${steps[step]} ${documents} documents`);
  };
}
