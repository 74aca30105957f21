import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';

/** What was typed before the palette was there, and whether Enter was pressed on it. */
export interface Typed {
  text: string;
  isEntered: boolean;
}

interface TypeAheadProps {
  typed: Typed;
  onType: (typed: Typed) => void;
  close: () => void;
}

/**
 * Stands in for the palette while that is loaded: whoever presses the key and types on loses no letter,
 * and no letter is taken for a key of the page.
 */
export function TypeAhead({ typed, onType, close }: TypeAheadProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="dialog-overlay dialog-overlay--top">
      <div className="palette">
        <div className="palette__frame">
          <div className="palette__field">
            <Icon name="search" />
            <input
              autoFocus
              aria-label={t('nav.search')}
              value={typed.text}
              onChange={({ target }) => onType({ text: target.value, isEntered: false })}
              onKeyDown={({ key }) => {
                if (key === 'Enter') onType({ ...typed, isEntered: true });
                if (key === 'Escape') close();
              }}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
