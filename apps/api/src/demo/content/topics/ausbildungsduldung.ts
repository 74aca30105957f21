import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul } from '../writing.js';

const tolerationFee = part.fee(
  'Bescheinigung über die Duldung (Klebeetikett)',
  58_00,
  '§ 47 Abs. 1 Nr. 5 AufenthV',
  part.minors(29_00),
  part.benefitRecipients('§ 53 Abs. 1 Nr. 2 AufenthV'),
);

const facts: LegalArticleFacts = {
  kind: 'legal-article',
  binding: part.binding(
    'instruction',
    '§ 60c AufenthG',
    'Hausverfügung Rückkehr 1/2024 (Beispiel)',
  ),
  shortAnswer:
    'Wer geduldet ist oder als abgelehnter Asylbewerber eine begonnene Ausbildung fortsetzt, hat für eine qualifizierte Berufsausbildung Anspruch auf die Ausbildungsduldung für deren ganze Dauer; die Beschäftigungserlaubnis gehört dazu. Die Identität muss rechtzeitig geklärt oder alles Zumutbare dafür getan sein. Es darf keine konkrete Maßnahme zur Aufenthaltsbeendigung bevorstehen.',
  legalBasis: [
    '§ 60c AufenthG',
    '§ 60a Abs. 2 Satz 3 AufenthG',
    '§ 60a Abs. 6 AufenthG',
    '§ 32 BeschV',
  ],
  consequence: {
    kind: 'entitlement',
    discretionPoints: [
      'Erteilung ohne geklärte Identität, wenn alle zumutbaren Schritte unternommen wurden (§ 60c Abs. 7 AufenthG)',
      'Versagung bei offensichtlichem Missbrauch (§ 60c Abs. 1 Satz 2 AufenthG)',
    ],
    exclusionGrounds: [
      'Arbeitsverbot nach § 60a Abs. 6 AufenthG',
      'Bei Antragstellung noch keine drei Monate Duldung (nicht bei Fortsetzung aus dem Asylverfahren)',
      'Vorsätzliche Straftat über 50 Tagessätze (ausländerrechtlich 90), Extremismusbezug, Ausweisungsverfügung',
      'Konkrete Maßnahmen zur Aufenthaltsbeendigung stehen bevor (§ 60c Abs. 2 Nr. 5 AufenthG)',
    ],
  },
  conditions: [
    'Ausbildung in einem staatlich anerkannten oder vergleichbar geregelten Beruf, oder Helferausbildung mit Anschlusszusage im Engpassberuf',
    'Ausbildungsvertrag, Eintragung beantragt oder erfolgt, oder Zustimmung der Schule',
    'Drei Monate Vorduldung, wenn die Ausbildung erst in der Duldung beginnt',
    'Identität fristgerecht geklärt oder zumutbare Maßnahmen fristgerecht ergriffen',
    'Keine erheblichen Straftaten und kein Extremismusbezug',
    'Keine bevorstehenden konkreten Maßnahmen zur Aufenthaltsbeendigung',
    'Antrag frühestens sieben Monate vor Beginn der Ausbildung',
  ],
  duration:
    'Für die im Ausbildungsvertrag bestimmte Dauer; danach oder nach Abbruch sechs Monate zur Suche.',
  rightToWork: {
    kind: 'restricted',
    text: 'Die Beschäftigungserlaubnis für die Ausbildung ist zu erteilen (§ 60c Abs. 1 Satz 3 AufenthG).',
  },
  fees: [
    tolerationFee,
    part.fee(
      'Erneuerung der Bescheinigung',
      33_00,
      '§ 47 Abs. 1 Nr. 6 AufenthV',
      part.minors(16_50),
    ),
  ],
  participation: [
    {
      body: 'Team Rückkehr und Grundsatz (Stand der Aufenthaltsbeendigung)',
      kind: 'inquiry',
      provision: '§ 60c Abs. 2 Nr. 5 AufenthG',
      timeLimit: 'eine Woche',
      effectOfSilence: 'Keine Fiktion; nach einer Woche telefonisch klären und vermerken.',
    },
    {
      body: 'Zuständige Kammer',
      kind: 'inquiry',
      provision: '§ 34 BBiG',
      timeLimit: 'zwei Wochen',
      effectOfSilence: 'Der Nachweis über den Antrag auf Eintragung genügt.',
    },
  ],
  competence:
    'Ausländerbehörde am zugewiesenen oder gewöhnlichen Aufenthalt; Zeichnung nach Hausverfügung.',
  documents: [
    {
      name: 'Ausbildungsvertrag mit Eintragungsvermerk',
      note: 'Oder Nachweis, dass die Eintragung beantragt ist.',
    },
    {
      name: 'Nachweise zur Identität',
      note: 'Pass, sonst Geburtsurkunde, Schreiben an die Auslandsvertretung, Terminbestätigungen.',
    },
    { name: 'Bisherige Duldung oder Aufenthaltsgestattung', note: 'Im Original.' },
    part.photo,
  ],
  registers: [
    part.azr('Duldung mit Rechtsgrundlage § 60c AufenthG und Ausbildungsende speichern.'),
  ],
  nextTitles: [
    {
      text: 'Aufenthaltserlaubnis für qualifizierte Geduldete nach dem Abschluss (§ 19d Abs. 1a AufenthG)',
      entryId: null,
    },
    { text: 'Aufenthaltserlaubnis nach § 25a AufenthG für junge Menschen bis 27', entryId: null },
  ],
  specialCases: [
    {
      title: 'Abbruch der Ausbildung',
      text: 'Die Duldung erlischt; einmalig sechs Monate zur Suche eines neuen Platzes (§ 60c Abs. 6 AufenthG). Die Bildungseinrichtung meldet binnen zwei Wochen.',
    },
    {
      title: 'Einreise nach dem 31.12.2019',
      text: 'Identität innerhalb von sechs Monaten nach der Einreise; es genügt, dass in dieser Frist alles Zumutbare unternommen wurde.',
    },
  ],
};

