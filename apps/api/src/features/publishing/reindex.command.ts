import { readArguments } from '../../platform/commands/arguments.js';
import type { Command } from '../../platform/commands/command.js';
import { Contexts } from '../../platform/context/contexts.js';
import { ReindexService } from './reindex.service.js';

const usage =
  '[--json]   rebuilds effective versions, citations, links and search from the ledgers';

export const reindex: Command = {
  needs: 'application',
  usage,
  async run(args, { out }, app) {
    const { values } = readArguments(args, `reindex ${usage}`, { json: { type: 'boolean' } });
    const service = app.get(ReindexService);
    const ctx = app.get(Contexts).create(null);
    const report = { entries: await service.entries(ctx), laws: await service.laws(ctx) };
    out.write(
      values.json
        ? `${JSON.stringify(report)}\n`
        : `Rebuilt ${report.entries} entries and ${report.laws} laws.\n`,
    );
    return 0;
  },
};
