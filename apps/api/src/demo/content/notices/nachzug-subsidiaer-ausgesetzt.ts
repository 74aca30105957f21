import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, ol, p, page, section, ul } from '../writing.js';

export const nachzugSubsidiaerAusgesetzt = entry('change-notice', {
  slug: 'mitteilung-nachzug-subsidiaer',
  team: 'familie-und-humanitaeres',
  topics: ['familie', 'humanitaere-gruende'],
  aliases: ['Aussetzung Familiennachzug', '104 Abs. 14', 'Nachzug ausgesetzt'],
  reviewDueOn: localDate('2027-06-01'),
  versions: [
    {
      title: 'Aussetzung des Nachzugs zu subsidiär Schutzberechtigten bis 23.7.2027',
      validFrom: localDate('2025-07-24'),
      changeSummary: 'Aussetzung für zwei Jahre.',
      audience: { teams: ['familie-und-humanitaeres'], roles: ['editor'], dueInDays: 3 },
      ...part.approvedByHead,
      facts: {
        kind: 'change-notice',
        binding: part.binding('instruction', '§ 104 Abs. 14 AufenthG'),
        whatChanges:
          'Vom 24.7.2025 bis zum 23.7.2027 wird kein Familiennachzug zu subsidiär Schutzberechtigten gewährt. Das monatliche Kontingent nach § 36a AufenthG ruht. Härtefälle nach §§ 22 und 23 AufenthG bleiben möglich. Am 24.7.2027 lebt die frühere Regelung ohne weiteres Zutun wieder auf.',
        entersIntoForceOn: localDate('2025-07-24'),
        concerns:
          'Ehegatten, minderjährige Kinder und Eltern von Personen mit Aufenthaltserlaubnis nach § 25 Abs. 2 Satz 1 zweite Alternative AufenthG.',
        legalBasis: ['§ 104 Abs. 14 AufenthG', '§ 36a AufenthG', '§ 22 AufenthG'],
        affectedEntryIds: ['nachzug-subsidiaer', 'visum-zustimmung', 'ehegattennachzug'],
        whatToDo: [
          'Laufende Beteiligungen zu § 36a AufenthG mit Hinweis auf die Aussetzung zurückgeben.',
          'Anfragende auf den Härtefallantrag bei der Auslandsvertretung hinweisen.',
          'Fälle mit nahem 18. Geburtstag auf der Merkliste führen und bis Mai 2027 vorbereiten.',
        ],
      },
      document: page(
        section(
          'Was sich ändert',
          p(
            'Der Gesetzgeber hat den Nachzug zu subsidiär Schutzberechtigten für zwei Jahre ausgesetzt (§ 104 Abs. 14 AufenthG). Betroffen ist nur diese Gruppe. Anerkannte Flüchtlinge und Asylberechtigte behalten ihre Rechte aus § 29 Abs. 2 AufenthG und § 36 Abs. 1 AufenthG.',
          ),
        ),
        section(
          'Härtefälle',
          p(
            'Die Aufnahme nach § 22 AufenthG bleibt möglich, wenn besondere Umstände über die Trennung hinausgehen. Zuständig ist die Auslandsvertretung. Unsere Aufgabe ist der zutreffende Hinweis:',
          ),
          ul(
            'Welche Unterlagen: Nachweise zu Krankheit, Alter, Betreuung, Dauer der Trennung.',
            'Welche Stelle: Auslandsvertretung am Aufenthaltsort der Angehörigen.',
            'Was wir beitragen: Angaben zur hier lebenden Person, nur auf Anforderung.',
          ),
          callout(
            'note',
            'Wer bereits ein Visum hat, kann es nutzen. Die Aufenthaltserlaubnis ist nach der Einreise zu erteilen.',
          ),
        ),
        section(
          'Was zu tun ist',
          ol(
            'Altfälle zurückgeben, Frist vier Wochen.',
            'Merkliste anlegen: Minderjährige, die vor dem 24.7.2027 volljährig werden.',
            'Ab Mai 2027 die Wiederaufnahme vorbereiten; die künftige Fassung steht unter [[nachzug-subsidiaer|Familiennachzug zu subsidiär Schutzberechtigten]] mit dem Rechtsstand 24.7.2027.',
            'Bei Ehegatten anderer Personen bleibt es beim Thema [[ehegattennachzug|Ehegattennachzug]].',
          ),
        ),
      ),
    },
  ],
});
