import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../auth/allow.js';
import { Operations } from './operations.js';

@Resolver()
class Guarded {
  @Allow('everyone')
  @Query(() => Boolean)
  open() {
    return true;
  }

  @Allow('draft.publish')
  @Mutation(() => Boolean)
  publish() {
    return true;
  }

  helper() {
    return true;
  }
}

@Resolver()
class Forgetful {
  @Query(() => Boolean)
  anything() {
    return true;
  }

  @Mutation(() => Boolean)
  anyChange() {
    return true;
  }

  @Subscription(() => Boolean)
  anyNews() {
    return [];
  }
}

function start(...resolvers: (new () => unknown)[]) {
  @Module({ imports: [DiscoveryModule], providers: [Operations, ...resolvers] })
  class Application {}
  return NestFactory.createApplicationContext(Application, { logger: false, abortOnError: false });
}

describe('the start', () => {
  it('succeeds when every operation states who may call it', async () => {
    const app = await start(Guarded);
    await app.close();
  });

  it('fails when an operation states nobody, and names it', async () => {
    await expect(start(Guarded, Forgetful)).rejects.toThrow(
      'These operations state nobody who may call them (@Allow): Forgetful.anything, Forgetful.anyChange, Forgetful.anyNews',
    );
  });
});
