import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, ul } from '../writing.js';

export const visumZustimmung = entry('process-instruction', {
  slug: 'visum-zustimmung',
  team: 'familie-und-humanitaeres',
  topics: ['familie', 'verfahren'],
  aliases: ['Vorabzustimmung', 'Visumverfahren', 'Stellungnahme Botschaft', '31 AufenthV'],
  reviewDueOn: localDate('2027-05-31'),
  versions: [
    {
      title: 'Zustimmung im Visumverfahren (Familie)',
      validFrom: localDate('2024-03-01'),
      changeSummary: 'Zustimmungsfreie Fälle bei Familien von Fachkräften ergänzt.',
      ...part.approvedByCoordinator,
      facts: {
        kind: 'process-instruction',
        binding: part.binding(
          'steers-discretion',
          '§ 31 AufenthV',
          'Hausverfügung Familie 1/2024 (Beispiel)',
        ),
        purpose:
          'Anfragen der Auslandsvertretungen zum Familiennachzug binnen sechs Wochen mit einem klaren Votum beantworten.',
        legalBasis: ['§ 31 AufenthV', '§ 6 Abs. 3 AufenthG', '§ 27 AufenthG', '§ 30 AufenthG'],
        competence: 'Team Familie und Humanitäres am Wohnort der hier lebenden Person.',
        clientDocuments: [
          {
            name: 'Aufenthaltstitel oder Ausweis der hier lebenden Person',
            note: 'Kopie genügt zunächst.',
          },
          { name: 'Mietvertrag und Wohnungsgröße', note: 'Nur, soweit Wohnraum zu prüfen ist.' },
          {
            name: 'Einkommensnachweise der letzten sechs Monate',
            note: 'Bei Nachzug zu Deutschen nur bei Anlass.',
          },
          {
            name: 'Nachweis der Krankenversicherung ab Einreise',
            note: 'Bestätigung der Familienversicherung.',
          },
        ],
      },
      document: page(
        section(
          'Vorab',
          p(
            'Maßstab sind die Themen [[ehegattennachzug|Ehegattennachzug]] und [[nachzug-subsidiaer|Nachzug zu subsidiär Schutzberechtigten]]. Zuständig für das Visum bleibt die Auslandsvertretung; wir entscheiden über die Zustimmung nach § 31 Abs. 1 AufenthV.',
          ),
        ),
        step(
          'Eingang und Zustimmungspflicht prüfen',
          {
            actor: 'Geschäftsstelle',
            deadline: 'drei Arbeitstage',
            decision: 'Zustimmungspflichtig und zuständig?',
            signingAuthority: 'Geschäftsstelle',
          },
          'Die Anfrage kommt elektronisch. Familien von Fachkräften sind unter den Voraussetzungen des § 31 Abs. 1 AufenthV zustimmungsfrei; dann Fehlanzeige zurückmelden.',
        ),
        step(
          'Hier lebende Person anschreiben',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Welche Nachweise fehlen?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Nur anfordern, was nicht schon in der Akte liegt. Frist vier Wochen, Hinweis auf § 82 Abs. 1 AufenthG.',
        ),
        step(
          'Titel und Ausschlussgründe prüfen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'mit Rücklauf',
            decision: 'Nachzug zu diesem Titel möglich?',
            signingAuthority: 'Sachbearbeitung',
          },
          ul(
            '§ 29 Abs. 3 AufenthG: eingeschränkt oder ausgeschlossen?',
            '§ 36a AufenthG: bis zum 23.7.2027 ausgesetzt (§ 104 Abs. 14 AufenthG).',
            '§ 27 Abs. 1a AufenthG: Anhaltspunkte für Scheinehe?',
          ),
        ),
        step(
          'Wohnraum und Lebensunterhalt berechnen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Gesichert, entbehrlich oder Ausnahme?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Bedarf und Einkommen in das Berechnungsblatt eintragen. Bei Deutschen und bei anerkannten Flüchtlingen binnen drei Monaten nicht verlangen (§ 29 Abs. 2 AufenthG).',
        ),
        step(
          'Zweifel an der Lebensgemeinschaft aufklären',
          {
            actor: 'Sachbearbeitung mit zweiter Person',
            deadline: 'vier Wochen',
            decision: 'Befragung nötig?',
            signingAuthority: 'Teamleitung',
            participation: [
              {
                body: 'Auslandsvertretung (zeitgleiche Befragung)',
                kind: 'inquiry',
                provision: '§ 31 AufenthV',
                timeLimit: 'vier Wochen',
                effectOfSilence: 'Erinnern; ohne Befragung keine Ablehnung wegen Scheinehe.',
              },
            ],
          },
          'Nur bei konkreten Anhaltspunkten. Fragenkatalog abstimmen, Protokoll von beiden Seiten unterschreiben lassen.',
          callout(
            'warning',
            'Altersunterschied, Herkunft oder kurze Bekanntschaft allein sind keine Anhaltspunkte.',
          ),
        ),
        step(
          'Votum abgeben',
          {
            actor: 'Sachbearbeitung',
            deadline: 'sechs Wochen ab Eingang',
            decision: 'Zustimmung, Zustimmung mit Auflagen, Versagung',
            signingAuthority: 'Zustimmung: Sachbearbeitung; Versagung: Teamleitung',
          },
          'Elektronisch mit Begründung. Eine Versagung nennt die fehlende Voraussetzung und was sie beheben könnte.',
        ),
        step(
          'Vorgang für die Einreise vorbereiten',
          {
            actor: 'Geschäftsstelle',
            deadline: 'nach Visumerteilung',
            decision: 'Termin für die Aufenthaltserlaubnis',
            signingAuthority: 'Geschäftsstelle',
          },
          'Termin innerhalb der Gültigkeit des Visums anbieten, sonst hilft die [[fiktionswirkung|Fiktionswirkung]] nach § 81 Abs. 4 AufenthG.',
        ),
      ),
    },
  ],
});
