import { runProgram } from './platform/environment/refusal.js';
import { type CommandTable, runCommand } from './platform/commands/run-command.js';

/** Every command, by the words it is called with. */
const commands: CommandTable = {
  'law import': async () => (await import('./features/law/law.command.js')).lawImportCommand,
  reindex: async () => (await import('./features/publishing/reindex.command.js')).reindex,
  'search eval': async () => (await import('./evaluation/search-eval.command.js')).searchEval,
  'user add': async () => (await import('./features/people/commands/user-add.js')).userAdd,
  'audit verify': async () =>
    (await import('./features/audit-log/commands/audit-verify.js')).auditVerify,
};

await runProgram(async () => {
  const io = { in: process.stdin, out: process.stdout };
  process.exitCode = await runCommand(commands, process.argv.slice(2), io, async (environment) => {
    const { AppModule } = await import('./app.module.js');
    return AppModule.with(environment);
  });
});
