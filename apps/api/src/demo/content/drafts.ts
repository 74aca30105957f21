import type { EntryKind } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import { type DemoVersion, type EntryOf, isText } from './demo-entry.js';
import { niederlassungserlaubnisPruefen } from './instructions/niederlassungserlaubnis-pruefen.js';
import { verpflichtungserklaerungEntgegennehmen } from './instructions/verpflichtungserklaerung-entgegennehmen.js';
import { visumZustimmung } from './instructions/visum-zustimmung.js';
import type { DemoLogin } from './office.js';
import { chancenkarte } from './topics/chancenkarte.js';
import { ehegattennachzug } from './topics/ehegattennachzug.js';
import { freizuegigkeit } from './topics/freizuegigkeit.js';
import * as part from './parts.js';

/** Work that lies on somebody's desk when the demo starts. */
export interface DemoDraft {
  readonly entry: string;
  readonly version: DemoVersion;
  readonly desk:
    | { readonly state: 'writing' }
    | { readonly state: 'in-review' }
    | { readonly state: 'approved' }
    | { readonly state: 'returned'; readonly by: DemoLogin; readonly reason: string };
  /** Begun before the last version of the entry: it has to be merged with that. */
  readonly isOvertaken?: boolean;
}

const opportunityCard = latestText(chancenkarte);
const freeMovement = latestText(freizuegigkeit);
const spouses = latestText(ehegattennachzug);
const visa = latestText(visumZustimmung);
const settlement = latestText(niederlassungserlaubnisPruefen);
const commitment = textsOf(verpflichtungserklaerungEntgegennehmen)[0]!;

export const drafts: readonly DemoDraft[] = [
  {
    // What a caseworker may do: suggest.
    entry: chancenkarte.slug,
    desk: { state: 'writing' },
    version: {
      ...opportunityCard,
      author: 'lena.hoffmann',
      validFrom: localDate('2027-01-01'),
      changeSummary:
        'Vorschlag: Nachweise zur Berufserfahrung aufzählen, weil am Schalter oft danach gefragt wird.',
      facts: {
        ...opportunityCard.facts,
        documents: [
          ...opportunityCard.facts.documents,
          {
            name: 'Berufserfahrung',
            note: 'Arbeitszeugnisse mit Zeiträumen oder Nachweise der Sozialversicherung, übersetzt.',
          },
        ],
      },
    },
  },
  {
    entry: freizuegigkeit.slug,
    desk: { state: 'in-review' },
    version: {
      ...freeMovement,
      validFrom: localDate('2026-12-15'),
      changeSummary: 'Sonderfall Grenzgänger ergänzt.',
      facts: {
        ...freeMovement.facts,
        specialCases: [
          ...freeMovement.facts.specialCases,
          {
            title: 'Grenzgänger',
            text: 'Wer hier arbeitet und in einem Nachbarstaat wohnt, ist als Arbeitnehmer freizügigkeitsberechtigt, hat hier aber keinen gewöhnlichen Aufenthalt; eine Karte für Angehörige entfällt.',
          },
        ],
      },
    },
  },
  {
    entry: ehegattennachzug.slug,
    desk: { state: 'in-review' },
    version: {
      ...spouses,
      validFrom: localDate('2027-01-01'),
      changeSummary: 'Hinweis zur Vertretung bei der Antragstellung ergänzt.',
      facts: {
        ...spouses.facts,
        specialCases: [
          ...spouses.facts.specialCases,
          {
            title: 'Antrag durch Bevollmächtigte',
            text: 'Die hier lebende Person kann den Antrag vorbereiten; vorsprechen muss der nachziehende Ehegatte selbst, auch für Lichtbild und Fingerabdrücke.',
          },
        ],
      },
    },
  },
  {
    entry: visumZustimmung.slug,
    desk: {
      state: 'returned',
      by: 'katharina.vogel',
      reason:
        'Bitte die Frist in Schritt 6 belegen: Sechs Wochen stehen in unserer Hausverfügung, nicht in § 31 AufenthV. Sonst einverstanden.',
    },
    version: {
      ...visa,
      validFrom: localDate('2027-01-01'),
      changeSummary: 'Frist für das Votum auf vier Wochen verkürzt.',
      facts: {
        ...visa.facts,
        purpose:
          'Anfragen der Auslandsvertretungen zum Familiennachzug binnen vier Wochen mit einem klaren Votum beantworten.',
      },
    },
  },
  {
    entry: niederlassungserlaubnisPruefen.slug,
    desk: { state: 'approved' },
    version: {
      ...settlement,
      ...part.approvedByTeamLead,
      validFrom: localDate('2027-01-01'),
      changeSummary: 'Zielzeit von acht auf sechs Wochen verkürzt.',
      facts: { ...settlement.facts, purpose: settlement.facts.purpose.replace('acht', 'sechs') },
    },
  },
  {
    // Both change the purpose; the other documents are added to what the latest version says.
    entry: verpflichtungserklaerungEntgegennehmen.slug,
    desk: { state: 'writing' },
    isOvertaken: true,
    version: {
      ...commitment,
      author: 'murat.aydin',
      validFrom: localDate('2027-03-01'),
      changeSummary: 'Vorschlag: Kontoauszüge verlangen und mehr Zeit für die Belehrung einplanen.',
      facts: {
        ...commitment.facts,
        purpose:
          'Einheitliche Annahme am Schalter in höchstens 30 Minuten, mit vollständiger Belehrung.',
        clientDocuments: [
          ...commitment.facts.clientDocuments,
          { name: 'Kontoauszüge', note: 'Drei Monate, wenn Unterhalt gezahlt wird.' },
        ],
      },
    },
  },
];

function textsOf<K extends EntryKind>({ versions }: EntryOf<K>): DemoVersion<K>[] {
  return versions.filter((each): each is DemoVersion<K> => isText(each));
}

function latestText<K extends EntryKind>(entry: EntryOf<K>): DemoVersion<K> {
  const latest = textsOf(entry).at(-1);
  if (!latest) throw new Error('An entry of the demo has no text');
  return latest;
}
