import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { UpcomingVersion } from './UpcomingVersion.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['reading']);
});
afterEach(cleanup);

const publication = (id: string) => ({ id, changeSummary: `Was ${id} änderte.` });
const old = publication('old');
const limited = publication('limited');

/** The suspension of a rule for two years: then the rule applies as before. */
const entry = {
  __typename: 'Entry',
  effective: { id: 'old' },
  timeline: [
    { from: '2018-08-01', publication: old },
    { from: '2025-07-24', publication: limited },
    { from: '2027-07-24', publication: old },
  ],
} as unknown as Parameters<typeof UpcomingVersion>[0]['entry'];

function announcedOn(day: string): string | null {
  const { container } = render(
    <MemoryRouter initialEntries={[`/?stand=${day}`]}>
      <UpcomingVersion entry={entry} />
    </MemoryRouter>,
  );
  return container.textContent;
}

describe('The announcement of the next version', () => {
  it('says from when a new one applies, and what it changes', () => {
    const said = announcedOn('2024-02-29');
    expect(said).toContain('Ab dem 24. Juli 2025 gilt eine neue Fassung.');
    expect(said).toContain('Was limited änderte.');
  });

  it('calls no text new that has applied before, and does not say again what it once changed', () => {
    const said = announcedOn('2026-01-01');
    expect(said).toContain('Ab dem 24. Juli 2027 gilt wieder eine frühere Fassung.');
    expect(said).not.toContain('Was old änderte.');
  });
});
