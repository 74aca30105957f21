import type { INestApplicationContext } from '@nestjs/common';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes; tests bring their own. */
export interface CommandIo {
  in: Readable;
  out: Writable;
}

interface CommandShape {
  /** One line: what follows the name, and what the command does. */
  readonly usage: string;
}

/** Works on what it is given. */
interface PlainCommand extends CommandShape {
  readonly needs: 'nothing';
  run(args: string[], io: CommandIo): Promise<number>;
}

/** Works with the services of the application on its database. */
interface ApplicationCommand extends CommandShape {
  readonly needs: 'application';
  run(args: string[], io: CommandIo, app: INestApplicationContext): Promise<number>;
}

/**
 * One command of the command line; `run` gives its exit code. It throws a `Refusal` for what whoever runs it can put right, and
 * writes JSON with `--json` where machines read it.
 */
export type Command = PlainCommand | ApplicationCommand;
