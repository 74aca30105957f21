import type { DemoLogin, TeamSlug } from './office.js';

/** Mitzeichnung that a draft of the demo waits for. */
export interface DemoCosignature {
  /** The slug of the entry whose draft it is. */
  readonly entry: string;
  readonly by: DemoLogin;
  readonly team: TeamSlug;
  readonly question: string;
}

export const cosignatures: readonly DemoCosignature[] = [
  {
    entry: 'freizuegigkeit',
    by: 'katharina.vogel',
    team: 'erwerb-und-studium',
    question: 'Trägt das Team den Sonderfall Grenzgänger mit? Die meisten sprechen bei Ihnen vor.',
  },
];

/** A draft that is to be published by itself. */
export interface DemoSchedule {
  readonly entry: string;
  readonly by: DemoLogin;
  /** Counted from the day of loading. */
  readonly inDays: number;
  readonly time: string;
}

export const schedules: readonly DemoSchedule[] = [
  { entry: 'niederlassungserlaubnis-pruefen', by: 'katharina.vogel', inDays: 14, time: '08:00' },
];
