import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { b, doc, h2, named, p, step } from '@rechtsstand/domain/document';
import { emptyFacts, type LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import { emptyTransitionalProvision } from '@rechtsstand/domain/transitional';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { KeyListener } from '../../../app/keys/KeyListener.js';
import { type ComparableVersion, compareVersions } from './compare-versions.js';
import { ComparedVersions } from './ComparedVersions.js';
import { useLocalView } from './useViewState.js';

beforeAll(async () => {
  Element.prototype.scrollIntoView = jest.fn();
  await startI18n('de');
  await loadCatalogues(['comparison', 'reading', 'transitional']);
});
afterEach(cleanup);

const facts: LegalArticleFacts = emptyFacts('legal-article');
const version = (
  document: ComparableVersion['document'],
  changed: Partial<LegalArticleFacts> = {},
): ComparableVersion => ({
  title: 'Blaue Karte EU',
  facts: { ...facts, ...changed },
  document,
});

function show(before: ComparableVersion, after: ComparableVersion) {
  const comparison = compareVersions(before, after);
  function Comparison() {
    const view = useLocalView();
    return (
      <KeyListener>
        <ComparedVersions comparison={comparison} before="Alt" after="Neu" view={view} />
      </KeyListener>
    );
  }
  return render(<Comparison />);
}

const heading = named('kapitel-1', h2('Fristen'));
const other = named('absatz-0', p('Dieser Absatz bleibt.'));
const deadline = (text: string) => named('absatz-1', p(`Die Frist beträgt ${text}.`));
const two = doc(heading, other, deadline('zwei Wochen'));
const four = doc(heading, other, deadline('vier Wochen'));
const words = (name: 'ins' | 'del') =>
  [...document.querySelectorAll(name)].map((element) => element.textContent);

describe('Two versions side by side', () => {
  it('mark the words that changed, with the element and in words to hear', () => {
    show(version(two), version(four));
    expect(words('del')).toEqual(['gestrichen: zwei Ende der Änderung ']);
    expect(words('ins')).toEqual(['eingefügt: vier Ende der Änderung ']);
  });

  it('show what changed under its heading, and say how much is left out', () => {
    show(version(two), version(four));
    expect(screen.getAllByText('Fristen')).toHaveLength(2);
    expect(screen.queryByText('Dieser Absatz bleibt.')).toBeNull();
    expect(screen.getByText('… eine unveränderte Stelle …')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nur Änderungen zeigen' }));
    expect(screen.getAllByText('Dieser Absatz bleibt.')).toHaveLength(2);
  });

  it('are one text where the reader wants it so', () => {
    show(version(two), version(four));
    fireEvent.click(screen.getByRole('radio', { name: 'Fortlaufend' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(words('del')).toHaveLength(1);
    expect(words('ins')).toHaveLength(1);
  });

  it('read the conditions of a transitional provision, and say which of them changed', () => {
    const until = (day: string): ComparableVersion => ({
      ...version(two),
      transitionalProvision: {
        ...emptyTransitionalProvision,
        conditions: {
          join: 'all',
          of: [
            {
              kind: 'day',
              event: 'application',
              what: 'auf Familiennachzug',
              relation: 'until',
              on: localDate(day),
            },
          ],
        },
      },
    });
    show(until('2018-03-16'), until('2018-07-31'));
    expect(words('del')).toEqual(['gestrichen: 16. März 2018 Ende der Änderung ']);
    expect(words('ins')).toEqual(['eingefügt: 31. Juli 2018 Ende der Änderung ']);
    expect(screen.getAllByText('Stichtag')).toHaveLength(2);
    expect(screen.getAllByText('alle müssen vorliegen')).toHaveLength(2);
  });

  it('name the field of the facts that changed, and read amounts as people write them', () => {
    const fee = (amountCents: number) => ({
      fees: [{ occasion: 'Erteilung der Karte', amountCents, legalBasis: '', reductions: [] }],
    });
    show(version(two, fee(10_000)), version(two, fee(11_000)));
    expect(screen.getByRole('rowheader', { name: 'Gebühren' })).toBeTruthy();
    expect(words('del')).toEqual(['gestrichen: 100,00\u00a0€ Ende der Änderung ']);
    expect(words('ins')).toEqual(['eingefügt: 110,00\u00a0€ Ende der Änderung ']);
  });

  it('tell the particulars of a step by their names', () => {
    const prüfen = (time: string, signingAuthority: string) =>
      doc(named('schritt-1', step('Prüfen', { deadline: time, signingAuthority }, other)));
    show(version(prüfen('sofort', '')), version(prüfen('heute', 'Leitung')));
    expect(screen.getAllByText('Bis wann')).toHaveLength(2);
    expect(screen.getAllByText('Zeichnungsbefugnis')).toHaveLength(2);
    expect(words('ins').map((text) => text?.split(' ')[1])).toEqual(['heute', 'Leitung']);
  });

  it('link the place that a part has left with the place where it stands', () => {
    show(
      version(doc(heading, other, deadline('zwei Wochen'))),
      version(doc(deadline('zwei Wochen'), heading, other)),
    );
    const link = screen.getByRole('link', { name: 'verschoben, siehe Änderung 1' });
    const place = document.getElementById(link.getAttribute('href')!.slice(1));
    expect(place?.textContent).toContain('1 · hierher verschoben');
    expect(place?.textContent).toContain('Die Frist beträgt zwei Wochen.');
  });

  it('say of words that only look different that they do', () => {
    const bold = doc(
      heading,
      other,
      named('absatz-1', p('Die Frist beträgt ', b('zwei'), ' Wochen.')),
    );
    show(version(two), version(bold));
    expect(words('ins')).toEqual([]);
    expect(screen.getAllByText('anders ausgezeichnet:', { exact: false })).not.toEqual([]);
  });

  it('face what is gone with what is new of its kind, each side in its order', () => {
    const gone = doc(named('alt-0001', h2('Eins')), named('alt-0002', p('Zwei alte Worte')), other);
    const fresh = doc(
      named('neu-0001', p('Ganz anderer Satz')),
      named('neu-0002', h2('Kapitel')),
      named('neu-0003', p('Noch etwas ganz Neues')),
      other,
    );
    show(version(gone), version(fresh));
    const rows = screen
      .getAllByRole('row')
      .map((row) =>
        [...row.querySelectorAll('td')].map(
          (cell) => cell.querySelector('ins, del')?.textContent?.split(' ')[1] ?? '',
        ),
      );
    expect(rows.slice(1, 4)).toEqual([
      ['', 'Ganz'],
      ['Eins', 'Kapitel'],
      ['Zwei', 'Noch'],
    ]);
  });

  it('say so where they are the same', () => {
    show(version(two), version(two));
    expect(screen.getByRole('status').textContent).toBe('Kein Unterschied im Text.');
    expect(screen.queryByRole('button', { name: /Nächste/ })).toBeNull();
  });
});

describe('The keys n and p', () => {
  it('walk the changes in reading order, all the way round, and say where one is', () => {
    show(
      version(two, { duration: 'zwei Jahre' }),
      version(doc(heading, deadline('vier Wochen')), { duration: 'vier Jahre' }),
    );
    const status = () => screen.getByRole('status').textContent;
    const focused = () => document.activeElement?.id;
    expect(status()).toBe('3 geänderte Stellen');
    for (const number of [1, 2, 3, 1]) {
      fireEvent.keyDown(document.body, { key: 'n' });
      expect([status(), focused()]).toEqual([`Änderung ${number} von 3`, `aenderung-${number}`]);
    }
    fireEvent.keyDown(document.body, { key: 'p' });
    expect([status(), focused()]).toEqual(['Änderung 3 von 3', 'aenderung-3']);
  });
});
