import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';

/**
 * Stands in for the palette while that is loaded: whoever presses the key and types on loses no letter,
 * and no letter is taken for a key of the page.
 */
export function TypeAhead({ typed, onType }: { typed: string; onType: (text: string) => void }) {
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
              value={typed}
              onChange={({ target }) => onType(target.value)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
