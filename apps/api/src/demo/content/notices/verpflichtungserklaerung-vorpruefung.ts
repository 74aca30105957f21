import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, ul } from '../writing.js';

export const verpflichtungserklaerungVorpruefung = entry('change-notice', {
  slug: 'verpflichtungserklaerung-vorpruefung',
  team: 'familie-und-humanitaeres',
  topics: ['verfahren'],
  aliases: ['VE online', 'Vorprüfung VE'],
  reviewDueOn: localDate('2027-08-31'),
  versions: [
    {
      title: 'Verpflichtungserklärung: elektronische Vorprüfung ab 1.2.2027',
      validFrom: localDate('2026-11-20'),
      changeSummary: 'Termine nur noch nach Vorprüfung der Unterlagen.',
      audience: { teams: ['familie-und-humanitaeres'], roles: ['team-lead'], dueInDays: 28 },
      ...part.approvedByCoordinator,
      facts: {
        kind: 'change-notice',
        binding: part.binding('steers-discretion', 'Hausverfügung Familie 9/2026 (Beispiel)'),
        whatChanges:
          'Ab dem 1.2.2027 reichen Einladende ihre Unterlagen vor dem Termin über den Online-Dienst ein. Ein Termin wird erst nach bestandener Vorprüfung vergeben. Persönliche Unterschrift und Belehrung bleiben.',
        entersIntoForceOn: localDate('2027-02-01'),
        concerns:
          'Alle Personen, die eine Verpflichtungserklärung abgeben wollen; Team Familie und Humanitäres sowie Terminvergabe.',
        legalBasis: ['§ 68 AufenthG', '§ 82 Abs. 1 AufenthG'],
        affectedEntryIds: ['verpflichtungserklaerung-entgegennehmen', 'verpflichtungserklaerung'],
        whatToDo: [
          'Bereits vergebene Termine ab Februar behalten; Personen um Einreichung vorab bitten.',
          'Schulung zum Online-Dienst am 14.1. oder 21.1.2027 besuchen.',
          'Ab dem 1.2.2027 keine Termine ohne Vorprüfung vergeben; Ausnahme: keine digitale Teilhabe möglich.',
        ],
      },
      document: page(
        section(
          'Warum',
          p(
            'Jeder dritte Termin endete bisher ohne Ergebnis, weil Unterlagen fehlten. Die Vorprüfung spart Wege und Zeit. Am Recht ändert sich nichts: Die Haftung nach § 68 AufenthG dauert fünf Jahre ab Einreise, die Erklärung bedarf der Schriftform (§ 68 Abs. 2 AufenthG).',
          ),
        ),
        section(
          'Der neue Ablauf',
          ol(
            'Einladende laden Ausweis, Einkommen und Mietvertrag hoch.',
            'Das Team prüft binnen fünf Arbeitstagen und fordert einmal nach.',
            'Bei schlüssigen Unterlagen wird der Termin freigeschaltet.',
            'Im Termin: Identität, Belehrung, Unterschrift, Gebühr von 29 Euro (§ 47 Abs. 1 Nr. 12 AufenthV).',
          ),
          callout(
            'important',
            'Wer den Online-Dienst nicht nutzen kann, gibt die Unterlagen am Infoschalter ab; die Vorprüfung ist dieselbe. Niemand wird abgewiesen.',
          ),
        ),
        section(
          'Was zu tun ist',
          ul(
            'Die neue Fassung der Anweisung [[verpflichtungserklaerung-entgegennehmen|Verpflichtungserklärung entgegennehmen]] lesen (Rechtsstand 1.2.2027).',
            'Textbausteine für die Nachforderung ab Januar im Fachverfahren.',
            'Rückfragen an die Rechtskoordination; das Thema [[verpflichtungserklaerung|Verpflichtungserklärung]] bleibt unverändert.',
          ),
        ),
      ),
    },
  ],
});
