import { defineBatchJob, defineJob } from '../../../platform/jobs/index.js';

/** After a change: the documents of these entries and provisions go to the index. */
export const deliverDocuments = defineBatchJob<{ subjectIds: readonly string[] }>(
  'search.deliver',
  {
    upTo: 50,
    alone: true,
    timeoutSeconds: 120,
  },
);

/** Fills a new index; however often it was asked for meanwhile, once is enough. */
export const rebuildIndex = defineBatchJob('search.rebuild-index', {
  upTo: 1_000,
  alone: true,
  timeoutSeconds: 60 * 60,
});

/** Looks after the index when nobody does: it may have been lost, emptied or set up otherwise. */
export const tendIndex = defineJob('search.tend-index', {
  every: '* * * * *',
  alone: true,
  retries: 0,
  timeoutSeconds: 15 * 60,
});

/** Compares each document, at night. */
export const reconcileIndex = defineJob('search.reconcile', {
  every: '30 3 * * *',
  alone: true,
  retries: 2,
  timeoutSeconds: 30 * 60,
});
