import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton.js';
import { keepFocus } from './keep-focus.js';

interface DialogProps {
  title: string;
  close: () => void;
  role?: 'dialog' | 'alertdialog';
  width?: 'default' | 'wide';
  children: ReactNode;
}

/**
 * A window above the page that must be answered or closed (Esc) first. It brings react-aria with it:
 * import it from files that are loaded lazily.
 */
export function Dialog({
  title,
  close,
  role = 'dialog',
  width = 'default',
  children,
}: DialogProps) {
  const { t } = useTranslation('common');
  // Whatever it came from may be gone by the time it is given back.
  useEffect(() => keepFocus, []);
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Modal className={`dialog dialog--${width}`}>
        <AriaDialog role={role}>
          <header className="dialog__header">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} onClick={close} />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
