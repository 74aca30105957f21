import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { verifyDatabase } from '../database/verify.js';
import { type Environment, readEnvironment } from '../environment/environment.js';
import { orRefuse, Refusal } from '../environment/refusal.js';
import type { Command, CommandIo } from './command.js';

/** Loaded when it is run: `cite` shall not wait for a database driver. */
export type CommandTable = Readonly<Record<string, () => Promise<Command>>>;

type ApplicationModule = (environment: Environment) => Promise<object>;

/** Finds the command that the arguments begin with, and runs it; gives its exit code. */
export async function runCommand(
  commands: CommandTable,
  args: string[],
  io: CommandIo,
  applicationModule: ApplicationModule,
): Promise<number> {
  const name = Object.keys(commands).find((known) => startsWith(args, known.split(' ')));
  const load = name === undefined ? undefined : commands[name];
  if (name === undefined || !load) {
    const help = await helpOn(commands);
    if (args.length > 0 && !isHelp(args[0]))
      throw new Refusal(`Unknown command: ${args.join(' ')}\n${help}`);
    io.out.write(help);
    return 0;
  }
  const command = await load();
  const rest = args.slice(name.split(' ').length);
  if (rest.some(isHelp)) {
    io.out.write(`${name} ${command.usage}\n`);
    return 0;
  }
  if (command.needs === 'nothing') return command.run(rest, io);
  return runInApplication(command, rest, io, applicationModule);
}

async function runInApplication(
  command: Extract<Command, { needs: 'application' }>,
  args: string[],
  io: CommandIo,
  applicationModule: ApplicationModule,
): Promise<number> {
  const environment = orRefuse(readEnvironment(process.env));
  const app = await NestFactory.createApplicationContext(await applicationModule(environment), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    await verifyDatabase(app.get(DataSource));
    return await command.run(args, io, app);
  } finally {
    await app.close();
  }
}

async function helpOn(commands: CommandTable): Promise<string> {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name} ${(await load()).usage}\n`),
  );
  return `Usage: npm run cli -- COMMAND\n${lines.join('')}`;
}

const startsWith = (args: string[], words: string[]) => words.every((word, i) => args[i] === word);

const isHelp = (argument: string | undefined) => argument === '--help' || argument === 'help';
