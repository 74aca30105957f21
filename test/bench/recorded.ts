/** A statement as the API sent it, and what it was answered. */
export interface RecordedStatement {
  name?: string;
  text: string;
  values: unknown[];
  rows: Record<string, unknown>[];
  /** Calls of one wave were on their way at the same time. */
  wave: number;
  /** The connection it went over. */
  connection: number;
}

/** What the API asked another server over HTTP, such as Meilisearch. */
export interface RecordedRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  wave: number;
}

/** All that was called for a piece of work. */
export interface RecordedCalls {
  statements: RecordedStatement[];
  requests: RecordedRequest[];
}

/** What the recorder, which runs in the API's process, is told and answers. */
export type RecorderMessage =
  { bench: 'record' } | { bench: 'stop' } | ({ bench: 'recorded' } & RecordedCalls);
