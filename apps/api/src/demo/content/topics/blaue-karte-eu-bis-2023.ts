import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, p, page, section, table, ul, h3 } from '../writing.js';

/** The text until 17.11.2023, when the Blaue Karte stood in § 18b Abs. 2 AufenthG. */
export const blaueKarteBis2023: DemoVersion<'legal-article'> = {
  title: 'Blaue Karte EU',
  validFrom: localDate('2020-03-01'),
  changeSummary:
    'Erste Fassung nach Inkrafttreten des Fachkräfteeinwanderungsgesetzes am 1.3.2020.',
  ...part.approvedByCoordinator,
  facts: {
    kind: 'legal-article',
    binding: part.binding('interpretation', '§ 18b Abs. 2 AufenthG a. F.'),
    shortAnswer:
      'Akademische Fachkräfte mit passendem Arbeitsplatzangebot erhalten die Blaue Karte EU, wenn ihr Gehalt mindestens zwei Drittel der Beitragsbemessungsgrenze der allgemeinen Rentenversicherung erreicht (2023: 58.400 Euro). In Mangelberufen genügen 52 Prozent (2023: 45.552 Euro) mit Zustimmung der Bundesagentur für Arbeit. In den ersten zwei Jahren ist jeder Wechsel der Stelle erlaubnispflichtig.',
    legalBasis: ['§ 18b Abs. 2 AufenthG a. F.', '§ 18 Abs. 2 AufenthG', '§ 19f AufenthG'],
    consequence: {
      kind: 'entitlement',
      discretionPoints: ['Erlaubnis zum Wechsel der Stelle in den ersten zwei Jahren'],
      exclusionGrounds: ['Ablehnungsgründe nach § 19f Abs. 1 und 2 AufenthG'],
    },
    conditions: [
      'Deutscher, anerkannter oder vergleichbarer Hochschulabschluss',
      'Konkretes, der Qualifikation angemessenes Arbeitsplatzangebot',
      'Gehalt 2023: mindestens 58.400 Euro, in Mangelberufen 45.552 Euro',
      'Berufsausübungserlaubnis bei reglementierten Berufen',
      'Allgemeine Erteilungsvoraussetzungen nach § 5 AufenthG',
    ],
    duration: 'Vier Jahre oder Dauer des Vertrags zuzüglich drei Monate (§ 18 Abs. 4 AufenthG).',
    rightToWork: {
      kind: 'restricted',
      text: 'Nur die geprüfte Beschäftigung; Wechsel in den ersten zwei Jahren nur mit Erlaubnis.',
    },
    fees: [
      part.fee('Erteilung', 100_00, '§ 45 Nr. 1 AufenthV', part.associationRight),
      part.fee('Verlängerung um mehr als drei Monate', 93_00, '§ 45 Nr. 2 AufenthV'),
    ],
    participation: [part.employmentAgency(), part.securityCheck],
    competence: 'Ausländerbehörde am gewöhnlichen Aufenthalt (§ 71 Abs. 1 AufenthG).',
    documents: [
      part.passport,
      { name: 'Arbeitsvertrag', note: 'Mit Jahresbrutto und Tätigkeitsbeschreibung.' },
      { name: 'Hochschulabschluss mit Vergleichbarkeit', note: 'anabin oder Zeugnisbewertung.' },
      part.health,
    ],
    registers: [part.azr('Titel und Geltungsdauer melden (§ 3 AZRG).')],
    nextTitles: [
      {
        text: 'Niederlassungserlaubnis nach 33 Monaten, mit B1 nach 21 Monaten',
        entryId: 'niederlassungserlaubnis',
      },
    ],
    specialCases: [
      {
        title: 'Mangelberufe',
        text: 'Naturwissenschaft, Mathematik, Ingenieurwesen, Humanmedizin und akademische IT-Berufe (Gruppen 21, 221 und 25 der ISCO-08).',
      },
    ],
  },
  document: page(
    section(
      'Worum es geht',
      p(
        'Die Blaue Karte EU wird einer Fachkraft mit akademischer Ausbildung nach § 18b Abs. 2 AufenthG a. F. erteilt, wenn sie eine ihrer Qualifikation angemessene Beschäftigung aufnimmt und das Mindestgehalt erreicht. Es besteht ein Anspruch; die Bundesagentur für Arbeit ist nur bei der kleinen Grenze zu beteiligen.',
      ),
    ),
    section(
      'Gehaltsgrenzen 2023',
      table(
        ['Fall', 'Maßstab', 'Jahresbrutto 2023'],
        ['Regelfall', 'zwei Drittel der Beitragsbemessungsgrenze', '58.400 Euro'],
        ['Mangelberuf', '52 % der Beitragsbemessungsgrenze', '45.552 Euro'],
      ),
      callout(
        'warning',
        'Für Entscheidungen ab dem 18.11.2023 gilt § 18g AufenthG mit niedrigeren Grenzen, auch wenn der Antrag früher gestellt wurde.',
      ),
    ),
    section(
      'Prüfung',
      ul(
        'Abschluss und Hochschule in anabin prüfen, sonst Zeugnisbewertung verlangen (§ 18 Abs. 2 Nr. 4 AufenthG).',
        'Angemessenheit: Die Stelle setzt üblicherweise einen Hochschulabschluss voraus.',
        'Eine Mindestlaufzeit des Vertrags ist nicht vorgeschrieben; eine kürzere Laufzeit verkürzt die Karte.',
        'Probezeit und Befristung schaden nicht, wenn das Gehalt für das ganze Jahr zugesagt ist.',
        'Reglementierte Berufe brauchen die Berufsausübungserlaubnis oder ihre Zusage (§ 18 Abs. 2 Nr. 3 AufenthG).',
        'Familienangehörige erhalten ihre Titel zügig und ohne Sprachnachweis, siehe [[ehegattennachzug|Ehegattennachzug]].',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Mein Gehalt liegt knapp unter der Grenze.'),
      p(
        'Ein Ermessen gibt es nicht: Die Grenze muss erreicht werden. Sonderzahlungen zählen nur, wenn sie vertraglich zugesichert sind. Sonst kommt die Aufenthaltserlaubnis nach § 18b Abs. 1 AufenthG a. F. in Betracht.',
      ),
      h3('Gilt für mich schon die neue Regelung?'),
      p(
        'Nein, solange vor dem 18.11.2023 entschieden wird. Wer knapp unter der Grenze liegt und warten kann, sollte auf den Stichtag hingewiesen werden: Danach gelten niedrigere Grenzen und mehr Engpassberufe.',
      ),
    ),
    section(
      'Wechsel der Stelle und Ausblick',
      p(
        'In den ersten zwei Jahren der Beschäftigung ist der Wechsel nur mit Erlaubnis der Ausländerbehörde zulässig. Nach 33 Monaten, mit Deutschkenntnissen der Stufe B1 nach 21 Monaten, besteht Anspruch auf die [[niederlassungserlaubnis|Niederlassungserlaubnis]] nach § 18c Abs. 2 AufenthG.',
      ),
    ),
  ),
};
