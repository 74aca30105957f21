import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, ul } from '../writing.js';

export const endeChancenAufenthalt = entry('change-notice', {
  slug: 'ende-chancen-aufenthaltsrecht',
  team: 'familie-und-humanitaeres',
  topics: ['humanitaere-gruende'],
  aliases: ['Ende 104c', 'Chancenaufenthalt läuft aus'],
  reviewDueOn: localDate('2027-06-30'),
  versions: [
    {
      title: 'Chancen-Aufenthaltsrecht endet mit Ablauf des 30.12.2025',
      validFrom: localDate('2025-11-03'),
      changeSummary: 'Außerkrafttreten von § 104c AufenthG und Umgang mit laufenden Titeln.',
      audience: { teams: ['familie-und-humanitaeres', 'rueckkehr-und-grundsatz'], dueInDays: 10 },
      ...part.approvedByHead,
      facts: {
        kind: 'change-notice',
        binding: part.binding(
          'instruction',
          '§ 104c AufenthG',
          'Gesetz zur Einführung eines Chancen-Aufenthaltsrechts',
        ),
        whatChanges:
          '§ 104c AufenthG tritt mit Ablauf des 30.12.2025 außer Kraft. Danach wird kein Chancen-Aufenthalt mehr erteilt. Bereits erteilte Titel laufen bis zum Ende ihrer 18 Monate weiter, die letzten also bis Mitte 2027. Der Übergang in § 25a oder § 25b AufenthG bleibt möglich.',
        entersIntoForceOn: localDate('2025-12-31'),
        concerns:
          'Geduldete mit langem Aufenthalt, über deren Antrag noch nicht entschieden ist, und alle Inhaber eines Titels nach § 104c AufenthG.',
        legalBasis: ['§ 104c AufenthG', '§ 25a Abs. 5 AufenthG', '§ 25b Abs. 7 AufenthG'],
        affectedEntryIds: ['chancen-aufenthaltsrecht', 'beschaeftigungsduldung', 'fiktionswirkung'],
        whatToDo: [
          'Offene Anträge bis zum 19.12.2025 entscheiden; es zählt der Tag der Entscheidung.',
          'Inhaber laufender Titel sechs Monate vor Ablauf anschreiben und auf § 25a und § 25b AufenthG hinweisen.',
          'Nach dem Stichtag Anträge als solche nach § 25b AufenthG auslegen, wenn dessen Voraussetzungen in Betracht kommen.',
        ],
      },
      document: page(
        section(
          'Was endet',
          p(
            'Die Vorschrift war von Anfang an auf drei Jahre befristet. Da es auf die Rechtslage am Tag der Entscheidung ankommt, kann nach dem 30.12.2025 nicht mehr nach § 104c AufenthG erteilt werden, auch wenn der Antrag früher gestellt war.',
          ),
          callout(
            'warning',
            'Untätigkeit geht zu Lasten der Betroffenen. Entscheidungsreife Anträge haben Vorrang vor allem anderen.',
          ),
        ),
        section(
          'Was bleibt',
          ul(
            'Laufende Titel gelten bis zum aufgedruckten Datum.',
            'Zeiten mit § 104c AufenthG werden auf § 25b AufenthG angerechnet; auch sonst nicht zählende Zeiten der Duldung (§ 25b Abs. 7 AufenthG).',
            'Der rechtzeitige Antrag nach § 25a AufenthG oder § 25b AufenthG löst die Fortgeltung aus, andere Anträge nicht (§ 104c Abs. 3 Satz 5 AufenthG).',
          ),
        ),
        section(
          'Was zu tun ist',
          ol(
            'Restliste abarbeiten, Wiedervorlage täglich.',
            'Anschreiben mit den konkret fehlenden Nachweisen versenden (Identität, A2, Test, Lebensunterhalt).',
            'Scheitert der Übergang, [[beschaeftigungsduldung|Beschäftigungsduldung]] und [[ausbildungsduldung|Ausbildung für Geduldete]] prüfen.',
            'Der frühere Text bleibt unter [[chancen-aufenthaltsrecht|Chancen-Aufenthaltsrecht]] mit älterem Rechtsstand lesbar.',
          ),
        ),
      ),
    },
  ],
});
