import { Injectable } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { eventually } from '../../../../../test/e2e/support/eventually.js';
import { JobOffice } from '../../../../../test/support/job-office.js';
import { silent } from '../../../../../test/support/run-jobs.js';
import { Metrics } from '../http/metrics.js';
import { defineBatchJob, defineJob } from './job-definition.js';
import { HandlesJob, type JobContext, type JobHandler } from './job-handler.js';

const file = defineJob<{ number: number }>('test.file', { retries: 1 });
const count = defineBatchJob('test.count', { upTo: 100, alone: true });
const nightly = defineJob('test.nightly', { every: '* * * * *' });

/** What the next runs do; a test sets it. */
let work: (ctx: JobContext, number: number) => Promise<void>;
/** The files that are being worked on, with those that were begun. */
let active = 0;
let mostActive = 0;
const begun: number[] = [];
let nights = 0;

@Injectable()
@HandlesJob(file)
class File implements JobHandler<typeof file> {
  async run(ctx: JobContext, { number }: { number: number }): Promise<void> {
    begun.push(number);
    await work(ctx, number);
  }
}

@Injectable()
@HandlesJob(count)
class Count implements JobHandler<typeof count> {
  async run(): Promise<void> {
    mostActive = Math.max(mostActive, (active += 1));
    await sleep(20);
    active -= 1;
  }
}

@Injectable()
@HandlesJob(nightly)
class Nightly implements JobHandler<typeof nightly> {
  run(): Promise<void> {
    nights += 1;
    return Promise.resolve();
  }
}

let office: JobOffice;
beforeAll(async () => {
  office = await JobOffice.open([File, Count, Nightly]);
});
afterEach(async () => {
  await office.stopWorkers();
  begun.splice(0);
  await office.owner.query('DELETE FROM pgboss.job');
});
afterAll(() => office?.close());

const quick = () => Promise.resolve();
const cutOffWorkers = () =>
  office.app.get(DataSource).query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'rechtsstand-worker'`,
  );

describe('a worker', () => {
  it('starts a job at the commit, not when it next looks', async () => {
    work = quick;
    // This one looks when it is started, and never again.
    const repeating = jest.spyOn(globalThis, 'setInterval');
    repeating.mockImplementation(() => setTimeout(() => undefined, 2 ** 30).unref());
    await office.startWorker();
    repeating.mockRestore();
    for (let number = 0; number < 10; number += 1) {
      await office.enqueue(file, { number });
      await eventually(() => expect(begun).toHaveLength(number + 1));
    }
  });

  it('does what waited before it came, and what nobody announced', async () => {
    work = quick;
    await office.enqueue(file, { number: 1 });
    await office.startWorker();
    await eventually(() => expect(begun).toEqual([1]));
    await office.owner.query(
      `INSERT INTO pgboss.job (name, data) VALUES ('test.file', '{"number": 2}')`,
    );
    await eventually(() => expect(begun).toEqual([1, 2]));
  });

  it('never does a job that another one does', async () => {
    work = () => sleep(2);
    await Promise.all([office.startWorker(), office.startWorker(), office.startWorker()]);
    const numbers = Array.from({ length: 150 }, (_, number) => number);
    await Promise.all(numbers.map((number) => office.enqueue(file, { number })));
    await eventually(async () => expect(await office.states(file)).toEqual({ completed: 150 }));
    expect(begun.sort((a, b) => a - b)).toEqual(numbers);
  });

  it('does alone what is to be done alone, and what has piled up together', async () => {
    await Promise.all([office.startWorker(), office.startWorker()]);
    for (let left = 0; left < 30; left += 1) await office.enqueue(count, {});
    await eventually(async () => expect(await office.states(count)).toEqual({ completed: 30 }));
    expect(mostActive).toBe(1);
  });

  it('tries again what fails, and then says so in log and metrics', async () => {
    work = () => Promise.reject(new Error('The cabinet is locked'));
    const log = { ...silent, warn: jest.fn(), error: jest.fn() };
    await office.startWorker(log);
    await office.enqueue(file, { number: 7 });
    await eventually(async () => expect(await office.states(file)).toEqual({ failed: 1 }));
    expect(begun).toEqual([7, 7]);
    expect(log.warn.mock.calls).toMatchObject([
      [{ job: 'test.file', attempt: 1 }, expect.any(String)],
    ]);
    expect(log.error.mock.calls).toMatchObject([
      [
        { job: 'test.file', attempt: 2, err: { message: 'The cabinet is locked' } },
        'job failed for good',
      ],
    ]);
    // The connections of workers that are gone may be counted for a moment.
    await eventually(async () => {
      const metrics = await office.app.get(Metrics).registry.metrics();
      expect(metrics).toContain('rechtsstand_jobs{job="test.file",state="failed"} 1');
      expect(metrics).toContain('rechtsstand_workers 1');
    });
  });

  it('comes back when the database has cut it off, with its lock on what it is doing', async () => {
    let finish = () => undefined as void;
    work = () => new Promise<void>((resolve) => (finish = resolve));
    await office.startWorker();
    await office.enqueue(file, { number: 1 });
    await eventually(() => expect(begun).toEqual([1]));
    await cutOffWorkers();
    await office.startWorker(); // It looks for abandoned jobs first of all.
    await eventually(async () =>
      expect(await office.app.get(Metrics).registry.metrics()).toContain('rechtsstand_workers 2'),
    );
    finish();
    await eventually(async () => expect(await office.states(file)).toEqual({ completed: 1 }));
    expect(begun).toEqual([1]);
    work = quick;
    await office.enqueue(file, { number: 2 });
    await eventually(() => expect(begun).toEqual([1, 2]));
  });

  it('tells a job to stop, and lets it end, when it is stopped itself', async () => {
    let reason: unknown;
    work = async ({ signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      reason = signal.reason;
    };
    await office.startWorker();
    await office.enqueue(file, { number: 1 });
    await eventually(() => expect(begun).toEqual([1]));
    await office.enqueue(file, { number: 2 });
    await office.stopWorkers();
    expect(reason).toEqual(new Error('The worker is stopped'));
    expect(await office.states(file)).toEqual({ completed: 1, created: 1 });
  });

  it('runs by itself what has its times, once for all workers', async () => {
    await office.owner.query(`UPDATE pgboss.version SET cron_on = NULL`);
    nights = 0;
    await Promise.all([office.startWorker(), office.startWorker()]);
    await eventually(() => expect(nights).toBe(1));
  });

  it('forgets times that no job has any more', async () => {
    await office.owner.query(
      `INSERT INTO pgboss.queue (name) VALUES ('test.gone');
       INSERT INTO pgboss.schedule (name, cron) VALUES ('test.gone', '* * * * *')`,
    );
    await office.startWorker();
    const times = await office.owner.query('SELECT name, timezone FROM pgboss.schedule');
    expect(times).toEqual([{ name: 'test.nightly', timezone: 'Europe/Berlin' }]);
  });
});
