import { CitationField } from './CitationField.js';
import { ListField } from './ListField.js';
import { TextField } from './TextField.js';

interface TextListFieldProps {
  path: string;
  items: readonly string[];
  onChange: (items: string[]) => void;
  /** `citation`: provisions only; `source`: provisions and whatever else an entry may rest on. */
  of?: 'text' | 'citation' | 'source';
}

/** A list of sentences or of provisions. */
export function TextListField({ path, items, onChange, of = 'text' }: TextListFieldProps) {
  return (
    <ListField path={path} items={items} create={() => ''} onChange={onChange}>
      {(item, change, itemPath) =>
        of === 'text' ? (
          <TextField path={itemPath} value={item} onChange={change} rows={2} labelHidden />
        ) : (
          <CitationField
            path={itemPath}
            value={item}
            onChange={change}
            isFree={of === 'source'}
            labelHidden
          />
        )
      }
    </ListField>
  );
}
