import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul } from '../writing.js';

interface SideJobs {
  readonly short: string;
  readonly provision: string;
  readonly text: string;
  readonly rows: string[][];
  readonly livelihood: { year: number; monthly: string };
  readonly search: string;
}

const version = (
  jobs: SideJobs,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Aufenthaltserlaubnis zum Studium',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
  facts: {
    kind: 'legal-article',
    binding: part.binding('interpretation', '§ 16b AufenthG', 'Richtlinie (EU) 2016/801'),
    shortAnswer: `Wer an einer Hochschule zum Vollzeitstudium zugelassen ist und den Lebensunterhalt sichert, hat Anspruch auf die Aufenthaltserlaubnis; sie gilt in der Regel zwei Jahre. Verlängert wird, solange das Studium in angemessener Zeit noch abgeschlossen werden kann. Nebenbei erlaubt sind ${jobs.short}; studentische Nebentätigkeiten zählen nicht mit.`,
    legalBasis: [
      '§ 16b Abs. 1 AufenthG',
      '§ 16b Abs. 2 AufenthG',
      '§ 2 Abs. 3 AufenthG',
      '§ 5 AufenthG',
    ],
    consequence: {
      kind: 'entitlement',
      discretionPoints: [
        'Bedingte Zulassung, Teilzeitstudium, Sprachkurs oder Praktikum ohne Zulassung (§ 16b Abs. 5 AufenthG)',
        'Beteiligung der Hochschule zur Studienprognose (§ 16b Abs. 2 Satz 5 AufenthG)',
      ],
      exclusionGrounds: [
        'Ablehnungsgründe nach § 19f Abs. 1, 3 und 4 AufenthG',
        'Studienziel in angemessener Zeit nicht mehr erreichbar',
      ],
    },
    conditions: [
      'Zulassung einer staatlichen oder staatlich anerkannten Hochschule zum Vollzeitstudium',
      `Lebensunterhalt: ${jobs.livelihood.monthly} im Monat (Wert ${jobs.livelihood.year}, angelehnt an den BAföG-Höchstsatz)`,
      'Ausreichende Krankenversicherung',
      'Sprachkenntnisse, soweit nicht schon bei der Zulassung geprüft',
      'Bei Verlängerung: ordnungsgemäßes Studium, Abschluss in angemessener Zeit',
      'Allgemeine Erteilungsvoraussetzungen nach § 5 AufenthG',
    ],
    duration: 'In der Regel zwei Jahre, mindestens ein Jahr (§ 16b Abs. 2 AufenthG).',
    rightToWork: { kind: 'restricted', text: jobs.text },
    fees: [
      part.fee(
        'Erteilung',
        100_00,
        '§ 45 Nr. 1 AufenthV',
        part.minors(50_00),
        part.scholarship,
        part.associationRight,
      ),
      part.fee(
        'Verlängerung um mehr als drei Monate',
        93_00,
        '§ 45 Nr. 2 AufenthV',
        part.minors(46_50),
        part.scholarship,
      ),
      part.fee('Zweckwechsel', 98_00, '§ 45 Nr. 3 AufenthV', part.minors(49_00)),
    ],
    participation: [
      {
        body: 'Hochschule (Prognose bei Überschreitung der Regelzeit)',
        kind: 'inquiry',
        provision: '§ 16b Abs. 2 Satz 5 AufenthG',
        timeLimit: 'vier Wochen',
        effectOfSilence:
          'Entscheidung nach Aktenlage; die Prognose trifft die Ausländerbehörde selbst.',
      },
      part.securityCheck,
    ],
    competence: 'Ausländerbehörde am Studienort, wenn dort der gewöhnliche Aufenthalt ist.',
    documents: [
      part.passport,
      {
        name: 'Zulassung und aktuelle Immatrikulation',
        note: 'Bei Verlängerung zusätzlich Leistungsübersicht.',
      },
      {
        name: 'Finanzierung für ein Jahr',
        note: 'Sperrkonto, Stipendium, Verpflichtungserklärung, Einkommen der Eltern.',
      },
      part.health,
      part.photo,
      {
        name: 'Mietvertrag oder Wohnungsgeberbestätigung',
        note: 'Nur zum Nachweis der Kosten der Unterkunft.',
      },
    ],
    registers: [part.azr('Titel, Hochschule als Aufenthaltszweck und Geltungsdauer melden.')],
    nextTitles: [
      {
        text: `Arbeitsplatzsuche nach dem Abschluss, 18 Monate (${jobs.search})`,
        entryId: null,
      },
      { text: 'Blaue Karte EU für Berufseinsteiger', entryId: 'blaue-karte-eu' },
      {
        text: 'Niederlassungserlaubnis für Fachkräfte nach zwei Jahren (§ 18c Abs. 1 Satz 2 AufenthG)',
        entryId: 'niederlassungserlaubnis',
      },
    ],
    specialCases: [
      {
        title: 'Wechsel des Studienfachs',
        text: 'Innerhalb der ersten 18 Monate unschädlich; danach kommt es darauf an, ob das neue Studium in angemessener Zeit abgeschlossen werden kann.',
      },
      {
        title: 'Verlust der Zulassung ohne Verschulden',
        text: 'Vor Rücknahme, Widerruf oder Verkürzung sind bis zu neun Monate für eine neue Zulassung einzuräumen (§ 16b Abs. 6 AufenthG).',
      },
    ],
  },
  document: page(
    section(
      'Anspruch und Ermessen',
      p(
        'Bei unbedingter Zulassung zum Vollzeitstudium besteht ein Anspruch (§ 16b Abs. 1 AufenthG). Er umfasst studienvorbereitende Sprachkurse, das Studienkolleg und Pflichtpraktika. Bei bedingter Zulassung, Teilzeitstudium oder Bewerbung ohne Zulassung entscheidet die Behörde nach Ermessen (§ 16b Abs. 5 AufenthG).',
      ),
    ),
    section(
      'Lebensunterhalt',
      p(
        `Der Bedarf richtet sich nach dem Höchstsatz der Ausbildungsförderung (§ 2 Abs. 3 AufenthG): {{lebensunterhalt-studium}}, auf dem Sperrkonto das Zwölffache. Der Betrag wird jährlich neu bekannt gemacht.`,
      ),
      ul(
        'Sperrkonto: monatliche Auszahlung höchstens in Höhe des Bedarfs.',
        'Eine [[verpflichtungserklaerung|Verpflichtungserklärung]] ersetzt das Sperrkonto, wenn sie auf das Studium lautet.',
        'Bei Verlängerungen zählt zulässiger Nebenverdienst, wenn er durch Abrechnungen belegt ist.',
      ),
    ),
    section(
      'Nebentätigkeit',
      p(`Grundlage ist ${jobs.provision}.`),
      table(['Tätigkeit', 'Anrechnung'], ...jobs.rows),
      callout(
        'important',
        'Eine selbständige Tätigkeit ist nicht umfasst; sie braucht eine gesonderte Erlaubnis nach § 21 Abs. 6 AufenthG.',
      ),
    ),
    section(
      'Verlängerung und Studienprognose',
      p(
        'Angemessen ist in der Regel die durchschnittliche Studiendauer an der Hochschule zuzüglich drei Semester. Wird sie überschritten, ist die Hochschule zu beteiligen und die Studentin oder der Student anzuhören (§ 28 VwVfG). Krankheit, Schwangerschaft und Gremienarbeit sind zu berücksichtigen. Insgesamt soll der Aufenthalt zum Studium zehn Jahre nicht überschreiten.',
      ),
      p(
        'Wird die Verlängerung rechtzeitig beantragt, gilt der Titel fort (§ 81 Abs. 4 AufenthG); Näheres unter [[fiktionswirkung|Fiktionswirkung]].',
      ),
    ),
    section(
      'Nach dem Studium',
      p(
        `Nach erfolgreichem Abschluss wird die Aufenthaltserlaubnis zur Arbeitsplatzsuche für bis zu 18 Monate erteilt (${jobs.search}); währenddessen ist jede Erwerbstätigkeit erlaubt. Der direkte Weg führt in die [[blaue-karte-eu|Blaue Karte EU]] oder zu § 18b AufenthG. Eine [[niederlassungserlaubnis|Niederlassungserlaubnis]] nach § 9 AufenthG ist während des Studiums ausgeschlossen (§ 16b Abs. 4 Satz 2 AufenthG).`,
      ),
    ),
  ),
});

