import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, tasks, ul, h3 } from '../writing.js';

interface Rules {
  readonly entered: string;
  readonly employed: string;
  readonly hours: string;
  readonly identity: string;
  readonly neighbour: string;
}

const version = (
  { entered, employed, hours, identity, neighbour }: Rules,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Beschäftigungsduldung',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
  facts: {
    kind: 'legal-article',
    binding: part.binding(
      'steers-discretion',
      '§ 60d AufenthG',
      'Hausverfügung Rückkehr 3/2024 (Beispiel)',
    ),
    shortAnswer: `Ausreisepflichtige, die ${entered} eingereist sind und seit mindestens ${employed} sozialversicherungspflichtig arbeiten (${hours} je Woche), erhalten in der Regel eine Duldung für 30 Monate. Ehegatte oder Lebenspartner und Kinder sind einbezogen. Nach 30 Monaten soll eine Aufenthaltserlaubnis nach § 25b Abs. 6 AufenthG folgen.`,
    legalBasis: ['§ 60d AufenthG', '§ 60a Abs. 2 Satz 3 AufenthG', '§ 25b Abs. 6 AufenthG'],
    consequence: {
      kind: 'intended',
      discretionPoints: [
        'Atypischer Fall: Abweichung von der Regel nur mit Begründung',
        'Erteilung ohne geklärte Identität trotz ergriffener Maßnahmen (§ 60d Abs. 4 AufenthG)',
      ],
      exclusionGrounds: [
        'Verurteilung wegen einer vorsätzlichen Straftat im Inland, auch des Partners',
        'Bezug zu extremistischen oder terroristischen Organisationen',
        'Ausweisungsverfügung oder Abschiebungsanordnung nach § 58a AufenthG',
      ],
    },
    conditions: [
      `Einreise ${entered}`,
      identity,
      'Seit mindestens zwölf Monaten im Besitz einer Duldung',
      `Seit mindestens ${employed} sozialversicherungspflichtige Beschäftigung mit ${hours} je Woche`,
      'Lebensunterhalt in den letzten zwölf Monaten und heute durch die Beschäftigung gesichert',
      'Deutsch mündlich auf dem Niveau A2',
      'Schulbesuch schulpflichtiger Kinder nachgewiesen',
      'Integrationskurs abgeschlossen, soweit dazu verpflichtet',
    ],
    duration: '30 Monate; Widerruf, wenn eine Voraussetzung entfällt (§ 60d Abs. 3 AufenthG).',
    rightToWork: {
      kind: 'with-permission',
      text: 'Die Beschäftigungserlaubnis besteht bereits und wird fortgeführt; Wechsel nur mit Erlaubnis.',
    },
    fees: [
      part.fee(
        'Bescheinigung über die Duldung (Klebeetikett)',
        58_00,
        '§ 47 Abs. 1 Nr. 5 AufenthV',
        part.minors(29_00),
      ),
      part.fee(
        'Erneuerung der Bescheinigung',
        33_00,
        '§ 47 Abs. 1 Nr. 6 AufenthV',
        part.minors(16_50),
      ),
    ],
    participation: [
      {
        body: 'Bundeszentralregister',
        kind: 'inquiry',
        provision: '§ 41 BZRG',
        timeLimit: 'Auskunft nicht älter als drei Monate',
        effectOfSilence: 'Ohne Auskunft keine Entscheidung; für beide Partner anfragen.',
      },
      {
        ...part.employmentAgency('§ 32 Abs. 1 BeschV'),
        timeLimit: 'zwei Wochen; entfällt nach vier Jahren Aufenthalt (§ 32 Abs. 2 Nr. 5 BeschV)',
      },
    ],
    competence: 'Ausländerbehörde am zugewiesenen Aufenthalt; Zeichnung durch die Teamleitung.',
    documents: [
      {
        name: 'Arbeitsvertrag und Abrechnungen der letzten zwölf Monate',
        note: 'Lückenlos; Unterbrechungen erläutern.',
      },
      {
        name: 'Identitätsnachweise beider Partner',
        note: 'Pass oder Belege über zumutbare Maßnahmen.',
      },
      { name: 'Sprachnachweis A2 mündlich', note: 'Zertifikat oder dokumentiertes Gespräch.' },
      { name: 'Schulbescheinigungen', note: 'Für alle schulpflichtigen Kinder.' },
    ],
    registers: [part.azr('Duldung mit Rechtsgrundlage § 60d AufenthG und Enddatum speichern.')],
    nextTitles: [
      {
        text: 'Aufenthaltserlaubnis bei nachhaltiger Integration nach 30 Monaten (§ 25b Abs. 6 AufenthG)',
        entryId: null,
      },
      { text: 'Ausbildung statt Arbeit: § 16g oder § 60c AufenthG', entryId: 'ausbildungsduldung' },
    ],
    specialCases: [
      {
        title: 'Kurze Unterbrechung der Arbeit',
        text: 'Unverschuldete kurzfristige Unterbrechungen schaden nicht (§ 60d Abs. 3 Satz 2 AufenthG); als Richtwert gelten drei Monate.',
      },
      {
        title: 'Kündigung',
        text: 'Der Arbeitgeber meldet das Ende binnen zwei Wochen. Vor dem Widerruf ist anzuhören und Gelegenheit zur Suche zu geben.',
      },
    ],
  },
  document: page(
    section(
      'Zweck',
      p(
        '§ 60d AufenthG schafft einen verlässlichen Status für Geduldete, die ihren Lebensunterhalt dauerhaft durch Arbeit sichern. Sind die Voraussetzungen erfüllt, ist die Duldung in der Regel zu erteilen; ein Ermessen besteht nur in atypischen Fällen.',
      ),
    ),
    section(
      'Prüfreihenfolge',
      tasks(
        `Einreise ${entered}: Ankunftsnachweis, AZR, Asylakte.`,
        'Zwölf Monate Duldung: Zeiten der Duldung für Personen mit ungeklärter Identität zählen nicht (§ 60b Abs. 5 AufenthG).',
        `Beschäftigung seit ${employed}, ${hours} je Woche: Versicherungsverlauf anfordern.`,
        'Lebensunterhalt: Nettolohn gegen Bedarf der Bedarfsgemeinschaft rechnen (§ 2 Abs. 3 AufenthG).',
        'Straffreiheit beider Partner: Auskunft aus dem Bundeszentralregister.',
      ),
    ),
    section(
      'Identität',
      p(
        `${identity}. Es genügt, wenn innerhalb der Frist alle erforderlichen und zumutbaren Maßnahmen ergriffen wurden. Die Frist steht in § 60d Abs. 1 Nr. 1 AufenthG.`,
      ),
      callout(
        'important',
        'Die Hinweise auf zumutbare Schritte sind konkret, schriftlich und mit Frist zu geben (§ 82 Abs. 3 AufenthG). Fehlt der Hinweis, kann Untätigkeit nicht entgegengehalten werden.',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Zählt eine Ausbildung als Beschäftigung?'),
      p(
        'Nein. Für Auszubildende gilt [[ausbildungsduldung|Ausbildung für Geduldete]]. Mehrere Teilzeitstellen dürfen dagegen zusammengerechnet werden, wenn jede sozialversicherungspflichtig ist.',
      ),
      h3('Mein Partner arbeitet nicht. Schadet das?'),
      p(
        'Nein. Die Beschäftigung und der Lebensunterhalt müssen nur von einer Person erfüllt werden; Identität, Straffreiheit und fehlender Bezug zu extremistischen Organisationen dagegen von beiden (§ 60d Abs. 1 AufenthG).',
      ),
    ),
    section(
      'Widerruf und Anschluss',
      p(
        'Entfällt eine der Voraussetzungen der Nummern 1 bis 10, ist die Duldung zu widerrufen (§ 60d Abs. 3 AufenthG). Nach 30 Monaten soll die Aufenthaltserlaubnis nach § 25b Abs. 6 AufenthG erteilt werden.',
      ),
      ul(
        'Früher Hinweis auf A2, schriftlich nur, wenn ein Integrationskurs möglich war.',
        neighbour,
      ),
    ),
  ),
});

