import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, table, ul, h3 } from '../writing.js';

export const ausweisung = entry('legal-article', {
  slug: 'ausweisung',
  team: 'rueckkehr-und-grundsatz',
  topics: ['aufenthaltsbeendigung'],
  aliases: ['Ausweisungsinteresse', 'Bleibeinteresse', 'Straftäter', '53', 'Einreisesperre'],
  reviewDueOn: localDate('2027-02-15'),
  versions: [
    {
      title: 'Ausweisung',
      validFrom: localDate('2024-02-27'),
      changeSummary:
        'Neu gefasst nach dem Rückführungsverbesserungsgesetz (Schleusung, kriminelle Vereinigung).',
      ...part.approvedByHead,
      facts: {
        kind: 'legal-article',
        binding: part.binding(
          'instruction',
          '§ 53 AufenthG',
          'Hausverfügung Grundsatz 7/2024 (Beispiel)',
        ),
        shortAnswer:
          'Ausgewiesen wird, wer die öffentliche Sicherheit oder Ordnung gefährdet, wenn die Abwägung aller Umstände ergibt, dass das Interesse an der Ausreise überwiegt. Ermessen besteht nicht. Ausweisungsinteresse (§ 54) und Bleibeinteresse (§ 55) werden gegenübergestellt und im Einzelfall gewichtet. Der Titel erlischt mit der Bekanntgabe; zugleich ergeht ein befristetes Einreise- und Aufenthaltsverbot.',
        legalBasis: [
          '§ 53 AufenthG',
          '§ 54 AufenthG',
          '§ 55 AufenthG',
          '§ 11 AufenthG',
          '§ 51 Abs. 1 Nr. 5 AufenthG',
        ],
        consequence: {
          kind: 'mandatory-refusal',
          discretionPoints: [
            'Länge der Frist des Einreise- und Aufenthaltsverbots (§ 11 Abs. 3 AufenthG)',
            'Anordnung der sofortigen Vollziehung (§ 80 Abs. 2 VwGO)',
          ],
          exclusionGrounds: [
            'Keine gegenwärtige Gefahr',
            'Bleibeinteresse überwiegt',
            'Laufendes Asylverfahren: nur bedingte Ausweisung (§ 53 Abs. 4 AufenthG)',
          ],
        },
        conditions: [
          'Kein Freizügigkeitsrecht oder dessen Verlust ist bestandskräftig festgestellt',
          'Gefährdung durch den weiteren Aufenthalt: Wiederholungsgefahr oder generalpräventiver Anlass',
          'Ausweisungsinteresse nach § 54 AufenthG oder vergleichbarer Grund',
          'Bleibeinteresse nach § 55 AufenthG vollständig ermittelt',
          'Abwägung nach § 53 Abs. 2 AufenthG: Dauer, Bindungen, Folgen für die Familie, Rechtstreue',
          'Erhöhter Schutz beachtet (§ 53 Abs. 3 und 3a AufenthG)',
          'Anhörung durchgeführt',
        ],
        duration:
          'Wirksam mit Bekanntgabe; Einreise- und Aufenthaltsverbot in der Regel bis fünf, bei Straftaten bis zehn Jahre.',
        rightToWork: {
          kind: 'none',
          text: 'Mit dem Erlöschen des Titels endet das Recht zur Erwerbstätigkeit, vorbehaltlich § 84 Abs. 2 AufenthG.',
        },
        fees: [
          part.fee(
            'Verkürzung oder Aufhebung des Einreise- und Aufenthaltsverbots',
            169_00,
            '§ 47 Abs. 1 Nr. 1a AufenthV',
            part.minors(84_50),
          ),
          part.fee(
            'Betretenserlaubnis (§ 11 Abs. 8 AufenthG)',
            100_00,
            '§ 47 Abs. 1 Nr. 2 AufenthV',
            part.minors(50_00),
          ),
        ],
        participation: [
          {
            body: 'Betroffene Person',
            kind: 'hearing',
            provision: '§ 28 Abs. 1 VwVfG',
            timeLimit: 'zwei Wochen; in Haft vier Wochen',
            effectOfSilence: 'Entscheidung nach Aktenlage, wenn die Anhörung nachweislich zuging.',
          },
          {
            body: 'Staatsanwaltschaft (bei offenen Verfahren)',
            kind: 'agreement',
            provision: '§ 72 Abs. 4 AufenthG',
            timeLimit: 'zwei Wochen',
            effectOfSilence:
              'Keine Fiktion: ohne Einvernehmen keine Ausweisung, soweit es erforderlich ist.',
          },
          {
            body: 'Bundesamt für Migration und Flüchtlinge (Abschiebungsverbote)',
            kind: 'hearing',
            provision: '§ 72 Abs. 2 AufenthG',
            timeLimit: 'vier Wochen',
            effectOfSilence: 'Keine Fiktion; nachfragen und dokumentieren.',
          },
        ],
        competence:
          'Ausländerbehörde am Wohnort, bei Haft am Haftort; Zeichnung nur durch die Leitung.',
        documents: [
          {
            name: 'Strafurteile mit Gründen',
            note: 'Vollständig, rechtskräftig; Vollstreckungsheft bei Haft.',
          },
          { name: 'Auskunft aus dem Bundeszentralregister', note: 'Nicht älter als vier Wochen.' },
          { name: 'Vollzugs- oder Bewährungsbericht', note: 'Für die Prognose.' },
          {
            name: 'Nachweise zu Bindungen',
            note: 'Familie, Sorge und Umgang, Arbeit, Gesundheit.',
          },
        ],
        registers: [
          part.azr('Ausweisung, Vollziehbarkeit und Frist des Verbots speichern.'),
          {
            name: 'Schengener Informationssystem',
            note: 'Ausschreibung zur Einreiseverweigerung über das Bundeskriminalamt veranlassen.',
          },
        ],
        nextTitles: [
          {
            text: 'Duldung, solange die Abschiebung unmöglich ist (§ 60a Abs. 2 AufenthG)',
            entryId: null,
          },
          {
            text: 'Ausbildungsduldung ist während der Ausweisungsverfügung gesperrt',
            entryId: 'ausbildungsduldung',
          },
        ],
        specialCases: [
          {
            title: 'Assoziationsberechtigte und Daueraufenthalt – EU',
            text: 'Nur bei gegenwärtiger schwerwiegender Gefahr für ein Grundinteresse der Gesellschaft, und wenn unerlässlich (§ 53 Abs. 3 AufenthG).',
          },
          {
            title: 'Anerkannte Schutzberechtigte',
            text: 'Nur aus zwingenden Gründen der nationalen Sicherheit oder öffentlichen Ordnung (§ 53 Abs. 3a AufenthG).',
          },
          {
            title: 'Minderjährige und hier Geborene',
            text: 'Verwurzelung und Kindeswohl haben besonderes Gewicht (Art. 8 EMRK).',
          },
        ],
      },
      document: page(
        section(
          'Aufbau der Prüfung',
          ol(
            'Anwendbarkeit: kein Freizügigkeitsrecht (siehe [[freizuegigkeit|Freizügigkeit]]).',
            'Gefahr: Tatsachen, aus denen sich eine hinreichende Wahrscheinlichkeit weiterer Verstöße ergibt (§ 53 Abs. 1 AufenthG).',
            'Ausweisungsinteresse und Bleibeinteresse bestimmen und gewichten.',
            'Gesamtabwägung nach § 53 Abs. 2 AufenthG, am Maßstab von Art. 6 GG und Art. 8 EMRK.',
            'Nebenentscheidungen: Verbot nach § 11 AufenthG, Abschiebungsandrohung nach § 59 AufenthG, sofortige Vollziehung.',
          ),
        ),
        section(
          'Gegenüberstellung',
          table(
            ['Gewicht', 'Ausweisungsinteresse', 'Bleibeinteresse'],
            [
              'besonders schwer',
              'Freiheitsstrafe ab zwei Jahren, Terrorismus, Schleusung ab einem Jahr (§ 54 Abs. 1 AufenthG)',
              'Niederlassungserlaubnis und fünf Jahre, hier geboren, deutsche Familie (§ 55 Abs. 1 AufenthG)',
            ],
            [
              'schwer',
              'Freiheitsstrafe ab sechs Monaten, Falschangaben, nicht nur geringfügige Verstöße (§ 54 Abs. 2 AufenthG)',
              'fünf Jahre Aufenthalt mit Titel, Sorge oder Umgang, Kindeswohl (§ 55 Abs. 2 AufenthG)',
            ],
            [
              'im Einzelfall',
              'weitere Umstände',
              'weitere Umstände, die Aufzählung ist nicht abschließend',
            ],
          ),
          callout(
            'important',
            'Die gesetzlichen Gewichte sind ein Ausgangspunkt. Atypische Umstände können das Gewicht nach oben und unten verschieben; das ist auszuführen.',
          ),
        ),
        section(
          'Einreise- und Aufenthaltsverbot',
          p(
            'Das Verbot ergeht zusammen mit der Ausweisung und ist von Amts wegen zu befristen (§ 11 Abs. 2 AufenthG). Die Frist beginnt mit der Ausreise. Zuerst ist das Gewicht des Ausweisungsgrundes zu bestimmen, dann sind die persönlichen Bindungen fristmindernd zu berücksichtigen.',
          ),
          ul(
            'bis fünf Jahre im Regelfall (§ 11 Abs. 3 AufenthG),',
            'bis zehn Jahre nach strafrechtlicher Verurteilung (§ 11 Abs. 5 AufenthG),',
            '20 Jahre bei Gefahr für die Sicherheit oder Terrorismus (§ 11 Abs. 5a AufenthG).',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Ist ein Strafurteil immer nötig?'),
          p(
            'Nein. Auch ohne Urteil kann ein Ausweisungsinteresse bestehen, etwa bei nicht nur geringfügigen Verstößen (§ 54 Abs. 2 Nr. 10 AufenthG). Die Tatsachen sind dann selbst festzustellen und zu belegen.',
          ),
        ),
        section(
          'Folgen',
          p(
            'Der Aufenthaltstitel erlischt (§ 51 Abs. 1 Nr. 5 AufenthG), auch wenn Klage erhoben wird (§ 84 Abs. 2 AufenthG). Bei Anträgen in der Schwebe ist die [[fiktionswirkung|Fiktionswirkung]] zu prüfen. Maßgeblicher Zeitpunkt der gerichtlichen Prüfung ist die letzte mündliche Verhandlung; die Akte ist daher aktuell zu halten.',
          ),
        ),
      ),
    },
  ],
});
