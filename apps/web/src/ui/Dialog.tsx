import { type ReactNode, useEffect } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { focusHeading } from './focus-heading.js';
import { IconButton } from './IconButton.js';

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
  useEffect(() => keepFocusLater, []);
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

/** The focus goes back to where it came from; where what it came from is gone by then, to the heading. */
function keepFocusLater(): void {
  setTimeout(() => {
    if (document.activeElement === document.body) focusHeading();
  }, AFTER_GIVING_BACK);
}

/** Milliseconds after which a button that the answer replaces has been replaced. */
const AFTER_GIVING_BACK = 300;
