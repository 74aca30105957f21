import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, tasks, ul, h3 } from '../writing.js';

interface Quota {
  readonly number: string;
  readonly limit: string;
  readonly alternatives: string[];
}

const version = (
  { number, limit, alternatives }: Quota,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Westbalkanregelung',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
  facts: {
    kind: 'legal-article',
    binding: part.binding(
      'steers-discretion',
      '§ 26 Abs. 2 BeschV',
      'Fachliche Weisungen der Bundesagentur für Arbeit (Beispielverweis)',
    ),
    shortAnswer: `Staatsangehörige von Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien und Serbien können mit Zustimmung der Bundesagentur für jede Beschäftigung einreisen, auch ohne Qualifikation. Das Kontingent beträgt ${number} Zustimmungen im Jahr. Der erste Antrag muss im Herkunftsstaat gestellt werden. ${limit}`,
    legalBasis: [
      '§ 26 Abs. 2 BeschV',
      '§ 19c Abs. 1 AufenthG',
      '§ 39 AufenthG',
      '§ 1 Abs. 2 BeschV',
    ],
    consequence: {
      kind: 'discretionary',
      discretionPoints: [
        'Erteilung bei knapp verfehlter Altersversorgung ab 45 Jahren (§ 1 Abs. 2 BeschV)',
        'Verlängerung bei kurzer Arbeitslosigkeit',
      ],
      exclusionGrounds: [
        'Leistungen nach dem AsylbLG in den letzten 24 Monaten vor dem Antrag',
        'Leiharbeit (§ 40 Abs. 1 Nr. 2 AufenthG)',
        'Reglementierter Beruf ohne Berufsausübungserlaubnis',
      ],
    },
    conditions: [
      'Staatsangehörigkeit eines der sechs Westbalkanstaaten',
      'Konkretes Arbeitsplatzangebot, Bedingungen wie bei inländischen Beschäftigten',
      'Zustimmung der Bundesagentur mit Vorrangprüfung',
      'Erstantrag bei der deutschen Auslandsvertretung in einem der sechs Staaten',
      'Kein Bezug von Leistungen nach dem AsylbLG in den letzten 24 Monaten',
      'Ab 45 Jahren: Mindestgehalt oder angemessene Altersversorgung',
    ],
    duration: 'Dauer des Vertrags, höchstens vier Jahre; Verlängerung möglich.',
    rightToWork: {
      kind: 'restricted',
      text: 'Nur die zugestimmte Beschäftigung; Wechsel des Arbeitgebers mit neuer Zustimmung, ohne Anrechnung auf das Kontingent.',
    },
    fees: [
      part.fee('Erteilung', 100_00, '§ 45 Nr. 1 AufenthV'),
      part.fee(
        'Verlängerung um mehr als drei Monate',
        93_00,
        '§ 45 Nr. 2 AufenthV',
        part.benefitRecipients(),
      ),
    ],
    participation: [
      {
        ...part.employmentAgency('§ 39 Abs. 3 AufenthG'),
        timeLimit: 'zwei Wochen nach vollständiger Anfrage, mit Vorrangprüfung',
      },
      part.securityCheck,
    ],
    competence: 'Auslandsvertretung für das Visum; danach die Ausländerbehörde am Wohnort.',
    documents: [
      part.passport,
      { name: 'Arbeitsvertrag', note: 'Mit Stundenzahl, Lohn und Unterkunft, falls gestellt.' },
      {
        name: 'Erklärung zum Beschäftigungsverhältnis',
        note: 'Grundlage der Anfrage bei der Bundesagentur.',
      },
      { name: 'Altersversorgung', note: 'Nur ab 45 Jahren.' },
    ],
    registers: [
      part.azr('Titel nach § 19c Abs. 1 AufenthG mit Zusatz „§ 26 Abs. 2 BeschV“ melden.'),
    ],
    nextTitles: [
      {
        text: 'Nach Anerkennung der Qualifikation: Titel für Fachkräfte nach § 18a AufenthG',
        entryId: null,
      },
      { text: 'Niederlassungserlaubnis nach fünf Jahren', entryId: 'niederlassungserlaubnis' },
    ],
    specialCases: [
      {
        title: 'Wechsel in eine zustimmungsfreie Beschäftigung',
        text: '§ 9 BeschV gilt hier nicht; auch nach Jahren bleibt die Zustimmung nötig, außer die erste Zustimmung stammt aus der Zeit bis zum 31.12.2020.',
      },
      {
        title: 'Antrag im Inland',
        text: 'Für den Erstantrag ausgeschlossen. Wer bereits einen anderen Titel hat, muss in der Regel ausreisen.',
      },
    ],
  },
  document: page(
    section(
      'Worum es geht',
      p(
        '§ 26 Abs. 2 BeschV öffnet den Arbeitsmarkt für Menschen aus sechs Staaten des westlichen Balkans, ohne dass eine Qualifikation verlangt wird. Der Titel ist die Aufenthaltserlaubnis nach § 19c Abs. 1 AufenthG.',
      ),
      p(`Das Kontingent liegt bei ${number} Zustimmungen je Kalenderjahr. ${limit}`),
    ),
    section(
      'Zustimmung der Bundesagentur',
      p(
        'Die Zustimmung wird mit Vorrangprüfung erteilt (§ 39 Abs. 3 AufenthG). Bei Verlängerung beim selben Arbeitgeber entfällt die Vorrangprüfung. Schweigt die Bundesagentur zwei Wochen, gilt die Zustimmung als erteilt (§ 36 Abs. 2 BeschV).',
      ),
      callout(
        'note',
        'Auf das Kontingent zählt nur die erstmalige Zustimmung. Ein Wechsel des Arbeitgebers im Inland ist kontingentfrei.',
      ),
    ),
    section(
      'Prüfung bei der Verlängerung',
      tasks(
        'Beschäftigung wie zugestimmt ausgeübt: Abrechnungen und Versicherungsverlauf.',
        'Lebensunterhalt gesichert (§ 5 Abs. 1 Nr. 1 AufenthG).',
        'Neue Stelle: neue Zustimmung vor dem Wechsel einholen.',
        'Familie: Nachzug nach den allgemeinen Regeln, siehe [[ehegattennachzug|Ehegattennachzug]].',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Darf ich den Arbeitgeber wechseln?'),
      p(
        'Ja, aber erst mit neuer Zustimmung der Bundesagentur und geänderter Nebenbestimmung (§ 4a Abs. 3 AufenthG). Die Änderung ist gebührenfrei (§ 47 Abs. 2 AufenthV). Wer vorher anfängt, arbeitet unerlaubt; der Arbeitgeber riskiert ein Bußgeld und den Ausschluss nach § 36 Abs. 4 BeschV.',
      ),
      h3('Ich war früher als Asylbewerber hier. Geht das trotzdem?'),
      p(
        'Ja, wenn in den letzten 24 Monaten vor dem Antrag keine Leistungen nach dem AsylbLG bezogen wurden und kein Einreise- und Aufenthaltsverbot mehr gilt (§ 11 Abs. 1 AufenthG).',
      ),
      h3('Kann meine Familie mitkommen?'),
      p(
        'Ja, nach den allgemeinen Regeln; Ehegatten brauchen A1 und ausreichenden Wohnraum, weil die Erleichterungen für Fachkräfte hier nicht gelten.',
      ),
    ),
    section(
      'Abgrenzung',
      ul(
        'Mit Hochschulabschluss und ausreichendem Gehalt ist die [[blaue-karte-eu|Blaue Karte EU]] vorzuziehen: kein Kontingent, schnellerer Daueraufenthalt.',
        ...alternatives,
      ),
    ),
  ),
});

