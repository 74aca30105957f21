import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { DocumentContext } from '../../reading/document/context.js';
import type { FiguresOfText } from './figures-of-text.js';
import FigureView from './FigureView.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['figures']);
});
afterEach(cleanup);

const source = '§ 18g Abs. 7 AufenthG';
const [first, second] = [localDate('2025-01-01'), localDate('2026-01-01')];
const figure = {
  ...{ key: 'mindestgehalt', name: 'Mindestgehalt', unit: 'EURO_PER_YEAR' as const },
  values: [
    { from: first, until: second, amount: 48_300_00, source },
    { from: second, until: null, amount: 50_700_00, source },
  ],
};

function show(at: string, range: Partial<FiguresOfText> = {}) {
  const figures = { byKey: new Map([[figure.key, figure]]), from: null, until: null, ...range };
  render(
    <MemoryRouter initialEntries={[at]}>
      <DocumentContext value={{ entries: new Map(), citations: new Map(), ticks: null, figures }}>
        <FigureView figureKey="mindestgehalt" name="Mindestgehalt" />
      </DocumentContext>
    </MemoryRouter>,
  );
  const link = screen.getByRole('link');
  return { text: link.textContent, address: link.getAttribute('href') };
}

describe('A figure in a text', () => {
  it('is what it is on the chosen day, and leads to all its values', () => {
    expect(show('/themen/x?stand=2025-06-01')).toEqual({
      text: '48.300 Euro im Jahr',
      address: '/rechengroessen/mindestgehalt?stand=2025-06-01',
    });
  });

  it('is, in a version that ended before the chosen day, what it was on its last day', () => {
    expect(show('/fassungen/x?stand=2026-06-01', { until: second })).toEqual({
      text: '48.300 Euro im Jahr',
      address: '/rechengroessen/mindestgehalt?stand=2025-12-31',
    });
  });

  it('says so where it has no value on the day, and shows no other', () => {
    expect(show('/themen/x?stand=2024-06-01').text).toBe('Mindestgehalt (am 01.06.2024 ohne Wert)');
  });
});
