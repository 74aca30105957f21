import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul } from '../writing.js';
import { blaueKarteBis2023 } from './blaue-karte-eu-bis-2023.js';

/** What changes from one calendar year to the next, announced in the Bundesanzeiger each December. */
interface Thresholds {
  readonly year: number;
  readonly regular: string;
  readonly reduced: string;
  readonly remark: string;
}

const facts = ({ year, regular, reduced }: Thresholds): LegalArticleFacts => ({
  kind: 'legal-article',
  binding: part.binding(
    'interpretation',
    '§ 18g AufenthG',
    'Anwendungshinweise zum Fachkräfteeinwanderungsgesetz (Beispielverweis)',
  ),
  shortAnswer:
    'Wer einen deutschen oder vergleichbaren Hochschulabschluss hat, ein passendes Arbeitsplatzangebot ' +
    `für mindestens sechs Monate und ${year} mindestens ${regular} brutto im Jahr verdient, hat Anspruch ` +
    `auf die Blaue Karte EU, ohne Zustimmung der Bundesagentur für Arbeit. In Engpassberufen und in den ` +
    `ersten drei Jahren nach dem Abschluss genügen ${reduced}; dann muss die Bundesagentur zustimmen. ` +
    'Ein Stellenwechsel braucht keine Erlaubnis, kann im ersten Jahr aber 30 Tage lang ausgesetzt werden.',
  legalBasis: ['§ 18g AufenthG', '§ 18 Abs. 2 AufenthG', '§ 19f AufenthG', '§ 5 AufenthG'],
  consequence: {
    kind: 'entitlement',
    discretionPoints: [
      'Aussetzung des Arbeitsplatzwechsels in den ersten zwölf Monaten für 30 Tage (§ 18g Abs. 4 Satz 2 AufenthG)',
    ],
    exclusionGrounds: [
      'Ablehnungsgrund nach § 19f Abs. 1 oder 2 AufenthG, etwa laufendes Asylverfahren oder Duldung',
      'Fehlende Berufsausübungserlaubnis bei reglementiertem Beruf',
      'Beschäftigungsdauer im Vertrag unter sechs Monaten',
    ],
  },
  conditions: [
    'Hochschulabschluss: deutsch, anerkannt oder vergleichbar (anabin H+ und Abschluss „entspricht“), oder tertiärer Abschluss der Stufe 6',
    'Konkretes Arbeitsplatzangebot für mindestens sechs Monate',
    'Beschäftigung ist der Qualifikation angemessen',
    `Bruttojahresgehalt ${year}: mindestens ${regular}; in Engpassberufen und bei Berufseinstieg ${reduced}`,
    'Berufsausübungserlaubnis liegt vor oder ist zugesagt, soweit der Beruf reglementiert ist',
    'Arbeitgeber und Antragsteller versichern, dass die Beschäftigung tatsächlich ausgeübt wird',
    'Allgemeine Erteilungsvoraussetzungen: Identität, Pass, kein Ausweisungsinteresse, richtiges Visum',
  ],
  duration:
    'Vier Jahre; bei kürzerem Vertrag dessen Dauer zuzüglich drei Monate (§ 18 Abs. 4 AufenthG).',
  rightToWork: {
    kind: 'restricted',
    text: 'Beschäftigung wie geprüft; Wechsel der Stelle ohne Erlaubnis, in den ersten zwölf Monaten anzuzeigen.',
  },
  fees: [
    part.fee('Erteilung', 100_00, '§ 45 Nr. 1 AufenthV', part.associationRight, part.scholarship),
    part.fee(
      'Verlängerung um mehr als drei Monate',
      93_00,
      '§ 45 Nr. 2 AufenthV',
      part.associationRight,
    ),
    part.fee('Wechsel des Aufenthaltszwecks', 98_00, '§ 45 Nr. 3 AufenthV', part.associationRight),
  ],
  participation: [part.employmentAgency('§ 18g Abs. 1 Satz 2 AufenthG'), part.securityCheck],
  competence:
    'Ausländerbehörde am gewöhnlichen Aufenthalt; vor der Einreise die Auslandsvertretung (§ 71 AufenthG).',
  documents: [
    part.passport,
    { name: 'Arbeitsvertrag', note: 'Mit Jahresbrutto, Beginn, Dauer und Wochenstunden.' },
    {
      name: 'Erklärung zum Beschäftigungsverhältnis',
      note: 'Vom Arbeitgeber vollständig ausgefüllt.',
    },
    {
      name: 'Hochschulabschluss mit Vergleichbarkeit',
      note: 'anabin-Ausdruck oder Zeugnisbewertung der ZAB.',
    },
    part.health,
    part.photo,
  ],
  registers: [
    part.azr('Titel „Blaue Karte EU“ mit Rechtsgrundlage und Geltungsdauer melden (§ 3 AZRG).'),
    {
      name: 'Statistik Blaue Karte',
      note: 'Erteilung, Ablehnung und Widerruf zum Jahresende auswerten.',
    },
  ],
  nextTitles: [
    {
      text: 'Niederlassungserlaubnis nach 27 Monaten, mit B1 nach 21 Monaten (§ 18c Abs. 2 AufenthG)',
      entryId: 'niederlassungserlaubnis',
    },
    {
      text: 'Erlaubnis zum Daueraufenthalt – EU mit Anrechnung nach § 9b Abs. 2 AufenthG',
      entryId: null,
    },
  ],
  specialCases: [
    {
      title: 'IT-Fachkraft ohne Hochschulabschluss',
      text: 'Drei Jahre einschlägige Berufserfahrung in den letzten sieben Jahren auf Hochschulniveau genügen; kleine Gehaltsgrenze, Zustimmung der Bundesagentur (§ 18g Abs. 2 AufenthG).',
    },
    {
      title: 'Verlängerung bei Berufseinstieg',
      text: 'Die kleine Grenze gilt fort, solange seit dem Abschluss nicht mehr als drei Jahre oder seit der ersten Blauen Karte weniger als 24 Monate vergangen sind (§ 18g Abs. 6 AufenthG).',
    },
    {
      title: 'Blaue Karte eines anderen Mitgliedstaats',
      text: 'Nach zwölf Monaten ist der Umzug ohne Visum möglich; Entscheidung binnen 30 Tagen nach vollständigem Antrag (§ 81 Abs. 6a AufenthG).',
    },
  ],
});

