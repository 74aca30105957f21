import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, table, ul } from '../writing.js';

export const gehaltsgrenzen2027 = entry('change-notice', {
  slug: 'gehaltsgrenzen-2027',
  team: 'erwerb-und-studium',
  topics: ['erwerbstaetigkeit'],
  aliases: ['Gehaltsgrenze Blaue Karte 2027', 'Mindestgehalt 2027'],
  reviewDueOn: localDate('2027-03-31'),
  versions: [
    {
      title: 'Blaue Karte EU: neue Gehaltsgrenzen ab 1.1.2027',
      validFrom: localDate('2026-11-16'),
      changeSummary: 'Ankündigung der Gehaltsgrenzen für 2027 (angenommene Beispielwerte).',
      audience: { teams: ['erwerb-und-studium'], roles: ['editor'], dueInDays: 11 },
      ...part.approvedByCoordinator,
      facts: {
        kind: 'change-notice',
        binding: part.binding(
          'interpretation',
          '§ 18g Abs. 7 AufenthG',
          'Bekanntmachung im Bundesanzeiger (Beispielverweis)',
        ),
        whatChanges:
          'Die Mindestgehälter der Blauen Karte EU steigen zum Jahreswechsel: im Regelfall von 50.700 auf 52.800 Euro, in Engpassberufen und beim Berufseinstieg von 45.934,20 auf 47.836,80 Euro (für dieses Beispiel angenommene Werte). Das Mindestgehalt für Fachkräfte ab 45 Jahren steigt entsprechend.',
        entersIntoForceOn: localDate('2027-01-01'),
        concerns:
          'Alle Anträge auf Erteilung und Verlängerung der Blauen Karte EU, über die ab dem 1.1.2027 entschieden wird, gleich wann sie gestellt wurden.',
        legalBasis: [
          '§ 18g Abs. 1 AufenthG',
          '§ 18g Abs. 7 AufenthG',
          '§ 18 Abs. 2 Nr. 5 AufenthG',
        ],
        affectedEntryIds: ['blaue-karte-eu', 'blaue-karte-erteilen'],
        whatToDo: [
          'Entscheidungsreife Anträge bis zum 18.12.2026 abschließen.',
          'Bei offenen Anträgen mit Gehalt zwischen alter und neuer Grenze den Arbeitgeber jetzt anschreiben.',
          'Ab dem 1.1.2027 nur noch die neuen Werte anwenden und im Prüfvermerk nennen.',
        ],
      },
      document: page(
        section(
          'Was sich ändert',
          p(
            'Das Bundesministerium des Innern gibt die Mindestgehälter jährlich bekannt (§ 18g Abs. 7 AufenthG). Sie folgen der Beitragsbemessungsgrenze der allgemeinen Rentenversicherung.',
          ),
          table(
            ['Fall', '2026', '2027 (Beispielwert)'],
            ['Regelfall', '50.700 Euro', '52.800 Euro'],
            ['Engpassberuf, Berufseinstieg, IT ohne Abschluss', '45.934,20 Euro', '47.836,80 Euro'],
          ),
        ),
        section(
          'Für wen',
          p(
            'Maßgeblich ist der Tag der Entscheidung. Wer 2026 beantragt hat und 2027 entschieden wird, muss die neue Grenze erreichen. Eine Übergangsregelung gibt es nicht. Erteilte Karten bleiben gültig; geprüft wird erst bei der Verlängerung.',
          ),
          callout(
            'important',
            'Am Telefon keine Zusagen zu Werten des nächsten Jahres geben, solange die Bekanntmachung nicht im Bundesanzeiger steht.',
          ),
        ),
        section(
          'Was zu tun ist',
          ol(
            'Arbeitsvorrat nach Gehältern zwischen den Grenzen durchsehen.',
            'Vollständige Anträge vorziehen.',
            'In allen anderen Fällen Arbeitgeber auf eine Anpassung des Vertrags oder auf § 18b AufenthG hinweisen.',
          ),
          ul(
            'Die geplante Fassung steht schon unter [[blaue-karte-eu|Blaue Karte EU]] (Rechtsstand 1.1.2027).',
            'Der Ablauf in [[blaue-karte-erteilen|Blaue Karte EU erteilen]] bleibt gleich.',
          ),
        ),
      ),
    },
  ],
});
