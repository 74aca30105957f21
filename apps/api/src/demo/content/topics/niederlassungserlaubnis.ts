import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

interface Waiting {
  readonly skilled: string;
  readonly blueCard: string;
  readonly spouse: string;
  readonly naturalisation: string;
}

const version = (
  waiting: Waiting,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Niederlassungserlaubnis',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByHead,
  facts: {
    kind: 'legal-article',
    binding: part.binding(
      'instruction',
      '§ 9 AufenthG',
      'Hausverfügung Daueraufenthalt 2/2024 (Beispiel)',
    ),
    shortAnswer: `Die Niederlassungserlaubnis ist unbefristet und erlaubt jede Erwerbstätigkeit. Der Regelfall verlangt fünf Jahre Aufenthaltserlaubnis, 60 Monate Rentenbeiträge, gesicherten Lebensunterhalt, B1 und den Test „Leben in Deutschland“. Fachkräfte kommen nach ${waiting.skilled} ans Ziel, Inhaber der Blauen Karte EU nach ${waiting.blueCard}. Familienangehörige Deutscher in der Regel nach drei Jahren.`,
    legalBasis: [
      '§ 9 AufenthG',
      '§ 18c AufenthG',
      '§ 28 Abs. 2 AufenthG',
      '§ 26 Abs. 3 und 4 AufenthG',
    ],
    consequence: {
      kind: 'entitlement',
      discretionPoints: [
        'Absehen von Sprache und Orientierungswissen zur Vermeidung einer Härte (§ 9 Abs. 2 Satz 4 AufenthG)',
        'Niederlassungserlaubnis nach § 26 Abs. 4 AufenthG aus humanitärem Aufenthalt',
      ],
      exclusionGrounds: [
        'Titel zum Studium oder zur Ausbildung (§ 16b Abs. 4 Satz 2 AufenthG)',
        'Gründe der öffentlichen Sicherheit oder Ordnung (§ 9 Abs. 2 Satz 1 Nr. 4 AufenthG)',
      ],
    },
    conditions: [
      'Seit fünf Jahren Aufenthaltserlaubnis oder kürzere Sonderfrist',
      'Lebensunterhalt dauerhaft gesichert',
      '60 Monate Beiträge zur Rentenversicherung oder vergleichbare Vorsorge; Fachkräfte entsprechend weniger',
      'Keine entgegenstehenden Gründe der öffentlichen Sicherheit oder Ordnung',
      'Beschäftigung erlaubt; sonstige Erlaubnisse zur Berufsausübung vorhanden',
      'Deutsch B1; Blaue Karte EU: A1, bei verkürzter Frist B1',
      'Grundkenntnisse der Rechts- und Gesellschaftsordnung (Test „Leben in Deutschland“)',
      'Ausreichender Wohnraum für die Familie',
    ],
    duration: 'Unbefristet; die Karte selbst ist an die technische Nutzungsdauer gebunden.',
    rightToWork: { kind: 'unrestricted', text: 'Jede Erwerbstätigkeit (§ 4a Abs. 1 AufenthG).' },
    fees: [
      part.fee(
        'Erteilung im Regelfall',
        113_00,
        '§ 44 Nr. 3 AufenthV',
        {
          who: 'Minderjährige nach § 35 Abs. 1 Satz 1 AufenthG',
          amountCents: 55_00,
          legalBasis: '§ 50 Abs. 1 Satz 2 AufenthV',
        },
        {
          who: 'Asylberechtigte und international Schutzberechtigte',
          amountCents: 0,
          legalBasis: '§ 52 Abs. 3 AufenthV',
        },
        part.associationRight,
      ),
      part.fee('Hochqualifizierte (§ 18c Abs. 3 AufenthG)', 147_00, '§ 44 Nr. 1 AufenthV'),
      part.fee('Selbständige (§ 21 Abs. 4 AufenthG)', 124_00, '§ 44 Nr. 2 AufenthV'),
    ],
    participation: [
      {
        ...part.securityCheck,
        timeLimit: 'Rückmeldung abwarten; Anfrage frühestens drei Monate vor der Entscheidung',
      },
      {
        body: 'Bundeszentralregister',
        kind: 'inquiry',
        provision: '§ 41 Abs. 1 Nr. 7 BZRG',
        timeLimit: 'Auskunft nicht älter als drei Monate',
        effectOfSilence: 'Ohne Auskunft keine Entscheidung.',
      },
    ],
    competence: 'Ausländerbehörde am gewöhnlichen Aufenthalt; Zeichnung durch die Teamleitung.',
    documents: [
      part.passport,
      { name: 'Versicherungsverlauf der Rentenversicherung', note: 'Nicht älter als drei Monate.' },
      {
        name: 'Einkommen',
        note: 'Arbeitsvertrag und sechs Abrechnungen; Selbständige: Steuerbescheid und Bestätigung der Steuerberatung.',
      },
      {
        name: 'Sprachzertifikat und Test „Leben in Deutschland“',
        note: 'Oder Abschluss des Integrationskurses.',
      },
      { name: 'Mietvertrag', note: 'Mit Wohnfläche und Zahl der Personen.' },
      part.photo,
    ],
    registers: [
      part.azr('Unbefristeten Titel melden, befristeten Titel löschen lassen.'),
      { name: 'Melderegister', note: 'Anschrift und Haushalt abgleichen.' },
    ],
    nextTitles: [
      {
        text: waiting.naturalisation,
        entryId: null,
      },
      {
        text: 'Freizügigkeit: Daueraufenthaltsrecht für Angehörige von Unionsbürgern',
        entryId: 'freizuegigkeit',
      },
    ],
    specialCases: [
      { title: 'Ehegatte einer Fachkraft mit Niederlassungserlaubnis', text: waiting.spouse },
      {
        title: 'Krankheit oder Behinderung',
        text: 'Von Sprache, Orientierungswissen, Lebensunterhalt und Rentenbeiträgen wird abgesehen, wenn sie deshalb nicht erfüllt werden können (§ 9 Abs. 2 Satz 3 und 6 AufenthG).',
      },
      {
        title: 'Anerkannte Flüchtlinge',
        text: 'Nach fünf Jahren, bei C1 und weit überwiegend gesichertem Lebensunterhalt nach drei Jahren (§ 26 Abs. 3 AufenthG); Zeiten des Asylverfahrens zählen mit.',
      },
    ],
  },
  document: page(
    section(
      'Welche Vorschrift passt',
      p(
        'Zuerst ist die günstigste Grundlage zu suchen; ein Antrag umfasst alle in Betracht kommenden. § 9 AufenthG ist der Auffangtatbestand.',
      ),
      table(
        ['Gruppe', 'Grundlage', 'Frist', 'Deutsch'],
        ['Regelfall', '§ 9 Abs. 2 AufenthG', 'fünf Jahre', 'B1'],
        ['Fachkräfte, Forschende', '§ 18c Abs. 1 AufenthG', waiting.skilled, 'B1'],
        ['Blaue Karte EU', '§ 18c Abs. 2 AufenthG', waiting.blueCard, 'A1 / B1'],
        ['Familie Deutscher', '§ 28 Abs. 2 AufenthG', 'drei Jahre', 'B1'],
        ['Flüchtlinge', '§ 26 Abs. 3 AufenthG', 'fünf oder drei Jahre', 'A2 / C1'],
        ['Sonstige humanitäre Titel', '§ 26 Abs. 4 AufenthG', 'fünf Jahre', 'B1'],
      ),
    ),
    section(
      'Lebensunterhalt und Altersvorsorge',
      p(
        'Der Lebensunterhalt muss voraussichtlich dauerhaft ohne öffentliche Mittel gesichert sein (§ 2 Abs. 3 AufenthG). Kindergeld, Elterngeld und Leistungen, die auf Beiträgen beruhen, sind unschädlich. Befristete Verträge genügen, wenn die bisherige Erwerbsbiografie eine Fortsetzung erwarten lässt.',
      ),
      ul(
        'Zeiten der Kinderbetreuung oder Pflege werden angerechnet (§ 9 Abs. 2 Satz 1 Nr. 3 AufenthG).',
        'Bei Ehegatten genügt es, wenn einer die Rentenbeiträge und Erlaubnisse nachweist (§ 9 Abs. 3 AufenthG).',
        'Zeiten des Studiums oder der Ausbildung zählen zur Hälfte (§ 9 Abs. 4 Nr. 3 AufenthG).',
      ),
    ),
    section(
      'Sprache und Integration',
      p(
        'B1 und der Test „Leben in Deutschland“ sind mit dem erfolgreichen Integrationskurs nachgewiesen. Ein deutscher Schulabschluss oder ein Studium in deutscher Sprache genügt ebenfalls.',
      ),
      callout(
        'important',
        'Von den Integrationsanforderungen ist nur aus den gesetzlichen Gründen abzusehen. Eine Härte ist zu begründen und von der Teamleitung zu zeichnen.',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Verliere ich sie bei einem längeren Auslandsaufenthalt?'),
      p(
        'In der Regel nach sechs Monaten Abwesenheit (§ 51 Abs. 1 Nr. 7 AufenthG). Vorher kann eine längere Frist bestimmt werden; für lange hier lebende Personen gilt § 51 Abs. 2 AufenthG.',
      ),
    ),
    section(
      'Entscheidung',
      p(
        'Nebenbestimmungen sind unzulässig, soweit das Gesetz sie nicht ausdrücklich vorsieht (§ 9 Abs. 1 AufenthG). Der Ablauf steht in der Anweisung [[niederlassungserlaubnis-pruefen|Niederlassungserlaubnis prüfen]]. Wird der Antrag vor Ablauf des bisherigen Titels gestellt, hilft die [[fiktionswirkung|Fiktionswirkung]]. Gebühren: [[gebuehren|Gebühren im Überblick]].',
      ),
    ),
  ),
});

