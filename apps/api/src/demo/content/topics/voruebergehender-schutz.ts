import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

interface Period {
  readonly until: string;
  readonly validOn: string;
  readonly act: string;
  /** Third-country nationals whose Ukrainian title was for a time only: protection, and going on without a visit. */
  readonly temporary: [string, string];
}

const version = (
  { until, validOn, act, temporary }: Period,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'legal-article'> => ({
  title: 'Vorübergehender Schutz (Ukraine)',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByHead,
  facts: {
    kind: 'legal-article',
    binding: part.binding('instruction', '§ 24 AufenthG', act, 'UkraineAufenthFGV'),
    shortAnswer: `Aus der Ukraine Vertriebene erhalten vorübergehenden Schutz bis zum ${until}. Titel ukrainischer Staatsangehöriger, die am ${validOn} gültig waren, gelten ohne Termin und ohne neue Karte bis dahin fort, samt Auflagen. Wer erstmals kommt, hat Anspruch auf die Aufenthaltserlaubnis nach § 24 Abs. 1 AufenthG. Jede Erwerbstätigkeit ist erlaubt.`,
    legalBasis: ['§ 24 AufenthG', '§ 5 Abs. 3 AufenthG', '§ 12a AufenthG'],
    consequence: {
      kind: 'entitlement',
      discretionPoints: [
        'Aufhebung der Wohnsitzverpflichtung aus den Gründen des § 12a Abs. 5 AufenthG',
      ],
      exclusionGrounds: [
        'Ausschluss nach § 24 Abs. 2 AufenthG (schwere Straftaten, Gefahr für die Sicherheit)',
        'Vorübergehender Schutz besteht bereits in einem anderen Mitgliedstaat',
      ],
    },
    conditions: [
      'Am 24.2.2022 in der Ukraine wohnhaft und seither vertrieben, oder kurz zuvor geflohen',
      'Ukrainische Staatsangehörigkeit, dort anerkannter internationaler Schutz oder Familienangehörige dieser Personen',
      'Andere Drittstaatsangehörige: unbefristeter ukrainischer Titel und keine sichere Rückkehr möglich',
      'Erkennungsdienstliche Behandlung und Abgleich mit der Plattform für den vorübergehenden Schutz',
      'Kein Ausschlussgrund',
    ],
    duration: `Bis längstens ${until}, dem Ende des vorübergehenden Schutzes.`,
    rightToWork: {
      kind: 'unrestricted',
      text: 'Jede Erwerbstätigkeit, auch selbständig (§ 4a Abs. 1 AufenthG).',
    },
    fees: [
      part.fee('Ersterteilung und Verlängerung', 0, '§ 52 Abs. 7 AufenthV', {
        who: 'Alle Berechtigten: Erlass aus humanitären Gründen',
        amountCents: 0,
        legalBasis: '§ 52 Abs. 7 AufenthV',
      }),
      part.fee(
        'Neuausstellung nach Verlust der Karte',
        67_00,
        '§ 45c Abs. 1 Nr. 3 AufenthV',
        part.minors(33_50),
      ),
    ],
    participation: [
      {
        body: 'Bundesamt für Migration und Flüchtlinge (Verteilung)',
        kind: 'inquiry',
        provision: '§ 24 Abs. 3 AufenthG',
        timeLimit: 'sofort über FREE',
        effectOfSilence: 'Ohne Zuweisung keine Erteilung; an die Verteilstelle verweisen.',
      },
      part.securityCheck,
    ],
    competence: 'Ausländerbehörde am Ort der Zuweisung (§ 24 Abs. 5 AufenthG).',
    documents: [
      {
        name: 'Pass, ID-Karte oder Geburtsurkunde',
        note: 'Abgelaufene ukrainische Pässe mit Verlängerungsvermerk genügen.',
      },
      {
        name: 'Nachweis des Wohnsitzes am 24.2.2022',
        note: 'Meldestempel, Mietvertrag, Schulbescheinigung.',
      },
      { name: 'Ankunftsnachweis oder Zuweisung', note: 'Aus der Verteilung über FREE.' },
      part.photo,
    ],
    registers: [
      part.azr(
        'Speichersachverhalt § 24 AufenthG mit Fingerabdrücken; Fortgeltung ist zentral eingetragen.',
      ),
      {
        name: 'Europäische Plattform für vorübergehenden Schutz',
        note: 'Doppelregistrierung vor der Erteilung prüfen.',
      },
    ],
    nextTitles: [
      { text: 'Aufenthaltserlaubnis für Fachkräfte nach § 18a oder § 18b AufenthG', entryId: null },
      { text: 'Aufenthaltserlaubnis zur Ausbildung nach § 16a AufenthG', entryId: null },
      {
        text: 'Familiennachzug zu Deutschen oder zu Personen mit anderem Titel',
        entryId: 'ehegattennachzug',
      },
    ],
    specialCases: [
      {
        title: 'Reise in die Ukraine',
        text: 'Kurze Besuche schaden nicht. Bei einer Ausreise aus nicht nur vorübergehendem Grund erlischt der Titel (§ 51 Abs. 1 Nr. 6 AufenthG).',
      },
      {
        title: 'Gesperrte Titel',
        text: 'Solange vorübergehender Schutz besteht, sind Blaue Karte EU, Studium und Forschung gesperrt (§ 19f Abs. 1 Nr. 1 AufenthG); die Chancenkarte setzt einen Titel nach Abschnitt 3 oder 4 voraus (§ 20a Abs. 4 AufenthG).',
      },
      {
        title: 'Antrag auf einen anderen Titel',
        text: 'Ein Wechsel in nicht gesperrte Titel ist jederzeit im Inland möglich. Über die Anrechnung der Zeiten auf eine Niederlassungserlaubnis entscheidet die jeweilige Vorschrift.',
      },
    ],
  },
  document: page(
    section(
      'Rechtsgrundlage und Dauer',
      p(
        `Der Rat der Europäischen Union hat im März 2022 den Massenzustrom festgestellt und den Schutz mehrfach verlängert; zuletzt maßgeblich ist hier: ${act}. § 24 Abs. 1 AufenthG setzt den Beschluss um.`,
      ),
      p(
        `Aufenthaltserlaubnisse, die am ${validOn} gültig waren, gelten nach der UkraineAufenthFGV bis zum ${until} fort. Eine Vorsprache, ein neues Etikett oder eine neue Karte sind **nicht** nötig.`,
      ),
      callout(
        'important',
        'Auskunft am Schalter: Die abgelaufene Karte bleibt der Nachweis. Arbeitgeber, Jobcenter und Banken können die Fortgeltung auf den Seiten des Ministeriums nachlesen; eine Bescheinigung wird nur auf besonderen Wunsch ausgestellt.',
      ),
    ),
    section(
      'Wer berechtigt ist',
      table(
        ['Gruppe', 'Schutz', 'Fortgeltung ohne Termin'],
        ['Ukrainische Staatsangehörige', 'ja', 'ja'],
        ['In der Ukraine anerkannte Flüchtlinge', 'ja', 'ja'],
        ['Familienangehörige dieser Gruppen', 'ja', 'ja'],
        [
          'Drittstaatsangehörige mit unbefristetem ukrainischem Titel',
          'wenn Rückkehr unmöglich',
          'ja',
        ],
        ['Drittstaatsangehörige mit befristetem ukrainischem Titel', ...temporary],
      ),
    ),
    section(
      'Rechte und Pflichten',
      ul(
        'Erwerbstätigkeit ist ohne Zustimmung erlaubt (§ 4a Abs. 1 AufenthG).',
        'Ein Anspruch auf einen bestimmten Wohnort besteht nicht (§ 24 Abs. 5 AufenthG); es gilt die Wohnsitzregelung des § 12a AufenthG.',
        'Integrationskurse stehen im Rahmen freier Plätze offen (§ 44 Abs. 4 AufenthG).',
        'Familienangehörige außerhalb der Union können nach § 29 Abs. 4 AufenthG aufgenommen werden.',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Mein Arbeitgeber sagt, die Karte sei abgelaufen.'),
      p(
        'Die Karte gilt kraft Verordnung fort. Dem Arbeitgeber genügt eine Kopie der Karte; er kann die Fortgeltung öffentlich nachlesen. Eine gebührenpflichtige Bescheinigung ist nicht nötig.',
      ),
      h3('Ich möchte in eine andere Stadt ziehen.'),
      p(
        'Solange die Wohnsitzverpflichtung gilt, ist vor dem Umzug die Aufhebung zu beantragen (§ 12a Abs. 5 AufenthG). Gründe sind Arbeit, Ausbildung, Studium oder Familie.',
      ),
    ),
    section(
      'Beratung zum Übergang',
      p(
        'Wer qualifiziert arbeitet, sollte früh in einen Titel wechseln, der nicht am Beschluss des Rates hängt, vor allem § 18a AufenthG oder § 18b AufenthG. Die [[blaue-karte-eu|Blaue Karte EU]] und das [[studium|Studium]] sind gesperrt, solange vorübergehender Schutz besteht (§ 19f Abs. 1 Nr. 1 AufenthG). Der Antrag vor dem Ablauf löst die [[fiktionswirkung|Fiktionswirkung]] aus.',
      ),
    ),
  ),
});

export const voruebergehenderSchutz = entry('legal-article', {
  slug: 'voruebergehender-schutz',
  team: 'familie-und-humanitaeres',
  topics: ['humanitaere-gruende'],
  aliases: [
    'Ukraine',
    '24 AufenthG',
    'Massenzustrom',
    'Ukraine Verlängerung',
    'temporary protection',
  ],
  reviewDueOn: localDate('2027-01-15'),
  versions: [
    version(
      {
        until: '4.3.2025',
        validOn: '1.2.2024',
        act: 'Durchführungsbeschluss (EU) 2023/2409 des Rates',
        temporary: ['wenn Rückkehr unmöglich', 'ja'],
      },
      '2024-02-01',
      'Schutz bis zum 4.3.2025; erste allgemeine Fortgeltung der Titel.',
    ),
    version(
      {
        until: '4.3.2026',
        validOn: '1.2.2025',
        act: 'Durchführungsbeschluss (EU) 2024/1836 des Rates',
        temporary: ['seit 5.3.2025 nein', 'nein'],
      },
      '2025-02-01',
      'Schutz bis zum 4.3.2026; Fortgeltung eingeschränkt für andere Drittstaatsangehörige.',
    ),
    version(
      {
        until: '4.3.2027',
        validOn: '1.2.2026',
        act: 'Durchführungsbeschluss (EU) 2025/1460 des Rates',
        temporary: ['seit 5.3.2025 nein', 'nein'],
      },
      '2026-02-01',
      'Schutz bis zum 4.3.2027.',
    ),
  ],
});
