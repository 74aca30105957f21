import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Resolver, Subscription } from '@nestjs/graphql';
import { Live } from './live.js';
import { LiveDocuments } from './live-documents.js';

@Resolver()
class Stated {
  @Live('subscription Ticks { ticks }')
  @Subscription(() => Boolean)
  ticks() {
    return [];
  }
}

@Resolver()
class Forgetful {
  @Subscription(() => Boolean)
  anything() {
    return [];
  }
}

function start(...resolvers: (new () => unknown)[]) {
  @Module({ imports: [DiscoveryModule], providers: [LiveDocuments, ...resolvers] })
  class Application {}
  return NestFactory.createApplicationContext(Application, { logger: false, abortOnError: false });
}

describe('the documents of subscriptions', () => {
  it('are those stated beside them, and no variation of them', async () => {
    const app = await start(Stated);
    const documents = app.get(LiveDocuments);
    expect(documents.has('subscription Ticks {\n  ticks\n}')).toBe(true);
    expect(documents.has('subscription Ticks {\n  ticks\n  ticks\n}')).toBe(false);
    expect(documents.has('{ viewer { id } }')).toBe(false);
    await app.close();
  });

  it('are demanded at the start', async () => {
    await expect(start(Stated, Forgetful)).rejects.toThrow(
      'This subscription states no document (@Live): Forgetful.anything',
    );
  });
});
