import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, tasks, ul } from '../writing.js';

export const blaueKarteErteilen = entry('process-instruction', {
  slug: 'blaue-karte-erteilen',
  team: 'erwerb-und-studium',
  topics: ['erwerbstaetigkeit', 'verfahren'],
  aliases: ['Blue Card Ablauf', 'Antrag Blaue Karte', 'Checkliste Blaue Karte'],
  reviewDueOn: localDate('2027-11-15'),
  versions: [
    {
      title: 'Blaue Karte EU erteilen',
      validFrom: localDate('2023-11-18'),
      changeSummary: 'Ablauf auf § 18g AufenthG umgestellt.',
      ...part.approvedByTeamLead,
      facts: {
        kind: 'process-instruction',
        binding: part.binding(
          'instruction',
          '§ 18g AufenthG',
          'Hausverfügung Erwerb 6/2023 (Beispiel)',
        ),
        purpose:
          'Vom Antrag bis zur Aushändigung der Karte in einem Durchgang; Zielzeit vier Wochen, bei vollständigen Unterlagen und ohne Zustimmung der Bundesagentur zwei Wochen.',
        legalBasis: ['§ 18g AufenthG', '§ 18 AufenthG', '§ 39 AufenthG', '§ 36 Abs. 2 BeschV'],
        competence: 'Team Erwerb und Studium; Ablehnungen zeichnet die Teamleitung.',
        clientDocuments: [
          part.passport,
          { name: 'Arbeitsvertrag', note: 'Unterschrieben, mit Jahresbrutto und Beginn.' },
          {
            name: 'Erklärung zum Beschäftigungsverhältnis',
            note: 'Vom Arbeitgeber; höchstens drei Monate alt.',
          },
          {
            name: 'Abschluss und anabin-Ausdruck oder Zeugnisbewertung',
            note: 'Entfällt, wenn schon für § 18b AufenthG vorgelegt.',
          },
          part.health,
          part.photo,
        ],
      },
      document: page(
        section(
          'Vorab',
          p(
            'Grundlage ist das Thema [[blaue-karte-eu|Blaue Karte EU]]. Das Mindestgehalt richtet sich nach dem Jahr der Entscheidung: im Regelfall {{mindestgehalt-blaue-karte}}, in Engpassberufen und beim Berufseinstieg {{mindestgehalt-blaue-karte-engpass}}. Zum Jahreswechsel ist die Mitteilung [[gehaltsgrenzen-2027|Gehaltsgrenzen 2027]] zu beachten.',
          ),
        ),
        step(
          'Antrag annehmen und Fiktion prüfen',
          {
            actor: 'Sachbearbeitung am Schalter',
            deadline: 'am Tag des Eingangs',
            decision: 'Ist der bisherige Titel noch gültig, eine Bescheinigung nötig?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Eingang erfassen, Zuständigkeit und Pass prüfen. Läuft der Titel in weniger als acht Wochen ab, Bescheinigung nach § 81 Abs. 5 AufenthG ausstellen, siehe [[fiktionsbescheinigung-ausstellen|Fiktionsbescheinigung ausstellen]].',
        ),
        step(
          'Vollständigkeit prüfen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'drei Arbeitstage',
            decision: 'Vollständig oder Nachforderung?',
            signingAuthority: 'Sachbearbeitung',
          },
          tasks(
            'Pass, Vertrag, Erklärung zum Beschäftigungsverhältnis',
            'Abschluss und Vergleichbarkeit',
            'Krankenversicherung',
            'Berufsausübungserlaubnis bei reglementiertem Beruf',
          ),
          'Fehlendes einmal und gesammelt nachfordern, Frist vier Wochen (§ 82 Abs. 1 AufenthG).',
        ),
        step(
          'Qualifikation bewerten',
          {
            actor: 'Sachbearbeitung',
            deadline: 'fünf Arbeitstage',
            decision: 'Abschluss vergleichbar und Stelle angemessen?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Hochschule (H+) und Abschluss in anabin nachschlagen und den Ausdruck zur Akte nehmen. Bei „bedingt vergleichbar“ Zeugnisbewertung verlangen. IT-Fachkräfte ohne Abschluss nach § 18g Abs. 2 AufenthG prüfen.',
        ),
        step(
          'Gehalt und Fallgruppe bestimmen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'mit Schritt 3',
            decision: 'Große oder kleine Gehaltsgrenze?',
            signingAuthority: 'Sachbearbeitung',
          },
          ul(
            'Große Grenze erreicht: weiter mit Schritt 6.',
            'Nur kleine Grenze erreicht: Engpassberuf oder Abschluss höchstens drei Jahre alt? Dann Schritt 5.',
            'Keine Grenze erreicht: § 18b AufenthG prüfen und die Person beraten.',
          ),
        ),
        step(
          'Bundesagentur beteiligen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'zwei Wochen',
            decision: 'Zustimmung erteilt, fingiert oder versagt?',
            signingAuthority: 'Sachbearbeitung',
            participation: [part.employmentAgency('§ 18g Abs. 1 Satz 2 AufenthG')],
          },
          'Anfrage elektronisch mit Vertrag und Erklärung. Nach zwei Wochen ohne Rückmeldung ist der Eintritt der Fiktion zu vermerken (§ 36 Abs. 2 BeschV).',
        ),
        step(
          'Sicherheitsabfrage',
          {
            actor: 'Fachverfahren, ausgelöst durch die Sachbearbeitung',
            deadline: 'parallel zu Schritt 5',
            decision: 'Erkenntnisse?',
            signingAuthority: 'Sachbearbeitung',
            participation: [part.securityCheck],
          },
          'Abfrage nach § 73 Abs. 2 AufenthG auslösen. Bei Erkenntnissen an das Team Rückkehr und Grundsatz abgeben.',
        ),
        step(
          'Entscheiden und Karte bestellen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'zwei Arbeitstage nach Rückmeldung',
            decision: 'Erteilung oder Ablehnung',
            signingAuthority: 'Erteilung: Sachbearbeitung; Ablehnung: Teamleitung',
          },
          'Geltungsdauer vier Jahre oder Vertragsdauer und drei Monate (§ 18 Abs. 4 AufenthG). Nebenbestimmung: „Beschäftigung gestattet; in den ersten zwölf Monaten ist der Wechsel anzuzeigen.“ Ab Bestellung gilt § 81 Abs. 5a AufenthG.',
          callout(
            'note',
            'Vor einer Ablehnung anhören (§ 28 VwVfG) und auf § 18b AufenthG hinweisen.',
          ),
        ),
        step(
          'Familie mitentscheiden',
          {
            actor: 'Sachbearbeitung',
            deadline: 'gleichzeitig',
            decision: 'Titel für Ehegatten und Kinder',
            signingAuthority: 'Sachbearbeitung',
          },
          'Gleichzeitig gestellte Anträge werden gleichzeitig entschieden (§ 81 Abs. 6 AufenthG). Maßstab: [[ehegattennachzug|Ehegattennachzug]].',
        ),
        step(
          'Aushändigen und melden',
          {
            actor: 'Ausgabe',
            deadline: 'nach Eingang der Karte, Termin binnen einer Woche',
            decision: 'Gebühr bezahlt, Karte übergeben?',
            signingAuthority: 'Ausgabe',
          },
          'Gebühr nach § 45 AufenthV erheben, Aufklärung über Mitteilungspflichten (§ 82 Abs. 6 AufenthG), Meldung an das Ausländerzentralregister.',
        ),
      ),
    },
  ],
});
