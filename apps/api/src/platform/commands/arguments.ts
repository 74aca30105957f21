import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '../environment/refusal.js';

/** The arguments of a command; one it does not know is refused with its usage. */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  usage: string,
  options: T,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
