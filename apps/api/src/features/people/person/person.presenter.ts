import type { PersonEntity } from '../entities/person.entity.js';
import { personRef } from './person-ref.model.js';
import type { Person } from './person.model.js';

export function presentPerson(row: PersonEntity): Person {
  const { id, login, displayName, email, disabledAt, memberships, absences } = row;
  return {
    id,
    login,
    displayName,
    email,
    disabled: disabledAt !== null,
    memberships,
    absences: absences.map(({ deputy, ...absence }) => ({
      ...absence,
      deputy: personRef(subjectOf(deputy)),
    })),
  };
}

/** Who can still sign in has a subject: only the retention of those who left removes the link. */
export function subjectOf({ id, subject }: PersonEntity): string {
  if (!subject) throw new Error(`Person ${id} has no subject`);
  return subject.id;
}
