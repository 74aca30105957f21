import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { IconButton } from '../../../ui/IconButton.js';
import { useField } from './field.js';

interface ListFieldProps<T> {
  path: string;
  items: readonly T[];
  /** What a new row starts with. */
  create: () => T;
  onChange: (items: T[]) => void;
  children: (item: T, change: (item: T) => void, path: string) => ReactNode;
}

let nextKey = 0;

/** Rows that can be added, removed and put in another order, with the focus following what was done. */
export function ListField<T>({ path, items, create, onChange, children }: ListFieldProps<T>) {
  const { t } = useTranslation('drafts');
  const { id, label, hint, errors } = useField(path);
  const list = useRef<HTMLOListElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const [keys, setKeys] = useState(() => items.map(() => (nextKey += 1)));
  const focusRow = useRef<number | null>(null);

  useEffect(() => {
    // A step of an instruction gets its new row a moment after its key.
    if (focusRow.current === null || keys.length !== items.length) return;
    const row = list.current?.children[focusRow.current];
    const control = row?.querySelector<HTMLElement>('input, textarea, select');
    (control ?? addButton.current)?.focus();
    focusRow.current = null;
  });

  const apply = (order: T[], orderedKeys: number[], focus: number) => {
    setKeys(orderedKeys);
    onChange(order);
    focusRow.current = focus;
  };
  const move = (from: number, to: number) =>
    apply(moved(items, from, to), moved(keys, from, to), to);
  const remove = (at: number) =>
    apply(items.toSpliced(at, 1), keys.toSpliced(at, 1), Math.min(at, items.length - 2));

  return (
    <fieldset className="list-field">
      <legend>{label}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      {errors.length > 0 && <p className="field__error">{errors.join(' ')}</p>}
      <ol ref={list} className="list-field__rows">
        {items.map((item, index) => {
          const row = { name: label, number: index + 1 };
          return (
            <li key={keys[index] ?? `row-${index}`}>
              <div className="list-field__item" role="group" aria-label={t('list.row', row)}>
                {children(item, (next) => onChange(items.with(index, next)), `${path}[${index}]`)}
              </div>
              <div className="list-field__keys">
                <IconButton
                  icon="chevron"
                  className="list-field__up"
                  label={t('list.up', row)}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <IconButton
                  icon="chevron"
                  label={t('list.down', row)}
                  disabled={index === items.length - 1}
                  onClick={() => move(index, index + 1)}
                />
                <IconButton
                  icon="close"
                  label={t('list.remove', row)}
                  onClick={() => remove(index)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <Button
        id={id}
        ref={addButton}
        size="small"
        variant="quiet"
        aria-label={t('list.add-named', { name: label })}
        onClick={() => apply([...items, create()], [...keys, (nextKey += 1)], items.length)}
      >
        <Icon name="plus" />
        {t('list.add')}
      </Button>
    </fieldset>
  );
}

function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, list[from] as T);
}
