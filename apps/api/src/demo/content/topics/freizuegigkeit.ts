import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import { callout, entry, p, page, section, table, ul, h3 } from '../writing.js';

const cardFee = (occasion: string) =>
  part.fee(occasion, 37_00, '§ 47 Abs. 3 AufenthV', {
    who: 'Unter 24 Jahren, Stand 2025',
    amountCents: 22_80,
    legalBasis: '§ 47 Abs. 3 Satz 3 AufenthV',
  });

export const freizuegigkeit = entry('legal-article', {
  slug: 'freizuegigkeit',
  team: 'familie-und-humanitaeres',
  topics: ['freizuegigkeit'],
  aliases: [
    'EU-Bürger',
    'Unionsbürger',
    'Aufenthaltskarte',
    'Daueraufenthaltskarte',
    'Freizügigkeitsbescheinigung',
    'Drittstaatsangehörige Ehegatten EU',
  ],
  reviewDueOn: localDate('2027-10-31'),
  versions: [
    {
      title: 'Freizügigkeit von Unionsbürgern und ihren Familien',
      validFrom: localDate('2020-11-24'),
      changeSummary: 'Fassung mit den nahestehenden Personen nach § 3a FreizügG/EU.',
      ...part.approvedByCoordinator,
      facts: {
        kind: 'legal-article',
        binding: part.binding('interpretation', 'FreizügG/EU', 'Richtlinie 2004/38/EG'),
        shortAnswer:
          'Unionsbürger brauchen keinen Aufenthaltstitel; drei Monate genügt ein gültiger Ausweis, danach sind sie als Arbeitnehmer, Selbständige, Arbeitsuchende oder mit ausreichenden Mitteln freizügigkeitsberechtigt. Angehörige aus Drittstaaten erhalten von Amts wegen die Aufenthaltskarte für fünf Jahre. Nach fünf Jahren rechtmäßigen Aufenthalts entsteht das Daueraufenthaltsrecht.',
        legalBasis: [
          '§ 2 FreizügG/EU',
          '§ 3 FreizügG/EU',
          '§ 4 FreizügG/EU',
          '§ 4a FreizügG/EU',
          '§ 5 FreizügG/EU',
        ],
        consequence: {
          kind: 'entitlement',
          discretionPoints: [
            'Feststellung des Verlusts oder Nichtbestehens (§ 2 Abs. 4 und § 5 Abs. 4 FreizügG/EU)',
            'Verleihung des Rechts an nahestehende Personen (§ 3a FreizügG/EU)',
          ],
          exclusionGrounds: [
            'Bestandskräftige Feststellung des Verlusts aus Gründen der öffentlichen Ordnung (§ 6 FreizügG/EU)',
          ],
        },
        conditions: [
          'Staatsangehörigkeit eines Mitgliedstaats oder Familienangehöriger eines Unionsbürgers',
          'Gültiger Pass oder Personalausweis',
          'Arbeitnehmer, Selbständiger, Auszubildender oder Arbeitsuchender; sonst ausreichende Mittel und Krankenversicherung',
          'Angehörige: Begleiten oder Nachziehen des Unionsbürgers',
          'Daueraufenthaltsrecht: fünf Jahre ständiger rechtmäßiger Aufenthalt',
        ],
        duration: 'Aufenthaltskarte fünf Jahre; Daueraufenthaltsrecht unbefristet.',
        rightToWork: {
          kind: 'unrestricted',
          text: 'Jede Erwerbstätigkeit, auch für Angehörige aus Drittstaaten ab der Einreise.',
        },
        fees: [
          cardFee('Aufenthaltskarte für Angehörige (Gebühr wie Personalausweis, Stand 2025)'),
          cardFee('Daueraufenthaltskarte (Gebühr wie Personalausweis, Stand 2025)'),
          part.fee(
            'Bescheinigung des Daueraufenthalts für Unionsbürger',
            10_00,
            '§ 47 Abs. 3 Satz 5 AufenthV',
          ),
        ],
        participation: [
          {
            body: 'Meldebehörde (Angaben bei der Anmeldung)',
            kind: 'inquiry',
            provision: '§ 5 Abs. 2 FreizügG/EU',
            timeLimit: 'laufend',
            effectOfSilence: 'Keine Folge; fehlende Angaben direkt anfordern.',
          },
          {
            body: 'Agentur für Arbeit (unfreiwillige Arbeitslosigkeit)',
            kind: 'inquiry',
            provision: '§ 2 Abs. 3 FreizügG/EU',
            timeLimit: 'vier Wochen',
            effectOfSilence: 'Die Bestätigung kann auch die betroffene Person vorlegen.',
          },
        ],
        competence: 'Ausländerbehörde am Wohnort.',
        documents: [
          { name: 'Pass oder Personalausweis', note: 'Angehörige aus Drittstaaten: Pass.' },
          {
            name: 'Nachweis des Freizügigkeitsgrundes',
            note: 'Arbeitsvertrag, Gewerbeanmeldung, Mittel und Krankenversicherung.',
          },
          { name: 'Verwandtschaft', note: 'Heirats- oder Geburtsurkunde, bei Bedarf übersetzt.' },
          part.photo,
        ],
        registers: [
          part.azr(
            'Unionsbürger nur im Rahmen von § 2 Abs. 3 AZRG; Karten der Angehörigen stets melden.',
          ),
        ],
        nextTitles: [
          { text: 'Daueraufenthaltsrecht nach fünf Jahren (§ 4a FreizügG/EU)', entryId: null },
          {
            text: 'Nach Wegfall des Rechts: Titel nach dem AufenthG prüfen, etwa Ehegattennachzug',
            entryId: 'ehegattennachzug',
          },
        ],
        specialCases: [
          {
            title: 'Scheidung',
            text: 'Das Recht bleibt nach drei Jahren Ehe, davon ein Jahr im Inland, bei Sorgerecht, Härte oder Umgangsrecht (§ 3 Abs. 4 FreizügG/EU).',
          },
          {
            title: 'Deutsche Rückkehrer',
            text: 'Wer mit Angehörigen in einem anderen Mitgliedstaat gelebt hat, kann sich bei der Rückkehr auf das Freizügigkeitsrecht berufen.',
          },
          {
            title: 'Nahestehende Personen',
            text: 'Verwandte, Pflegekinder und Lebensgefährten können das Recht auf Antrag verliehen bekommen (§ 3a FreizügG/EU).',
          },
        ],
      },
      document: page(
        section(
          'Das Recht folgt aus dem Unionsrecht',
          p(
            'Die Freizügigkeit entsteht kraft Gesetzes; Karten und Bescheinigungen weisen sie nur nach. Bis zur Feststellung des Verlusts ist zu vermuten, dass das Recht besteht. Das Aufenthaltsgesetz gilt nur, soweit § 11 FreizügG/EU darauf verweist.',
          ),
        ),
        section(
          'Wer freizügigkeitsberechtigt ist',
          table(
            ['Gruppe', 'Grundlage', 'Hinweis'],
            [
              'Arbeitnehmer, Auszubildende',
              '§ 2 Abs. 2 Nr. 1 FreizügG/EU',
              'Tätigkeit darf nicht völlig untergeordnet sein',
            ],
            [
              'Arbeitsuchende',
              '§ 2 Abs. 2 Nr. 1a FreizügG/EU',
              'sechs Monate, danach mit Aussicht auf Einstellung',
            ],
            ['Selbständige', '§ 2 Abs. 2 Nr. 2 FreizügG/EU', 'tatsächliche Niederlassung'],
            ['Nicht Erwerbstätige', '§ 4 FreizügG/EU', 'Mittel und Krankenversicherung'],
            ['Angehörige', '§ 3 FreizügG/EU', 'begleiten oder nachziehen'],
          ),
        ),
        section(
          'Fortbestand bei Arbeitslosigkeit',
          ul(
            'Nach mehr als einem Jahr Arbeit bleibt das Recht bei unfreiwilliger, bestätigter Arbeitslosigkeit bestehen (§ 2 Abs. 3 FreizügG/EU).',
            'Nach weniger als einem Jahr für sechs Monate.',
            'Bei vorübergehender Erwerbsminderung unverändert.',
          ),
          callout(
            'note',
            'Der Bezug von Leistungen allein ist kein Grund, das Recht zu verneinen. Eine Prüfung setzt einen besonderen Anlass voraus (§ 5 Abs. 3 FreizügG/EU).',
          ),
        ),
        section(
          'Daueraufenthalt',
          p(
            'Nach fünf Jahren ständigen rechtmäßigen Aufenthalts kommt es auf die Gründe nicht mehr an (§ 4a Abs. 1 FreizügG/EU). Abwesenheiten bis sechs Monate im Jahr schaden nicht; mehr als zwei Jahre Abwesenheit führen zum Verlust (§ 4a Abs. 7 FreizügG/EU).',
          ),
        ),
        section(
          'Häufige Fragen am Schalter',
          h3('Brauche ich als Unionsbürgerin eine Bescheinigung?'),
          p(
            'Nein. Die frühere Freizügigkeitsbescheinigung ist abgeschafft; Anmeldung bei der Meldebehörde und Ausweis genügen. Nur das Daueraufenthaltsrecht wird auf Antrag bescheinigt (§ 5 Abs. 5 FreizügG/EU).',
          ),
        ),
        section(
          'Verlust',
          p(
            'Fällt der Grund innerhalb der ersten fünf Jahre weg, kann der Verlust festgestellt werden (§ 5 Abs. 4 FreizügG/EU). Aus Gründen der öffentlichen Ordnung gelten die strengen Maßstäbe des § 6 FreizügG/EU; eine [[ausweisung|Ausweisung]] nach dem AufenthG ist erst nach bestandskräftiger Feststellung möglich. Gebühren: [[gebuehren|Gebühren im Überblick]].',
          ),
        ),
      ),
    },
  ],
});
