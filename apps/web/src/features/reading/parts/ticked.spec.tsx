import { describe, expect, it } from '@jest/globals';
import { doc, entryLink, named, p, step, task, tasks } from '@rechtsstand/domain/document';
import { emptyFacts, type EntryFacts } from '@rechtsstand/domain/entry';
import { tickedOn } from './ticked.js';

const document = doc(
  named('step-one', step('Antrag annehmen', {})),
  named('step-two', step('Prüfen', {}, tasks('Pass', p('Foto und ', entryLink('x', 'Merkblatt'))))),
  tasks(task('Akte', tasks('Deckblatt'))),
);
const facts: EntryFacts = { ...emptyFacts('legal-article'), conditions: ['Abschluss', 'Gehalt'] };
const stepName = (number: number, title: string) => `Schritt ${number}: ${title}`;

const ticked = (...ids: string[]) =>
  tickedOn(
    { facts, document },
    { isTicked: (id) => ids.includes(id), toggle: () => undefined },
    stepName,
  );
const idsOf = (text: string): string => {
  const found = new RegExp(
    `"taskItem","attrs":{"id":"(\\w+)"},"content":\\[{"type":"paragraph"[^[]*\\[{"type":"text","text":"${text}`,
  ).exec(JSON.stringify(document));
  return found?.[1] ?? '';
};

describe('What is ticked off on a page', () => {
  it('are conditions and steps, the steps with their numbers', () => {
    expect(ticked('voraussetzung-2', 'step-two')).toEqual({
      conditions: ['Gehalt'],
      steps: ['Schritt 2: Prüfen'],
      items: [],
    });
  });

  it('are items of checklists in reading order, those within others and within steps too', () => {
    const ids = ['Deckblatt', 'Foto', 'Akte'].map(idsOf);
    expect(ids).not.toContain('');
    expect(ticked(...ids).items).toEqual(['Foto und Merkblatt', 'Akte', 'Deckblatt']);
  });

  it('is nothing while nothing is ticked off', () => {
    expect(ticked()).toEqual({ conditions: [], steps: [], items: [] });
  });
});
