import { decide } from '@rechtsstand/domain/access';
import { text } from '@rechtsstand/domain/decode';
import { type EntryFacts, type EntryKind, parseFacts } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import { EntriesRepository, type EntryRow, targetOf } from '../../entries/index.js';
import { Reviewers } from '../../reviews/index.js';
import { SearchProjection } from '../../search/index.js';
import { viewerOf } from '../draft/draft-in-hand.js';
import { DraftsWriter } from '../writing/drafts.writer.js';
import { blankDraft } from '../writing/new-draft.js';
import { type EntrySettings, EntrySettingsRepository } from './entry-settings.repository.js';
import { readSettings } from './settings-faults.js';
import type { CreateEntryInput, EntrySettingsInput } from './settings.inputs.js';
import { Slugs } from './slugs.js';

type Faults = Fault | Fault[];
const titleOf = text(200, 1);

/** Begins entries, and changes what is not part of their publications. */
@Injectable()
export class EntrySettingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly repository: EntrySettingsRepository,
    private readonly slugs: Slugs,
    private readonly writer: DraftsWriter,
    private readonly search: SearchProjection,
    private readonly reviewers: Reviewers,
  ) {}

  /** An entry with an empty draft; the id of the draft. */
  create(ctx: RequestContext, input: CreateEntryInput): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, (tx) => this.createWithin(tx, input));
  }

  /** The same as part of something larger, whose draft says these facts already. */
  async createWithin(
    tx: TransactionContext,
    input: CreateEntryInput,
    given?: EntryFacts,
  ): Promise<Result<string, Faults>> {
    const { actor, subjectId } = viewerOf(tx);
    const { kind, visibility, ownerTeamId } = input;
    const visibleTeamIds = input.visibleTeamIds ?? [];
    if (!decide(actor, 'draft.write', { kind, visibility, ownerTeamId, visibleTeamIds })) {
      throw new ForbiddenError();
    }
    const titleFaults: Fault[] = [];
    const title = titleOf(input.title, 'title', titleFaults);
    const { settings, faults } = await readSettings(tx, this.repository, {
      ownerTeamId,
      visibility,
      visibleTeamIds,
      topicIds: input.topicIds ?? [],
      aliases: input.aliases ?? [],
      ...unplanned,
    });
    const facts = given ? parseFacts(kind, given) : ok(null);
    const wrong = [...titleFaults, ...faults, ...(facts.ok ? [] : facts.error)];
    if (!facts.ok || wrong.length > 0) return err(wrong);
    const slug = input.slug
      ? await this.slugs.claim(tx, kind, input.slug, null)
      : ok(await this.slugs.fromTitle(tx, kind, title));
    if (!slug.ok) return slug;
    const id = await this.repository.insert(tx, kind, { ...settings, slug: slug.value }, subjectId);
    const blank = blankDraft({ id, kind }, title);
    const draftId = await this.writer.insert(tx, subjectId, {
      ...blank,
      facts: facts.value ?? blank.facts,
    });
    tx.record({ action: 'entry.created', objectType: 'entry', objectId: id, details: { kind } });
    return ok(draftId);
  }

  /** What is found by search changes with the settings, in the same transaction. */
  update(
    ctx: RequestContext,
    id: string,
    input: EntrySettingsInput,
  ): Promise<Result<string, Faults>> {
    const { actor } = viewerOf(ctx);
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const entry = await this.lockedEntry(tx, id);
      if (!entry) return err({ code: 'entry-not-found', path: 'id' });
      if (!decide(actor, 'entry.settings', targetOf(entry))) throw new ForbiddenError();
      const { settings, faults } = await readSettings(tx, this.repository, changed(entry, input));
      if (input.responsibleId && !(await this.mayReview(tx, entry.kind, settings))) {
        faults.push({ code: 'responsible-may-not-confirm', path: 'responsibleId' });
      }
      if (faults.length > 0) return err(faults);
      // Nobody moves an entry to where they could not move it back from.
      if (!decide(actor, 'entry.settings', { kind: entry.kind, ...settings })) {
        throw new ForbiddenError();
      }
      const slug = await this.slugs.claim(tx, entry.kind, settings.slug, id);
      if (!slug.ok) return slug;
      if (settings.slug !== entry.slug) {
        await this.repository.keepSlug(tx, id, entry.kind, entry.slug, settings.slug);
      }
      await this.repository.update(tx, id, settings);
      await this.search.replaceEntry(tx, id);
      const details = { settings: Object.keys(input).sort().join(' ') };
      tx.record({ action: 'entry.settings-changed', objectType: 'entry', objectId: id, details });
      return ok(id);
    });
  }

  private async mayReview(
    tx: TransactionContext,
    kind: EntryKind,
    settings: EntrySettings,
  ): Promise<boolean> {
    const reviewers = await this.reviewers.of(tx, { kind, ...settings });
    return reviewers.some((subjectId) => subjectId === settings.responsibleId);
  }

  private async lockedEntry(tx: TransactionContext, id: string): Promise<EntryRow | null> {
    if (!isUuid(id)) return null;
    await tx.manager.query('SELECT FROM entries WHERE id = $1 FOR UPDATE', [id]);
    return this.entries.byId(tx, id);
  }
}

/** A new entry is reviewed by publishing it; when next, is decided then. */
const unplanned = { reviewAppointedOn: null, reviewIntervalMonths: null, responsibleId: null };

/** Left out, it stays as it is; `null` takes it away. */
function given<T>(input: T | null | undefined, present: T | null): T | null {
  return input === undefined ? present : input;
}

function changed(entry: EntryRow, input: EntrySettingsInput): EntrySettings {
  return {
    slug: input.slug ?? entry.slug,
    ownerTeamId: input.ownerTeamId ?? entry.ownerTeam.id,
    visibility: input.visibility ?? entry.visibility,
    visibleTeamIds: input.visibleTeamIds ?? entry.visibleTeams.map(({ id }) => id),
    topicIds: input.topicIds ?? entry.topics.map(({ id }) => id),
    aliases: input.aliases ?? entry.aliases,
    reviewAppointedOn: given(input.reviewAppointedOn, entry.reviewAppointedOn),
    reviewIntervalMonths: given(input.reviewIntervalMonths, entry.reviewIntervalMonths),
    responsibleId: given(input.responsibleId, entry.responsibleId),
  };
}
