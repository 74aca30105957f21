import { list, text } from '@rechtsstand/domain/decode';
import type { Fault } from '@rechtsstand/domain/result';
import { reviewInterval } from '@rechtsstand/domain/review';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import type { EntrySettings, EntrySettingsRepository } from './entry-settings.repository.js';

const aliases = list(text(120, 1), 40);

/** All that is wrong with settings but the slug, and the settings in their normal form. */
export async function readSettings<S extends Omit<EntrySettings, 'slug'>>(
  tx: TransactionContext,
  repository: EntrySettingsRepository,
  settings: S,
): Promise<{ settings: S; faults: Fault[] }> {
  const faults: Fault[] = [];
  const read = {
    ...settings,
    aliases: aliases(settings.aliases, 'aliases', faults),
    reviewIntervalMonths: reviewInterval(
      settings.reviewIntervalMonths,
      'reviewIntervalMonths',
      faults,
    ),
    visibleTeamIds: [...new Set(settings.visibleTeamIds)],
    topicIds: [...new Set(settings.topicIds)],
  };
  const [unknownTeams, unknownTopics] = [
    await repository.unknown(tx, 'teams', [read.ownerTeamId, ...read.visibleTeamIds]),
    await repository.unknown(tx, 'topics', read.topicIds),
  ];
  if (unknownTeams.includes(read.ownerTeamId)) {
    faults.push({ code: 'unknown-team', path: 'ownerTeamId' });
  }
  read.visibleTeamIds.forEach((id, index) => {
    if (!unknownTeams.includes(id)) return;
    faults.push({ code: 'unknown-team', path: `visibleTeamIds[${index}]` });
  });
  read.topicIds.forEach((id, index) => {
    if (!unknownTopics.includes(id)) return;
    faults.push({ code: 'unknown-topic', path: `topicIds[${index}]` });
  });
  return { settings: read, faults };
}