export const westbalkan = entry('legal-article', {
  slug: 'westbalkanregelung',
  team: 'erwerb-und-studium',
  topics: ['erwerbstaetigkeit'],
  aliases: ['West-Balkan', 'Balkan', 'WBR', '26 BeschV', 'Kosovo Arbeit', 'Serbien Arbeit'],
  reviewDueOn: localDate('2027-12-01'),
  versions: [
    version(
      {
        number: '25.000',
        limit: 'Die Regelung ist bis zum 31.12.2023 befristet.',
        alternatives: [
          'Fachkräfte mit anerkannter Ausbildung können eine Aufenthaltserlaubnis nach § 18a AufenthG a. F. erhalten.',
        ],
      },
      '2021-01-01',
      'Verlängerung bis Ende 2023 mit Kontingent.',
    ),
    version(
      {
        number: '25.000',
        limit: 'Die Befristung ist entfallen.',
        alternatives: [
          'Fachkräfte mit anerkannter Ausbildung erhalten § 18a AufenthG als Anspruch.',
        ],
      },
      '2023-11-18',
      'Entfristung durch die Verordnung zur Weiterentwicklung der Fachkräfteeinwanderung.',
    ),
    version(
      {
        number: '50.000',
        limit: 'Die Regelung gilt unbefristet.',
        alternatives: [
          'Fachkräfte mit anerkannter Ausbildung erhalten § 18a AufenthG als Anspruch.',
          'Für die Suche ohne Stelle kommt die [[chancenkarte|Chancenkarte]] in Betracht.',
        ],
      },
      '2024-06-01',
      'Kontingent auf 50.000 erhöht.',
    ),
    {
      ...version(
        {
          number: '25.000',
          limit: 'Die Regelung gilt unbefristet.',
          alternatives: [
            'Fachkräfte mit anerkannter Ausbildung erhalten § 18a AufenthG als Anspruch.',
            'Für die Suche ohne Stelle kommt die [[chancenkarte|Chancenkarte]] in Betracht.',
          ],
        },
        '2027-01-01',
        'Kontingent auf 25.000 gesenkt, nach dem Entwurf einer Änderungsverordnung.',
      ),
      materiality: 'editorial',
    },
    {
      takesBack: 4,
      changeSummary: 'Die Änderungsverordnung ist nicht verkündet. Bis dahin bleibt es bei 50.000.',
      ...part.approvedByCoordinator,
    },
  ],
});
