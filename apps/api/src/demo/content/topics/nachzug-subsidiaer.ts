import type { LegalArticleFacts } from '@rechtsstand/domain/entry';
import { localDate } from '@rechtsstand/domain/time';
import * as part from '../parts.js';
import {
  altfaelle,
  altfaelleInDerAussetzung,
  nachzugBis2018,
} from './nachzug-subsidiaer-bis-2018.js';
import { callout, entry, p, page, section, ul, h3 } from '../writing.js';

const facts: LegalArticleFacts = {
  kind: 'legal-article',
  binding: part.binding('instruction', '§ 36a AufenthG', 'Hausverfügung Familie 5/2025 (Beispiel)'),
  shortAnswer:
    'Ehegatten und minderjährige ledige Kinder subsidiär Schutzberechtigter sowie Eltern minderjähriger Schutzberechtigter können aus humanitären Gründen nachziehen; einen Anspruch gibt es nicht. Bundesweit sind 1.000 Visa im Monat vorgesehen, die Auswahl trifft das Bundesverwaltungsamt. Wir liefern die inlandsbezogenen Angaben.',
  legalBasis: ['§ 36a AufenthG', '§ 25 Abs. 2 AufenthG', '§ 22 AufenthG'],
  consequence: {
    kind: 'discretionary',
    discretionPoints: [
      'Gewicht der humanitären Gründe: Dauer der Trennung, Kindeswohl, Gefährdung, Krankheit (§ 36a Abs. 2 AufenthG)',
      'Integrationsleistungen der hier lebenden Person als besonderer Umstand',
    ],
    exclusionGrounds: [
      'Ehe erst nach der Flucht geschlossen (in der Regel)',
      'Erhebliche Verurteilung der hier lebenden Person (§ 36a Abs. 3 Nr. 2 AufenthG)',
      'Verlängerung des Schutzes nicht zu erwarten',
    ],
  },
  conditions: [
    'Hier lebende Person besitzt einen Titel nach § 25 Abs. 2 Satz 1 zweite Alternative AufenthG',
    'Angehörige der Kernfamilie: Ehegatte, minderjähriges lediges Kind, Eltern Minderjähriger',
    'Mindestens ein humanitärer Grund',
    'Kein Regelausschluss nach § 36a Abs. 3 AufenthG',
    'Identität der Angehörigen geklärt',
  ],
  duration: 'Erstmals ein Jahr, danach entsprechend dem Titel der hier lebenden Person.',
  rightToWork: { kind: 'unrestricted', text: 'Jede Erwerbstätigkeit nach der Einreise.' },
  fees: [
    part.fee('Nationales Visum', 75_00, '§ 46 Abs. 2 Nr. 1 AufenthV', {
      who: 'Minderjährige (Hälfte)',
      amountCents: 37_50,
      legalBasis: '§ 50 Abs. 1 AufenthV',
    }),
    part.fee(
      'Aufenthaltserlaubnis nach der Einreise',
      100_00,
      '§ 45 Nr. 1 AufenthV',
      part.minors(50_00),
      part.benefitRecipients(),
    ),
  ],
  participation: [
    {
      body: 'Bundesverwaltungsamt (Auswahlentscheidung)',
      kind: 'inquiry',
      provision: '§ 36a Abs. 2 AufenthG',
      timeLimit: 'monatlich',
      effectOfSilence: 'Ohne Auswahl kein Visum; keine Fiktion.',
    },
    {
      body: 'Auslandsvertretung',
      kind: 'consent',
      provision: '§ 31 AufenthV',
      timeLimit: 'Votum in vier Wochen',
      effectOfSilence: 'Keine Fiktion; ausdrücklich antworten.',
    },
  ],
  competence:
    'Auslandsvertretung und Bundesverwaltungsamt; inlandsbezogene Angaben durch unser Team Familie.',
  documents: [
    {
      name: 'Bescheid des Bundesamts über den subsidiären Schutz',
      note: 'Mit Titel nach § 25 Abs. 2 AufenthG.',
    },
    {
      name: 'Personenstandsurkunden',
      note: 'Bei fehlenden Urkunden Glaubhaftmachung, notfalls Abstammungsgutachten.',
    },
    {
      name: 'Nachweise zu humanitären Gründen',
      note: 'Ärztliche Bescheinigung, Angaben zur Gefährdung.',
    },
  ],
  registers: [part.azr('Schutzstatus und Titel prüfen; Visumdatei bei Rückfragen abgleichen.')],
  nextTitles: [
    {
      text: 'Niederlassungserlaubnis nach fünf Jahren (§ 26 Abs. 4 AufenthG)',
      entryId: 'niederlassungserlaubnis',
    },
  ],
  specialCases: [
    {
      title: 'Eltern Minderjähriger',
      text: 'Die Minderjährigkeit muss noch im Zeitpunkt der Visumerteilung bestehen; Fälle kurz vor dem 18. Geburtstag sofort melden.',
    },
    {
      title: 'Härtefall nach § 22 AufenthG',
      text: 'Aufnahme aus dringenden humanitären Gründen bleibt im Einzelfall möglich.',
    },
  ],
};

