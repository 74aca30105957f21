import { describe, expect, it } from '@jest/globals';
import { parseCitations } from '@rechtsstand/domain/citation';
import { linksOf, parseDocument, plainText, stepProvisionsOf } from '@rechtsstand/domain/document';
import {
  factsCitations,
  factsEntryLinks,
  isSlug,
  parseFacts,
  readyForReview,
} from '@rechtsstand/domain/entry';
import {
  conditionsIn,
  parseTransitionalProvision,
  transitionalFaults,
} from '@rechtsstand/domain/transitional';
import { isRepeal, isText, isWithdrawal } from './content/demo-entry.js';
import { drafts } from './content/drafts.js';
import { entries } from './content/entries.js';
import { absence, people, teamNames } from './content/office.js';
import { topicNames } from './content/topic-names.js';

const slugs = new Set(entries.map(({ slug }) => slug));
const published = entries.flatMap(({ kind, slug, versions }) =>
  versions.flatMap((version) => (isText(version) ? { kind, slug, version } : [])),
);
const open = drafts.map(({ entry, version }) => ({
  kind: version.facts.kind,
  slug: entry,
  version,
}));
const texts = [...published, ...open].map(({ kind, slug, version }) => ({
  kind,
  version,
  name: `${slug}, ${version.validFrom}`,
}));

describe('The office of the demo', () => {
  it('has eight people in all six roles, three teams and a deputy', () => {
    expect(people).toHaveLength(8);
    expect(Object.keys(teamNames)).toHaveLength(3);
    const roles = people.flatMap(({ memberships }) => memberships.map(({ role }) => role));
    expect(new Set(roles).size).toBe(6);
    expect(absence.deputy).not.toBe(absence.person);
  });
});

describe('The entries of the demo', () => {
  it.each([
    ['legal-article', 12],
    ['process-instruction', 6],
    ['change-notice', 6],
  ])('hold enough of the kind %s', (kind, least) => {
    expect(entries.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('have slugs of their own that can stand in an address', () => {
    expect(slugs.size).toBe(entries.length);
    expect([...slugs].filter((slug) => !isSlug(slug))).toEqual([]);
  });

  it('fill every topic', () => {
    const used = new Set<string>(entries.flatMap(({ topics }) => topics));
    expect([...used].sort()).toEqual(Object.keys(topicNames).sort());
  });

  it('show past, coming and limited versions, a repeal, a withdrawal and a restricted entry', () => {
    const starts = published.map(({ version }) => version.validFrom);
    expect(starts.some((day) => day >= '2027-01-01')).toBe(true);
    expect(published.filter(({ version }) => version.validUntil).length).toBeGreaterThanOrEqual(2);
    expect(entries.flatMap(({ versions }) => [...versions]).filter(isRepeal)).toHaveLength(1);
    expect(entries.flatMap(({ versions }) => [...versions]).filter(isWithdrawal)).toHaveLength(1);
    expect(entries.filter(({ visibleTo }) => visibleTo)).toHaveLength(1);
    expect(entries.filter(({ versions }) => versions.length > 2).length).toBeGreaterThanOrEqual(3);
  });

  it('are approved by somebody else than their author', () => {
    const all = [
      ...entries.flatMap(({ versions }) => [...versions]),
      ...open.map((o) => o.version),
    ];
    expect(all.filter(({ author, approver }) => author === approver)).toEqual([]);
  });
});

describe('The transitional provisions of the demo', () => {
  const provisions = published.flatMap(({ slug, version }) =>
    version.transitionalProvision
      ? [{ slug, validFrom: version.validFrom, provision: version.transitionalProvision }]
      : [],
  );

  it('show one on two dates, one on a period and a status, and one that must be judged', () => {
    const kinds = provisions.map(({ provision }) =>
      conditionsIn(provision.conditions).map(({ kind }) => kind),
    );
    expect(kinds).toContainEqual(['day', 'day']);
    expect(kinds.flat()).toEqual(expect.arrayContaining(['stay', 'residence', 'judged']));
  });

  it.each(provisions)('are accepted by the API and complete: $slug', ({ provision, validFrom }) => {
    expect(parseTransitionalProvision(provision)).toEqual({ ok: true, value: provision });
    expect(transitionalFaults(provision, validFrom)).toEqual([]);
  });
});

describe.each(texts)('$name', ({ kind, version }) => {
  it('has facts and a document that the API accepts, complete for review', () => {
    expect(parseFacts(kind, version.facts)).toEqual({ ok: true, value: version.facts });
    expect(parseDocument(version.document)).toEqual({ ok: true, value: version.document });
    expect(
      readyForReview({
        ...version,
        validUntil: version.validUntil ?? null,
        audience: version.audience
          ? { everyone: true }
          : { everyone: false, teamIds: [], roles: [] },
      }),
    ).toEqual([]);
  });

  it('leaves no field of its facts empty', () => {
    expect(emptyFields(version.facts, 'facts')).toEqual([]);
  });

  it('says who pays less where there are fees', () => {
    const { facts } = version;
    const reductions =
      facts.kind === 'legal-article' ? facts.fees.map((fee) => fee.reductions) : [[0]];
    expect(reductions.flat()).not.toEqual([]);
  });

  it('cites provisions only in a form that is read as one', () => {
    const cited = [
      ...factsCitations(version.facts).filter(({ mustParse }) => mustParse),
      ...stepProvisionsOf(version.document),
    ].map(({ text }) => text);
    const unread = cited.filter(
      (text) => !parseCitations(text).some(({ citation }) => citation.law),
    );
    expect(unread).toEqual([]);
  });

  it('links to entries that exist', () => {
    const targets = [
      ...factsEntryLinks(version.facts),
      ...linksOf(version.document).entryLinks,
    ].map(({ entryId }) => entryId);
    expect(targets).not.toEqual([]);
    expect(targets.filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('has a text of some length that cites the law', () => {
    const words = plainText(version.document).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(kind === 'change-notice' ? 150 : 240);
    expect(linksOf(version.document).citations.length).toBeGreaterThanOrEqual(2);
    expect(plainText(version.document)).toContain('keine Rechtsberatung');
  });
});

/** Places of empty texts and lists; `null` says that there is nothing to name and is no gap. */
function emptyFields(value: unknown, path: string): string[] {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'reductions') // not every fee has one
    .flatMap(([key, inner]) => emptyFields(inner, `${path}.${key}`));
}
