/**
 * The floor: a bare Fastify route for each row that runs the statements of the API over `pg`, with the
 * same look-up of the session, and sends what it read. No GraphQL, no framework, no rules.
 */
import Fastify from 'fastify';
import pg from 'pg';
import { Replay } from './replay.js';
import type { BenchRequest } from './row.js';
import type { RecordedStatement } from './recorded.js';

export interface FloorSetup {
  databaseUrl: string;
  port: number;
  rows: { name: string; example: BenchRequest; statements: RecordedStatement[] }[];
}

process.on('message', (setup: FloorSetup) => void serve(setup));

async function serve({ databaseUrl, port, rows }: FloorSetup): Promise<void> {
  pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day); // as the API does
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const server = Fastify();
  for (const { name, example, statements } of rows) {
    const replay = new Replay(pool, statements, example);
    server.post(`/${name}`, ({ headers, body }) => {
      const session = /rechtsstand=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
      const { variables } = body as Pick<BenchRequest, 'variables'>;
      return replay.run({ session, variables });
    });
  }
  await server.listen({ port, host: '127.0.0.1' });
  process.send?.('ready');
}
