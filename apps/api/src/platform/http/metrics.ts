import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/**
 * Numbers for whoever runs the API; none of them is about a person. A feature registers its own:
 * `new Gauge({ ..., registers: [metrics.registry] })`.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'rechtsstand_operation_duration_seconds',
    help: 'How long a GraphQL operation took, by its first field',
    labelNames: ['operation', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers: [this.registry],
  });

  observe(operation: string, status: number, seconds: number): void {
    this.durations.observe({ operation, status }, seconds);
  }

  addRoute(server: FastifyInstance): void {
    collectDefaultMetrics({ register: this.registry });
    server.get('/metrics', async (_request, reply) => {
      reply.type(this.registry.contentType);
      return this.registry.metrics();
    });
  }
}
