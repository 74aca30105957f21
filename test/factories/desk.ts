import { doc, h2, p } from '@rechtsstand/domain/document';
import { emptyFacts, type EntryKind, type LegalArticleFacts } from '@rechtsstand/domain/entry';
import type { TestOffice, TestPerson } from './office.js';

/** Whoever carries a request to the API: within the process, or over HTTP. */
export interface Asker {
  graphql(
    query: string,
    variables: Record<string, unknown>,
    asking: { as: TestPerson },
  ): Promise<{ data: unknown; errors: string[] }>;
}

export interface DraftAtHand {
  id: string;
  revision: number;
  state: string;
  entry: { id: string; slug: string };
}

interface Refusable {
  __typename: string;
  failures?: { code: string; path: string }[];
}

/** The draft as it is afterwards, or why nothing was done. */
export type Outcome = DraftAtHand & Refusable;

/** The publication, or why there is none. */
export type Published = Refusable & {
  id: string;
  sequence: number;
  overrideReason: string | null;
  approver: { id: string } | null;
};

const DRAFT = `__typename
  ... on Draft { id revision state entry { id slug } }
  ... on Failures { failures { code path } }`;

const PUBLISHED = `__typename
  ... on Publication { id sequence overrideReason approver { id } }
  ... on Failures { failures { code path } }`;

/** Facts of a legal article that lack nothing for review. */
export function completeFacts(change: Partial<LegalArticleFacts> = {}): LegalArticleFacts {
  return {
    ...emptyFacts('legal-article'),
    binding: { force: 'interpretation', issuedBy: 'Rechtskoordination', restsOn: ['Erlass 12'] },
    shortAnswer: 'Der Titel wird erteilt.',
    legalBasis: ['§ 18g Abs. 1 AufenthG'],
    consequence: { kind: 'entitlement', discretionPoints: [], exclusionGrounds: [] },
    rightToWork: { kind: 'unrestricted', text: '' },
    competence: 'Ausländerbehörde',
    ...change,
  };
}

/** What a draft says that could be published as it is. */
export function completeInput(change: Record<string, unknown> = {}) {
  return {
    title: 'Blaue Karte EU',
    facts: completeFacts(),
    document: doc(h2('Voraussetzungen'), p('Ein Hochschulabschluss.')),
    validFrom: '2026-01-01',
    changeSummary: 'Neu',
    materiality: 'MATERIAL',
    ...change,
  };
}

/** Walks drafts through writing, review and publication over GraphQL, as people do in the browser. */
export class Desk {
  constructor(
    private readonly asker: Asker,
    readonly author: TestPerson,
    readonly approver: TestPerson,
    readonly publisher: TestPerson,
  ) {}

  /** An office with an editor who writes, a head who approves and a coordinator who publishes. */
  static async open(asker: Asker, office: TestOffice): Promise<Desk> {
    return new Desk(
      asker,
      await office.newPerson('editor'),
      await office.newPerson('head'),
      await office.newPerson('legal-coordinator'),
    );
  }

  async newEntry(ownerTeamId: string, entry: { kind?: EntryKind; title?: string } = {}) {
    const kind = (entry.kind ?? 'legal-article').toUpperCase().replaceAll('-', '_');
    const input = { title: 'Blaue Karte EU', visibility: 'EVERYONE', ...entry, kind, ownerTeamId };
    return this.draft(`createEntry(input: $input)`, '$input: CreateEntryInput!', { input });
  }

  newDraft(
    entryId: string,
    options: { basedOn?: string; kind?: string; start?: Record<string, unknown> } = {},
  ) {
    return this.draft(
      'createDraft(entryId: $entryId, basedOn: $basedOn, kind: $kind, start: $start)',
      '$entryId: ID!, $basedOn: ID, $kind: PublicationKind, $start: DraftStartInput',
      { entryId, ...options },
    );
  }

  write({ id, revision }: DraftAtHand, input: object, as = this.author) {
    return this.draft(
      'saveDraft(id: $id, revision: $revision, input: $input)',
      '$id: ID!, $revision: Int!, $input: DraftInput!',
      { id, revision, input },
      as,
    );
  }

