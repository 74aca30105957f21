import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, tasks } from '../writing.js';

const version = (
  online: boolean,
  validFrom: string,
  changeSummary: string,
): DemoVersion<'process-instruction'> => ({
  title: 'Verpflichtungserklärung entgegennehmen',
  validFrom: localDate(validFrom),
  changeSummary,
  ...part.approvedByCoordinator,
  facts: {
    kind: 'process-instruction',
    binding: part.binding(
      'steers-discretion',
      '§ 68 AufenthG',
      'Hausverfügung Familie 3/2024 (Beispiel)',
    ),
    purpose: online
      ? 'Einheitliche Annahme nach elektronischer Vorprüfung: Zum Termin kommt nur, wessen Unterlagen vollständig und schlüssig sind.'
      : 'Einheitliche Annahme am Schalter in höchstens 20 Minuten, mit vollständiger Belehrung.',
    legalBasis: ['§ 68 AufenthG', '§ 66 Abs. 2 AufenthG', '§ 47 Abs. 1 Nr. 12 AufenthV'],
    competence:
      'Team Familie und Humanitäres; zuständig ist die Behörde am Wohnort der sich verpflichtenden Person.',
    clientDocuments: [
      {
        name: 'Personalausweis oder Pass mit Aufenthaltstitel',
        note: 'Persönliche Vorsprache, keine Vertretung.',
      },
      { name: 'Einkommensnachweise', note: 'Drei Monate; Selbständige: letzter Steuerbescheid.' },
      { name: 'Mietvertrag', note: 'Mit aktueller Warmmiete.' },
      { name: 'Passkopie des Gastes', note: 'Schreibweise wie im Pass.' },
    ],
  },
  document: page(
    section(
      'Vorab',
      p(
        'Rechtliche Grundlagen stehen im Thema [[verpflichtungserklaerung|Verpflichtungserklärung]]. Die Haftung dauert fünf Jahre ab Einreise (§ 68 Abs. 1 AufenthG).',
      ),
      p(
        online
          ? 'Seit dem 1.2.2027 werden die Unterlagen vor dem Termin über den Online-Dienst eingereicht und vorgeprüft.'
          : 'Die Unterlagen werden im Termin vorgelegt und geprüft.',
      ),
    ),
    ...(online
      ? [
          step(
            'Unterlagen elektronisch vorprüfen',
            {
              actor: 'Sachbearbeitung',
              deadline: 'fünf Arbeitstage nach Eingang',
              decision: 'Termin anbieten oder nachfordern?',
              signingAuthority: 'Sachbearbeitung',
            },
            'Vollständigkeit und Schlüssigkeit im Online-Dienst prüfen, Fehlendes einmal nachfordern. Ein Termin wird erst nach bestandener Vorprüfung vergeben.',
          ),
        ]
      : []),
    step(
      'Person und Zuständigkeit prüfen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Zuständig, geschäftsfähig, identifiziert?',
        signingAuthority: 'Sachbearbeitung',
      },
      'Ausweis prüfen, Melderegister abgleichen. Bei Zweifeln an der freien Entscheidung den Raum mit Begleitpersonen trennen.',
    ),
    step(
      'Frühere Erklärungen abfragen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Offene Haftung oder Forderungen?',
        signingAuthority: 'Sachbearbeitung',
        participation: [
          {
            body: 'Ausländerzentralregister',
            kind: 'inquiry',
            provision: '§ 3 AZRG',
            timeLimit: 'sofort',
            effectOfSilence: 'Bei Ausfall des Registers im Fachverfahren suchen und vermerken.',
          },
        ],
      },
      'Laufende Haftung mindert die Bonität. Bei offenen Forderungen ist abzulehnen.',
    ),
    step(
      'Bonität berechnen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Nachgewiesen, glaubhaft gemacht oder nicht?',
        signingAuthority: 'Sachbearbeitung; knappe Fälle Teamleitung',
      },
      tasks(
        'Nettoeinkommen im Mittel von drei Monaten',
        'abzüglich Warmmiete und Unterhalt',
        'verbleibender Betrag über der Pfändungsfreigrenze (§ 850c ZPO)',
        'Überschuss deckt den Bedarf des Gastes',
      ),
      'Das Ergebnis auf dem Vordruck ankreuzen; die Berechnung gehört in die Akte.',
    ),
    step(
      'Zweck und Dauer festlegen',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Besuch, Studium, Familie, Arbeitssuche?',
        signingAuthority: 'Sachbearbeitung',
      },
      'Den Aufenthaltszweck genau eintragen: Eine Erklärung für einen Besuch trägt kein [[studium|Studium]].',
    ),
    step(
      'Belehren',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Umfang verstanden?',
        signingAuthority: 'Sachbearbeitung',
      },
      'Merkblatt gemeinsam durchgehen: fünf Jahre, auch Krankheit und Pflege, auch bei späterem Schutzstatus, Vollstreckung ohne Gericht (§ 68 Abs. 2 AufenthG).',
      callout(
        'warning',
        'Ohne unterschriebene Belehrung keine Annahme. Bei Sprachproblemen neuen Termin mit Sprachmittlung vergeben.',
      ),
    ),
    step(
      'Unterschreiben, Gebühr, Ausgabe',
      {
        actor: 'Sachbearbeitung',
        deadline: 'im Termin',
        decision: 'Original ausgegeben?',
        signingAuthority: 'Sachbearbeitung',
      },
      'Unterschrift auf dem Sicherheitsvordruck, Gebühr 29 Euro (§ 47 Abs. 1 Nr. 12 AufenthV), Original mitgeben, Kopie zur Akte, Speicherung im Ausländerzentralregister.',
    ),
  ),
});

export const verpflichtungserklaerungEntgegennehmen = entry('process-instruction', {
  slug: 'verpflichtungserklaerung-entgegennehmen',
  team: 'familie-und-humanitaeres',
  topics: ['verfahren'],
  aliases: ['VE Termin', 'VE aufnehmen', 'Einladung Schalter'],
  reviewDueOn: localDate('2027-08-31'),
  versions: [
    version(false, '2024-01-01', 'Erste Fassung mit einheitlicher Berechnung der Bonität.'),
    version(true, '2027-02-01', 'Elektronische Vorprüfung vor dem Termin.'),
  ],
});
