import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import { defineBatchJob, defineJob } from './job-definition.js';
import { HandlesJob, type JobHandler } from './job-handler.js';
import { JobHandlers } from './job-handlers.js';

const write = defineJob<{ to: string }>('test.write');
const post = defineBatchJob('test.post', { upTo: 3 });

@Injectable()
@HandlesJob(write)
class Write implements JobHandler<typeof write> {
  run = () => Promise.resolve();
}

@Injectable()
@HandlesJob(post)
class Post implements JobHandler<typeof post> {
  run = () => Promise.resolve();
}

async function handlersOf(...providers: Type[]): Promise<JobHandlers> {
  const module = { module: class Office {}, imports: [DiscoveryModule], providers };
  const app = await NestFactory.createApplicationContext(
    { ...module, providers: [JobHandlers, ...providers] },
    { logger: false, abortOnError: false },
  );
  return app.get(JobHandlers);
}

describe('the start', () => {
  it('knows who does which job', async () => {
    const handlers = await handlersOf(Post, Write);
    expect(handlers.all()).toEqual([
      [post, expect.any(Post)],
      [write, expect.any(Write)],
    ]);
  });

  it('is refused while a job has nobody who does it', async () => {
    await expect(handlersOf(Write)).rejects.toThrow(
      'These jobs have nobody who does them (@HandlesJob): test.post',
    );
  });

  it('is refused when two would do the same', async () => {
    @Injectable()
    @HandlesJob(post)
    class PostToo extends Post {}
    await expect(handlersOf(Write, Post, PostToo)).rejects.toThrow(
      'The job test.post has two handlers',
    );
  });
});

describe('a job', () => {
  it('has a name of its own, which says what for', () => {
    expect(() => defineJob('test.write')).toThrow('The job test.write is defined twice');
    expect(() => defineJob('Write!')).toThrow('as in search.deliver: Write!');
  });

  it('is done by a class that takes its data', () => {
    // The compiler is what tests this: without the error that is expected here, types do not check.
    // @ts-expect-error: a run of this job is given one letter, not many.
    @HandlesJob(write)
    class WriteMany {
      run = (...[, letters]: [unknown, readonly { to: string }[]]) =>
        Promise.resolve(void letters.length);
    }
    expect(new WriteMany()).toBeDefined();
  });
});
