import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram } from 'prom-client';
import { Metrics } from '../../platform/http/metrics.js';
import { type FailureReason, failureReasons } from './meilisearch/engine-failure.js';
import type { EngineName } from './search-engine.js';

/** Why PostgreSQL answered in the stead of Meilisearch; `open`: because that had failed just before. */
type FallbackReason = FailureReason | 'open';

/** How the search is doing. How far the index is behind is told by the jobs that wait (`search.deliver`). */
@Injectable()
export class SearchMetrics {
  private readonly durations;
  private readonly fallbacks;
  private readonly engines;
  private readonly documents;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.durations = new Histogram({
      name: 'rechtsstand_search_duration_seconds',
      help: 'How long an engine took, by what it was asked',
      labelNames: ['engine', 'question'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 1, 5],
      registers,
    });
    this.fallbacks = new Counter({
      name: 'rechtsstand_search_fallbacks_total',
      help: 'Answers of PostgreSQL in the stead of Meilisearch, by reason',
      labelNames: ['reason'],
      registers,
    });
    this.engines = new Gauge({
      name: 'rechtsstand_search_engine',
      help: '1 for the engine that answered last',
      labelNames: ['engine'],
      registers,
    });
    this.documents = new Gauge({
      name: 'rechtsstand_search_index_documents',
      help: 'Documents in the index of Meilisearch when it was last asked',
      registers,
    });
    // A rate needs the zero that it grows from.
    for (const reason of [...failureReasons, 'open']) this.fallbacks.inc({ reason }, 0);
  }

  /** Does the work and notes how long it took, if it came to an end. */
  async timed<T>(engine: EngineName, question: string, work: () => Promise<T>): Promise<T> {
    const stop = this.durations.startTimer({ engine, question });
    const answer = await work();
    stop();
    return answer;
  }

  answered(by: EngineName): void {
    for (const engine of ['postgres', 'meilisearch'] satisfies EngineName[])
      this.engines.set({ engine }, engine === by ? 1 : 0);
  }

  fellBack(reason: FallbackReason): void {
    this.fallbacks.inc({ reason });
  }

  sawDocuments(count: number): void {
    this.documents.set(count);
  }
}
