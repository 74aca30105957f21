import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul } from '../writing.js';

interface Housing {
  readonly exempt: string;
  readonly parents: string;
}

const version = (
  { exempt, parents }: Housing,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Ehegattennachzug',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
  facts: {
    kind: 'legal-article',
    binding: part.binding('interpretation', '§ 28 AufenthG', '§ 30 AufenthG'),
    shortAnswer: `Ehegatten haben Anspruch auf Nachzug, wenn beide 18 Jahre alt sind, einfache Deutschkenntnisse (A1) vorliegen und die Person hier einen der Titel aus § 30 Abs. 1 AufenthG hat. Bei Deutschen kommt es auf den Lebensunterhalt in der Regel nicht an. ${exempt}`,
    legalBasis: [
      '§ 27 AufenthG',
      '§ 28 Abs. 1 AufenthG',
      '§ 29 AufenthG',
      '§ 30 AufenthG',
      'Art. 6 GG',
    ],
    consequence: {
      kind: 'entitlement',
      discretionPoints: [
        'Besondere Härte beim Mindestalter (§ 30 Abs. 2 AufenthG)',
        'Verlängerung trotz fehlenden Lebensunterhalts oder Wohnraums (§ 30 Abs. 3 AufenthG)',
      ],
      exclusionGrounds: [
        'Scheinehe oder Zwangsehe (§ 27 Abs. 1a AufenthG)',
        'Mehrehe: weiterer Ehegatte lebt bereits hier (§ 30 Abs. 4 AufenthG)',
        'Aufenthaltstitel ohne Nachzug (§ 29 Abs. 3 Satz 3 AufenthG)',
      ],
    },
    conditions: [
      'Wirksame Ehe oder Lebenspartnerschaft und Wille zur familiären Lebensgemeinschaft',
      'Beide Ehegatten mindestens 18 Jahre alt',
      'Einfache Deutschkenntnisse (A1), soweit keine Ausnahme greift',
      'Geeigneter Titel der hier lebenden Person oder deren deutsche Staatsangehörigkeit',
      'Ausreichender Wohnraum, soweit keine Ausnahme greift',
      'Lebensunterhalt gesichert (nicht in der Regel bei Deutschen)',
      'Einreise mit dem richtigen Visum oder Ausnahme nach § 39 AufenthV',
    ],
    duration:
      'In der Regel drei Jahre bei Deutschen, sonst bis zum Ablauf des Titels des Stammberechtigten.',
    rightToWork: { kind: 'unrestricted', text: 'Jede Erwerbstätigkeit (§ 4a Abs. 1 AufenthG).' },
    fees: [
      part.fee(
        'Erteilung',
        100_00,
        '§ 45 Nr. 1 AufenthV',
        part.minors(50_00),
        part.associationRight,
        part.benefitRecipients(),
      ),
      part.fee(
        'Verlängerung um mehr als drei Monate',
        93_00,
        '§ 45 Nr. 2 AufenthV',
        part.minors(46_50),
        part.benefitRecipients(),
      ),
      part.fee('Nationales Visum', 75_00, '§ 46 Abs. 2 Nr. 1 AufenthV', {
        who: 'Ehegatten und minderjährige Kinder Deutscher',
        amountCents: 0,
        legalBasis: '§ 52 Abs. 1 AufenthV',
      }),
    ],
    participation: [
      {
        body: 'Auslandsvertretung (Visumverfahren)',
        kind: 'consent',
        provision: '§ 31 Abs. 1 AufenthV',
        timeLimit: 'Votum in der Regel binnen sechs Wochen',
        effectOfSilence:
          'Beim Familiennachzug keine Fiktion; die Zustimmung ist ausdrücklich zu erteilen.',
      },
      part.securityCheck,
    ],
    competence:
      'Ausländerbehörde am Wohnort der hier lebenden Person; vor der Einreise die Auslandsvertretung.',
    documents: [
      part.passport,
      {
        name: 'Heiratsurkunde',
        note: 'Mit Apostille, Legalisation oder Urkundenüberprüfung und Übersetzung.',
      },
      { name: 'Sprachzertifikat A1', note: 'Anerkanntes Institut; entfällt bei Ausnahmen.' },
      { name: 'Mietvertrag', note: 'Mit Wohnfläche; entfällt bei Ausnahmen.' },
      {
        name: 'Einkommensnachweise der letzten sechs Monate',
        note: 'Bei Nachzug zu Deutschen nur zur Kenntnis.',
      },
      part.health,
    ],
    registers: [
      part.azr(
        'Titel und Rechtsgrundlage melden; Verknüpfung mit dem Stammberechtigten vermerken.',
      ),
      { name: 'Melderegister', note: 'Gemeinsame Anschrift prüfen.' },
    ],
    nextTitles: [
      {
        text: 'Niederlassungserlaubnis, bei Deutschen in der Regel nach drei Jahren',
        entryId: 'niederlassungserlaubnis',
      },
      {
        text: 'Eigenständiges Recht nach drei Jahren Ehe im Inland (§ 31 AufenthG)',
        entryId: null,
      },
    ],
    specialCases: [
      { title: 'Nachzug der Eltern', text: parents },
      {
        title: 'Trennung',
        text: 'Nach drei Jahren ehelicher Lebensgemeinschaft im Inland ein Jahr eigenständiges Recht; bei häuslicher Gewalt ohne Wartezeit (§ 31 Abs. 2 AufenthG).',
      },
      {
        title: 'Ehegatten von Unionsbürgern',
        text: 'Es gilt das Freizügigkeitsrecht, nicht das Aufenthaltsgesetz; weder A1 noch Visumgebühr.',
      },
    ],
  },
  document: page(
    section(
      'Zu wem der Nachzug erfolgt',
      p(
        'Der Nachzug schützt Ehe und Familie (Art. 6 GG, § 27 Abs. 1 AufenthG). Je nachdem, wer hier lebt, unterscheiden sich die Anforderungen deutlich.',
      ),
      table(
        ['Hier lebende Person', 'Grundlage', 'A1', 'Wohnraum', 'Lebensunterhalt'],
        ['Deutsche', '§ 28 Abs. 1 AufenthG', 'ja', 'nein', 'in der Regel nein'],
        ['Niederlassungserlaubnis', '§ 30 Abs. 1 AufenthG', 'ja', 'ja', 'ja'],
        ['Blaue Karte EU, Fachkräfte', '§ 30 Abs. 1 AufenthG', 'nein', 'siehe unten', 'ja'],
        [
          'Anerkannte Flüchtlinge',
          '§ 29 Abs. 2 AufenthG',
          'Ehe vor Einreise: nein',
          'binnen drei Monaten: nein',
          'binnen drei Monaten: nein',
        ],
        [
          'Subsidiär Schutzberechtigte',
          '§ 36a AufenthG',
          '[[nachzug-subsidiaer|eigenes Thema]]',
          '',
          '',
        ],
      ),
    ),
    section(
      'Sprache',
      p(
        'Einfache Kenntnisse bedeuten A1 (§ 30 Abs. 1 Satz 1 Nr. 2 AufenthG). Der Nachweis entfällt unter anderem bei Krankheit, erkennbar geringem Integrationsbedarf, visumfreien Staaten, [[blaue-karte-eu|Blauer Karte EU]] und Fachkräften sowie bei Unzumutbarkeit im Einzelfall (§ 30 Abs. 1 Satz 3 AufenthG).',
      ),
      callout(
        'note',
        'Unzumutbar ist der Spracherwerb in der Regel, wenn er trotz ernsthafter Bemühung binnen eines Jahres nicht gelingt. Die Bemühungen sind zu belegen.',
      ),
    ),
    section(
      'Wohnraum und Lebensunterhalt',
      p(exempt),
      ul(
        'Ausreichend sind nach der Verwaltungsvorschrift zu § 2 Abs. 4 AufenthG zwölf Quadratmeter je Person ab sechs Jahren und zehn für jüngere Kinder.',
        'Der Bedarf wird nach dem SGB II berechnet; Freibeträge nur, soweit das Unionsrecht sie nicht verbietet (§ 2 Abs. 3 AufenthG).',
        'Fehlt die Krankenversicherung des Nachziehenden, genügt die Bestätigung der Familienversicherung ab Einreise.',
      ),
    ),
    section(
      'Verfahren',
      p(
        'Grundsätzlich ist ein Visum nötig (§ 5 Abs. 2 AufenthG). Die Auslandsvertretung beteiligt uns; den Ablauf regelt die Anweisung [[visum-zustimmung|Zustimmung im Visumverfahren]]. Bei Zweifeln an der Lebensgemeinschaft sind beide Ehegatten getrennt und zeitgleich zu befragen; die Fragen müssen sachbezogen sein.',
      ),
      p(parents),
    ),
  ),
});

