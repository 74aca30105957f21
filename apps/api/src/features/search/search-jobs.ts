import { defineBatchJob, defineJob } from '../../platform/jobs/index.js';

/** After a change: the words of these entries and provisions are learned. */
export const learnWords = defineBatchJob<{ subjectIds: readonly string[] }>('search.learn', {
  upTo: 100,
  alone: true,
});

/** Writes all documents anew; however often it was asked for meanwhile, once is enough. */
export const rebuildDocuments = defineBatchJob('search.rebuild', {
  upTo: 1_000,
  alone: true,
  timeoutSeconds: 60 * 60,
});

/** Sees whether a rebuild is due that nobody does: after a migration, or when one was cut off. */
export const tendDocuments = defineJob('search.tend-documents', {
  every: '* * * * *',
  alone: true,
  retries: 0,
});
