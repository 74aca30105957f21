import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import * as part from '../parts.js';

const tolerationFee = part.fee(
  'Bescheinigung über die Duldung (Klebeetikett)',
  58_00,
  '§ 47 Abs. 1 Nr. 5 AufenthV',
  part.minors(29_00),
  part.benefitRecipients('§ 53 Abs. 1 Nr. 2 AufenthV'),
);

/** Until 29.2.2024: only the toleration of § 60c AufenthG. */
export const tolerationFacts: LegalArticleFacts = {
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

/** Since 1.3.2024: the residence permit of § 16g AufenthG beside it. */
export const permitFacts: LegalArticleFacts = {
  ...tolerationFacts,
  shortAnswer:
    'Für eine qualifizierte Berufsausbildung gibt es seit dem 1.3.2024 zwei Wege: vorrangig die Aufenthaltserlaubnis nach § 16g AufenthG, wenn auch Lebensunterhalt und Passpflicht erfüllt sind, sonst die Ausbildungsduldung nach § 60c AufenthG. Auf beide besteht Anspruch für die Dauer der Ausbildung. Identitätsklärung, Vorduldung und die Ausschlussgründe sind dieselben. Anträge auf die Duldung sind stets auch nach § 16g AufenthG zu prüfen.',
  legalBasis: ['§ 16g AufenthG', ...tolerationFacts.legalBasis],
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
    ...tolerationFacts.fees,
  ],
  nextTitles: [
    {
      text: 'Aufenthaltserlaubnis zur Beschäftigung im erlernten Beruf (§ 16g Abs. 8 AufenthG)',
      entryId: null,
    },
    ...tolerationFacts.nextTitles,
  ],
};
