import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, ul } from '../writing.js';

export const jahreswechselFiktionsbescheinigungen = entry('change-notice', {
  slug: 'jahreswechsel-fiktionsbescheinigungen',
  team: 'rueckkehr-und-grundsatz',
  topics: ['verfahren'],
  aliases: ['Umstellung Fachverfahren', 'Jahreswechsel', 'Schließzeit'],
  reviewDueOn: localDate('2027-01-31'),
  versions: [
    {
      title: 'Umstellung des Fachverfahrens: Fiktionsbescheinigungen vom 14.12.2026 bis 10.1.2027',
      validFrom: localDate('2026-11-19'),
      changeSummary: 'Vorübergehende Regeln während der Umstellung.',
      audience: { teams: 'everyone', dueInDays: 7 },
      ...part.approvedByHead,
      facts: {
        kind: 'change-notice',
        binding: part.binding(
          'instruction',
          '§ 81 Abs. 5 AufenthG',
          'Hausverfügung Verfahren 5/2026 (Beispiel)',
        ),
        whatChanges:
          'Während der Umstellung des Fachverfahrens können keine Karten bestellt werden. Fiktionsbescheinigungen werden einheitlich auf sechs Monate befristet und bei Ablauf des Titels bis zum 31.1.2027 ohne Termin per Post versandt. Auch der Infoschalter darf zeichnen.',
        entersIntoForceOn: localDate('2026-12-14'),
        concerns:
          'Alle Teams und der Infoschalter; alle Personen, deren Titel zwischen dem 14.12.2026 und dem 31.1.2027 abläuft.',
        legalBasis: ['§ 81 Abs. 4 AufenthG', '§ 81 Abs. 5 AufenthG'],
        affectedEntryIds: ['fiktionsbescheinigung-ausstellen', 'fiktionswirkung'],
        whatToDo: [
          'Bis zum 11.12.2026 alle entscheidungsreifen Karten bestellen.',
          'Liste der ablaufenden Titel am 7.12.2026 ziehen und Anschriften abgleichen.',
          'Ab dem 11.1.2027 wieder nach der bisherigen Anweisung arbeiten.',
        ],
      },
      document: page(
        section(
          'Hintergrund',
          p(
            'Vom 14.12.2026 bis zum 10.1.2027 wird das Fachverfahren auf eine neue Plattform gebracht. Lesen und Bescheinigungen drucken ist möglich, Bestellungen bei der Druckerei nicht. Wer rechtzeitig beantragt hat, verliert nichts: Der Titel gilt fort (§ 81 Abs. 4 AufenthG).',
          ),
        ),
        section(
          'Was vorübergehend gilt',
          ul(
            'Befristung einheitlich sechs Monate, auch in den Fällen des § 81 Abs. 3 AufenthG.',
            'Versand per Post ohne Termin, wenn der Antrag vorliegt und die Anschrift stimmt.',
            'Zeichnung auch durch den Infoschalter.',
            'Notfälle mit Reisetermin: Teamleitung anrufen, Ersatzverfahren über die Nachbarbehörde.',
          ),
          callout(
            'important',
            'Die vorübergehende Fassung der Anweisung [[fiktionsbescheinigung-ausstellen|Fiktionsbescheinigung ausstellen]] endet von selbst; ab dem 11.1.2027 gilt wieder die vorherige.',
          ),
        ),
        section(
          'Was zu tun ist',
          ol(
            'Bestellungen vorziehen.',
            'Arbeitgeberanfragen mit dem Hinweis auf [[fiktionswirkung|Fiktionswirkung]] beantworten.',
            'Rückläufer der Post am selben Tag bearbeiten.',
            'Am 11.1.2027 die zurückgestellten Bestellungen in der Reihenfolge des Eingangs auslösen.',
          ),
        ),
      ),
    },
  ],
});