const residence: LegalArticleFacts = {
  ...facts,
  shortAnswer:
    'Für eine qualifizierte Berufsausbildung gibt es seit dem 1.3.2024 zwei Wege: vorrangig die Aufenthaltserlaubnis nach § 16g AufenthG, wenn auch Lebensunterhalt und Passpflicht erfüllt sind, sonst die Ausbildungsduldung nach § 60c AufenthG. Auf beide besteht Anspruch für die Dauer der Ausbildung. Identitätsklärung, Vorduldung und die Ausschlussgründe sind dieselben. Anträge auf die Duldung sind stets auch nach § 16g AufenthG zu prüfen.',
  legalBasis: ['§ 16g AufenthG', ...facts.legalBasis],
  duration:
    'Für die Dauer des Ausbildungsvertrags; nach § 16g Abs. 8 AufenthG anschließend zwei Jahre Titel zur Beschäftigung.',
  rightToWork: {
    kind: 'restricted',
    text: 'Ausbildung; nach § 16g Abs. 3a AufenthG daneben bis zu 20 Stunden je Woche jede andere Beschäftigung.',
  },
  fees: [
    part.fee(
      'Erteilung der Aufenthaltserlaubnis nach § 16g AufenthG',
      100_00,
      '§ 45 Nr. 1 AufenthV',
      part.minors(50_00),
      part.benefitRecipients(),
    ),
    ...facts.fees,
  ],
  nextTitles: [
    {
      text: 'Aufenthaltserlaubnis zur Beschäftigung im erlernten Beruf (§ 16g Abs. 8 AufenthG)',
      entryId: null,
    },
    ...facts.nextTitles,
  ],
};

const identity = section(
  'Klärung der Identität',
  table(
    ['Einreise', 'Identität geklärt bis'],
    ['bis 31.12.2016', 'Antragstellung'],
    ['1.1.2017 bis 31.12.2019', 'Antragstellung, spätestens 30.6.2020'],
    ['ab 1.1.2020', 'sechs Monate nach der Einreise'],
  ),
  p(
    'Die Frist ist gewahrt, wenn in ihr alle erforderlichen und zumutbaren Maßnahmen ergriffen wurden und die Klärung ohne Verschulden erst später gelingt (§ 60c Abs. 2 Nr. 3 AufenthG). Auf die Mitwirkungspflicht aus § 82 AufenthG und § 48 Abs. 3 AufenthG ist früh und schriftlich hinzuweisen.',
  ),
);

