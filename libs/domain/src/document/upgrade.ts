import type { RichDocument } from './types.js';

/** Turns the JSON of one version into that of the next. Pure: what is stored is never written over. */
export type UpgradeStep = (json: unknown) => unknown;

/** The first step leads from version 1 to 2, the next from 2 to 3, and so on up to the present one. */
export const upgradeSteps: readonly UpgradeStep[] = [];

/**
 * A stored document in the present schema. Publications are never changed, so old ones are upgraded on
 * every reading, and their hash stays that of what was stored. What was stored had been parsed then; it
 * is not parsed again here.
 * @throws RangeError for a version this program does not know, such as one written by a newer program.
 */
export function upgradeDocument(json: unknown, fromVersion: number): RichDocument {
  return upgradeThrough(upgradeSteps, json, fromVersion) as RichDocument;
}

/** Runs the steps that lie after `fromVersion`; `n` steps know the versions 1 to `n + 1`. */
export function upgradeThrough(
  steps: readonly UpgradeStep[],
  json: unknown,
  fromVersion: number,
): unknown {
  const known = steps.length + 1;
  if (!Number.isInteger(fromVersion) || fromVersion < 1 || fromVersion > known) {
    throw new RangeError(`Unknown document schema version ${fromVersion}; known are 1 to ${known}`);
  }
  return steps.slice(fromVersion - 1).reduce((document, step) => step(document), json);
}
