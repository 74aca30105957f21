interface JobSettings {
  /** How often a run that failed is tried again before the job is left as failed. */
  retries?: number;
  /** The pause before the first retry; it doubles with each. */
  retryAfterSeconds?: number;
  /** After this long the signal of the run is aborted. */
  timeoutSeconds?: number;
  /** Only one run at a time, however many workers there are. */
  alone?: boolean;
  /** Also runs by itself at the times of this cron expression, German time: `30 2 * * *`. */
  every?: string;
}

interface BatchSettings extends JobSettings {
  /** At most how many jobs one run is given. */
  upTo: number;
}

/** A kind of work that is done after the transaction that asked for it, outside the request. */
interface JobDefinition<Data extends object, Given> {
  readonly name: string;
  readonly settings: Required<Omit<JobSettings, 'every'>> & Pick<JobSettings, 'every'>;
  /** How many waiting jobs one run takes; alone they come as themselves, in a batch as a list. */
  readonly batch: number | undefined;
  /** Types only: what is enqueued, and what a run is given. */
  readonly types?: { data: Data; given: Given };
}

export type Job<Data extends object> = JobDefinition<Data, Data>;
export type BatchJob<Data extends object> = JobDefinition<Data, readonly Data[]>;
export type AnyJob = JobDefinition<object, unknown>;
export type DataOf<J extends AnyJob> = NonNullable<J['types']>['data'];
export type GivenTo<J extends AnyJob> = NonNullable<J['types']>['given'];

/** Of a job that needs to be told nothing; those that run by themselves are of this kind. */
export type NoData = Record<string, never>;

const defined = new Map<string, AnyJob>();

/**
 * A job whose runs are given the data of one. The name, as in `search.deliver`, is kept with every job
 * that waits: data of another shape need another name.
 */
export function defineJob<Data extends object = NoData>(
  name: string,
  settings: JobSettings = {},
): Job<Data> {
  return define(name, settings, undefined);
}

/**
 * A job whose runs are given all that wait, up to a number: for work that is cheaper done together, and
 * for work that is needed once after many changes. When a run fails, each of its jobs is tried again.
 */
export function defineBatchJob<Data extends object = NoData>(
  name: string,
  { upTo, ...settings }: BatchSettings,
): BatchJob<Data> {
  return define(name, settings, upTo);
}

/** Every job that has been defined. */
export function definedJobs(): AnyJob[] {
  return [...defined.values()];
}

function define(name: string, settings: JobSettings, batch: number | undefined) {
  if (!/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(name))
    throw new Error(
      `A job is named after its feature and what it does, as in search.deliver: ${name}`,
    );
  if (defined.has(name)) throw new Error(`The job ${name} is defined twice`);
  const job: AnyJob = {
    name,
    batch,
    settings: { retries: 8, retryAfterSeconds: 1, timeoutSeconds: 300, alone: false, ...settings },
  };
  defined.set(name, job);
  return job as JobDefinition<never, never>;
}
