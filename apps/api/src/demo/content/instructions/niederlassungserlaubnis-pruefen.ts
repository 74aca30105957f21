import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, table, tasks } from '../writing.js';

export const niederlassungserlaubnisPruefen = entry('process-instruction', {
  slug: 'niederlassungserlaubnis-pruefen',
  team: 'erwerb-und-studium',
  topics: ['daueraufenthalt', 'verfahren'],
  aliases: ['NE Ablauf', 'NE Checkliste', 'unbefristet Antrag'],
  reviewDueOn: localDate('2027-03-31'),
  versions: [
    {
      title: 'Niederlassungserlaubnis prüfen',
      validFrom: localDate('2023-11-18'),
      changeSummary: 'Fristen für Fachkräfte und Blaue Karte EU angepasst.',
      ...part.approvedByTeamLead,
      facts: {
        kind: 'process-instruction',
        binding: part.binding('working-aid', '§ 9 AufenthG', '§ 18c AufenthG'),
        purpose:
          'Die günstigste Grundlage finden und die Voraussetzungen in einer festen Reihenfolge prüfen; Zielzeit acht Wochen.',
        legalBasis: ['§ 9 AufenthG', '§ 18c AufenthG', '§ 26 AufenthG', '§ 28 Abs. 2 AufenthG'],
        competence:
          'Das Team, das den bisherigen Titel erteilt hat; Zeichnung durch die Teamleitung.',
        clientDocuments: [
          part.passport,
          {
            name: 'Versicherungsverlauf',
            note: 'Deutsche Rentenversicherung, nicht älter als drei Monate.',
          },
          {
            name: 'Arbeitsvertrag und sechs Abrechnungen',
            note: 'Bestätigung des ungekündigten Arbeitsverhältnisses.',
          },
          {
            name: 'Sprachzertifikat und „Leben in Deutschland“',
            note: 'Oder deutscher Abschluss.',
          },
          { name: 'Mietvertrag', note: 'Mit Quadratmetern.' },
          part.photo,
        ],
      },
      document: page(
        section(
          'Vorab',
          p(
            'Die Voraussetzungen erklärt das Thema [[niederlassungserlaubnis|Niederlassungserlaubnis]]. Diese Anweisung ist eine Arbeitshilfe: Von der Reihenfolge darf abgewichen werden, von den Voraussetzungen nicht.',
          ),
        ),
        step(
          'Grundlage bestimmen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'im ersten Termin',
            decision: 'Welche Vorschrift ist die günstigste?',
            signingAuthority: 'Sachbearbeitung',
          },
          table(
            ['Bisheriger Titel', 'zuerst prüfen'],
            ['Blaue Karte EU', '§ 18c Abs. 2 AufenthG'],
            ['Fachkraft, Forschung', '§ 18c Abs. 1 AufenthG'],
            ['Familie Deutscher', '§ 28 Abs. 2 AufenthG'],
            ['Schutz', '§ 26 Abs. 3 AufenthG'],
            ['übrige', '§ 9 Abs. 2 AufenthG'],
          ),
        ),
        step(
          'Zeiten zusammenstellen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Frist erfüllt?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Titel aus dem Register lückenlos auflisten, Fortgeltung nach § 81 Abs. 4 AufenthG einrechnen, Studium und Ausbildung zur Hälfte (§ 9 Abs. 4 AufenthG). Fehlen bis zu drei Monate: Antrag liegen lassen und Termin vormerken.',
        ),
        step(
          'Lebensunterhalt und Rente',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Dauerhaft gesichert, Beiträge ausreichend?',
            signingAuthority: 'Sachbearbeitung',
          },
          tasks(
            'Bedarf der Bedarfsgemeinschaft berechnet',
            'Einkommen netto, befristet oder unbefristet',
            'Pflichtbeiträge gezählt, Kindererziehung angerechnet',
            'Ehegatte: § 9 Abs. 3 AufenthG beachtet',
          ),
        ),
        step(
          'Sprache und Orientierungswissen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'mit Schritt 3',
            decision: 'Nachgewiesen oder Ausnahme?',
            signingAuthority: 'Ausnahme: Teamleitung',
          },
          'Zertifikat beim Institut überprüfen, wenn es älter als fünf Jahre wirkt oder Zweifel an der Echtheit bestehen. Ausnahmen nach § 9 Abs. 2 Satz 3 bis 5 AufenthG begründen.',
        ),
        step(
          'Register und Sicherheit abfragen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'parallel',
            decision: 'Gründe der öffentlichen Sicherheit?',
            signingAuthority: 'Sachbearbeitung',
            participation: [
              part.securityCheck,
              {
                body: 'Bundeszentralregister',
                kind: 'inquiry',
                provision: '§ 41 Abs. 1 Nr. 7 BZRG',
                timeLimit: 'zwei Wochen',
                effectOfSilence: 'Ohne Auskunft keine Entscheidung.',
              },
            ],
          },
          'Bei Eintragungen nach Schwere, Dauer des Aufenthalts und Bindungen abwägen (§ 9 Abs. 2 Satz 1 Nr. 4 AufenthG).',
        ),
        step(
          'Entwurf und Zeichnung',
          {
            actor: 'Sachbearbeitung, Teamleitung',
            deadline: 'drei Arbeitstage',
            decision: 'Erteilung oder Anhörung zur Ablehnung',
            signingAuthority: 'Teamleitung',
          },
          'Prüfblatt vorlegen. Vor einer Ablehnung anhören und die Verlängerung des befristeten Titels anbieten.',
          callout(
            'note',
            'Eine Ablehnung enthält immer einen Satz dazu, was fehlt und wann ein neuer Antrag sinnvoll ist.',
          ),
        ),
        step(
          'Karte, Gebühr, Register',
          {
            actor: 'Ausgabe',
            deadline: 'nach Eingang der Karte',
            decision: 'Gebühr bezahlt?',
            signingAuthority: 'Ausgabe',
          },
          'Gebühr nach § 44 AufenthV, siehe [[gebuehren|Gebühren im Überblick]]. Alte Karte entwerten, unbefristeten Titel melden.',
        ),
      ),
    },
  ],
});
