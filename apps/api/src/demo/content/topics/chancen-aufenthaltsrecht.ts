import { localDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import * as part from '../parts.js';
import { callout, entry, p, page, section, tasks, ul, h3 } from '../writing.js';

/** § 104c Abs. 1 AufenthG: whom the page concerns at all. */
const chanceForTheTolerated: TransitionalProvision = {
  restsOn: '§ 104c Abs. 1 AufenthG',
  text: 'Das Chancen-Aufenthaltsrecht ist eine einmalige Stichtagsregelung: Es kommt nur Geduldeten zugute, die am 31.10.2022 seit fünf Jahren ununterbrochen geduldet, gestattet oder mit einer Aufenthaltserlaubnis in Deutschland lebten.',
  conditions: {
    join: 'all',
    of: [
      { kind: 'stay', anyOf: ['toleration'], on: null },
      {
        kind: 'residence',
        length: { count: 5, unit: 'years' },
        anyOf: ['residence-permit', 'asylum-procedure', 'toleration'],
        on: localDate('2022-10-31'),
      },
      { kind: 'judged', text: 'Bekenntnis zur freiheitlichen demokratischen Grundordnung' },
      {
        kind: 'judged',
        text: 'Keine Verurteilung wegen einer vorsätzlichen Straftat oberhalb der Bagatellgrenze (50, ausländerrechtlich 90 Tagessätze)',
      },
    ],
  },
  governs: { version: 'this' },
  otherwise: { version: 'none' },
  until: localDate('2025-12-31'),
};

export const chancenAufenthaltsrecht = entry('legal-article', {
  slug: 'chancen-aufenthaltsrecht',
  team: 'familie-und-humanitaeres',
  topics: ['humanitaere-gruende'],
  aliases: ['104c', 'ChAR', 'Chancenaufenthalt', 'Chancen-AE', 'Bleiberecht'],
  reviewDueOn: localDate('2027-06-30'),
  versions: [
    {
      title: 'Chancen-Aufenthaltsrecht',
      validFrom: localDate('2022-12-31'),
      changeSummary:
        'Neues Thema: Chancen-Aufenthaltsrecht nach § 104c AufenthG, befristet in Kraft.',
      ...part.approvedByHead,
      transitionalProvision: chanceForTheTolerated,
      facts: {
        kind: 'legal-article',
        binding: part.binding(
          'instruction',
          '§ 104c AufenthG',
          'Hausverfügung Humanitäres 1/2023 (Beispiel)',
        ),
        shortAnswer:
          'Geduldete, die am 31.10.2022 seit fünf Jahren ununterbrochen im Inland lebten, sollen auf Antrag für 18 Monate eine Aufenthaltserlaubnis erhalten, um die Voraussetzungen für ein dauerhaftes Bleiberecht zu schaffen. Lebensunterhalt und geklärte Identität sind noch nicht nötig. Der Titel ist nicht verlängerbar; danach kommen nur § 25a oder § 25b AufenthG in Betracht.',
        legalBasis: ['§ 104c AufenthG', '§ 25a AufenthG', '§ 25b AufenthG'],
        consequence: {
          kind: 'intended',
          discretionPoints: [
            'Atypischer Fall, in dem trotz erfüllter Voraussetzungen nicht erteilt wird',
          ],
          exclusionGrounds: [
            'Vorsätzliche Straftat über 50 Tagessätze (ausländerrechtlich 90)',
            'Wiederholte vorsätzliche Falschangaben oder Täuschung über die Identität, die die Abschiebung verhindern',
          ],
        },
        conditions: [
          'Duldung im Zeitpunkt der Entscheidung',
          'Am 31.10.2022 fünf Jahre ununterbrochen geduldet, gestattet oder mit Aufenthaltserlaubnis',
          'Bekenntnis zur freiheitlichen demokratischen Grundordnung',
          'Keine erhebliche vorsätzliche Straftat im Inland',
          'Keine fortwirkende Täuschung über Identität oder Staatsangehörigkeit',
        ],
        duration: '18 Monate, nicht verlängerbar (§ 104c Abs. 3 Satz 3 AufenthG).',
        rightToWork: {
          kind: 'unrestricted',
          text: 'Jede Erwerbstätigkeit; der Titel gilt als Titel nach Kapitel 2 Abschnitt 5.',
        },
        fees: [
          part.fee(
            'Erteilung',
            100_00,
            '§ 45 Nr. 1 AufenthV',
            part.minors(50_00),
            part.benefitRecipients(),
          ),
        ],
        participation: [
          {
            body: 'Bundeszentralregister',
            kind: 'inquiry',
            provision: '§ 41 BZRG',
            timeLimit: 'Auskunft nicht älter als drei Monate',
            effectOfSilence: 'Ohne Auskunft keine Entscheidung.',
          },
          part.securityCheck,
        ],
        competence: 'Ausländerbehörde am zugewiesenen Aufenthalt.',
        documents: [
          {
            name: 'Antrag mit unterschriebenem Bekenntnis',
            note: 'Vordruck mit Erläuterung in einfacher Sprache.',
          },
          {
            name: 'Nachweise über den Voraufenthalt',
            note: 'Gestattungen und Duldungen; ergänzend AZR-Auszug.',
          },
          part.photo,
        ],
        registers: [
          part.azr(
            'Titel nach § 104c AufenthG und Ablauf der 18 Monate speichern; Frist zum Folgeantrag vormerken.',
          ),
        ],
        nextTitles: [
          {
            text: 'Aufenthaltserlaubnis bei nachhaltiger Integration (§ 25b AufenthG)',
            entryId: null,
          },
          {
            text: 'Aufenthaltserlaubnis für junge Menschen bis 27 (§ 25a AufenthG)',
            entryId: null,
          },
          {
            text: 'Zurück in die Duldung: Beschäftigungsduldung prüfen',
            entryId: 'beschaeftigungsduldung',
          },
        ],
        specialCases: [
          {
            title: 'Familie',
            text: 'Ehegatten, Lebenspartner und Kinder in häuslicher Gemeinschaft werden einbezogen, auch ohne eigene fünf Jahre (§ 104c Abs. 2 AufenthG).',
          },
          {
            title: 'Duldung mit ungeklärter Identität',
            text: 'Die sonst nicht zählenden Zeiten nach § 60b Abs. 5 Satz 1 AufenthG werden hier angerechnet.',
          },
        ],
      },
      document: page(
        section(
          'Brücke in ein dauerhaftes Recht',
          p(
            '§ 104c AufenthG gibt langjährig Geduldeten 18 Monate Zeit. In dieser Zeit sind Identität, Lebensunterhalt, Sprache und Grundkenntnisse der Rechtsordnung nachzuholen. Die Vorschrift ist am 31.12.2022 in Kraft getreten und war auf drei Jahre befristet: Sie galt bis zum 30.12.2025.',
          ),
          callout(
            'warning',
            'Titel, die vor dem Außerkrafttreten erteilt wurden, laufen bis zu ihrem Ende weiter. Eine neue Erteilung ist danach ausgeschlossen.',
          ),
        ),
        section(
          'Hinweispflicht',
          p(
            'Spätestens bei der Erteilung ist konkret auf die Anforderungen von § 25b AufenthG und bei unter 27-Jährigen von § 25a AufenthG hinzuweisen (§ 104c Abs. 4 AufenthG). Der Hinweis nennt zumutbare Schritte:',
          ),
          tasks(
            'Pass beantragen, Terminbestätigung vorlegen',
            'Deutsch mündlich A2 nachweisen',
            'Test „Leben in Deutschland“ ablegen',
            'Arbeit aufnehmen und Abrechnungen sammeln',
            'Schulbesuch der Kinder belegen',
          ),
        ),
        section(
          'Übergang nach 18 Monaten',
          p(
            'Ein rechtzeitiger Antrag nach § 25a AufenthG oder § 25b AufenthG lässt den Titel fortgelten (§ 81 Abs. 4 AufenthG). Anträge auf andere Titel entfalten diese Wirkung nicht (§ 104c Abs. 3 Satz 5 AufenthG); siehe [[fiktionswirkung|Fiktionswirkung]].',
          ),
          ul(
            'Für § 25b AufenthG werden Zeiten mit § 104c AufenthG auf die sechs oder vier Jahre angerechnet.',
            'Die Identität muss nun geklärt sein, außer alle zumutbaren Maßnahmen wurden ergriffen (§ 25b Abs. 8 AufenthG).',
            'Gelingt der Übergang nicht, lebt die Ausreisepflicht auf; die [[beschaeftigungsduldung|Beschäftigungsduldung]] ist zu prüfen.',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Mein Titel läuft in zwei Monaten ab. Was jetzt?'),
          p(
            'Sofort den Antrag nach § 25b AufenthG oder § 25a AufenthG stellen, auch wenn Nachweise fehlen. Nur der rechtzeitige Antrag erhält das Recht zu arbeiten. Fehlende Nachweise werden mit Frist nachgefordert.',
          ),
          h3('Ich bekomme keinen Pass.'),
          p(
            'Dann sind die eigenen Schritte zu belegen: Terminanfragen, Vorsprachen, Schreiben, Auskünfte von Verwandten. Sind alle zumutbaren Maßnahmen ergriffen, kann von der geklärten Identität abgesehen werden.',
          ),
        ),
        section(
          'Familiennachzug',
          p(
            'Ein Nachzug aus dem Ausland zu Inhabern des Titels wird nicht gewährt (§ 29 Abs. 3 Satz 3 AufenthG). Die Einbeziehung betrifft nur Angehörige, die schon hier in häuslicher Gemeinschaft leben.',
          ),
        ),
      ),
    },
    {
      repealedFrom: localDate('2025-12-31'),
      changeSummary:
        '§ 104c AufenthG ist mit Ablauf des 30.12.2025 außer Kraft getreten; laufende Titel bleiben unberührt.',
      ...part.approvedByHead,
    },
  ],
});
