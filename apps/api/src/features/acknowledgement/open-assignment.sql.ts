/**
 * Whether an assignment still asks for something. `assignment` and `publication` are the aliases of the
 * two tables. It does not once it has been acknowledged; nor once a newer publication of the entry asks
 * the same person, since only what is new is worth confirming; nor while the publication is withdrawn.
 */
export function assignmentIsOpen(assignment: string, publication: string): string {
  return `(NOT EXISTS (
      SELECT FROM acknowledgements k
      WHERE k.publication_id = ${assignment}.publication_id AND k.subject_id = ${assignment}.subject_id)
    AND ${assignmentStands(assignment, publication)})`;
}

/** The same, acknowledged or not. */
function assignmentStands(assignment: string, publication: string): string {
  return `(NOT EXISTS (
      SELECT FROM publications newer
      JOIN assignments again ON again.publication_id = newer.id
      WHERE newer.entry_id = ${publication}.entry_id AND newer.sequence > ${publication}.sequence
        AND again.subject_id = ${assignment}.subject_id)
    AND NOT EXISTS (
      SELECT FROM publications withdrawal
      WHERE withdrawal.withdraws = ${publication}.id AND NOT EXISTS (
        SELECT FROM publications undone WHERE undone.withdraws = withdrawal.id)))`;
}