const document = ({ year, regular, reduced, remark }: Thresholds) =>
  page(
    section(
      'Worum es geht',
      p(
        'Die Blaue Karte EU ist der Aufenthaltstitel für Fachkräfte mit akademischer Ausbildung und hohem Gehalt. Seit dem 18.11.2023 steht sie in § 18g AufenthG; zuvor war sie in § 18b Abs. 2 AufenthG a. F. geregelt. Liegen die Voraussetzungen vor, besteht ein **Anspruch**.',
      ),
      p(
        'Reicht das Gehalt nicht, ist die Aufenthaltserlaubnis nach § 18b AufenthG zu prüfen: Auch sie ist ein Anspruch, kennt aber keine allgemeine Gehaltsgrenze. Wer noch sucht, kann eine [[chancenkarte|Chancenkarte]] erhalten.',
      ),
    ),
    section(
      `Gehaltsgrenzen ${year}`,
      table(
        ['Fall', 'Maßstab', `Jahresbrutto ${year}`, 'Zustimmung der Bundesagentur'],
        [
          'Regelfall',
          '50 % der Beitragsbemessungsgrenze, § 18g Abs. 1 Satz 1 AufenthG',
          regular,
          'nein',
        ],
        ['Engpassberuf', '45,3 %, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG', reduced, 'ja'],
        [
          'Abschluss nicht älter als drei Jahre',
          '45,3 %, § 18g Abs. 1 Satz 2 Nr. 2 AufenthG',
          reduced,
          'ja',
        ],
        ['IT ohne Abschluss', '45,3 %, § 18g Abs. 2 AufenthG', reduced, 'ja'],
      ),
      callout('note', remark),
      p(
        'Maßgeblich ist das vertraglich zugesicherte feste Gehalt. Variable Zulagen zählen nur, wenn sie garantiert sind. Bei Teilzeit muss das tatsächliche Gehalt die Grenze erreichen; es wird nicht hochgerechnet.',
      ),
    ),
    section(
      'Qualifikation und Stelle',
      p(
        'Der Abschluss ist vergleichbar, wenn anabin die Hochschule mit H+ und den Abschluss mit „entspricht“ oder „gleichwertig“ führt. In allen anderen Fällen ist eine Zeugnisbewertung nötig (§ 18 Abs. 2 Nr. 4 AufenthG). Wer bereits eine Aufenthaltserlaubnis nach § 18b AufenthG mit demselben Abschluss hat, muss ihn nicht erneut nachweisen.',
      ),
      ul(
        'Angemessen ist eine Stelle, die üblicherweise einen Hochschulabschluss voraussetzt; das Fach muss nicht genau passen.',
        'Reglementierte Berufe brauchen die Berufsausübungserlaubnis oder ihre Zusage (§ 18 Abs. 2 Nr. 3 AufenthG).',
        'Zu den Engpassberufen zählen seit der Erweiterung auch Lehrkräfte, Pflegefachkräfte mit Hochschulabschluss sowie Leitungen in Produktion, Bau und Kinderbetreuung.',
      ),
    ),
    section(
      'Wechsel der Stelle',
      p(
        'Eine Erlaubnis ist nicht erforderlich (§ 18g Abs. 4 AufenthG). In den ersten zwölf Monaten prüft die Behörde nach Anzeige, ob die neue Stelle die Voraussetzungen erfüllt; sie kann den Wechsel 30 Tage aussetzen und in dieser Zeit ablehnen. Ohne Aussetzung darf sofort gearbeitet werden. Der Verlust der Stelle ist nach § 82 Abs. 6 AufenthG mitzuteilen.',
      ),
    ),
    section(
      'Familie und Ausblick',
      p(
        'Ehegatten brauchen weder Deutschkenntnisse noch einen Nachweis über Wohnraum (§ 30 Abs. 1 Satz 3 Nr. 5 AufenthG und § 29 Abs. 5 AufenthG); Näheres unter [[ehegattennachzug|Ehegattennachzug]]. Gleichzeitig gestellte Anträge werden gleichzeitig entschieden (§ 81 Abs. 6 AufenthG). Den Ablauf beschreibt die Anweisung [[blaue-karte-erteilen|Blaue Karte EU erteilen]].',
      ),
    ),
  );