export const beschaeftigungsduldung = entry('legal-article', {
  slug: 'beschaeftigungsduldung',
  team: 'rueckkehr-und-grundsatz',
  topics: ['erwerbstaetigkeit', 'humanitaere-gruende'],
  aliases: ['60d', 'Duldung Arbeit', 'Geduldete Arbeit', 'Duldung wegen Beschäftigung'],
  reviewDueOn: localDate('2027-02-28'),
  versions: [
    version(
      {
        entered: 'vor dem 1.8.2018',
        neighbour:
          'Wer lieber eine Ausbildung macht, findet den Weg unter [[ausbildungsduldung|Ausbildungsduldung]].',
        employed: '18 Monaten',
        hours: 'mindestens 35 Stunden',
        identity:
          'Identität je nach Einreise bis zur Antragstellung oder bis zum 30.6.2020 geklärt',
      },
      '2020-01-01',
      'Erste Fassung zu § 60d AufenthG.',
    ),
    {
      ...version(
        {
          entered: 'bis zum 31.12.2022',
          neighbour:
            'Wer bis 30.12.2025 einen Titel nach § 104c AufenthG hatte, findet den Weg unter [[chancen-aufenthaltsrecht|Chancen-Aufenthaltsrecht]].',
          employed: 'zwölf Monaten',
          hours: 'mindestens 20 Stunden',
          identity:
            'Identität geklärt: bei Einreise bis 2016 bis zur Antragstellung, danach bis zum 31.12.2024 oder bei rechtzeitigem Antrag bis zur Antragstellung',
        },
        '2024-02-27',
        'Neuer Stichtag der Einreise 31.12.2022, zwölf Monate Beschäftigung mit 20 Stunden; Befristung der Vorschrift entfallen.',
      ),
      overriddenWith:
        'Die Änderung trat am Tag nach ihrer Verkündung in Kraft, und am Schalter wurde schon danach gefragt. Die Rechtskoordination war nicht zu erreichen.',
    },
  ],
});
