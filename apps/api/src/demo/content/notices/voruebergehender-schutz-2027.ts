import { localDate } from '@rechtsstand/domain/time';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, ul } from '../writing.js';

const first: DemoVersion<'change-notice'> = {
  title: 'Ukraine: vorübergehender Schutz bis zum 4.3.2027',
  validFrom: localDate('2026-01-19'),
  changeSummary: 'Fortgeltung der Titel bis zum 4.3.2027.',
  audience: { teams: ['familie-und-humanitaeres', 'erwerb-und-studium'], dueInDays: 5 },
  ...part.approvedByHead,
  facts: {
    kind: 'change-notice',
    binding: part.binding(
      'instruction',
      'Durchführungsbeschluss (EU) 2025/1460 des Rates',
      'UkraineAufenthFGV',
    ),
    whatChanges:
      'Der vorübergehende Schutz ist bis zum 4.3.2027 verlängert. Aufenthaltserlaubnisse, die am 1.2.2026 gültig sind, gelten samt Auflagen bis dahin fort, ohne Termin und ohne neue Karte.',
    entersIntoForceOn: localDate('2026-02-01'),
    concerns:
      'Ukrainische Staatsangehörige und die übrigen nach § 24 AufenthG berechtigten Personen; Arbeitgeber und Leistungsbehörden als Anfragende.',
    legalBasis: ['§ 24 Abs. 1 AufenthG', '§ 4a AufenthG'],
    affectedEntryIds: ['voruebergehender-schutz', 'fiktionswirkung'],
    whatToDo: [
      'Keine Termine zur Verlängerung vergeben; bereits vergebene absagen.',
      'Auf Nachfrage auf die Veröffentlichung des Ministeriums verweisen, keine Bescheinigungen von Amts wegen.',
      'Drittstaatsangehörige ohne Fortgeltung einzeln beraten und Anträge aufnehmen.',
    ],
  },
  document: page(
    section(
      'Was sich ändert',
      p(
        'Der Rat der Europäischen Union hat den Schutz um ein weiteres Jahr verlängert. Die Verordnung zur Fortgeltung erspart den Einzelfall: Die Karte bleibt Nachweis, auch wenn das aufgedruckte Datum überschritten ist (§ 24 Abs. 1 AufenthG). Auch die Wohnsitzverpflichtung gilt unverändert weiter.',
      ),
    ),
    section(
      'Für wen',
      ul(
        'Ukrainische Staatsangehörige mit am 1.2.2026 gültigem Titel.',
        'In der Ukraine anerkannte Schutzberechtigte und Familienangehörige.',
        'Drittstaatsangehörige mit unbefristetem ukrainischem Titel, wenn keine sichere Rückkehr möglich ist.',
      ),
      callout(
        'warning',
        'Personen mit befristetem ukrainischem Titel sind nicht erfasst. Für sie kommt nur ein anderer Titel oder die freiwillige Ausreise in Betracht.',
      ),
    ),
    section(
      'Was zu tun ist',
      ol(
        'Terminkalender bereinigen und Betroffene kurz benachrichtigen.',
        'Standardantwort für Arbeitgeber verwenden: Erwerbstätigkeit bleibt erlaubt (§ 4a Abs. 1 AufenthG).',
        'Wechselwünsche früh aufnehmen; Einzelheiten unter [[voruebergehender-schutz|Vorübergehender Schutz]].',
        'Ersterteilungen laufen unverändert: Zuweisung, erkennungsdienstliche Behandlung, Karte bis zum 4.3.2027 befristet.',
      ),
    ),
  ),
};

export const voruebergehenderSchutz2027 = entry('change-notice', {
  slug: 'mitteilung-voruebergehender-schutz',
  team: 'familie-und-humanitaeres',
  topics: ['humanitaere-gruende'],
  aliases: ['Ukraine 2027', 'Fortgeltung Ukraine', 'UkraineAufenthFGV'],
  reviewDueOn: localDate('2027-01-15'),
  versions: [
    first,
    {
      ...first,
      title: 'Ukraine: vorübergehender Schutz bis zum 4.3.2027, Beratung zum Auslaufen',
      validFrom: localDate('2026-11-09'),
      changeSummary: 'Ergänzt: Beratung zu Anschlusstiteln, weil der Schutz in vier Monaten endet.',
      audience: { teams: ['familie-und-humanitaeres', 'erwerb-und-studium'], dueInDays: 14 },
      facts: {
        ...first.facts,
        whatChanges: `${first.facts.whatChanges} Neu: Ab sofort wird bei jeder Vorsprache auf Anschlusstitel hingewiesen, weil eine weitere Verlängerung nicht feststeht.`,
        whatToDo: [
          ...first.facts.whatToDo,
          'Bei jeder Vorsprache auf Titel zur Beschäftigung oder Ausbildung hinweisen und den Hinweis vermerken.',
        ],
      },
      document: page(
        section(
          'Stand',
          p(
            'Der Schutz endet nach heutigem Stand am 4.3.2027. Ob er erneut verlängert wird oder ein geordneter Übergang in nationale Titel folgt, ist offen. Die Fortgeltung der Titel bleibt bis dahin unverändert (§ 24 Abs. 1 AufenthG).',
          ),
        ),
        section(
          'Neu: Beratung bei jeder Vorsprache',
          p(
            'Wer qualifiziert arbeitet oder eine Ausbildung aufnimmt, soll früh wechseln. In Betracht kommen vor allem § 16a AufenthG, § 18a AufenthG und § 18b AufenthG.',
          ),
          ul(
            'Die [[blaue-karte-eu|Blaue Karte EU]] und das [[studium|Studium]] sind gesperrt, solange der Schutz besteht (§ 19f Abs. 1 Nr. 1 AufenthG).',
            'Ein Antrag vor dem 4.3.2027 löst die [[fiktionswirkung|Fiktionswirkung]] nach § 81 Abs. 4 AufenthG aus.',
          ),
          callout(
            'important',
            'Keine Prognosen abgeben. Auskunft: „Der Schutz gilt bis zum 4.3.2027; über die Zeit danach ist noch nicht entschieden.“',
          ),
        ),
        section(
          'Was zu tun ist',
          ol(
            'Hinweis geben und im Fachverfahren vermerken.',
            'Merkblatt „Wechsel des Aufenthaltszwecks“ aushändigen.',
            'Fragen zu Leistungen an das Jobcenter verweisen.',
            'Änderungen am Thema [[voruebergehender-schutz|Vorübergehender Schutz]] beobachten.',
          ),
        ),
      ),
    },
  ],
});
