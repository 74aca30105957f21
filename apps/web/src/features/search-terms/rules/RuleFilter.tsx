import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { selectionNames, useRulesAddress } from './useRulesAddress.js';

interface RuleFilterProps {
  text: string;
  onType: (text: string) => void;
}

/** Narrows the list down while typing, and by where a rule comes from. */
export function RuleFilter({ text, onType }: RuleFilterProps) {
  const { t } = useTranslation('search-terms');
  const { selection, select } = useRulesAddress();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ key: 'f', label: t('rules.keys.filter'), run: () => field.current?.focus() }]);
  return (
    <form role="search" className="terms__filter" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor="regel-filter">{t('rules.filter')}</label>
        <input
          ref={field}
          id="regel-filter"
          type="search"
          value={text}
          maxLength={200}
          onChange={(event) => onType(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="regel-auswahl">{t('rules.selection')}</label>
        <select
          id="regel-auswahl"
          value={selection}
          onChange={({ target }) => select(selectionNames[target.selectedIndex] ?? 'alle')}
        >
          {selectionNames.map((name) => (
            <option key={name} value={name}>
              {t(`rules.selections.${name}`)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
