import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';
import { permitFacts, tolerationFacts } from './ausbildungsduldung-facts.js';

const identity = section(
  'Klärung der Identität',
  table(
    ['Einreise', 'Identität geklärt bis'],
    ['bis 31.12.2016', 'Antragstellung'],
    ['1.1.2017 bis 31.12.2019', 'Antragstellung, spätestens 30.6.2020'],
    ['ab 1.1.2020', 'sechs Monate nach der Einreise'],
  ),
  p(
    'Die Frist ist gewahrt, wenn in ihr alle erforderlichen und zumutbaren Maßnahmen ergriffen wurden und die Klärung ohne Verschulden erst später gelingt (§ 60c Abs. 2 Nr. 3 AufenthG). Auf die Mitwirkungspflicht aus § 82 AufenthG und § 48 Abs. 3 AufenthG ist früh und schriftlich hinzuweisen.',
  ),
);

const obstacles = section(
  'Bevorstehende Aufenthaltsbeendigung',
  p(
    'Nur konkrete, zeitlich nahe Schritte schließen den Anspruch aus (§ 60c Abs. 2 Nr. 5 AufenthG):',
  ),
  ul(
    'ärztliche Untersuchung zur Reisefähigkeit veranlasst,',
    'Antrag auf geförderte freiwillige Ausreise gestellt,',
    'Buchung von Transportmitteln eingeleitet,',
    'vergleichbar konkrete Vorbereitung, sofern nicht von vornherein aussichtslos,',
    'Dublin-Verfahren eingeleitet.',
  ),
  callout(
    'warning',
    'Maßgeblich ist der Tag des Antrags. Ein allgemeines Schreiben zur Passbeschaffung ist keine konkrete Maßnahme.',
  ),
);

const answers = section(
  'Häufige Fragen am Schalter',
  h3('Reicht ein Praktikum oder eine Einstiegsqualifizierung?'),
  p(
    'Nein, beides ist keine Berufsausbildung. Dafür kommt eine Duldung aus dringenden persönlichen Gründen in Betracht (§ 60a Abs. 2 Satz 3 AufenthG). Der anschließende Ausbildungsvertrag sollte schon vorliegen.',
  ),
  h3('Der Betrieb geht in Insolvenz. Was wird aus der Duldung?'),
  p(
    'Es gibt einmalig sechs Monate, um einen neuen Platz zu finden (§ 60c Abs. 6 AufenthG). Die Zeit beginnt mit dem Ende des Ausbildungsverhältnisses; ein neuer Vertrag ist sofort vorzulegen.',
  ),
);

export const ausbildungsduldung = entry('legal-article', {
  slug: 'ausbildungsduldung',
  team: 'rueckkehr-und-grundsatz',
  topics: ['studium-und-ausbildung', 'humanitaere-gruende'],
  aliases: ['3+2', 'Ausbildung geduldet', '16g', 'Azubi', 'Duldung Ausbildung'],
  reviewDueOn: localDate('2027-02-28'),
  versions: [
    {
      title: 'Ausbildungsduldung',
      validFrom: localDate('2020-01-01'),
      changeSummary:
        'Erste Fassung zu § 60c AufenthG (Gesetz über Duldung bei Ausbildung und Beschäftigung).',
      ...part.approvedByHead,
      facts: tolerationFacts,
      document: page(
        section(
          'Worum es geht',
          p(
            '§ 60c AufenthG gibt einen Anspruch auf Duldung, damit eine Berufsausbildung im Inland begonnen oder zu Ende gebracht werden kann. Die Duldung ist kein Aufenthaltstitel; die Ausreisepflicht bleibt bestehen (§ 60a Abs. 3 AufenthG).',
          ),
        ),
        identity,
        obstacles,
        answers,
        section(
          'Nach der Ausbildung',
          p(
            'Nach dem Abschluss kann die Aufenthaltserlaubnis nach § 19d Abs. 1a AufenthG für zwei Jahre erteilt werden. Wer noch keine Stelle hat, erhält einmalig sechs Monate Duldung zur Suche (§ 60c Abs. 6 AufenthG). Wer arbeitet, ohne eine Ausbildung zu machen, findet den passenden Weg unter [[beschaeftigungsduldung|Beschäftigungsduldung]].',
          ),
        ),
      ),
    },
    {
      title: 'Ausbildung für Geduldete: Aufenthaltserlaubnis und Ausbildungsduldung',
      validFrom: localDate('2024-03-01'),
      changeSummary:
        'Aufenthaltserlaubnis zur Berufsausbildung nach § 16g AufenthG tritt neben die Ausbildungsduldung.',
      ...part.approvedByHead,
      facts: permitFacts,
      document: page(
        section(
          'Zwei Wege',
          p(
            'Seit dem 1.3.2024 gewährt § 16g AufenthG unter weithin gleichen Voraussetzungen eine Aufenthaltserlaubnis. § 60c AufenthG bleibt für Fälle, in denen der Titel scheitert, vor allem am Lebensunterhalt oder am Pass.',
          ),
          table(
            ['Merkmal', '§ 16g AufenthG', '§ 60c AufenthG'],
            ['Art', 'Aufenthaltstitel', 'Duldung'],
            [
              'Lebensunterhalt',
              'erforderlich; Ausbildungsförderung nach dem SGB III schadet nicht',
              'nicht erforderlich',
            ],
            ['Nebentätigkeit', 'bis 20 Stunden je Woche', 'nur mit Erlaubnis'],
            ['Anschluss', 'zwei Jahre nach § 16g Abs. 8 AufenthG', '§ 19d Abs. 1a AufenthG'],
          ),
        ),
        identity,
        obstacles,
        answers,
        section(
          'Verfahren',
          p(
            'Den Ablauf beschreibt die Anweisung [[ausbildung-geduldete-entscheiden|Über Ausbildung von Geduldeten entscheiden]]. Der Antrag ist frühestens sieben Monate vor Beginn zulässig, die Erteilung frühestens sechs Monate vorher (§ 16g Abs. 3 AufenthG). Von der Passpflicht kann in den Fällen des § 16g Abs. 6 AufenthG abgesehen werden. Wer schon arbeitet statt zu lernen, wird auf die [[beschaeftigungsduldung|Beschäftigungsduldung]] verwiesen. Gebühren: [[gebuehren|Gebühren im Überblick]].',
          ),
        ),
      ),
    },
  ],
});
