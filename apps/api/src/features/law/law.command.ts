import type { Command } from '../../platform/commands/command.js';
import { LAW_IMPORT_USAGE, lawImport } from './law.cli.js';

export const lawImportCommand: Command = {
  needs: 'application',
  usage: `${LAW_IMPORT_USAGE.replace('law import ', '')}   takes in official texts`,
  run: (args, { out }, app) => lawImport(app, args, (line) => out.write(`${line}\n`)),
};
