import { err, ok } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { JobOffice } from '../../../../../test/support/job-office.js';
import { runJobs } from '../../../../../test/support/run-jobs.js';
import { Contexts } from '../context/contexts.js';
import { Transactions } from '../database/transactions.js';
import { type BatchJob, defineBatchJob, defineJob, type Job } from './job-definition.js';
import { HandlesJob, type JobContext, type JobHandler } from './job-handler.js';
import { JobQueue } from './job-queue.js';

interface Letter {
  to: string;
}
const write: Job<Letter> = defineJob<Letter>('test.write', { retries: 1 });
const post: BatchJob<Letter> = defineBatchJob<Letter>('test.post', { upTo: 3 });

const said: unknown[] = [];

@Injectable()
@HandlesJob(write)
class Write implements JobHandler<typeof write> {
  constructor(
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
  ) {}

  async run(ctx: JobContext, letter: Letter): Promise<void> {
    if (letter.to === 'nobody') throw new Error('Nobody lives there');
    await this.transactions.run(ctx, async (tx) => {
      await this.queue.enqueue(tx, post, letter);
      return ok(undefined);
    });
  }
}

@Injectable()
@HandlesJob(post)
class Post implements JobHandler<typeof post> {
  run(ctx: JobContext, letters: readonly Letter[]): Promise<void> {
    said.push(letters.map(({ to }) => to));
    return Promise.resolve();
  }
}

let office: JobOffice;
beforeAll(async () => {
  office = await JobOffice.open([Write, Post]);
});
afterEach(() => void said.splice(0));
afterAll(() => office?.close());

describe('a job', () => {
  it('is there when its transaction has committed, and not when that was rolled back', async () => {
    const ctx = office.app.get(Contexts).create(null);
    const leave = (isWanted: boolean) =>
      office.app.get(Transactions).run(ctx, async (tx) => {
        await office.app.get(JobQueue).enqueue(tx, post, { to: 'Anna' });
        return isWanted ? ok(undefined) : err('not after all');
      });
    await leave(false);
    expect(await office.states(post)).toEqual({});
    await leave(true);
    expect(await office.states(post)).toEqual({ created: 1 });
    await runJobs(office.app);
    expect(said).toEqual([['Anna']]);
  });

  it('runs with those that it enqueues, in batches where several wait', async () => {
    for (const to of ['Anna', 'Ben', 'Cem', 'Dana']) await office.enqueue(write, { to });
    const ran = await runJobs(office.app);
    expect(said).toEqual([['Anna', 'Ben', 'Cem'], ['Dana']]);
    expect(ran.map(({ job, count }) => `${job} ${count}`)).toEqual([
      ...Array<string>(4).fill('test.write 1'),
      'test.post 3',
      'test.post 1',
    ]);
  });

  it('waits for its time', async () => {
    await office.enqueue(post, { to: 'Later' }, { afterSeconds: 60 });
    expect(await runJobs(office.app)).toEqual([]);
    await runJobs(office.app, { early: true });
    expect(said).toEqual([['Later']]);
  });

  it('that fails is tried again, and then left as failed with the error but without data', async () => {
    await office.enqueue(write, { to: 'nobody' });
    await expect(runJobs(office.app)).rejects.toThrow('Nobody lives there');
    expect(await office.states(write)).toMatchObject({ retry: 1 });
    await runJobs(office.app, { early: true, mayFail: true });
    expect(await office.states(write)).toMatchObject({ failed: 1 });
    const [{ output }] = await office.owner.query(
      `SELECT output FROM pgboss.job WHERE state = 'failed'`,
    );
    expect(output).toEqual({ name: 'Error', message: 'Nobody lives there' });
  });
});
