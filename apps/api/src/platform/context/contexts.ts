import { todayAt } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { RequestContext, SignedIn } from './request-context.js';

/** Makes the context of a piece of work; the one place that reads the clock for it. */
@Injectable()
export class Contexts {
  constructor(private readonly dataSource: DataSource) {}

  /** For work on behalf of somebody, or (`null`) of nobody: commands, and requests signed out. */
  create(
    viewer: SignedIn | null,
    requestId: string = randomUUID(),
    now = new Date(),
  ): RequestContext {
    return {
      requestId,
      viewer,
      now,
      today: todayAt(now),
      manager: this.dataSource.manager,
      loaders: new Map(),
    };
  }
}
