import { describe, expect, it } from '@jest/globals';
import { doc, p } from '../document/index.js';
import { localDate } from '../time/index.js';
import { emptyFacts, type HashedContent, hashedContent } from './index.js';

const content: HashedContent = {
  entryId: '0199aaaa-0000-7000-8000-000000000001',
  kind: 'text',
  title: 'Blaue Karte EU',
  facts: emptyFacts('legal-article'),
  document: doc(p('Text')),
  schemaVersion: 1,
  validFrom: localDate('2026-01-01'),
  validUntil: null,
  changeSummary: 'Neu',
  transitionalProvision: null,
  withdraws: null,
};

describe('hashedContent', () => {
  it.each<[string, Partial<HashedContent>]>([
    ['entry', { entryId: '0199aaaa-0000-7000-8000-000000000002' }],
    ['kind', { kind: 'repeal' }],
    ['title', { title: 'Blaue Karte' }],
    ['facts', { facts: emptyFacts('process-instruction') }],
    ['document', { document: { type: 'doc', content: [] } }],
    ['first day', { validFrom: localDate('2026-01-02') }],
    ['end', { validUntil: localDate('2027-01-01') }],
    ['summary of the change', { changeSummary: 'Anders' }],
  ])('is another one when the %s changes', (_, change) => {
    expect(hashedContent({ ...content, ...change })).not.toBe(hashedContent(content));
  });

  it('does not depend on the order in which keys come from the database', () => {
    const reversed = Object.fromEntries(Object.entries(content).reverse());
    expect(hashedContent(reversed as unknown as HashedContent)).toBe(hashedContent(content));
  });

  it('leaves out what is about handling', () => {
    const withMore = { ...content, audience: { everyone: true }, materiality: 'editorial' };
    expect(hashedContent(withMore)).toBe(hashedContent(content));
  });
});
