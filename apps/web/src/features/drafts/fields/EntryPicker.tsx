import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { Icon } from '../../../ui/Icon.js';
import { useField } from './field.js';

const SuggestEntriesDocument = graphql(`
  query SuggestEntries($query: String!) {
    suggest(query: $query, limit: 12) {
      hits {
        kind
        entryId
        title {
          text
        }
      }
    }
  }
`);

const EntryTitleDocument = graphql(`
  query EntryTitle($id: ID!) {
    entryById(id: $id) {
      id
      title
    }
  }
`);

interface EntryPickerProps {
  path: string;
  entryId: string | null;
  onChange: (entryId: string | null) => void;
  labelHidden?: boolean;
}

/** One of our pages, found by typing; emptied, it is none. */
export function EntryPicker({ path, entryId, onChange, labelHidden = false }: EntryPickerProps) {
  const { t } = useTranslation('drafts');
  const { id, label, errors } = useField(path);
  const [typed, setTyped] = useState<string | null>(null);
  const query = useDeferredValue(typed?.trim() ?? '');
  const chosen = useQuery(EntryTitleDocument, { variables: { id: entryId ?? '' }, skip: !entryId });
  const title = entryId ? (chosen.data?.entryById?.title ?? '') : '';
  const { data, previousData } = useQuery(SuggestEntriesDocument, {
    variables: { query },
    skip: query === '',
  });
  const entries = new Map(
    ((data ?? previousData)?.suggest.hits ?? []).flatMap((hit) =>
      hit.entryId ? [[hit.entryId, hit.title.map(({ text }) => text).join('')] as const] : [],
    ),
  );
  return (
    <ComboBox
      className="field"
      items={[...entries].map(([key, name]) => ({ id: key, name }))}
      inputValue={typed ?? title}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '') onChange(null);
      }}
      selectedKey={entryId}
      onSelectionChange={(key) => {
        if (key === null) return;
        // At once: a title that is fetched and comes later would open the list again.
        setTyped(entries.get(String(key)) ?? null);
        onChange(String(key));
      }}
      onBlur={() => setTyped(null)}
      isInvalid={errors.length > 0}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className={labelHidden ? 'kern-sr-only' : undefined}>{label}</Label>
      <div className="combo">
        <Input id={id} className="input" placeholder={t('picker.placeholder')} />
        <AriaButton className="icon-button">
          <Icon name="chevron" />
        </AriaButton>
      </div>
      {errors.length > 0 && <p className="field__error">{errors.join(' ')}</p>}
      <Popover className="popover">
        <ListBox
          className="menu picker"
          renderEmptyState={() => <p className="muted">{t('picker.empty')}</p>}
        >
          {(entry: { id: string; name: string }) => <ListBoxItem>{entry.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
