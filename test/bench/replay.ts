import type { Pool, PoolClient } from 'pg';
import type { BenchRequest } from './row.js';
import { type Source, sourcesOf, valueOf } from './sources.js';
import type { RecordedStatement } from './recorded.js';

type Rows = Record<string, unknown>[];

/** A recorded statement, ready to be run for any request. */
interface ReplayedStatement {
  index: number;
  config: { name?: string; text: string };
  sources: Source[];
}

/** Runs the statements of one recorded request again, for whatever request comes. */
export class Replay {
  private readonly waves: ReplayedStatement[][];

  constructor(
    private readonly pool: Pool,
    statements: readonly RecordedStatement[],
    example: BenchRequest,
  ) {
    const sources = sourcesOf(statements, example);
    const waves = new Map<number, ReplayedStatement[]>();
    for (const [index, { name, text, wave }] of statements.entries()) {
      const config = name === undefined ? { text } : { name, text };
      const statement = { index, config, sources: sources[index] ?? [] };
      waves.set(wave, [...(waves.get(wave) ?? []), statement]);
    }
    this.waves = [...waves.values()];
  }

  /** Everything that was read. A transaction holds one connection from its start to its end. */
  async run(request: BenchRequest): Promise<Rows[]> {
    const answers: Rows[] = [];
    let held: PoolClient | null = null;
    try {
      for (const wave of this.waves) {
        const text = wave[0]?.config.text ?? '';
        if (text.startsWith('START TRANSACTION')) held = await this.pool.connect();
        const connection = held ?? this.pool;
        await Promise.all(
          wave.map(async ({ index, config, sources }) => {
            const values = sources.map((source) => valueOf(source, request, answers));
            answers[index] = (await connection.query<Rows[number]>({ ...config, values })).rows;
          }),
        );
        if (text === 'COMMIT') {
          held?.release();
          held = null;
        }
      }
      return answers;
    } catch (error) {
      held?.release(true);
      throw error;
    }
  }
}
