/**
 * Whether an assignment still asks for something. `assignment` and `publication` are the aliases of the
 * two tables. It does not once it has been answered, nor while the publication is withdrawn.
 */
export function assignmentIsOpen(assignment: string, publication: string): string {
  return `(${assignmentIsUnanswered(assignment, publication)}
    AND NOT is_withdrawn(${publication}.id))`;
}

/**
 * Whether nobody has confirmed what it asks about, and no newer publication that stands asks the same
 * person, since only what is new is worth confirming.
 */
export function assignmentIsUnanswered(assignment: string, publication: string): string {
  return `(NOT EXISTS (
      SELECT FROM acknowledgements k
      WHERE k.publication_id = ${assignment}.publication_id AND k.subject_id = ${assignment}.subject_id)
    AND NOT EXISTS (
      SELECT FROM publications newer
      JOIN assignments again ON again.publication_id = newer.id
      WHERE newer.entry_id = ${publication}.entry_id AND newer.sequence > ${publication}.sequence
        AND again.subject_id = ${assignment}.subject_id AND NOT is_withdrawn(newer.id)))`;
}
