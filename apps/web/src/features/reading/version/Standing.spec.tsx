import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { KeyListener } from '../../../app/keys/KeyListener.js';
import { Standing } from './Standing.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['reading', 'shell']);
});
afterEach(cleanup);

const version = {
  __typename: 'Publication',
  id: 'limited',
  kind: 'TEXT',
  validFrom: '2020-03-01',
  validUntil: '2024-03-01',
  recordedAt: '2020-02-01T10:00:00Z',
  entry: {
    id: 'entry',
    timeline: [
      { from: '2020-03-01', until: '2024-03-01', publication: { id: 'limited' } },
      { from: '2024-03-01', until: null, publication: { id: 'present' } },
    ],
  },
} as unknown as Parameters<typeof Standing>[0]['publication'];

function seen(search: string, id = 'limited') {
  const publication = { ...version, id };
  render(
    <MemoryRouter initialEntries={[`/fassungen/x${search}`]}>
      <KeyListener>
        <Routes>
          <Route
            path="/fassungen/x"
            element={<Standing publication={publication} address="/themen/x" />}
          />
          <Route path="/themen/x" element="Die geltende Fassung" />
        </Routes>
      </KeyListener>
    </MemoryRouter>,
  );
  return screen.queryByRole('note')?.textContent;
}

const DECISIVE = 'Maßgeblich ist grundsätzlich die Rechtslage am Tag der Entscheidung';

describe('Whether a version applies', () => {
  it('is told of the chosen day, not of today', () => {
    expect(seen('?stand=2024-02-29')).toBe(
      'Diese Fassung gilt am 29. Februar 2024 (01.03.2020 bis 29.02.2024).',
    );
    cleanup();
    expect(seen('?stand=2024-02-29', 'present')).toBe(
      'Diese Fassung ist am 29. Februar 2024 noch nicht in Geltung: ab 01.03.2024.',
    );
  });

  it('is told of today where no day is chosen', () => {
    expect(seen('', 'present')).toBe('Diese Fassung gilt (ab 01.03.2024).');
  });

  it('comes with the day that decides and a key to the text of today, where it does not', async () => {
    expect(seen('')).toContain(`Diese Fassung gilt heute nicht. Geltungszeitraum: `);
    expect(screen.getByRole('note').textContent).toContain(DECISIVE);
    await userEvent.keyboard('h');
    await screen.findByText('Die geltende Fassung');
  });
});
