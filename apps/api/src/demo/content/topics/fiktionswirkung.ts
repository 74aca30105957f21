import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

export const fiktionswirkung = entry('legal-article', {
  slug: 'fiktionswirkung',
  team: 'rueckkehr-und-grundsatz',
  topics: ['verfahren'],
  aliases: [
    'Fiktionsbescheinigung',
    'Fiktion',
    'FB',
    '81',
    'Fortgeltung',
    'Reisen mit Fiktionsbescheinigung',
  ],
  reviewDueOn: localDate('2027-01-31'),
  versions: [
    {
      title: 'Fiktionswirkung und Fiktionsbescheinigung',
      validFrom: localDate('2024-03-01'),
      changeSummary:
        'Neu gefasst mit § 81 Abs. 5a AufenthG (Erwerbstätigkeit ab Veranlassung der Karte).',
      ...part.approvedByCoordinator,
      facts: {
        kind: 'legal-article',
        binding: part.binding(
          'interpretation',
          '§ 81 AufenthG',
          'Art. 6 Abs. 5 Schengener Grenzkodex',
        ),
        shortAnswer:
          'Wird die Verlängerung vor Ablauf beantragt, gilt der alte Titel mit allen Rechten fort, auch dem Recht zu arbeiten (Abs. 4). Wer rechtmäßig ohne Titel hier ist, darf bis zur Entscheidung bleiben, aber nicht arbeiten (Abs. 3 Satz 1). Nach verspätetem Antrag gilt nur die Abschiebung als ausgesetzt; Fortgeltung kann bei unbilliger Härte angeordnet werden. Ein Schengen-Visum löst die Fortgeltung nie aus.',
        legalBasis: [
          '§ 81 Abs. 3 AufenthG',
          '§ 81 Abs. 4 AufenthG',
          '§ 81 Abs. 5 AufenthG',
          '§ 84 AufenthG',
        ],
        consequence: {
          kind: 'entitlement',
          discretionPoints: [
            'Anordnung der Fortgeltung bei verspätetem Antrag zur Vermeidung einer unbilligen Härte (§ 81 Abs. 4 Satz 3 AufenthG)',
          ],
          exclusionGrounds: [
            'Schengen-Visum (§ 81 Abs. 4 Satz 2 AufenthG)',
            'Ausweisung, Rücknahme oder Erlöschen des Titels vor dem Antrag',
            'Titel nach § 104c AufenthG bei Antrag auf andere Titel als § 25a oder § 25b AufenthG',
          ],
        },
        conditions: [
          'Antrag auf Erteilung oder Verlängerung ist gestellt, auch formlos',
          'Rechtmäßiger Aufenthalt im Zeitpunkt des Antrags (Abs. 3 Satz 1) oder gültiger Titel (Abs. 4)',
          'Über den Antrag ist noch nicht entschieden',
          'Identität gesichert, soweit eine erkennungsdienstliche Behandlung nötig ist (§ 81 Abs. 7 AufenthG)',
        ],
        duration:
          'Bis zur Bekanntgabe der Entscheidung; die Bescheinigung wird auf drei bis sechs Monate befristet.',
        rightToWork: {
          kind: 'restricted',
          text: 'Abs. 4: wie im bisherigen Titel. Abs. 3: nicht erlaubt. Abs. 5a: wie im neuen Titel, sobald die Karte bestellt ist.',
        },
        fees: [
          part.fee(
            'Fiktionsbescheinigung',
            13_00,
            '§ 47 Abs. 1 Nr. 8 AufenthV',
            part.minors(6_50),
            part.benefitRecipients('§ 53 Abs. 1 Nr. 5 AufenthV'),
            {
              who: 'Assoziationsberechtigte (Türkei)',
              amountCents: 0,
              legalBasis: '§ 52a Abs. 3 Nr. 2 AufenthV',
            },
          ),
        ],
        participation: [part.securityCheck],
        competence:
          'Ausländerbehörde, die über den Antrag entscheidet; jede Sachbearbeitung zeichnet selbst.',
        documents: [
          part.passport,
          {
            name: 'Antrag mit Eingangsnachweis',
            note: 'Maßgeblich ist der Eingang, auch per Online-Dienst oder E-Mail.',
          },
          { name: 'Bisheriger Titel', note: 'Karte oder Visum im Original.' },
        ],
        registers: [
          part.azr(
            'Art der Fiktion (Abs. 3 Satz 1, Abs. 3 Satz 2 oder Abs. 4) und Gültigkeit der Bescheinigung melden.',
          ),
        ],
        nextTitles: [
          { text: 'Der beantragte Aufenthaltstitel', entryId: null },
          {
            text: 'Niederlassungserlaubnis: Zeiten der Fortgeltung zählen bei späterer Erteilung mit',
            entryId: 'niederlassungserlaubnis',
          },
        ],
        specialCases: [
          {
            title: 'Karte bestellt, noch nicht da',
            text: 'Ab Veranlassung der Ausstellung darf die künftige Erwerbstätigkeit nach Abschnitt 3 und 4 ausgeübt werden; sie ist in die Bescheinigung aufzunehmen (§ 81 Abs. 5a AufenthG).',
          },
          {
            title: 'Im Inland geborenes Kind',
            text: 'Antrag binnen sechs Monaten nach der Geburt, soweit der Titel nicht von Amts wegen erteilt wird (§ 81 Abs. 2 Satz 2 AufenthG).',
          },
          {
            title: 'Reisen',
            text: 'Mit Fortgeltung nach Abs. 4 sind Ausreise und Wiedereinreise möglich, mit Abs. 3 nicht.',
          },
        ],
      },
      document: page(
        section(
          'Drei Wirkungen',
          p(
            'Die Wirkung tritt kraft Gesetzes mit dem Antrag ein. Die Bescheinigung nach § 81 Abs. 5 AufenthG weist sie nur nach.',
          ),
          table(
            ['Ausgangslage', 'Wirkung', 'Arbeiten', 'Reisen'],
            [
              'Gültiger Titel oder nationales Visum, Antrag vor Ablauf',
              'Titel gilt fort, § 81 Abs. 4 Satz 1 AufenthG',
              'wie bisher',
              'ja',
            ],
            [
              'Rechtmäßig ohne Titel, etwa visumfrei',
              'Aufenthalt gilt als erlaubt, § 81 Abs. 3 Satz 1 AufenthG',
              'nein',
              'nein',
            ],
            [
              'Rechtmäßig ohne Titel, Antrag verspätet',
              'Abschiebung ausgesetzt, § 81 Abs. 3 Satz 2 AufenthG',
              'nein',
              'nein',
            ],
            [
              'Titel abgelaufen, Antrag verspätet',
              'keine; Anordnung möglich, § 81 Abs. 4 Satz 3 AufenthG',
              'nach Anordnung',
              'nach Anordnung',
            ],
          ),
        ),
        section(
          'Unbillige Härte',
          p(
            'Die Fortgeltung kann angeordnet werden, wenn die Frist nur kurz und aus Versehen versäumt wurde und der Titel bei summarischer Prüfung zu verlängern wäre. Richtwert sind vier Wochen. Die Anordnung ist kurz zu begründen und wirkt ab ihrer Bekanntgabe.',
          ),
          callout(
            'important',
            'Wer rechtzeitig einen Termin angefragt hat und von uns keinen bekam, hat den Antrag gestellt: Die Terminanfrage mit Angabe des Titels genügt als formloser Antrag.',
          ),
        ),
        section(
          'Ende der Wirkung',
          p(
            'Mit der Ablehnung endet die Fiktion. Widerspruch und Klage haben keine aufschiebende Wirkung (§ 84 Abs. 1 AufenthG); für Zwecke der Erwerbstätigkeit gilt der Titel während eines Eilverfahrens als fortbestehend (§ 84 Abs. 2 AufenthG).',
          ),
          ul(
            'Zeiten der Fortgeltung zählen für die [[niederlassungserlaubnis|Niederlassungserlaubnis]], wenn der Titel später erteilt wird.',
            'Für das Bleibeinteresse gilt § 55 Abs. 3 AufenthG, siehe [[ausweisung|Ausweisung]].',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Darf ich mit der Bescheinigung verreisen?'),
          p(
            'Mit Fortgeltung nach § 81 Abs. 4 AufenthG ja, zusammen mit Pass und altem Titel. Mit § 81 Abs. 3 AufenthG erlischt die Wirkung mit der Ausreise; für die Rückkehr wäre ein Visum nötig.',
          ),
        ),
        section(
          'Ausstellung',
          p(
            'Form und Befristung regelt die Anweisung [[fiktionsbescheinigung-ausstellen|Fiktionsbescheinigung ausstellen]]. Auf der Bescheinigung ist stets anzukreuzen, welche Wirkung gilt; die Nebenbestimmung zur Erwerbstätigkeit ist wörtlich zu übernehmen.',
          ),
        ),
      ),
    },
  ],
});