export const ehegattennachzug = entry('legal-article', {
  slug: 'ehegattennachzug',
  team: 'familie-und-humanitaeres',
  topics: ['familie'],
  aliases: [
    'FZF',
    'Familiennachzug',
    'FNZ',
    'Heirat',
    'Ehepartner nachholen',
    'Familienzusammenführung',
    'A1',
  ],
  reviewDueOn: localDate('2027-05-31'),
  versions: [
    version(
      {
        exempt:
          'Wohnraum ist bei Personen mit Aufenthaltstitel stets nachzuweisen; nur beim Nachzug zu Deutschen wird er nicht verlangt.',
        parents:
          'Eltern Erwachsener können nur bei außergewöhnlicher Härte nachziehen (§ 36 Abs. 2 AufenthG).',
      },
      '2020-03-01',
      'Fassung nach dem Fachkräfteeinwanderungsgesetz vom 1.3.2020.',
    ),
    version(
      {
        exempt:
          'Bei Blauer Karte EU, Fachkräften, Forschenden und Selbständigen wird Wohnraum seit dem 1.3.2024 nicht mehr verlangt (§ 29 Abs. 5 AufenthG).',
        parents:
          'Eltern von Fachkräften, die ihren Titel erstmals ab dem 1.3.2024 erhalten haben, können nachziehen, wenn Lebensunterhalt und Krankenversicherung gesichert sind (§ 36 Abs. 3 AufenthG). Sonst bleibt nur die außergewöhnliche Härte nach § 36 Abs. 2 AufenthG.',
      },
      '2024-03-01',
      'Kein Wohnraumnachweis mehr bei Fachkräften; neuer Elternnachzug nach § 36 Abs. 3 AufenthG.',
    ),
  ],
});