const obstacles = section(
  'Bevorstehende Aufenthaltsbeendigung',
  p(
    'Nur konkrete, zeitlich nahe Schritte schließen den Anspruch aus (§ 60c Abs. 2 Nr. 5 AufenthG):',
  ),
  ul(
    'ärztliche Untersuchung zur Reisefähigkeit veranlasst,',
    'Antrag auf geförderte freiwillige Ausreise gestellt,',
    'Buchung von Transportmitteln eingeleitet,',
    'vergleichbar konkrete Vorbereitung, sofern nicht von vornherein aussichtslos,',
    'Dublin-Verfahren eingeleitet.',
  ),
  callout(
    'warning',
    'Maßgeblich ist der Tag des Antrags. Ein allgemeines Schreiben zur Passbeschaffung ist keine konkrete Maßnahme.',
  ),
);

export const ausbildungsduldung = entry('legal-article', {
  slug: 'ausbildungsduldung',
  team: 'rueckkehr-und-grundsatz',
  topics: ['studium-und-ausbildung', 'humanitaere-gruende'],
  aliases: ['3+2', 'Ausbildung geduldet', '16g', 'Azubi', 'Duldung Ausbildung'],
  reviewDueOn: localDate('2027-02-28'),
  versions: [
    {
      title: 'Ausbildungsduldung',
      validFrom: localDate('2020-01-01'),
      changeSummary:
        'Erste Fassung zu § 60c AufenthG (Gesetz über Duldung bei Ausbildung und Beschäftigung).',
      ...part.approvedByHead,
      facts,
      document: page(
        section(
          'Worum es geht',
          p(
            '§ 60c AufenthG gibt einen Anspruch auf Duldung, damit eine Berufsausbildung im Inland begonnen oder zu Ende gebracht werden kann. Die Duldung ist kein Aufenthaltstitel; die Ausreisepflicht bleibt bestehen (§ 60a Abs. 3 AufenthG).',
          ),
        ),
        identity,
        obstacles,
        section(
          'Nach der Ausbildung',
          p(
            'Nach dem Abschluss kann die Aufenthaltserlaubnis nach § 19d Abs. 1a AufenthG für zwei Jahre erteilt werden. Wer noch keine Stelle hat, erhält einmalig sechs Monate Duldung zur Suche (§ 60c Abs. 6 AufenthG).',
          ),
        ),
      ),
    },
    {
      title: 'Ausbildung für Geduldete: Aufenthaltserlaubnis und Ausbildungsduldung',
      validFrom: localDate('2024-03-01'),
      changeSummary:
        'Aufenthaltserlaubnis zur Berufsausbildung nach § 16g AufenthG tritt neben die Ausbildungsduldung.',
      ...part.approvedByHead,
      facts: residence,
      document: page(
        section(
          'Zwei Wege',
          p(
            'Seit dem 1.3.2024 gewährt § 16g AufenthG unter weithin gleichen Voraussetzungen eine Aufenthaltserlaubnis. § 60c AufenthG bleibt für Fälle, in denen der Titel scheitert, vor allem am Lebensunterhalt oder am Pass.',
          ),
          table(
            ['Merkmal', '§ 16g AufenthG', '§ 60c AufenthG'],
            ['Art', 'Aufenthaltstitel', 'Duldung'],
            [
              'Lebensunterhalt',
              'erforderlich; Ausbildungsförderung nach dem SGB III schadet nicht',
              'nicht erforderlich',
            ],
            ['Nebentätigkeit', 'bis 20 Stunden je Woche', 'nur mit Erlaubnis'],
            ['Anschluss', 'zwei Jahre nach § 16g Abs. 8 AufenthG', '§ 19d Abs. 1a AufenthG'],
          ),
        ),
        identity,
        obstacles,
        section(
          'Verfahren',
          p(
            'Der Antrag ist frühestens sieben Monate vor Beginn zulässig, die Erteilung frühestens sechs Monate vorher (§ 16g Abs. 3 AufenthG). Von der Passpflicht kann in den Fällen des § 16g Abs. 6 AufenthG abgesehen werden. Wer schon arbeitet statt zu lernen, wird auf die [[beschaeftigungsduldung|Beschäftigungsduldung]] verwiesen. Gebühren: [[gebuehren|Gebühren im Überblick]].',
          ),
        ),
      ),
    },
  ],
});
