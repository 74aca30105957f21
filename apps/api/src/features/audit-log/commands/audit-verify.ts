import { DataSource } from 'typeorm';
import { verifyChain } from '../../../platform/audit/verify-chain.js';
import { readArguments } from '../../../platform/commands/arguments.js';
import type { Command } from '../../../platform/commands/command.js';
import { ENVIRONMENT, type Environment } from '../../../platform/environment/environment.js';
import { Refusal } from '../../../platform/environment/refusal.js';

const usage =
  '[--json]   checks that no event of the audit log was changed, and none added or removed within it';

export const auditVerify: Command = {
  needs: 'application',
  usage,
  async run(args, { out }, app) {
    const { values } = readArguments(args, `audit verify ${usage}`, { json: { type: 'boolean' } });
    const { auditKey } = app.get<Environment>(ENVIRONMENT);
    const report = await verifyChain(app.get(DataSource).manager, auditKey);
    if (values.json) out.write(`${JSON.stringify(report)}\n`);
    else if (!report.broken) out.write(`${report.events} events, all sealed and in order.\n`);
    if (report.broken)
      throw new Refusal(
        `The audit log is broken at event ${report.broken.sequence}: ${report.broken.reason}.`,
      );
    return 0;
  },
};