const version = (
  thresholds: Thresholds,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Blaue Karte EU',
  facts: facts(thresholds),
  document: document(thresholds),
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
});

const announced =
  'Die Mindestgehälter gibt das Bundesministerium des Innern jährlich bekannt (§ 18g Abs. 7 AufenthG). Es gilt der Wert des Jahres, in dem über den Antrag entschieden wird.';

export const blaueKarteEu = entry('legal-article', {
  slug: 'blaue-karte-eu',
  team: 'erwerb-und-studium',
  topics: ['erwerbstaetigkeit'],
  aliases: ['Blue Card', 'EU Blue Card', 'BK EU', 'Bluecard', '18g'],
  reviewDueOn: localDate('2027-11-15'),
  versions: [
    blaueKarteBis2023,
    version(
      {
        year: 2024,
        regular: '45.300 Euro',
        reduced: '41.041,80 Euro',
        remark: `${announced} Vom 18.11. bis zum 31.12.2023 galten 43.800 Euro und 39.682,80 Euro.`,
      },
      '2023-11-18',
      'Neue Rechtsgrundlage § 18g AufenthG mit niedrigeren Gehaltsgrenzen und mehr Engpassberufen.',
    ),
    version(
      { year: 2025, regular: '48.300 Euro', reduced: '43.759,80 Euro', remark: announced },
      '2025-01-01',
      'Gehaltsgrenzen für 2025.',
    ),
    version(
      { year: 2026, regular: '50.700 Euro', reduced: '45.934,20 Euro', remark: announced },
      '2026-01-01',
      'Gehaltsgrenzen für 2026.',
    ),
    version(
      {
        year: 2027,
        regular: '52.800 Euro (Beispielwert)',
        reduced: '47.836,80 Euro (Beispielwert)',
        remark: `${announced} Die Werte für 2027 sind für dieses Beispiel angenommen und vor der Anwendung mit dem Bundesanzeiger abzugleichen.`,
      },
      '2027-01-01',
      'Gehaltsgrenzen für 2027 (angenommene Beispielwerte).',
    ),
  ],
});
