/** A statement as the API sent it, and what it was answered. */
export interface RecordedStatement {
  name?: string;
  text: string;
  values: unknown[];
  rows: Record<string, unknown>[];
  /** Statements of one wave were on their way at the same time. */
  wave: number;
  /** The connection they went over. */
  connection: number;
}

/** What the recorder, which runs in the API's process, is told and answers. */
export type RecorderMessage =
  { bench: 'record' } | { bench: 'stop' } | { bench: 'recorded'; statements: RecordedStatement[] };
