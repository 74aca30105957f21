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

type Kind = 'BEGINS' | 'RESUMES' | 'ENDS';

/** An entry of which the version in force is followed so, from 24 July 2027 on. */
const followed = (kind: Kind) =>
  ({
    __typename: 'Entry',
    effective: { id: 'present' },
    nextChange: {
      on: '2027-07-24',
      kind,
      publication: { id: 'next', changeSummary: 'Was sie änderte.' },
    },
  }) as unknown as Parameters<typeof UpcomingVersion>[0]['entry'];

function announced(kind: Kind): string | null {
  const { container } = render(
    <MemoryRouter>
      <UpcomingVersion entry={followed(kind)} />
    </MemoryRouter>,
  );
  return container.textContent;
}

describe('The announcement of the next version', () => {
  it('says from when a new one applies, and what it changes', () => {
    const said = announced('BEGINS');
    expect(said).toContain('Ab dem 24. Juli 2027 gilt eine neue Fassung.');
    expect(said).toContain('Was sie änderte.');
  });

  it('calls no text new that has applied before, and does not say again what it once changed', () => {
    const said = announced('RESUMES');
    expect(said).toContain('Ab dem 24. Juli 2027 gilt wieder eine frühere Fassung.');
    expect(said).not.toContain('Was sie änderte.');
  });

  it('says from when none applies, and offers none to read', () => {
    expect(announced('ENDS')).toBe('Ab dem 24. Juli 2027 gilt hier keine Fassung mehr.');
  });
});
