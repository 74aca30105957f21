import type {
  BindingForce,
  ConsequenceKind,
  EntryKind,
  ParticipationKind,
  WorkPermission,
} from '@rechtsstand/domain/entry';
import type { CalloutTone } from '@rechtsstand/domain/document';
import type { RefusalReason } from './typesetting/typesetting-refusal.js';

/** The copy is made for German courts, so it speaks German whatever language its reader has chosen. */
export const words = {
  kind: {
    'legal-article': 'Thema',
    'process-instruction': 'Verfahrensanweisung',
    'change-notice': 'Änderungsmitteilung',
  } satisfies Record<EntryKind, string>,
  /** Before the number of the entry. */
  force: {
    instruction: 'Weisung',
    'steers-discretion': 'Ermessenslenkende Vorgabe',
    interpretation: 'Auslegungshinweis',
    'working-aid': 'Arbeitshilfe',
  } satisfies Record<BindingForce, string>,
  consequence: {
    entitlement: 'Anspruch',
    intended: 'Soll-Erteilung',
    discretionary: 'Ermessen (Kann)',
    'mandatory-refusal': 'Zwingende Versagung',
  } satisfies Record<ConsequenceKind, string>,
  work: {
    unrestricted: 'Unbeschränkt erlaubt',
    restricted: 'Beschränkt erlaubt',
    'with-permission': 'Nur mit Erlaubnis',
    none: 'Nicht erlaubt',
  } satisfies Record<WorkPermission, string>,
  participation: {
    consent: 'Zustimmung',
    agreement: 'Einvernehmen',
    hearing: 'Anhörung',
    inquiry: 'Abfrage',
  } satisfies Record<ParticipationKind, string>,
  tone: {
    note: 'Hinweis',
    important: 'Wichtig',
    warning: 'Achtung',
    example: 'Beispiel',
  } satisfies Record<CalloutTone, string>,
  record: {
    version: 'Fassung',
    validity: 'Geltung',
    recorded: 'Veröffentlicht',
    change: 'Grund der Änderung',
    binding: 'Bindung',
    restsOn: 'Beruht auf',
    address: 'Dauerhafte Adresse',
    hash: 'SHA-256 des Inhalts',
    figures: 'Stand der Rechengrößen',
    copy: 'Adresse dieser Ausfertigung',
  },
  facts: {
    shortAnswer: 'Kurzantwort',
    profile: 'Steckbrief',
    legalBasis: 'Rechtsgrundlage',
    consequence: 'Rechtsfolge',
    discretionPoints: 'Für das Ermessen:',
    exclusionGrounds: 'Ausschlussgründe:',
    duration: 'Geltungsdauer',
    rightToWork: 'Erwerbstätigkeit',
    fees: 'Gebühren',
    participation: 'Beteiligung',
    competence: 'Zuständigkeit',
    documents: 'Unterlagen',
    registers: 'Register und Speichersachverhalte',
    nextTitles: 'Anschlusstitel',
    conditions: 'Voraussetzungen',
    specialCases: 'Besonderheiten',
    purpose: 'Worum es geht',
    clientDocuments: 'Was die Kundin oder der Kunde mitbringen muss',
    whatChanges: 'Was ändert sich?',
    entersIntoForceOn: 'Ab wann',
    concerns: 'Für wen',
    whatToDo: 'Was ist zu tun?',
    figures: 'Rechengrößen',
  },
  step: {
    actor: 'Wer',
    deadline: 'Bis wann',
    decision: 'Entscheidung',
    signingAuthority: 'Zeichnungsbefugnis',
  },
  stepTitle: (number: number, title: string) => `Schritt ${number}: ${title}`,
  timeLimit: (timeLimit: string) => `Frist: ${timeLimit}`,
  silence: (effect: string) => `Schweigen: ${effect}`,
  from: (day: string) => `ab ${day}`,
  between: (first: string, last: string) => `vom ${first} bis einschließlich ${last}`,
  repeal: (day: string) => `Aufhebung mit Wirkung ab ${day}`,
  withdrawal: 'Rücknahme einer früheren Veröffentlichung',
  figuresOn: (day: string, moment: string) =>
    `Werte für den ${day}, wie sie bis ${moment} bestätigt waren`,
  figure: (value: string, since: string, source: string) => `${value}, seit ${since} (${source})`,
  noFigure: (day: string) => `kein Wert am ${day}`,
  refused: {
    missing: {
      title: 'Diese Fassung gibt es nicht',
      advice: 'Oder sie ist für Sie nicht freigegeben.',
    },
    'too-many': {
      title: 'Ihre PDF-Dateien werden noch erstellt',
      advice: 'Warten Sie, bis sie fertig sind, und rufen Sie diese dann erneut auf.',
    },
    busy: {
      title: 'Gerade werden zu viele PDF-Dateien verlangt',
      advice: 'Versuchen Sie es in einer halben Minute erneut.',
    },
    unavailable: {
      title: 'Auf diesem Server lassen sich keine PDF-Dateien erstellen',
      advice:
        'Das Satzprogramm fehlt. Die Administration erfährt aus dem Protokoll des Servers, warum. Die Seite der Fassung lässt sich drucken.',
    },
    'too-much': {
      title: 'Diese PDF-Datei kam nicht zustande',
      advice:
        'Sie brauchte mehr Zeit oder Speicher, als vorgesehen ist. Die Seite der Fassung lässt sich drucken.',
    },
  } satisfies Record<RefusalReason | 'missing', { title: string; advice: string }>,
  toThePage: 'Zur Seite der Fassung',
  footer: (title: string, version: number, hash: string) =>
    `${title} · Fassung ${version} · SHA-256 ${hash.slice(0, 16)}…`,
};
