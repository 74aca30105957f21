import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { doc, li, named, p, step, table, ul } from '@rechtsstand/domain/document';
import { emptyFacts, type LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { KeyListener } from '../../../app/keys/KeyListener.js';
import type { DraftValue } from '../model/draft.js';
import { MergeForm } from './MergeForm.js';

beforeAll(async () => {
  Element.prototype.scrollIntoView = jest.fn();
  await startI18n('de');
  await loadCatalogues(['merge', 'comparison', 'reading', 'drafts']);
});
afterEach(cleanup);

const facts: LegalArticleFacts = emptyFacts('legal-article');
const base: DraftValue = {
  title: 'Blaue Karte EU',
  facts,
  document: doc(named('absatz-1', p('Text'))),
  validFrom: localDate('2026-01-01'),
  validUntil: null,
  changeSummary: '',
  materiality: 'MATERIAL',
  audience: null,
  acknowledgeBy: null,
  transitionalProvision: null,
  replaces: [],
};
type Parts = Parameters<typeof doc>;
const says = (...parts: Parts): Partial<DraftValue> => ({ document: doc(...parts) });

function show(start: Partial<DraftValue>, mine: Partial<DraftValue>, theirs: Partial<DraftValue>) {
  const onMerge = jest.fn<(merged: DraftValue) => void>();
  const former = { ...base, ...start };
  render(
    <KeyListener>
      <MergeForm
        base={former}
        mine={{ ...former, ...mine }}
        theirs={{ ...former, ...theirs }}
        names={{ mine: 'Meins', theirs: 'Ihres' }}
        action="Speichern"
        onMerge={onMerge}
      />
    </KeyListener>,
  );
  return onMerge;
}
const question = (name: string | RegExp) => within(screen.getByRole('group', { name }));
const choose = (name: string | RegExp, side: string) =>
  fireEvent.click(question(name).getByRole('radio', { name: side }));
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));

describe('What two have written', () => {
  it('is saved without a question where nothing collides', () => {
    const onMerge = show(
      {},
      { title: 'Blaue Karte' },
      { facts: { ...facts, duration: 'ein Jahr' } },
    );
    screen.getByText(/Keine betrifft dieselbe Stelle/);
    save();
    expect(onMerge.mock.calls[0]?.[0]).toMatchObject({
      title: 'Blaue Karte',
      facts: { duration: 'ein Jahr' },
    });
  });

  it('is not saved before every question is answered', () => {
    const [mine, theirs] = [localDate('2026-02-01'), localDate('2026-03-01')];
    const onMerge = show({}, { validFrom: mine }, { validFrom: theirs });
    save();
    expect(onMerge).not.toHaveBeenCalled();
    screen.getByText('Bitte wählen Sie, was hier gelten soll.');
    expect(document.activeElement).toBe(question('Gilt ab').getByRole('radio', { name: 'Meins' }));
    question('Gilt ab').getByText('01.03.2026');
    choose('Gilt ab', 'Ihres');
    save();
    expect(onMerge.mock.calls[0]?.[0].validFrom).toBe('2026-03-01');
  });

  it('can stand both where words collide, and only there', () => {
    const of = (shortAnswer: string) => ({ facts: { ...facts, shortAnswer } });
    const onMerge = show(of('Gilt ein Jahr.'), of('Gilt zwei Jahre.'), of('Gilt drei Jahre.'));
    choose('Kurzantwort', 'Beides');
    save();
    expect(onMerge.mock.calls[0]?.[0].facts).toMatchObject({
      shortAnswer: 'Gilt zwei Jahre drei Jahre.',
    });
    cleanup();
    show({}, { materiality: 'EDITORIAL' }, { materiality: 'EDITORIAL', title: 'Anders' });
    expect(screen.queryByRole('radio', { name: 'Beides' })).toBeNull();
  });
});

describe('A question', () => {
  const item = (text: string) => ({ ...li(text), attrs: { id: 'punkt-01' } });
  const list = (...items: Parameters<typeof ul>) => says(named('liste-01', ul(...items)));

  it('says that one has taken out what the other has changed, whatever stands around it', () => {
    show(
      list('Pass', item('Foto der Person')),
      list('Pass'),
      list('Pass', item('Foto der Person neu')),
    );
    question(/Listenpunkt „Foto der Person“/).getByText('gestrichen');
    question(/Listenpunkt/).getByText('eingefügt:');
    cleanup();
    const rows = (...more: string[][]) =>
      says(table(['Fall', 'Frist'], ['Antrag', 'eine Woche'], ...more));
    show(
      rows(['Widerruf der Erlaubnis', 'sofort']),
      rows(),
      rows(['Widerruf der Erlaubnis', 'zwei Tage']),
    );
    question(/Tabellenzeile/).getByText('gestrichen');
  });

  it('about a step names the particular', () => {
    const of = (deadline: string) => says(named('schritt-1', step('Prüfen', { deadline })));
    show(of('eine Woche'), of('zwei Wochen'), of('sofort'));
    const found = question('Schritt „Prüfen“ › Bis wann');
    found.getByText('Bisher: eine Woche');
    found.getByText('sofort');
  });

  it('about a block that both have moved says where each has put it', () => {
    const [one, two, three] = [
      named('absatz-1', p('Erster Absatz des Textes')),
      named('absatz-2', p('Zweiter Absatz des Textes')),
      named('absatz-3', p('Dritter Absatz des Textes')),
    ];
    const moved = named('wandert-1', p('Dieser Absatz wandert im Text'));
    show(says(moved, one, two, three), says(one, two, moved, three), says(one, two, three, moved));
    const found = question(/Dieser Absatz wandert/);
    found.getByText('steht hinter „Zweiter Absatz des Textes“');
    found.getByText('steht hinter „Dritter Absatz des Textes“');
  });

  it('is asked anew when what it is about has changed', () => {
    const of = (shortAnswer: string) => ({ ...base, facts: { ...facts, shortAnswer } });
    const form = (mine: string) => (
      <KeyListener>
        <MergeForm
          base={of('Gilt ein Jahr.')}
          mine={of(mine)}
          theirs={of('Gilt drei Jahre.')}
          names={{ mine: 'Meins', theirs: 'Ihres' }}
          action="Speichern"
          onMerge={() => undefined}
        />
      </KeyListener>
    );
    const { rerender } = render(form('Gilt zwei Jahre.'));
    choose('Kurzantwort', 'Meins');
    screen.getByText('Alles ist entschieden.');
    rerender(form('Gilt vier Jahre.'));
    screen.getByText(/Eine Stelle ist noch zu entscheiden/);
  });
});
