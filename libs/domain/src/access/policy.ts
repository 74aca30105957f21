import type { Role } from '../entry/index.js';

/** Befugnis: what a person may be allowed to do. Whatever is not granted below is refused. */
export const permissions = [
  'entry.read',
  'acknowledge',
  'draft.suggest',
  'draft.write',
  'draft.request-review',
  'draft.approve',
  'draft.cosign',
  'draft.publish',
  'draft.override',
  'law.import',
  'board.read',
  'people.manage',
  'audit.read',
  'entry.settings',
  'entry.confirm-review',
  'entry.second-look',
  'terms.edit',
  'figure.propose',
  'figure.confirm',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * How far a permission reaches. Whatever concerns an entry reaches, besides, only as far as the person
 * can see.
 *
 * - `any`: everything
 * - `created`: drafts the person began, and beginning one
 * - `team`: what belongs to the team for which the role is held; a role held for the whole office
 *   covers every team
 * - `team-instructions`: process instructions owned by that team
 * - `not-binding`: whatever is not a binding instruction (Weisung)
 * - `asked-team`: drafts that the very team for which the role is held was asked to co-sign; a role held
 *   for the whole office is of no team
 * - `unled-team`: drafts that a team was asked to co-sign which has no lead, or whose lead is away with
 *   nobody to act for them
 */
export type Scope =
  'any' | 'created' | 'team' | 'team-instructions' | 'not-binding' | 'asked-team' | 'unled-team';

/**
 * Who may do what, and how far: the table of the office, one row per permission. Caseworkers and editors
 * see their own acknowledgements without `board.read`, which is about the names of others.
 */
export const policy: Readonly<Record<Permission, Readonly<Partial<Record<Role, Scope>>>>> = {
  'entry.read': {
    caseworker: 'any',
    editor: 'any',
    'team-lead': 'any',
    'legal-coordinator': 'any',
    head: 'any',
    administrator: 'any',
  },
  acknowledge: {
    caseworker: 'any',
    editor: 'any',
    'team-lead': 'any',
    'legal-coordinator': 'any',
    head: 'any',
    administrator: 'any',
  },
  'draft.suggest': {
    caseworker: 'created',
    editor: 'any',
    'team-lead': 'team',
    'legal-coordinator': 'any',
    head: 'any',
  },
  'draft.write': { editor: 'any', 'team-lead': 'team', 'legal-coordinator': 'any', head: 'any' },
  'draft.request-review': {
    editor: 'any',
    'team-lead': 'team',
    'legal-coordinator': 'any',
    head: 'any',
  },
  'draft.approve': {
    'team-lead': 'team-instructions',
    'legal-coordinator': 'not-binding',
    head: 'any',
  },
  // Mitzeichnung speaks for a team: whoever writes for it or leads it; the head, for one that nobody leads.
  'draft.cosign': { editor: 'asked-team', 'team-lead': 'asked-team', head: 'unled-team' },
  'draft.publish': { 'legal-coordinator': 'any', head: 'any' },
  'draft.override': { head: 'any' },
  'law.import': { 'legal-coordinator': 'any', head: 'any' },
  'board.read': { 'team-lead': 'team', 'legal-coordinator': 'any', head: 'any' },
  'people.manage': { administrator: 'any' },
  'audit.read': { head: 'any', administrator: 'any' },
  'entry.settings': { 'legal-coordinator': 'any', head: 'any' },
  'entry.confirm-review': {
    editor: 'team',
    'team-lead': 'team',
    'legal-coordinator': 'any',
    head: 'any',
  },
  // The coordinator looks at binding instructions too: the head, who approves them, may have overridden.
  'entry.second-look': {
    'team-lead': 'team-instructions',
    'legal-coordinator': 'any',
    head: 'any',
  },
  'terms.edit': { 'legal-coordinator': 'any', head: 'any' },
  'figure.propose': { 'legal-coordinator': 'any', head: 'any' },
  'figure.confirm': { 'legal-coordinator': 'any', head: 'any' },
};
