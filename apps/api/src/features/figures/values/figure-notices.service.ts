import { parseCitations } from '@rechtsstand/domain/citation';
import { emptyFacts } from '@rechtsstand/domain/entry';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { EntrySettingsService } from '../../drafts/index.js';
import { FigureUses } from '../uses/figure-uses.service.js';
import type { FigureNoticeInput } from './figure-proposal.model.js';
import type { ProposalRow } from './figure-proposals.repository.js';

/**
 * Drafts the one notice that tells of a new value and of every page it touches. The notice is for
 * everybody, so it names no page that is not.
 */
@Injectable()
export class FigureNotices {
  constructor(
    private readonly settings: EntrySettingsService,
    private readonly uses: FigureUses,
  ) {}

  /** The id of the draft. */
  async draft(
    tx: TransactionContext,
    { figureKey, validFrom, validUntil, source }: ProposalRow,
    { title, whatChanges, ownerTeamId }: FigureNoticeInput,
  ): Promise<Result<string, Fault | Fault[]>> {
    const days = { from: validFrom, until: validUntil };
    const facts = {
      ...emptyFacts('change-notice'),
      whatChanges,
      entersIntoForceOn: validFrom,
      legalBasis: lawsCitedIn(source),
      affectedEntryIds: await this.uses.publicEntriesDuring(tx, figureKey, days),
    };
    const entry = { kind: 'change-notice', visibility: 'everyone', title, ownerTeamId } as const;
    return this.settings.createWithin(tx, entry, facts);
  }
}

/** A source may be a provision; a notice in the gazette is none. */
function lawsCitedIn(source: string): string[] {
  return parseCitations(source)
    .filter(({ citation }) => citation.law !== null)
    .map(({ text }) => text);
}
