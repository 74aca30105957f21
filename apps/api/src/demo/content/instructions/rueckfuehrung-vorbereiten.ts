import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, tasks } from '../writing.js';

/** The one entry that not everybody may see. */
export const rueckfuehrungVorbereiten = entry('process-instruction', {
  slug: 'rueckfuehrung-vorbereiten',
  team: 'rueckkehr-und-grundsatz',
  visibleTo: ['rueckkehr-und-grundsatz'],
  topics: ['aufenthaltsbeendigung'],
  aliases: ['Abschiebung', 'Rückführung', 'Passersatz', 'Vollzug'],
  reviewDueOn: localDate('2027-02-15'),
  versions: [
    {
      title: 'Rückführung vorbereiten',
      validFrom: localDate('2024-02-27'),
      changeSummary:
        'Neu gefasst nach dem Rückführungsverbesserungsgesetz; nur für das Team Rückkehr und Grundsatz.',
      ...part.approvedByHead,
      facts: {
        kind: 'process-instruction',
        binding: part.binding(
          'instruction',
          '§ 58 AufenthG',
          'Hausverfügung Rückkehr 8/2024 (Beispiel, nur für den Dienstgebrauch)',
        ),
        purpose:
          'Rechtssichere, verhältnismäßige Vorbereitung einer Rückführung; freiwillige Ausreise hat Vorrang. Sichtbar nur für das zuständige Team, weil Abläufe und Zeitpunkte nicht bekannt werden dürfen.',
        legalBasis: ['§ 58 AufenthG', '§ 59 AufenthG', '§ 60a AufenthG', '§ 62 AufenthG'],
        competence:
          'Team Rückkehr und Grundsatz; Maßnahmen mit Freiheitsentzug nur durch die Leitung.',
        clientDocuments: [
          { name: 'Pass, Passersatz oder Kopien', note: 'Auch abgelaufene Papiere.' },
          {
            name: 'Ärztliche Unterlagen',
            note: 'Qualifizierte Bescheinigung nach § 60a Abs. 2c AufenthG.',
          },
          {
            name: 'Nachweise zur freiwilligen Ausreise',
            note: 'Beratung, Antrag auf Förderung, Buchung.',
          },
        ],
      },
      document: page(
        section(
          'Vorab',
          p(
            'Ausgangspunkt ist eine vollziehbare Ausreisepflicht (§ 58 Abs. 2 AufenthG). Vorher sind Bleiberechte von Amts wegen zu prüfen: [[ausbildungsduldung|Ausbildung]], [[beschaeftigungsduldung|Beschäftigung]], § 25a AufenthG und § 25b AufenthG. Zur [[ausweisung|Ausweisung]] siehe dort.',
          ),
        ),
        step(
          'Vollziehbarkeit feststellen',
          {
            actor: 'Sachbearbeitung Rückkehr',
            deadline: 'drei Arbeitstage',
            decision: 'Vollziehbar ausreisepflichtig, Androhung bestandskräftig?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Bescheid, Zustellung, Rechtsbehelfe und Fristen prüfen (§ 59 AufenthG). Eilverfahren anhängig? Dann bis zur Entscheidung keine Maßnahme.',
        ),
        step(
          'Bleiberechte und Abschiebungsverbote prüfen',
          {
            actor: 'Sachbearbeitung Rückkehr',
            deadline: 'eine Woche',
            decision: 'Titel oder Duldung aus anderem Grund?',
            signingAuthority: 'Teamleitung oder Leitung',
            participation: [
              {
                body: 'Bundesamt für Migration und Flüchtlinge',
                kind: 'hearing',
                provision: '§ 72 Abs. 2 AufenthG',
                timeLimit: 'vier Wochen',
                effectOfSilence: 'Keine Fiktion; Maßnahme ruht bis zur Antwort.',
              },
            ],
          },
          tasks(
            'Familie, Kindeswohl, Schutz nach Art. 8 EMRK',
            'Reisefähigkeit (§ 60a Abs. 2c AufenthG)',
            'Ausbildung oder Beschäftigung',
            'Offene Strafverfahren',
          ),
        ),
        step(
          'Freiwillige Ausreise anbieten',
          {
            actor: 'Rückkehrberatung',
            deadline: 'Gespräch binnen zwei Wochen',
            decision: 'Ausreise mit Förderung?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Beratung dokumentieren, Frist zur Ausreise nach § 59 Abs. 1 AufenthG prüfen, Grenzübertrittsbescheinigung aushändigen.',
        ),
        step(
          'Papiere beschaffen',
          {
            actor: 'Zentralstelle des Landes (Beispiel)',
            deadline: 'nach Staat verschieden',
            decision: 'Passersatz erreichbar?',
            signingAuthority: 'Sachbearbeitung',
            participation: [
              {
                body: 'Auslandsvertretung des Herkunftsstaats',
                kind: 'inquiry',
                provision: '§ 48 Abs. 3 AufenthG',
                timeLimit: 'nach Abkommen',
                effectOfSilence: 'Nach drei Monaten erinnern; Duldung erneuern.',
              },
            ],
          },
          'Mitwirkung mit konkreten Schritten verlangen und belehren (§ 82 AufenthG).',
        ),
        step(
          'Einvernehmen der Staatsanwaltschaft',
          {
            actor: 'Sachbearbeitung Rückkehr',
            deadline: 'zwei Wochen',
            decision: 'Einvernehmen nötig und erteilt?',
            signingAuthority: 'Sachbearbeitung',
            participation: [
              {
                body: 'Staatsanwaltschaft',
                kind: 'agreement',
                provision: '§ 72 Abs. 4 AufenthG',
                timeLimit: 'zwei Wochen',
                effectOfSilence:
                  'Keine Fiktion, außer das Gesetz lässt das Einvernehmen bei geringem Unrecht entfallen.',
              },
            ],
          },
          'Ausnahmen bei geringem Strafverfolgungsinteresse prüfen (§ 72 Abs. 4 AufenthG).',
        ),
        step(
          'Anordnung und Verhältnismäßigkeit',
          {
            actor: 'Leitung',
            deadline: 'vor jeder Buchung',
            decision: 'Maßnahme angeordnet?',
            signingAuthority: 'Leitung',
          },
          'Vermerk zu Alternativen, Familieneinheit, Krankheit und Tageszeit (§ 58 AufenthG). Ankündigung nach § 60a Abs. 5a AufenthG bei Kindern unter zwölf Jahren und über einem Jahr Duldung: mindestens einen Monat vorher.',
          callout(
            'warning',
            'Haft ist letztes Mittel und braucht eine richterliche Anordnung (§ 62 AufenthG). Minderjährige und Familien mit Minderjährigen werden grundsätzlich nicht in Haft genommen.',
          ),
        ),
        step(
          'Nachbereiten',
          {
            actor: 'Sachbearbeitung Rückkehr',
            deadline: 'eine Woche',
            decision: 'Verbot befristet, Register gemeldet?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Einreise- und Aufenthaltsverbot nach § 11 AufenthG befristen, Kosten nach § 66 AufenthG festsetzen, Meldung an das Ausländerzentralregister.',
        ),
      ),
    },
  ],
});
