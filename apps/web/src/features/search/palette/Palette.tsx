import { type KeyboardEvent, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../app/as-of/AppLink.js';
import { Icon } from '../../../ui/Icon.js';
import { PaletteRow } from './PaletteRow.js';
import { usePaletteItems } from './usePaletteItems.js';

/** The search box over any page: what is typed is a citation first, else it is searched while typing. */
export default function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('search');
  const [text, setText] = useState('');
  const { items, isWaiting, error } = usePaletteItems(text);
  const navigate = useNavigate();
  const address = useAddress();
  const inNewTab = useRef(false);

  const open = (to: string) => {
    if (inNewTab.current) window.open(address(to), '_blank', 'noopener');
    else void navigate(address(to));
    close();
  };
  const notice = (event: KeyboardEvent) => {
    inNewTab.current = event.ctrlKey || event.metaKey;
  };
  const message = error ? t('palette.failed') : text.trim() === '' ? t('palette.hint') : '';
  return (
    <ModalOverlay
      className="dialog-overlay dialog-overlay--top"
      isOpen
      isDismissable
      onOpenChange={close}
    >
      <Modal className="palette">
        <Dialog aria-label={t('palette.title')}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField className="palette__field" aria-label={t('palette.title')} autoFocus>
              <Icon name="search" />
              <Input placeholder={t('palette.placeholder')} onKeyDownCapture={notice} />
            </SearchField>
            {message && <p className="palette__hint muted">{message}</p>}
            <ListBox
              className="palette__list"
              aria-label={t('palette.suggestions')}
              aria-busy={isWaiting}
              items={items}
              onAction={(id) => {
                const item = items.find((candidate) => candidate.id === id);
                if (item) open(item.to);
              }}
            >
              {(item) => (
                <ListBoxItem id={item.id} className="palette__row" textValue={item.to}>
                  <PaletteRow item={item} />
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
          <p className="palette__keys muted" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.keys.choose')} <kbd>↵</kbd>{' '}
            {t('palette.keys.open')} <kbd>{t('palette.keys.ctrl')} ↵</kbd>{' '}
            {t('palette.keys.new-tab')}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
