import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

export const gebuehren = entry('legal-article', {
  slug: 'gebuehren',
  team: 'rueckkehr-und-grundsatz',
  topics: ['gebuehren', 'verfahren'],
  aliases: [
    'Kosten',
    'Gebührentabelle',
    'Befreiung',
    'Ermäßigung',
    'was kostet',
    'Gebührenbefreiung',
  ],
  reviewDueOn: localDate('2027-01-31'),
  versions: [
    {
      title: 'Gebühren im Überblick',
      validFrom: localDate('2024-03-01'),
      changeSummary: 'Überblick nach §§ 44 bis 53 AufenthV, neu geordnet nach Anliegen.',
      ...part.approvedByCoordinator,
      facts: {
        kind: 'legal-article',
        binding: part.binding('working-aid', '§ 69 AufenthG', '§§ 44 bis 53 AufenthV'),
        shortAnswer:
          'Die erste Aufenthaltserlaubnis kostet 100 Euro, die Verlängerung 93 Euro, der Zweckwechsel 98 Euro, die Niederlassungserlaubnis in der Regel 113 Euro. Minderjährige zahlen die Hälfte. Wer Leistungen nach SGB II, SGB XII oder AsylbLG bezieht, zahlt für Aufenthaltserlaubnis, Duldung und Fiktionsbescheinigung nichts. Im Übrigen kann aus Billigkeit ermäßigt werden.',
        legalBasis: [
          '§ 69 AufenthG',
          '§ 44 AufenthV',
          '§ 45 AufenthV',
          '§ 47 AufenthV',
          '§ 53 AufenthV',
        ],
        consequence: {
          kind: 'discretionary',
          discretionPoints: [
            'Ermäßigung oder Absehen wegen wirtschaftlicher Verhältnisse (§ 53 Abs. 2 AufenthV)',
            'Erlass aus öffentlichem Interesse oder humanitären Gründen (§ 52 Abs. 7 AufenthV)',
          ],
          exclusionGrounds: ['Keine Befreiung ohne aktuellen Nachweis'],
        },
        conditions: [
          'Amtshandlung wird beantragt oder veranlasst',
          'Gebührentatbestand nach §§ 44 bis 49 AufenthV erfüllt',
          'Befreiung und Ermäßigung vor der Festsetzung geprüft',
          'Nachweis zur Befreiung liegt vor und ist nicht älter als der Bewilligungszeitraum',
        ],
        duration:
          'Fällig mit der Bekanntgabe; Bearbeitungsgebühren sind bei Antragstellung zu zahlen (§ 49 Abs. 2 AufenthV).',
        rightToWork: {
          kind: 'none',
          text: 'Für die Gebühr ohne Bedeutung. Änderungen von Nebenbestimmungen zur Beschäftigung sind gebührenfrei (§ 47 Abs. 2 AufenthV).',
        },
        fees: [
          part.fee(
            'Aufenthaltserlaubnis, Erteilung',
            100_00,
            '§ 45 Nr. 1 AufenthV',
            part.minors(50_00),
            part.benefitRecipients(),
            part.associationRight,
          ),
          part.fee(
            'Aufenthaltserlaubnis, Verlängerung bis drei Monate',
            96_00,
            '§ 45 Nr. 2 AufenthV',
            part.minors(48_00),
            part.benefitRecipients(),
          ),
          part.fee(
            'Aufenthaltserlaubnis, Verlängerung über drei Monate',
            93_00,
            '§ 45 Nr. 2 AufenthV',
            part.minors(46_50),
            part.benefitRecipients(),
          ),
          part.fee(
            'Wechsel des Aufenthaltszwecks',
            98_00,
            '§ 45 Nr. 3 AufenthV',
            part.minors(49_00),
          ),
          part.fee('Niederlassungserlaubnis', 113_00, '§ 44 Nr. 3 AufenthV', part.associationRight),
          part.fee('Daueraufenthalt – EU', 109_00, '§ 44a AufenthV', part.associationRight),
          part.fee(
            'Fiktionsbescheinigung',
            13_00,
            '§ 47 Abs. 1 Nr. 8 AufenthV',
            part.minors(6_50),
            part.benefitRecipients('§ 53 Abs. 1 Nr. 5 AufenthV'),
          ),
          part.fee('Verpflichtungserklärung', 29_00, '§ 47 Abs. 1 Nr. 12 AufenthV'),
          part.fee('Beschleunigtes Fachkräfteverfahren', 411_00, '§ 47 Abs. 1 Nr. 15 AufenthV'),
          part.fee('Neuausstellung der Karte', 67_00, '§ 45c Abs. 1 AufenthV', part.minors(33_50)),
          part.fee('Expresszuschlag', 35_00, '§ 45a AufenthV', part.minors(17_50)),
        ],
        participation: [
          {
            body: 'Stadtkasse Musterstadt (Beispiel)',
            kind: 'inquiry',
            provision: '§ 69 AufenthG',
            timeLimit: 'sofort über das Kassenverfahren',
            effectOfSilence: 'Ohne Zahlungseingang oder Befreiung keine Aushändigung der Karte.',
          },
        ],
        competence:
          'Die Sachbearbeitung setzt fest; über Billigkeit bis 50 Euro entscheidet sie selbst, darüber die Teamleitung.',
        documents: [
          {
            name: 'Leistungsbescheid',
            note: 'SGB II, SGB XII oder AsylbLG; aktueller Bewilligungszeitraum.',
          },
          { name: 'Stipendienzusage', note: 'Aus öffentlichen Mitteln; mit Laufzeit.' },
          {
            name: 'Nachweis der Assoziationsberechtigung',
            note: 'Arbeitsverhältnis oder Stellung als Familienangehöriger.',
          },
        ],
        registers: [
          {
            name: 'Fachverfahren, Kassenmodul',
            note: 'Gebühr, Grund der Ermäßigung und Nachweis erfassen.',
          },
        ],
        nextTitles: [
          {
            text: 'Niederlassungserlaubnis: Gebühren nach § 44 AufenthV',
            entryId: 'niederlassungserlaubnis',
          },
          { text: 'Freizügigkeit: Gebühr wie Personalausweis', entryId: 'freizuegigkeit' },
        ],
        specialCases: [
          {
            title: 'Schweizer Staatsangehörige',
            text: 'Gebühr wie für den Personalausweis; Fiktionsbescheinigung gebührenfrei (§ 52 Abs. 2 AufenthV).',
          },
          {
            title: 'Rücknahme oder Ablehnung des Antrags',
            text: 'Eine Bearbeitungsgebühr entfällt, wenn der Antrag vor Beginn der sachlichen Bearbeitung zurückgenommen wird (§ 49 Abs. 3 AufenthV).',
          },
          {
            title: 'Schutzberechtigte',
            text: 'Befreit für Aufenthaltserlaubnis, Niederlassungserlaubnis im Regelfall und Fiktionsbescheinigung (§ 52 Abs. 3 AufenthV).',
          },
        ],
      },
      document: page(
        section(
          'So gehe ich vor',
          p(
            'Zuerst den Tatbestand suchen, dann Befreiungen, dann Ermäßigungen, zuletzt Billigkeit. Die Festsetzung ist ein eigener Verwaltungsakt; der Grund einer Ermäßigung gehört in die Akte (§ 69 AufenthG).',
          ),
        ),
        section(
          'Befreit und ermäßigt',
          table(
            ['Gruppe', 'Wofür', 'Grundlage'],
            [
              'Minderjährige',
              'Hälfte, auch Duldung und Fiktionsbescheinigung',
              '§ 50 Abs. 1 AufenthV',
            ],
            [
              'Leistungsberechtigte',
              'frei: Aufenthaltserlaubnis, Duldung, Fiktionsbescheinigung',
              '§ 53 Abs. 1 AufenthV',
            ],
            ['Schutzberechtigte', 'frei: Titel und Fiktionsbescheinigung', '§ 52 Abs. 3 AufenthV'],
            [
              'Stipendien aus öffentlichen Mitteln',
              'frei: Visum, Aufenthaltserlaubnis',
              '§ 52 Abs. 5 AufenthV',
            ],
            ['Assoziationsberechtigte (Türkei)', 'wie Personalausweis', '§ 52a Abs. 2 AufenthV'],
            ['Ehegatten und Kinder Deutscher', 'Visum frei, Titel nicht', '§ 52 Abs. 1 AufenthV'],
          ),
          callout(
            'warning',
            'Die Niederlassungserlaubnis ist bei Leistungsbezug nicht gebührenfrei: § 53 Abs. 1 AufenthV nennt sie nicht. Hier bleibt nur die Billigkeit nach § 53 Abs. 2 AufenthV.',
          ),
        ),
        section(
          'Karte ersetzen',
          p(
            'Bei Passwechsel, Verlust, Ablauf der Nutzungsdauer oder Defekt fallen {{gebuehr-karte-neu}} an (§ 45c Abs. 1 AufenthV). Ist der Chip ohne Verschulden defekt, entfällt die Gebühr (§ 45c Abs. 2 AufenthV). Ein bloßer Umzug kostet nichts: Die Anschrift wird auf dem Chip geändert und überklebt.',
          ),
        ),
        section(
          'Billigkeit',
          p(
            'Nach § 53 Abs. 2 AufenthV kann ermäßigt werden, wenn es die wirtschaftlichen Verhältnisse gebieten. Anhaltspunkte:',
          ),
          ul(
            'Einkommen knapp über dem Bedarf, mehrere gleichzeitige Gebühren einer Familie,',
            'Ausbildung ohne Entgelt (§ 52 Abs. 6 AufenthV),',
            'humanitäre Gründe oder öffentliches Interesse (§ 52 Abs. 7 AufenthV).',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Kann ich in Raten zahlen?'),
          p(
            'Auf Antrag ist Stundung möglich, wenn die sofortige Zahlung eine erhebliche Härte bedeutet. Die Karte wird trotzdem bestellt; ausgehändigt wird sie nach der ersten Rate. Vor der Stundung ist stets die Ermäßigung zu prüfen.',
          ),
          h3('Warum zahlt mein Kollege weniger?'),
          p(
            'Meist wegen Assoziationsberechtigung (§ 52a Abs. 2 AufenthV), Stipendium oder Leistungsbezug. Auskünfte zu anderen Personen werden nicht erteilt.',
          ),
        ),
        section(
          'Verwandte Themen',
          p(
            '[[niederlassungserlaubnis|Niederlassungserlaubnis]], [[verpflichtungserklaerung|Verpflichtungserklärung]], [[fiktionswirkung|Fiktionswirkung]], [[freizuegigkeit|Freizügigkeit]].',
          ),
        ),
      ),
    },
  ],
});
