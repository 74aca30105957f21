/** Documents or registers, each with its remark. */
export function NotesList({ notes }: { notes: readonly { name: string; note: string }[] }) {
  return (
    <ul className="fact-list">
      {notes.map(({ name, note }) => (
        <li key={name}>
          {name}
          {note && <span className="fact-list__more">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
