import type { Binding, BindingForce, Fee, Participation } from '@rechtsstand/domain/entry';
import { OFFICE } from './office.js';

/** Parts of facts that many entries share. Amounts are euro cents. */
type Reduction = Fee['reductions'][number];
type Note = { name: string; note: string };

export const binding = (force: BindingForce, ...restsOn: string[]): Binding => ({
  force,
  issuedBy: OFFICE,
  restsOn,
});

export const fee = (
  occasion: string,
  amountCents: number,
  legalBasis: string,
  ...reductions: Reduction[]
): Fee => ({ occasion, amountCents, legalBasis, reductions });

export const minors = (amountCents: number): Reduction => ({
  who: 'Minderjährige (Hälfte)',
  amountCents,
  legalBasis: '§ 50 Abs. 1 AufenthV',
});

export const benefitRecipients = (legalBasis = '§ 53 Abs. 1 Nr. 1 AufenthV'): Reduction => ({
  who: 'Beziehende von Leistungen nach SGB II, SGB XII oder AsylbLG',
  amountCents: 0,
  legalBasis,
});

/** The fee is that of an identity card; the amount is set elsewhere and changes. */
export const associationRight: Reduction = {
  who: 'Assoziationsberechtigte (Türkei) ab 24 Jahren, Stand 2025',
  amountCents: 37_00,
  legalBasis: '§ 52a Abs. 2 AufenthV',
};

export const scholarship: Reduction = {
  who: 'Stipendium aus öffentlichen Mitteln',
  amountCents: 0,
  legalBasis: '§ 52 Abs. 5 AufenthV',
};

export const employmentAgency = (provision = '§ 39 AufenthG'): Participation => ({
  body: 'Bundesagentur für Arbeit',
  kind: 'consent',
  provision,
  timeLimit: 'zwei Wochen ab Übermittlung der Anfrage',
  effectOfSilence: 'Die Zustimmung gilt als erteilt (§ 36 Abs. 2 BeschV).',
});

export const securityCheck: Participation = {
  body: 'Sicherheitsbehörden über das Bundesverwaltungsamt',
  kind: 'inquiry',
  provision: '§ 73 Abs. 2 AufenthG',
  timeLimit: 'Rückmeldung meist innerhalb weniger Tage',
  effectOfSilence: 'Keine Fiktion: vor der Entscheidung die Rückmeldung abwarten.',
};

export const azr = (note: string): Note => ({ name: 'Ausländerzentralregister (AZR)', note });
export const passport: Note = {
  name: 'Gültiger Pass oder Passersatz',
  note: 'Alle Seiten; die Passpflicht folgt aus § 3 Abs. 1 AufenthG.',
};
export const photo: Note = {
  name: 'Digitales biometrisches Lichtbild',
  note: 'Nur elektronisch; Aufnahme am Terminal in der Wartezone möglich.',
};
export const health: Note = {
  name: 'Nachweis der Krankenversicherung',
  note: 'Gesetzlich oder nach Art und Umfang gleichwertig.',
};

/** Who wrote a version and who approved it. Binding instructions are for the head of the office. */
export const approvedByCoordinator = {
  author: 'sabine.brandt',
  approver: 'katharina.vogel',
} as const;
export const approvedByHead = { author: 'katharina.vogel', approver: 'birgit.neumann' } as const;
export const approvedByTeamLead = { author: 'sabine.brandt', approver: 'thomas.reuter' } as const;
