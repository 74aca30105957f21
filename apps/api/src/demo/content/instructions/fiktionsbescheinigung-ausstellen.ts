import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, table } from '../writing.js';

interface Term {
  readonly months: string;
  readonly opening: string;
  readonly signing: string;
}

const version = (
  { months, opening, signing }: Term,
  period: Pick<DemoVersion, 'validFrom' | 'validUntil'>,
  changeSummary: string,
): DemoVersion<'process-instruction'> => ({
  title: 'Fiktionsbescheinigung ausstellen',
  ...period,
  changeSummary,
  ...part.approvedByHead,
  facts: {
    kind: 'process-instruction',
    binding: part.binding(
      'instruction',
      '§ 81 Abs. 5 AufenthG',
      'Hausverfügung Verfahren 2/2024 (Beispiel)',
    ),
    purpose: `Jede Person mit offenem Antrag verlässt das Haus mit dem richtigen Nachweis. Regelbefristung: ${months}.`,
    legalBasis: ['§ 81 AufenthG', '§ 58 AufenthV', '§ 47 Abs. 1 Nr. 8 AufenthV'],
    competence: `Alle Teams für ihre Anträge. ${signing}`,
    clientDocuments: [
      part.passport,
      { name: 'Bisheriger Titel', note: 'Im Original; bei Verlust Anzeige.' },
      {
        name: 'Nachweis des Antrags',
        note: 'Eingangsbestätigung des Online-Dienstes oder der E-Mail.',
      },
    ],
  },
  document: page(
    section(
      'Vorab',
      p(opening),
      p('Welche Wirkung gilt, erklärt das Thema [[fiktionswirkung|Fiktionswirkung]].'),
    ),
    step(
      'Antrag feststellen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'sofort',
        decision: 'Liegt ein Antrag vor, wann ging er ein?',
        signingAuthority: 'Sachbearbeitung',
      },
      'Maßgeblich ist der erste Eingang, auch formlos. Eine Terminanfrage mit Angabe des Titels genügt. Eingang in der Akte belegen.',
    ),
    step(
      'Ausgangslage bestimmen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'sofort',
        decision: 'Absatz 3 Satz 1, Absatz 3 Satz 2 oder Absatz 4?',
        signingAuthority: 'Sachbearbeitung',
      },
      table(
        ['Ausgangslage', 'Ankreuzen'],
        ['Titel oder nationales Visum noch gültig', '§ 81 Abs. 4 AufenthG'],
        ['Rechtmäßig ohne Titel', '§ 81 Abs. 3 Satz 1 AufenthG'],
        ['Rechtmäßig ohne Titel, verspätet', '§ 81 Abs. 3 Satz 2 AufenthG'],
        ['Titel abgelaufen', 'Schritt 3'],
      ),
    ),
    step(
      'Verspäteter Antrag: Härte prüfen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'am selben Tag',
        decision: 'Fortgeltung anordnen?',
        signingAuthority: 'Teamleitung, bis vier Wochen Verspätung Sachbearbeitung',
      },
      'Anordnung nach § 81 Abs. 4 Satz 3 AufenthG, wenn das Versäumnis entschuldbar ist und die Verlängerung wahrscheinlich. Begründung in zwei Sätzen.',
    ),
    step(
      'Identität sichern',
      {
        actor: 'Sachbearbeitung',
        deadline: 'vor der Ausstellung',
        decision: 'Erkennungsdienstliche Behandlung erforderlich und erfolgt?',
        signingAuthority: 'Sachbearbeitung',
        participation: [
          {
            body: 'Bundeskriminalamt über das Fachverfahren',
            kind: 'inquiry',
            provision: '§ 49 AufenthG',
            timeLimit: 'sofort',
            effectOfSilence: 'Keine Ausstellung vor der Speicherung (§ 81 Abs. 7 AufenthG).',
          },
        ],
      },
      'Nur in den Fällen des § 49 AufenthG; sonst weiter mit Schritt 5.',
    ),
    step(
      'Befristen und Erwerbstätigkeit eintragen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'am selben Tag',
        decision: `Regelbefristung ${months}`,
        signingAuthority: 'Sachbearbeitung',
      },
      'Bei § 81 Abs. 4 AufenthG die bisherige Nebenbestimmung wörtlich übernehmen. Ist die neue Karte bestellt, die künftige Erwerbstätigkeit eintragen (§ 81 Abs. 5a AufenthG).',
      callout(
        'important',
        'Nie „Erwerbstätigkeit nicht gestattet“ stehen lassen, wenn der bisherige Titel sie erlaubt: Der Arbeitgeber müsste sonst freistellen.',
      ),
    ),
    step(
      'Gebühr, Ausgabe, Meldung',
      {
        actor: 'Sachbearbeitung oder Ausgabe',
        deadline: 'am selben Tag',
        decision: 'Gebühr oder Befreiung?',
        signingAuthority: 'Sachbearbeitung',
      },
      '13 Euro; befreit sind Leistungsberechtigte (§ 53 Abs. 1 Nr. 5 AufenthV) und Assoziationsberechtigte. Merkblatt zu Reisen aushändigen, Meldung an das Ausländerzentralregister. Übersicht: [[gebuehren|Gebühren im Überblick]].',
    ),
  ),
});

const usual: Term = {
  months: 'sechs Monate, bei § 81 Abs. 3 AufenthG drei Monate',
  opening:
    'Die Bescheinigung nach § 81 Abs. 5 AufenthG ist auszustellen, sobald ein Antrag die Fiktion auslöst. Sie wird im Termin, am Infoschalter oder per Post ausgegeben.',
  signing: 'Jede Sachbearbeitung zeichnet selbst.',
};

export const fiktionsbescheinigungAusstellen = entry('process-instruction', {
  slug: 'fiktionsbescheinigung-ausstellen',
  team: 'rueckkehr-und-grundsatz',
  topics: ['verfahren'],
  aliases: ['FB ausstellen', 'Fiktion Schalter', 'Jahreswechsel'],
  reviewDueOn: localDate('2027-01-31'),
  versions: [
    version(usual, { validFrom: localDate('2024-03-01') }, 'Ablauf neu gefasst.'),
    version(
      {
        months: 'sechs Monate, auch bei § 81 Abs. 3 AufenthG',
        opening:
          'Vom 14.12.2026 bis zum 10.1.2027 wird das Fachverfahren umgestellt; neue Karten können in dieser Zeit nicht bestellt werden. Deshalb gilt vorübergehend eine längere Befristung, und Titel, die bis zum 31.1.2027 ablaufen, erhalten die Bescheinigung ohne Termin per Post.',
        signing: 'Vorübergehend zeichnet auch der Infoschalter.',
      },
      { validFrom: localDate('2026-12-14'), validUntil: localDate('2027-01-11') },
      'Vorübergehend längere Befristung und Versand per Post während der Umstellung des Fachverfahrens.',
    ),
  ],
});
