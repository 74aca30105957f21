/** What one request sends; the API and the floor are sent the same. */
export interface BenchRequest {
  /** The token of a session. */
  session: string;
  variables: Record<string, unknown>;
}

/** One line of the benchmark: add one here, and it is recorded, replayed, measured and printed. */
export interface BenchRow {
  name: string;
  /** The share of the floor's throughput that the API is to reach. */
  goal: number;
  query: string;
  /** Called for every request; what can be done only once, such as acknowledging, is new each time. */
  next(): BenchRequest;
}
