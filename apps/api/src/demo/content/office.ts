import type { Role } from '@rechtsstand/domain/entry';

/** The invented office that runs the demo. */
export const OFFICE = 'Ausländerbehörde Musterstadt (Beispiel)';

export const teamNames = {
  'erwerb-und-studium': 'Team Erwerb und Studium',
  'familie-und-humanitaeres': 'Team Familie und Humanitäres',
  'rueckkehr-und-grundsatz': 'Team Rückkehr und Grundsatz',
} as const;

export type TeamSlug = keyof typeof teamNames;

export type DemoLogin =
  | 'lena.hoffmann'
  | 'murat.aydin'
  | 'jonas.krueger'
  | 'sabine.brandt'
  | 'thomas.reuter'
  | 'katharina.vogel'
  | 'birgit.neumann'
  | 'stefan.lorenz';

export interface DemoPerson {
  readonly login: DemoLogin;
  readonly displayName: string;
  /** `team: null` holds for the whole office. */
  readonly memberships: readonly {
    readonly role: Role;
    readonly team: TeamSlug | null;
    /** Counted back from the day of loading. */
    readonly sinceDaysAgo: number;
  }[];
}

const YEARS = 365;

export const people: readonly DemoPerson[] = [
  person('lena.hoffmann', 'Lena Hoffmann', 'caseworker', 'erwerb-und-studium', 6 * YEARS),
  person('murat.aydin', 'Murat Aydın', 'caseworker', 'familie-und-humanitaeres', 4 * YEARS),
  // New in the office: three weeks, and everything still to be read.
  person('jonas.krueger', 'Jonas Krüger', 'caseworker', 'erwerb-und-studium', 21),
  person('sabine.brandt', 'Sabine Brandt', 'editor', null, 5 * YEARS),
  person('thomas.reuter', 'Thomas Reuter', 'team-lead', 'erwerb-und-studium', 7 * YEARS),
  {
    login: 'katharina.vogel',
    displayName: 'Dr. Katharina Vogel',
    memberships: [
      { role: 'legal-coordinator', team: null, sinceDaysAgo: 5 * YEARS },
      { role: 'caseworker', team: 'rueckkehr-und-grundsatz', sinceDaysAgo: 5 * YEARS },
    ],
  },
  person('birgit.neumann', 'Birgit Neumann', 'head', null, 9 * YEARS),
  person('stefan.lorenz', 'Stefan Lorenz', 'administrator', null, 8 * YEARS),
];

/** Who is away from the day of loading on, and who acts instead. */
export const absence = {
  person: 'thomas.reuter',
  deputy: 'sabine.brandt',
  days: 14,
} as const satisfies { person: DemoLogin; deputy: DemoLogin; days: number };

function person(
  login: DemoLogin,
  displayName: string,
  role: Role,
  team: TeamSlug | null,
  sinceDaysAgo: number,
): DemoPerson {
  return { login, displayName, memberships: [{ role, team, sinceDaysAgo }] };
}
