import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { DemoVersion } from '../demo-entry.js';
import * as part from '../parts.js';
import { callout, p, page, section, ul, h3 } from '../writing.js';

/** § 104 Abs. 13 AufenthG: two dates decide whether the law before § 36a AufenthG still governs. */
export const altfaelle: TransitionalProvision = {
  restsOn: '§ 104 Abs. 13 AufenthG',
  text: 'Für frühe Anträge zu früh erteilten Titeln gilt Kapitel 2 Abschnitt 6 des Aufenthaltsgesetzes in der bis zum 31. Juli 2018 geltenden Fassung weiter: Nachzug nach den allgemeinen Regeln, ohne Kontingent.',
  conditions: {
    join: 'all',
    of: [
      {
        kind: 'day',
        event: 'title-issued',
        what: 'nach § 25 Abs. 2 Satz 1 Alt. 2 AufenthG an die hier lebende Person',
        relation: 'until',
        on: localDate('2016-03-17'),
      },
      {
        kind: 'day',
        event: 'application',
        what: 'auf erstmalige Erteilung eines Titels zum Familiennachzug',
        relation: 'until',
        on: localDate('2018-07-31'),
      },
    ],
  },
  governs: { version: 'named', publicationId: '1' },
  otherwise: { version: 'this' },
  until: null,
};

/** While the reunification is suspended, whether that covers these cases is a question of law. */
export const altfaelleInDerAussetzung: TransitionalProvision = {
  ...altfaelle,
  conditions: {
    join: 'all',
    of: [
      ...altfaelle.conditions.of,
      {
        kind: 'judged',
        text: 'Ob die Aussetzung nach § 104 Abs. 14 AufenthG den Altfall nicht erfasst: vor der Antwort die Rechtskoordination beteiligen',
      },
    ],
  },
};

/** What applied before § 36a AufenthG; it still governs the cases of § 104 Abs. 13 AufenthG. */
export const nachzugBis2018 = (later: LegalArticleFacts): DemoVersion<'legal-article'> => ({
  title: 'Familiennachzug zu subsidiär Schutzberechtigten (Recht bis Juli 2018)',
  validFrom: localDate('2015-08-01'),
  changeSummary:
    'Nachzug nach den allgemeinen Regeln, wie zu anerkannten Flüchtlingen; für Titel nach dem 17.3.2016 bis zum 31.7.2018 ausgesetzt.',
  ...part.approvedByHead,
  facts: {
    ...later,
    shortAnswer:
      'Ehegatten und minderjährige ledige Kinder ziehen nach den allgemeinen Regeln nach, ebenso Eltern unbegleiteter Minderjähriger. Wird der Antrag binnen drei Monaten nach der Anerkennung gestellt, ist von Lebensunterhalt und Wohnraum abzusehen. Ein Kontingent gibt es nicht. Wurde der Titel erst nach dem 17.3.2016 erteilt, ist der Nachzug bis zum 31.7.2018 ausgesetzt.',
    legalBasis: ['§ 29 Abs. 2 AufenthG', '§ 30 AufenthG', '§ 32 AufenthG', '§ 36 Abs. 1 AufenthG'],
    consequence: {
      kind: 'entitlement',
      discretionPoints: [
        'Außerhalb der Drei-Monats-Frist: Absehen von Lebensunterhalt und Wohnraum nach Ermessen (§ 29 Abs. 2 Satz 1 AufenthG)',
      ],
      exclusionGrounds: ['Titel der hier lebenden Person nach dem 17.3.2016 erteilt'],
    },
    conditions: [
      'Titel nach § 25 Abs. 2 Satz 1 zweite Alternative AufenthG, erteilt bis zum 17.3.2016',
      'Ehegatte, minderjähriges lediges Kind oder Elternteil eines unbegleiteten Minderjährigen',
      'Antrag bis zum 31.7.2018',
      'Identität der Angehörigen geklärt',
    ],
    participation: later.participation.filter(({ body }) => body === 'Auslandsvertretung'),
    competence: 'Auslandsvertretung mit Zustimmung der Ausländerbehörde (Team Familie).',
  },
  document: page(
    section(
      'Nachzug wie zu anerkannten Flüchtlingen',
      p(
        'Seit dem 1.8.2015 standen subsidiär Schutzberechtigte beim Familiennachzug den anerkannten Flüchtlingen gleich. Maßgeblich waren § 29 Abs. 2 AufenthG, § 30 AufenthG für Ehegatten, § 32 AufenthG für Kinder und § 36 Abs. 1 AufenthG für Eltern unbegleiteter Minderjähriger.',
      ),
      p(
        'Wurde der Antrag innerhalb von drei Monaten nach der unanfechtbaren Zuerkennung gestellt und war die Lebensgemeinschaft in einem Drittstaat mit besonderer Bindung nicht möglich, war von der Sicherung des Lebensunterhalts und von ausreichendem Wohnraum abzusehen. Die fristwahrende Anzeige konnte auch die hier lebende Person abgeben.',
      ),
    ),
    section(
      'Wer sich heute noch darauf beruft',
      p(
        'Diese Fassung ist für die meisten Fälle überholt. Sie gilt weiter, wenn der Titel bis zum 17.3.2016 erteilt und der Antrag auf Familiennachzug bis zum 31.7.2018 gestellt wurde (§ 104 Abs. 13 AufenthG). Zu prüfen sind also zwei Daten:',
      ),
      ul(
        'der Tag, an dem die Aufenthaltserlaubnis nach § 25 Abs. 2 AufenthG erteilt wurde (Ausländerzentralregister, Akte),',
        'der Tag, an dem der erste Antrag bei der Auslandsvertretung einging; die Terminregistrierung genügt nicht ohne Weiteres.',
      ),
      callout(
        'important',
        '§ 27 Abs. 3a AufenthG (Ausschluss bei Gefahr für die öffentliche Sicherheit) findet auch auf diese Altfälle Anwendung.',
      ),
    ),
    section(
      'Häufige Fragen am Schalter',
      h3('Mein Antrag ist von 2017, der Titel vom Dezember 2016. Gilt altes Recht?'),
      p(
        'Nein. Beide Daten müssen eingehalten sein. Der Titel wurde nach dem 17.3.2016 erteilt, daher richtet sich der Nachzug nach § 36a AufenthG.',
      ),
      h3('Die Kinder sind inzwischen volljährig. Spielt das eine Rolle?'),
      p(
        'Beim Kindernachzug kommt es auf das Alter bei der Antragstellung an. Für Ehegatten anderer Personen gilt das Thema [[ehegattennachzug|Ehegattennachzug]]; der Ablauf folgt der Anweisung [[visum-zustimmung|Zustimmung im Visumverfahren]].',
      ),
    ),
  ),
});