export const studium = entry('legal-article', {
  slug: 'studium',
  team: 'erwerb-und-studium',
  topics: ['studium-und-ausbildung'],
  aliases: ['AE Studium', 'Student', 'Studierende', 'Studentenvisum', 'Studienkolleg', 'Nebenjob'],
  reviewDueOn: localDate('2027-09-01'),
  versions: [
    version(
      {
        livelihood: { year: 2023, monthly: '934 Euro' },
        search: '§ 20 Abs. 3 Nr. 1 AufenthG a. F.',
        short: '120 ganze oder 240 halbe Tage Arbeit im Jahr',
        provision: '§ 16b Abs. 3 AufenthG a. F.',
        text: 'Beschäftigung an 120 ganzen oder 240 halben Tagen im Jahr; studentische Nebentätigkeit zusätzlich.',
        rows: [
          ['Beschäftigung über vier Stunden am Tag', 'ein ganzer Tag von 120'],
          ['Beschäftigung bis vier Stunden am Tag', 'ein halber Tag von 240'],
          ['Hilfskraft an der Hochschule, Tutorium', 'keine Anrechnung'],
        ],
      },
      '2020-03-01',
      'Fassung nach dem Fachkräfteeinwanderungsgesetz vom 1.3.2020.',
    ),
    version(
      {
        livelihood: { year: 2025, monthly: '992 Euro' },
        search: '§ 20 Abs. 1 Nr. 1 AufenthG',
        short:
          '140 Arbeitstage im Jahr (Arbeitstagekonto) oder 20 Stunden je Woche in der Vorlesungszeit',
        provision: '§ 16b Abs. 3 AufenthG',
        text: 'Arbeitstagekonto von 140 Tagen im Jahr; günstigste Anrechnung je Kalenderwoche (§ 16b Abs. 3 AufenthG).',
        rows: [
          ['Arbeitstag über vier Stunden', 'ein Tag'],
          ['Arbeitstag bis vier Stunden', 'ein halber Tag'],
          [
            'Woche in der Vorlesungszeit mit höchstens 20 Stunden',
            'zweieinhalb Tage, wenn günstiger',
          ],
          ['Woche außerhalb der Vorlesungszeit', 'zweieinhalb Tage, unabhängig von der Verteilung'],
          ['Studentische Nebentätigkeit', 'keine Anrechnung'],
        ],
      },
      '2024-03-01',
      'Arbeitstagekonto von 140 Tagen statt 120 ganzer oder 240 halber Tage.',
    ),
  ],
});
