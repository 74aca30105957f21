import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul } from '../writing.js';

export const chancenkarte = entry('legal-article', {
  slug: 'chancenkarte',
  team: 'erwerb-und-studium',
  topics: ['erwerbstaetigkeit'],
  aliases: [
    'Opportunity Card',
    'Such-Chancenkarte',
    'Folge-Chancenkarte',
    'Punktesystem',
    'Jobsuche',
  ],
  reviewDueOn: localDate('2027-06-01'),
  versions: [
    {
      title: 'Chancenkarte',
      validFrom: localDate('2024-06-01'),
      changeSummary: 'Neues Thema: Chancenkarte nach §§ 20a und 20b AufenthG ab dem 1.6.2024.',
      ...part.approvedByCoordinator,
      facts: {
        kind: 'legal-article',
        binding: part.binding(
          'steers-discretion',
          '§ 20a AufenthG',
          'Hausverfügung Erwerb 4/2024 (Beispiel)',
        ),
        shortAnswer:
          'Die Chancenkarte erlaubt bis zu ein Jahr Arbeitssuche im Inland. Fachkräfte erhalten sie ohne Punkte; alle anderen brauchen eine im Ausland staatlich anerkannte Qualifikation, Deutsch A1 oder Englisch B2 und mindestens sechs Punkte. Der Lebensunterhalt muss gesichert sein (2025: 1.091 Euro netto im Monat). Arbeiten darf man bis 20 Stunden je Woche und zwei Wochen zur Probe.',
        legalBasis: ['§ 20a AufenthG', '§ 20b AufenthG', '§ 5 AufenthG'],
        consequence: {
          kind: 'discretionary',
          discretionPoints: [
            'Ernsthaftigkeit der Suche: Bewerbungen, Branche, Sprachstand',
            'Dauer der Such-Chancenkarte bis zu einem Jahr; Regelfall ist das volle Jahr',
          ],
          exclusionGrounds: [
            'Aufenthalt im Inland ohne Titel nach Abschnitt 3 oder 4 (§ 20a Abs. 4 Satz 2 AufenthG)',
            'Lebensunterhalt nicht gesichert',
            'Erneute Such-Chancenkarte vor Ablauf der Wartezeit nach § 20a Abs. 5 AufenthG',
          ],
        },
        conditions: [
          'Fachkraft nach § 18 Abs. 3 AufenthG oder mindestens sechs Punkte nach der Anlage',
          'Ohne Fachkraftstatus: Abschluss im Ausbildungsstaat anerkannt, Ausbildungsdauer mindestens zwei Jahre',
          'Deutsch mindestens A1 oder Englisch mindestens B2',
          'Lebensunterhalt gesichert, auch durch zulässige Teilzeitarbeit oder Sperrkonto',
          'Antragstellung aus dem Ausland oder mit Titel nach Abschnitt 3 oder 4',
          'Allgemeine Erteilungsvoraussetzungen nach § 5 AufenthG',
        ],
        duration:
          'Such-Chancenkarte bis zu einem Jahr; Folge-Chancenkarte einmalig bis zu zwei weitere Jahre.',
        rightToWork: {
          kind: 'restricted',
          text: 'Durchschnittlich höchstens 20 Stunden je Woche; Probebeschäftigung je bis zu zwei Wochen (§ 20a Abs. 2 AufenthG).',
        },
        fees: [
          part.fee('Erteilung', 100_00, '§ 45 Nr. 1 AufenthV', part.associationRight),
          part.fee('Verlängerung als Folge-Chancenkarte', 93_00, '§ 45 Nr. 2 AufenthV'),
        ],
        participation: [
          {
            ...part.employmentAgency('§ 20a Abs. 5 Satz 2 AufenthG'),
            body: 'Bundesagentur für Arbeit (nur Folge-Chancenkarte)',
          },
          part.securityCheck,
        ],
        competence: 'Im Inland die Ausländerbehörde am Wohnort, sonst die Auslandsvertretung.',
        documents: [
          part.passport,
          {
            name: 'Abschluss mit Auskunft der ZAB',
            note: 'Digitale Auskunft zur Berufsqualifikation oder anabin-Ausdruck.',
          },
          { name: 'Sprachnachweis', note: 'Deutsch ab A1 oder Englisch ab B2.' },
          {
            name: 'Finanzierung',
            note: 'Sperrkonto, Verpflichtungserklärung oder Vertrag über Teilzeitarbeit.',
          },
          part.health,
        ],
        registers: [part.azr('Such- und Folge-Chancenkarte getrennt speichern.')],
        nextTitles: [
          { text: 'Blaue Karte EU bei Stelle mit ausreichendem Gehalt', entryId: 'blaue-karte-eu' },
          { text: 'Aufenthaltserlaubnis nach § 18a oder § 18b AufenthG', entryId: null },
        ],
        specialCases: [
          {
            title: 'Verbindliches Angebot, aber noch keine anderen Titelvoraussetzungen',
            text: 'Folge-Chancenkarte bis zu zwei Jahre mit Zustimmung der Bundesagentur; sie ist nachrangig gegenüber jedem anderen Titel nach Abschnitt 4.',
          },
          {
            title: 'Partner zieht mit',
            text: 'Sind beide qualifiziert und beantragen beide eine Chancenkarte, erhält eine Person dafür einen Punkt.',
          },
        ],
      },
      document: page(
        section(
          'Worum es geht',
          p(
            'Seit dem 1.6.2024 gibt § 20a AufenthG Menschen aus Drittstaaten die Möglichkeit, in Deutschland nach einer Arbeit oder nach einer Maßnahme zur Anerkennung zu suchen. Es gibt zwei Wege: als Fachkraft nach § 18 Abs. 3 AufenthG oder über Punkte nach § 20b AufenthG.',
          ),
        ),
        section(
          'Punkte',
          p('Nötig sind mindestens sechs Punkte; die Merkmale stehen in der Anlage zum Gesetz.'),
          table(
            ['Merkmal', 'Punkte'],
            ['Teilweise Gleichwertigkeit der Qualifikation festgestellt', '4'],
            ['Qualifikation in einem Engpassberuf', '1'],
            [
              'Berufserfahrung: zwei Jahre in den letzten fünf / fünf Jahre in den letzten sieben',
              '2 / 3',
            ],
            ['Deutsch A2 / B1 / B2 und mehr', '1 / 2 / 3'],
            ['Englisch C1 oder Muttersprache', '1'],
            ['Alter bis 35 / bis 40', '2 / 1'],
            ['Voraufenthalt von mindestens sechs Monaten in den letzten fünf Jahren', '1'],
            ['Partner erfüllt ebenfalls die Voraussetzungen', '1'],
          ),
          callout(
            'important',
            'Kein Punkt ohne Nachweis. Selbstauskünfte zur Berufserfahrung genügen nicht; verlangt werden Arbeitszeugnisse oder Nachweise der Sozialversicherung.',
          ),
        ),
        section(
          'Ermessen',
          p(
            'Die Erteilung steht im Ermessen (§ 20a Abs. 3 AufenthG). Wer die Punkte erreicht und den Lebensunterhalt sichert, erhält die Karte in der Regel für ein Jahr. Gegen die Erteilung spricht etwa, dass frühere Aufenthalte zur Suche ohne jede Bewerbung verstrichen sind.',
          ),
          ul(
            'Lebensunterhalt: 2025 sind 1.091 Euro netto im Monat nachzuweisen; der Betrag wird jährlich angepasst.',
            'Eine [[verpflichtungserklaerung|Verpflichtungserklärung]] wird anerkannt, wenn die Bonität geprüft ist.',
            'Teilzeitarbeit bis 20 Stunden zählt, wenn der Vertrag vorliegt.',
          ),
        ),
        section(
          'Folge-Chancenkarte und Wechsel',
          p(
            'Mit Arbeitsvertrag für eine qualifizierte Beschäftigung und Zustimmung der Bundesagentur ist eine Verlängerung um bis zu zwei Jahre möglich, wenn kein anderer Titel in Betracht kommt (§ 20a Abs. 5 AufenthG). Vorher ist daher stets zu prüfen, ob die [[blaue-karte-eu|Blaue Karte EU]], § 18a AufenthG, § 18b AufenthG oder die Anerkennung nach § 16d AufenthG passt. Bis zur Entscheidung gilt § 81 Abs. 4 AufenthG mit der Maßgabe, dass nur die neue Beschäftigung erlaubt ist; siehe [[fiktionswirkung|Fiktionswirkung]].',
          ),
        ),
      ),
    },
  ],
});