export const niederlassungserlaubnis = entry('legal-article', {
  slug: 'niederlassungserlaubnis',
  team: 'erwerb-und-studium',
  topics: ['daueraufenthalt'],
  aliases: [
    'NE',
    'unbefristet',
    'Unbefristeter Aufenthalt',
    'permanent residence',
    'Daueraufenthalt',
  ],
  reviewDueOn: localDate('2027-03-31'),
  versions: [
    version(
      {
        skilled: 'vier Jahren (mit deutschem Abschluss nach zwei Jahren)',
        blueCard: '33 Monaten, mit B1 nach 21 Monaten',
        naturalisation: 'Einbürgerung nach acht Jahren (§ 10 StAG a. F.)',
        spouse: 'Es gelten die allgemeinen Fristen des § 9 Abs. 2 AufenthG.',
      },
      '2020-03-01',
      'Fassung nach dem Fachkräfteeinwanderungsgesetz vom 1.3.2020.',
    ),
    version(
      {
        skilled: 'drei Jahren (mit deutschem Abschluss nach zwei Jahren)',
        blueCard: '27 Monaten, mit B1 nach 21 Monaten',
        naturalisation: 'Einbürgerung, seit dem 27.6.2024 nach fünf Jahren (§ 10 StAG)',
        spouse:
          'Ehegatten von Inhabern einer Niederlassungserlaubnis nach § 18c AufenthG erhalten sie nach drei Jahren, wenn sie mindestens 20 Stunden je Woche arbeiten (§ 9 Abs. 3a AufenthG, seit 1.3.2024).',
      },
      '2023-11-18',
      'Kürzere Fristen für Fachkräfte (drei Jahre) und für die Blaue Karte EU (27 Monate).',
    ),
  ],
});
