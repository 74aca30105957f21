import { ListField } from '../fields/ListField.js';
import { TextField } from '../fields/TextField.js';

interface Note {
  name: string;
  note: string;
}

interface NotesFieldProps {
  path: string;
  items: readonly Note[];
  onChange: (items: Note[]) => void;
}

/** Documents or registers, each with a remark. */
export function NotesField({ path, items, onChange }: NotesFieldProps) {
  return (
    <ListField
      path={path}
      items={items}
      create={() => ({ name: '', note: '' })}
      onChange={onChange}
    >
      {(item, change, at) => (
        <>
          <TextField
            path={`${at}.name`}
            value={item.name}
            onChange={(name) => change({ ...item, name })}
          />
          <TextField
            path={`${at}.note`}
            value={item.note}
            onChange={(note) => change({ ...item, note })}
          />
        </>
      )}
    </ListField>
  );
}
