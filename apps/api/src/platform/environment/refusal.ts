/** Why the program does not start, or a command is not run: one clear sentence for whoever runs it. */
export class Refusal extends Error {}

/** Runs a program; what it refuses is told in a sentence, what it did not expect with its trace. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** A result whose error is a list of sentences, or its value. */
export function orRefuse<T>(
  result: { ok: true; value: T } | { ok: false; error: readonly string[] },
): T {
  if (result.ok) return result.value;
  throw new Refusal(result.error.join('\n'));
}

/** What systems and PostgreSQL call the faults of an address or of the account in it. */
const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28P01', '28000', '3D000'];

function describe(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  if (error instanceof Error && unreachable.includes(String(code)))
    return `The database cannot be used as its address says: ${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