const answers = section(
  'Häufige Fragen am Schalter',
  h3('Mein Kind wird bald 18. Was kann ich tun?'),
  p(
    'Den Antrag sofort bei der Auslandsvertretung stellen und den Geburtstag ausdrücklich nennen. Beim Kindernachzug ist ein vor dem 18. Geburtstag gestellter Antrag entscheidend, beim Elternnachzug muss das Visum vorher erteilt sein.',
  ),
  h3('Gilt das auch für anerkannte Flüchtlinge?'),
  p(
    'Nein. Für sie gelten § 29 Abs. 2 AufenthG, § 32 AufenthG und § 36 Abs. 1 AufenthG. Am Schalter ist deshalb zuerst der Bescheid des Bundesamts zu lesen: Flüchtlingseigenschaft oder subsidiärer Schutz?',
  ),
  h3('Kann ich gegen die Entscheidung vorgehen?'),
  p(
    'Die Entscheidung über das Visum trifft die Auslandsvertretung; dagegen ist Klage beim Verwaltungsgericht Berlin möglich. Unsere Stellungnahme kann nicht selbständig angegriffen werden (§ 44a VwGO).',
  ),
);

export const nachzugSubsidiaer = entry('legal-article', {
  slug: 'nachzug-subsidiaer',
  team: 'familie-und-humanitaeres',
  topics: ['familie', 'humanitaere-gruende'],
  aliases: ['36a', 'Familiennachzug subsidiär', 'Familie Syrien nachholen', 'Kontingent 1000'],
  reviewDueOn: localDate('2027-06-01'),
  versions: [
    nachzugBis2018(facts),
    {
      title: 'Familiennachzug zu subsidiär Schutzberechtigten',
      validFrom: localDate('2018-08-01'),
      changeSummary: 'Erste Fassung zu § 36a AufenthG mit dem monatlichen Kontingent.',
      ...part.approvedByHead,
      transitionalProvision: altfaelle,
      facts,
      document: page(
        section(
          'Kein Anspruch, sondern Auswahl',
          p(
            '§ 36a AufenthG erlaubt den Nachzug der Kernfamilie aus humanitären Gründen. Monatlich können 1.000 nationale Visa erteilt werden. Die Auslandsvertretung nimmt den Antrag an, wir äußern uns zu den inlandsbezogenen Umständen, das Bundesverwaltungsamt wählt aus.',
          ),
        ),
        section(
          'Humanitäre Gründe',
          p('Das Gesetz nennt insbesondere (§ 36a Abs. 2 AufenthG):'),
          ul(
            'Die Lebensgemeinschaft ist seit langer Zeit nicht möglich, in der Regel seit zwei Jahren ab Asylantrag.',
            'Ein minderjähriges lediges Kind ist betroffen.',
            'Leib, Leben oder Freiheit der Angehörigen sind ernsthaft gefährdet.',
            'Schwere Krankheit, Pflegebedürftigkeit oder Behinderung.',
          ),
          p(
            'Das Kindeswohl und Integrationsleistungen sind besonders zu berücksichtigen: Sprache, Arbeit, Ausbildung, Engagement.',
          ),
        ),
        answers,
        section(
          'Unser Beitrag',
          p(
            'Zu melden sind Status, Wohnort, Einkommen, Wohnraum, Straffreiheit und Integrationsleistungen. Lebensunterhalt und Wohnraum sind keine Voraussetzung, fließen aber in die Auswahl ein. Der Ablauf folgt der Anweisung [[visum-zustimmung|Zustimmung im Visumverfahren]]. Für Ehegatten anderer Personen gilt das Thema [[ehegattennachzug|Ehegattennachzug]].',
          ),
          callout(
            'important',
            'Bei Eltern Minderjähriger ist der 18. Geburtstag in der Akte rot vorzumerken.',
          ),
        ),
      ),
    },
    {
      title: 'Familiennachzug zu subsidiär Schutzberechtigten (ausgesetzt)',
      validFrom: localDate('2025-07-24'),
      validUntil: localDate('2027-07-24'),
      changeSummary:
        'Aussetzung des Nachzugs für zwei Jahre bis zum 23.7.2027 (§ 104 Abs. 14 AufenthG); danach gilt die bisherige Fassung wieder.',
      ...part.approvedByHead,
      transitionalProvision: altfaelleInDerAussetzung,
      facts: {
        ...facts,
        shortAnswer:
          'Der Nachzug zu subsidiär Schutzberechtigten ist vom 24.7.2025 bis zum 23.7.2027 ausgesetzt: In dieser Zeit werden nach § 36a AufenthG keine Visa erteilt. Ausgenommen sind Härtefälle nach §§ 22 und 23 AufenthG; Anträge dafür nimmt die Auslandsvertretung an. Danach lebt die bisherige Regelung wieder auf. Anerkannte Flüchtlinge sind nicht betroffen.',
        legalBasis: ['§ 104 Abs. 14 AufenthG', ...facts.legalBasis],
        consequence: {
          kind: 'mandatory-refusal',
          discretionPoints: [
            'Härtefall nach § 22 Satz 1 AufenthG: dringende humanitäre Gründe, Schutz von Ehe und Familie',
          ],
          exclusionGrounds: ['Gesetzliche Aussetzung bis zum 23.7.2027 (§ 104 Abs. 14 AufenthG)'],
        },
        specialCases: [
          ...facts.specialCases,
          {
            title: 'Visum vor der Aussetzung erteilt',
            text: 'Es bleibt nutzbar; nach der Einreise ist die Aufenthaltserlaubnis nach den allgemeinen Regeln zu erteilen.',
          },
        ],
      },
      document: page(
        section(
          'Was ausgesetzt ist',
          p(
            'Vom 24.7.2025 bis zum 23.7.2027 wird ein Familiennachzug zu Personen mit Aufenthaltserlaubnis nach § 25 Abs. 2 Satz 1 zweite Alternative AufenthG nicht gewährt (§ 104 Abs. 14 AufenthG). Das betrifft Ehegatten, Kinder und Eltern gleichermaßen.',
          ),
          callout(
            'warning',
            'Die Aussetzung gilt nur für subsidiär Schutzberechtigte. Bei anerkannten Flüchtlingen und Asylberechtigten bleibt es bei § 29 Abs. 2 AufenthG und § 36 Abs. 1 AufenthG.',
          ),
        ),
        section(
          'Härtefälle',
          p(
            '§ 22 AufenthG und § 23 AufenthG bleiben unberührt. Ein Härtefall verlangt besondere Umstände, die über die Trennung hinausgehen:',
          ),
          ul(
            'lebensbedrohliche oder schwere Erkrankung der Angehörigen,',
            'unbegleitete Kleinkinder ohne Betreuung,',
            'besonders lange Trennung mit Kindern, im Licht von Art. 8 EMRK.',
          ),
          p(
            'Der Antrag ist bei der Auslandsvertretung zu stellen. Unsere Beratung beschränkt sich auf den Hinweis und die Zuständigkeit.',
          ),
        ),
        answers,
        section(
          'Ab dem 24.7.2027',
          p(
            'Ohne weitere Gesetzesänderung gilt die frühere Fassung dieses Themas wieder. Die Mitteilung [[mitteilung-nachzug-subsidiaer|Aussetzung des Nachzugs]] nennt, was bis dahin zu tun ist. Für andere Konstellationen: [[ehegattennachzug|Ehegattennachzug]].',
          ),
        ),
      ),
    },
  ],
});
