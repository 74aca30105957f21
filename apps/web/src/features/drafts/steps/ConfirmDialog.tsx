import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  action: string;
  isDangerous?: boolean;
  /** Whether all is answered that is asked; where not, it says so itself. */
  isReady?: () => boolean;
  close: () => void;
  onConfirm: () => void;
}

/** Says what will happen, and asks once. */
export default function ConfirmDialog({
  title,
  children,
  action,
  isDangerous = false,
  isReady = () => true,
  close,
  onConfirm,
}: ConfirmDialogProps) {
  const { t } = useTranslation('common');
  return (
    <Dialog title={title} close={close} role="alertdialog">
      <div className="stack">
        {children}
        <div className="form-actions">
          <Button
            variant={isDangerous ? 'danger' : 'primary'}
            onClick={() => {
              if (!isReady()) return;
              onConfirm();
              close();
            }}
          >
            {action}
          </Button>
          <Button variant="quiet" autoFocus={isDangerous} onClick={close}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