  requestReview(draft: DraftAtHand, as = this.author) {
    return this.step('requestReview', draft, as);
  }

  /** Confirms that the change is what `completeInput` says it is, unless told otherwise. */
  approve({ id, revision }: DraftAtHand, as = this.approver, materiality: unknown = 'MATERIAL') {
    return this.draft(
      'approveDraft(draftId: $id, revision: $revision, materiality: $materiality)',
      '$id: ID!, $revision: Int!, $materiality: Materiality!',
      { id, revision, materiality },
      as,
    );
  }

  discard(draft: DraftAtHand, as = this.author) {
    return this.step('discardDraft', draft, as);
  }

  sendBack({ id, revision }: DraftAtHand, reason: string, as = this.approver) {
    return this.draft(
      'returnDraft(draftId: $id, revision: $revision, reason: $reason)',
      '$id: ID!, $revision: Int!, $reason: String!',
      { id, revision, reason },
      as,
    );
  }

  /** A draft of a new entry that somebody else has approved. */
  async approved(ownerTeamId: string, change: Record<string, unknown> = {}): Promise<Outcome> {
    return this.approvedFrom(await this.newEntry(ownerTeamId), change);
  }

  async approvedFrom(draft: DraftAtHand, change: Record<string, unknown> = {}): Promise<Outcome> {
    const written = await this.write(draft, completeInput(change));
    const inReview = expectDraft(await this.requestReview(expectDraft(written)));
    return expectDraft(await this.approve(inReview, this.approver, change['materiality']));
  }

  /** Confirms of no earlier text that it applies again, unless told to. */
  async publish(
    { id, revision }: DraftAtHand,
    as = this.publisher,
    resumes: string[] = [],
  ): Promise<Published> {
    return this.ask(
      `mutation ($id: ID!, $revision: Int!, $resumes: [ID!]!) {
         publishDraft(draftId: $id, revision: $revision, resumes: $resumes) { ${PUBLISHED} } }`,
      { id, revision, resumes },
      as,
    );
  }

  async override(
    { id, revision }: DraftAtHand,
    reason: string,
    as = this.approver,
    resumes: string[] = [],
  ): Promise<Published> {
    return this.ask(
      `mutation ($id: ID!, $revision: Int!, $reason: String!, $resumes: [ID!]!) {
         publishWithOverride(draftId: $id, revision: $revision, reason: $reason, resumes: $resumes) {
           ${PUBLISHED} } }`,
      { id, revision, reason, resumes },
      as,
    );
  }

  /** An entry with one publication. */
  async published(ownerTeamId: string, change: Record<string, unknown> = {}) {
    const draft = await this.approved(ownerTeamId, change);
    const { id } = await this.publish(draft);
    return { entryId: draft.entry.id, slug: draft.entry.slug, publicationId: id };
  }

  private step(name: string, { id, revision }: DraftAtHand, as: TestPerson) {
    return this.draft(
      `${name}(draftId: $id, revision: $revision)`,
      '$id: ID!, $revision: Int!',
      { id, revision },
      as,
    );
  }

  private async draft(
    call: string,
    parameters: string,
    variables: Record<string, unknown>,
    as = this.author,
  ): Promise<Outcome> {
    return this.ask(`mutation (${parameters}) { ${call} { ${DRAFT} } }`, variables, as);
  }

  /** The only field that was asked for; an error is not what a test expects here, so it is thrown. */
  private async ask<T>(query: string, variables: Record<string, unknown>, as: TestPerson) {
    const { data, errors } = await this.asker.graphql(query, variables, { as });
    if (errors.length > 0) throw new Error(errors.join(', '));
    const [field] = Object.values(data as Record<string, T>);
    if (field === undefined) throw new Error('Nothing was answered');
    return field;
  }
}

function expectDraft(outcome: Outcome): Outcome {
  if (outcome.failures) throw new Error(JSON.stringify(outcome.failures));
  return outcome;
}
