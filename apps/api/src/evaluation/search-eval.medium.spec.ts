import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { TestApplication } from '../../../../test/support/test-application.js';
import { searchEval } from './search-eval.command.js';

const laws = join(import.meta.dirname, '../../../../test/fixtures/law');

let test: TestApplication;
let queries: string;
beforeAll(async () => {
  test = await TestApplication.start();
  queries = join(await mkdtemp(join(tmpdir(), 'queries-')), 'queries.tsv');
  await writeFile(
    queries,
    'query\texpected\tclass\nGebuehren\tLeihG 4|ProbeAufG 3\tterm\nProbeaufenthalt\tProbeAufG 2\tcompound\n' +
      'Raumschiff\tProbeAufG 1\tterm\n',
  );
});
afterAll(() => test?.stop());

async function run(...args: string[]): Promise<string> {
  const out = new PassThrough();
  await searchEval.run(args, { in: Readable.from([]), out }, test.app);
  out.end();
  return text(out);
}

describe('search eval', () => {
  it('measures the search on laws that it imports itself', async () => {
    const report = JSON.parse(await run('--laws', laws, '--queries', queries, '--json'));
    expect(report.overall).toMatchObject({ queries: 3, 'success@3': 2 / 3 });
    expect(report.classes.compound['success@1']).toBe(1);
    expect(report.answers.map(({ rank }: { rank: number | null }) => rank)).toEqual([
      expect.any(Number),
      1,
      null,
    ]);
  });

  it('tells people each query with its rank, and the measures below', async () => {
    const output = await run('--laws', laws, '--queries', queries, '--typing');
    expect(output).toMatch(/^ {2}- {2}Raumschiff {2}\(ProbeAufG 1\): nothing$/m);
    expect(output).toMatch(/^all +3 +/m);
  });

  it('refuses what it cannot read', async () => {
    await expect(run('--laws', laws)).rejects.toThrow('Usage: search eval');
    const complete = ['--laws', laws, '--queries', queries];
    await expect(run(...complete, '--without', 'sense')).rejects.toThrow('--without takes one of');
    await writeFile(queries, 'nonsense');
    await expect(run('--laws', laws, '--queries', queries)).rejects.toThrow('line 1: the columns');
  });
});
