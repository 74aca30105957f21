import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, step, table, tasks } from '../writing.js';

export const ausbildungGeduldeteEntscheiden = entry('process-instruction', {
  slug: 'ausbildung-geduldete-entscheiden',
  team: 'rueckkehr-und-grundsatz',
  topics: ['studium-und-ausbildung', 'verfahren'],
  aliases: ['Ausbildungsduldung Ablauf', '16g Ablauf', '60c Checkliste'],
  reviewDueOn: localDate('2027-02-28'),
  versions: [
    {
      title: 'Über Ausbildung von Geduldeten entscheiden',
      validFrom: localDate('2024-03-01'),
      changeSummary:
        'Neuer Ablauf: Aufenthaltserlaubnis nach § 16g AufenthG wird vor der Duldung geprüft.',
      ...part.approvedByHead,
      facts: {
        kind: 'process-instruction',
        binding: part.binding(
          'instruction',
          '§ 16g AufenthG',
          '§ 60c AufenthG',
          'Hausverfügung Rückkehr 2/2024 (Beispiel)',
        ),
        purpose:
          'Auszubildende und Betriebe erhalten rechtzeitig vor dem Ausbildungsbeginn eine Entscheidung; Zielzeit sechs Wochen, in der Hauptzeit von Juni bis August vier Wochen.',
        legalBasis: ['§ 16g AufenthG', '§ 60c AufenthG', '§ 60a Abs. 6 AufenthG', '§ 82 AufenthG'],
        competence: 'Team Rückkehr und Grundsatz; Ablehnungen zeichnet die Leitung.',
        clientDocuments: [
          {
            name: 'Ausbildungsvertrag',
            note: 'Mit Eintragungsvermerk oder Nachweis des Antrags auf Eintragung.',
          },
          { name: 'Duldung oder Aufenthaltsgestattung', note: 'Im Original.' },
          {
            name: 'Nachweise zur Identität',
            note: 'Pass, Urkunden oder Belege über die eigenen Bemühungen.',
          },
          {
            name: 'Ausbildungsvergütung und Förderung',
            note: 'Für den Lebensunterhalt nach § 16g AufenthG.',
          },
        ],
      },
      document: page(
        section(
          'Vorab',
          p(
            'Die Voraussetzungen stehen im Thema [[ausbildungsduldung|Ausbildung für Geduldete]]. Jeder Antrag auf Ausbildungsduldung ist zugleich ein Antrag auf die Aufenthaltserlaubnis nach § 16g AufenthG, soweit nichts anderes erklärt wird.',
          ),
        ),
        step(
          'Antrag und Zeitpunkt prüfen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'drei Arbeitstage',
            decision: 'Zu früh, vollständig, eilbedürftig?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Frühestens sieben Monate vor Ausbildungsbeginn (§ 60c Abs. 3 AufenthG). Beginnt die Ausbildung in weniger als vier Wochen, Vorgang als eilig kennzeichnen und dem Betrieb den Eingang bestätigen.',
        ),
        step(
          'Ausbildung einordnen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Qualifizierte Ausbildung oder Helferausbildung mit Anschluss?',
            signingAuthority: 'Sachbearbeitung',
            participation: [
              {
                body: 'Zuständige Kammer',
                kind: 'inquiry',
                provision: '§ 34 BBiG',
                timeLimit: 'zwei Wochen',
                effectOfSilence: 'Der Nachweis über den Antrag auf Eintragung genügt.',
              },
            ],
          },
          table(
            ['Ausbildung', 'Folge'],
            ['mindestens zwei Jahre, staatlich anerkannt', 'weiter mit dem nächsten Schritt'],
            [
              'Assistenz oder Helfer, Anschlusszusage im Engpassberuf',
              'weiter mit dem nächsten Schritt',
            ],
            [
              'Praktikum, Einstiegsqualifizierung',
              'Ermessensduldung prüfen, § 60a Abs. 2 Satz 3 AufenthG',
            ],
          ),
        ),
        step(
          'Ausschlussgründe prüfen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'eine Woche',
            decision: 'Arbeitsverbot, Straftaten, bevorstehende Maßnahmen?',
            signingAuthority: 'Sachbearbeitung',
            participation: [
              {
                body: 'Bundeszentralregister',
                kind: 'inquiry',
                provision: '§ 41 Abs. 1 Nr. 7 BZRG',
                timeLimit: 'zwei Wochen',
                effectOfSilence: 'Ohne Auskunft keine Entscheidung.',
              },
            ],
          },
          tasks(
            '§ 60a Abs. 6 AufenthG: sicherer Herkunftsstaat, selbst verschuldetes Hindernis',
            'drei Monate Vorduldung, außer bei Fortsetzung aus dem Asylverfahren',
            'Straftaten über 50 oder 90 Tagessätzen',
            'konkrete Maßnahmen am Tag des Antrags (§ 60c Abs. 2 Nr. 5 AufenthG)',
          ),
        ),
        step(
          'Identität beurteilen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'mit den Ausschlussgründen',
            decision: 'Geklärt, fristgerecht betrieben oder Ermessen?',
            signingAuthority: 'Ermessensfälle: Teamleitung oder Leitung',
          },
          'Nach der Einreise unterscheiden (§ 60c Abs. 2 Nr. 3 AufenthG). Sind alle zumutbaren Schritte unternommen, kann von der Klärung abgesehen werden (§ 16g Abs. 6 AufenthG, § 60c Abs. 7 AufenthG).',
          callout(
            'note',
            'Zuerst die eigene Akte lesen: Wurde jemals konkret und mit Frist auf Mitwirkung hingewiesen (§ 82 Abs. 3 AufenthG)?',
          ),
        ),
        step(
          'Titel oder Duldung wählen',
          {
            actor: 'Sachbearbeitung',
            deadline: 'zwei Arbeitstage',
            decision: 'Lebensunterhalt gesichert und Pass vorhanden?',
            signingAuthority: 'Sachbearbeitung',
          },
          'Ist der Lebensunterhalt gesichert, wobei Ausbildungsförderung nach dem SGB III nicht schadet, wird die Aufenthaltserlaubnis erteilt (§ 16g Abs. 10 AufenthG). Sonst die Ausbildungsduldung mit Beschäftigungserlaubnis (§ 60c Abs. 1 Satz 3 AufenthG).',
        ),
        step(
          'Entscheiden und belehren',
          {
            actor: 'Sachbearbeitung',
            deadline: 'zwei Arbeitstage',
            decision: 'Erteilung oder Anhörung zur Ablehnung',
            signingAuthority: 'Erteilung: Sachbearbeitung; Ablehnung: Leitung',
          },
          'Geltungsdauer wie im Ausbildungsvertrag. Betrieb und Schule über die Meldepflicht binnen zwei Wochen belehren (§ 60c Abs. 5 AufenthG). Vor der Ablehnung anhören und die [[beschaeftigungsduldung|Beschäftigungsduldung]] prüfen.',
        ),
        step(
          'Gebühr, Ausgabe, Vormerkung',
          {
            actor: 'Ausgabe',
            deadline: 'am selben Tag',
            decision: 'Gebühr oder Befreiung?',
            signingAuthority: 'Ausgabe',
          },
          'Gebühr oder Befreiung nach [[gebuehren|Gebühren im Überblick]]. Ende der Ausbildung drei Monate vorher vormerken und auf den Anschlusstitel nach § 16g Abs. 8 AufenthG oder § 19d Abs. 1a AufenthG hinweisen.',
        ),
      ),
    },
  ],
});
