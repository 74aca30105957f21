import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { RichDocument, TableCell } from '@rechtsstand/domain/document';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { DocumentContext, type DocumentContextValue } from './context.js';
import { DocumentView } from './DocumentView.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['reading']);
});
afterEach(cleanup);

const nothing: DocumentContextValue = { entries: new Map(), citations: new Map(), ticks: null };

function show(
  content: RichDocument['content'],
  context: Partial<DocumentContextValue> = {},
  at = '/',
) {
  return render(
    <MemoryRouter initialEntries={[at]}>
      <DocumentContext value={{ ...nothing, ...context }}>
        <DocumentView document={{ type: 'doc', content }} />
      </DocumentContext>
    </MemoryRouter>,
  );
}

const paragraph = (id: string, ...content: NonNullable<Paragraph['content']>): Paragraph => ({
  type: 'paragraph',
  attrs: { id },
  content,
});
type Paragraph = Extract<RichDocument['content'][number], { type: 'paragraph' }>;
const text = (value: string) => ({ type: 'text', text: value }) as const;

describe('A document', () => {
  it('gives every block its id as its address', () => {
    const { container } = show([paragraph('absatz-001', text('Wortlaut'))]);
    expect(container.querySelector('#absatz-001')?.textContent).toBe('Wortlaut');
  });

  it('sets marks within each other', () => {
    show([
      paragraph('absatz-001', {
        type: 'text',
        text: 'wichtig',
        marks: [{ type: 'bold' }, { type: 'italic' }],
      }),
    ]);
    expect(screen.getByText('wichtig').closest('strong')).not.toBeNull();
    expect(screen.getByText('wichtig').tagName).toBe('EM');
  });

  it('links a citation to the provision and its Absatz, and keeps the chosen day', () => {
    show(
      [
        paragraph('absatz-001', {
          type: 'citation',
          attrs: { text: '§ 18b Abs. 2 AufenthG', canonical: 'AufenthG § 18b Abs 2' },
        }),
      ],
      {},
      '/themen/x?stand=2024-02-29',
    );
    expect(screen.getByRole('link', { name: '§ 18b Abs. 2 AufenthG' }).getAttribute('href')).toBe(
      '/vorschriften/aufenthg/18b?stand=2024-02-29#abs-2',
    );
  });

  it('shows a link to an entry the reader may not see as plain text', () => {
    show([
      paragraph('absatz-001', {
        type: 'entryLink',
        attrs: { entryId: 'e1', text: 'Blaue Karte EU' },
      }),
    ]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Blaue Karte EU')).toBeTruthy();
  });

  it('reads a row of header cells as the head of its table', () => {
    const cell = (type: 'tableCell' | 'tableHeader', id: string, value: string): TableCell => ({
      type,
      attrs: { id, colspan: 1, rowspan: 1, colwidth: null },
      content: [paragraph(`${id}-p`, text(value))],
    });
    show([
      {
        type: 'table',
        attrs: { id: 'tabelle-1' },
        content: [
          {
            type: 'tableRow',
            attrs: { id: 'zeile-001' },
            content: [cell('tableHeader', 'zelle-001', 'Anlass')],
          },
          {
            type: 'tableRow',
            attrs: { id: 'zeile-002' },
            content: [cell('tableCell', 'zelle-002', '100 €')],
          },
        ],
      },
    ]);
    expect(screen.getByRole('columnheader', { name: 'Anlass' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: '100 €' })).toBeTruthy();
  });

  it('names the kind of a callout in words', () => {
    show([
      {
        type: 'callout',
        attrs: { id: 'hinweis-01', tone: 'warning' },
        content: [paragraph('absatz-001', text('Frist!'))],
      },
    ]);
    expect(within(screen.getByRole('note', { name: 'Achtung' })).getByText('Frist!')).toBeTruthy();
  });
});

describe('A process step', () => {
  const step = (id: string, title: string): RichDocument['content'][number] => ({
    type: 'processStep',
    attrs: {
      id,
      title,
      actor: 'Sachbearbeitung',
      deadline: '',
      decision: '',
      signingAuthority: 'Teamleitung',
      participation: [
        {
          body: 'Bundesagentur für Arbeit',
          kind: 'consent',
          provision: '',
          timeLimit: 'zwei Wochen',
          effectOfSilence: 'gilt als erteilt',
        },
      ],
    },
    content: [paragraph(`${id}-p`)],
  });

  it('is numbered in its order and says who does it, who signs and what silence means', () => {
    show([step('schritt-01', 'Antrag prüfen'), step('schritt-02', 'Anfragen')]);
    const second = screen.getByRole('region', { name: /Schritt 2: Anfragen/ });
    expect(second.textContent).toContain('Sachbearbeitung');
    expect(second.textContent).toContain('Teamleitung');
    expect(second.textContent).toContain('Schweigen: gilt als erteilt');
    expect(within(second).queryByText('Bis wann')).toBeNull();
  });

  it('can be ticked off for the case at hand', () => {
    const toggle = jest.fn();
    show([step('schritt-01', 'Antrag prüfen')], { ticks: { isTicked: () => false, toggle } });
    fireEvent.click(screen.getByRole('checkbox', { name: /Erledigt/ }));
    expect(toggle).toHaveBeenCalledWith('schritt-01');
  });
});
