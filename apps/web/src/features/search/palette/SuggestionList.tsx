import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Group, Row } from './rows.js';
import { SuggestionRow } from './SuggestionRow.js';

interface SuggestionListProps {
  groups: Group[];
  /** The address of a page on the chosen day. */
  address: (to: string) => string;
  /** A row was clicked that leads to no page. */
  choose: (row: Row) => void;
}

const putsText = ({ type }: Row) => type === 'recent' || type === 'correction';

/** The rows in their groups. Those that lead to a page are links, with all that a mouse can do to one. */
export function SuggestionList({ groups, address, choose }: SuggestionListProps) {
  const { t } = useTranslation(['search', 'common']);
  return (
    <ListBox
      className="palette__list"
      aria-label={t('palette.suggestions')}
      items={groups}
      shouldFocusWrap
    >
      {({ name, rows }) => (
        <ListBoxSection
          className={`palette__group palette__group--${name}`}
          aria-label={t(`palette.group.${name}`)}
        >
          {name !== 'more' && <Header>{t(`palette.group.${name}`)}</Header>}
          <Collection items={rows}>
            {(row) => (
              <ListBoxItem
                className="palette__row"
                textValue={row.to}
                {...(putsText(row) ? { onAction: () => choose(row) } : { href: address(row.to) })}
              >
                <SuggestionRow row={row} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}
