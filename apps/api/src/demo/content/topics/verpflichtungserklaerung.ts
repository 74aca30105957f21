import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

export const verpflichtungserklaerung = entry('legal-article', {
  slug: 'verpflichtungserklaerung',
  team: 'familie-und-humanitaeres',
  topics: ['verfahren'],
  aliases: ['VE', 'Einladung', 'Bürgschaft', 'Haftung Lebensunterhalt', '68', 'Besuchsvisum'],
  reviewDueOn: localDate('2027-04-30'),
  versions: [
    {
      title: 'Verpflichtungserklärung',
      validFrom: localDate('2024-01-01'),
      changeSummary:
        'Neu gefasst: Haftung fünf Jahre, Prüfung der Bonität, Verwaltungsvollstreckung.',
      ...part.approvedByHead,
      facts: {
        kind: 'legal-article',
        binding: part.binding(
          'instruction',
          '§ 68 AufenthG',
          'Bundeseinheitliches Merkblatt zur Verpflichtungserklärung (Beispielverweis)',
        ),
        shortAnswer:
          'Wer sich verpflichtet, haftet fünf Jahre ab der dadurch ermöglichten Einreise für alle öffentlichen Mittel, die für Lebensunterhalt, Wohnung, Krankheit und Pflege des Gastes gezahlt werden. Die Haftung endet nicht durch einen humanitären Titel oder Schutzstatus. Vor der Annahme prüfen wir die Bonität; die Person wird belehrt und unterschreibt persönlich. Gebühr 29 Euro.',
        legalBasis: ['§ 68 AufenthG', '§ 66 Abs. 2 AufenthG', '§ 2 Abs. 3 AufenthG'],
        consequence: {
          kind: 'discretionary',
          discretionPoints: [
            'Beschränkung auf Aufenthaltszweck und Dauer',
            'Anerkennung bei knapper Bonität mit Sicherheitsleistung',
          ],
          exclusionGrounds: [
            'Bonität nicht glaubhaft gemacht',
            'Offene Forderungen aus früheren Verpflichtungserklärungen',
          ],
        },
        conditions: [
          'Persönliche Vorsprache mit Pass oder Personalausweis',
          'Hauptwohnsitz im Zuständigkeitsbereich',
          'Bonität: pfändbares Einkommen deckt den Bedarf des Gastes',
          'Ausreichender Wohnraum, wenn der Gast länger als drei Monate bleibt',
          'Belehrung über Umfang und Dauer der Haftung unterschrieben',
        ],
        duration:
          'Haftung fünf Jahre ab Einreise (§ 68 Abs. 1 AufenthG); Verwendung im Visumverfahren binnen sechs Monaten.',
        rightToWork: {
          kind: 'none',
          text: 'Die Erklärung selbst gibt dem Gast kein Recht zu arbeiten; maßgeblich ist sein Titel.',
        },
        fees: [
          part.fee(
            'Anerkennung der Verpflichtungserklärung',
            29_00,
            '§ 47 Abs. 1 Nr. 12 AufenthV',
            {
              who: 'Wissenschaftlicher oder kultureller Austausch im öffentlichen Interesse',
              amountCents: 0,
              legalBasis: '§ 52 Abs. 7 AufenthV',
            },
          ),
        ],
        participation: [
          {
            body: 'Auslandsvertretung',
            kind: 'inquiry',
            provision: '§ 68 Abs. 3 AufenthG',
            timeLimit: 'unverzüglich',
            effectOfSilence:
              'Die Auslandsvertretung unterrichtet von sich aus; keine Rückfrage nötig.',
          },
        ],
        competence:
          'Ausländerbehörde am Wohnort der Person, die sich verpflichtet; im Ausland die Auslandsvertretung.',
        documents: [
          {
            name: 'Pass oder Personalausweis mit Meldebescheinigung',
            note: 'Ausländer zusätzlich mit Aufenthaltstitel.',
          },
          {
            name: 'Einkommensnachweise',
            note: 'Drei Abrechnungen; Selbständige: Steuerbescheid und betriebswirtschaftliche Auswertung.',
          },
          { name: 'Mietvertrag oder Grundbuchauszug', note: 'Warmmiete wird abgezogen.' },
          {
            name: 'Angaben zum Gast',
            note: 'Name wie im Pass, Geburtsdatum, Anschrift, Passnummer, Zeitraum und Zweck.',
          },
        ],
        registers: [
          part.azr(
            'Abgabe, Datum und ausstellende Behörde zur Person des Gastes speichern (§ 3 AZRG).',
          ),
        ],
        nextTitles: [
          { text: 'Besuchsvisum bei der Auslandsvertretung (§ 6 AufenthG)', entryId: null },
          { text: 'Finanzierung eines Studiums', entryId: 'studium' },
        ],
        specialCases: [
          {
            title: 'Rücktritt',
            text: 'Bis zur Einreise des Gastes möglich; danach bleibt die Haftung bestehen. Das Original ist zurückzugeben.',
          },
          {
            title: 'Gast erhält Schutz oder humanitären Titel',
            text: 'Die Haftung läuft bis zum Ende der fünf Jahre weiter (§ 68 Abs. 1 Satz 4 AufenthG).',
          },
        ],
      },
      document: page(
        section(
          'Umfang der Haftung',
          p(
            'Zu erstatten sind sämtliche öffentlichen Mittel für Lebensunterhalt, Wohnraum, Krankheit und Pflege, auch wenn der Gast darauf einen gesetzlichen Anspruch hat (§ 68 Abs. 1 AufenthG). Leistungen, die auf Beiträgen beruhen, gehören nicht dazu. Auch Kosten einer Abschiebung fallen an (§ 66 Abs. 2 AufenthG).',
          ),
          callout(
            'warning',
            'Die fünf Jahre beginnen mit der Einreise, nicht mit der Unterschrift. Sie verkürzen sich nicht, wenn der Gast früher ausreist und später mit anderem Visum wiederkommt.',
          ),
        ),
        section(
          'Bonität',
          p(
            'Ausgangspunkt ist das Nettoeinkommen nach Abzug der Miete und der Unterhaltspflichten. Der verbleibende Betrag muss über der Pfändungsfreigrenze liegen (§ 850c ZPO) und den Bedarf des Gastes decken.',
          ),
          table(
            ['Aufenthalt', 'Bedarf je Gast', 'Nachweis'],
            ['Besuch bis 90 Tage', 'einfacher Regelsatz', 'drei Abrechnungen'],
            ['Studium, Sprachkurs', 'Betrag nach § 2 Abs. 3 AufenthG', 'sechs Abrechnungen'],
            ['Familiennachzug', 'Bedarf nach dem SGB II samt Miete', 'zwölf Abrechnungen'],
          ),
        ),
        section(
          'Belehrung',
          ul(
            'Umfang, Dauer und Vollstreckbarkeit in verständlicher Sprache erklären; Merkblatt aushändigen.',
            'Hinweis, dass eine Reisekrankenversicherung die Haftung nicht ersetzt.',
            'Unterschrift nur persönlich vor der Sachbearbeitung; Vertretung ist ausgeschlossen.',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Können sich mehrere Personen zusammentun?'),
          p(
            'Ja, jede Person haftet dann gesamtschuldnerisch und wird einzeln geprüft und belehrt. Einkommen werden zusammengerechnet, wenn ein gemeinsamer Haushalt besteht.',
          ),
          h3('Was, wenn das Visum abgelehnt wird?'),
          p(
            'Dann entsteht keine Haftung. Die Gebühr wird nicht erstattet, weil die Anerkennung schon erfolgt ist. Für einen neuen Versuch kann dieselbe Erklärung verwendet werden, solange sie nicht älter als sechs Monate ist und sich die Verhältnisse nicht geändert haben.',
          ),
        ),
        section(
          'Erstattung',
          p(
            'Erfährt die Behörde von Leistungen, unterrichtet sie unverzüglich die zahlende Stelle (§ 68 Abs. 4 AufenthG). Diese setzt den Anspruch durch Leistungsbescheid fest; in atypischen Fällen ist über die Heranziehung nach Ermessen zu entscheiden. Der Ablauf am Schalter steht in der Anweisung [[verpflichtungserklaerung-entgegennehmen|Verpflichtungserklärung entgegennehmen]]. Wird damit ein [[studium|Studium]] oder eine [[chancenkarte|Chancenkarte]] finanziert, muss der Zweck in der Erklärung stehen.',
          ),
        ),
      ),
    },
  ],
});
