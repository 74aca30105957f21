import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Icon, type IconName } from '../../../ui/Icon.js';
import type { SaveStatus } from '../model/autosave.js';

const icons: Record<SaveStatus, IconName> = {
  saved: 'check',
  changed: 'edit',
  saving: 'upload',
  unreachable: 'warning',
  refused: 'error',
  overtaken: 'warning',
};

/** Said aloud only where somebody should know: not with every pause in typing. */
const announced: readonly SaveStatus[] = ['unreachable', 'refused', 'overtaken'];

interface SaveStateProps {
  status: SaveStatus;
  editedAt: string;
}

/** Whether what is on the screen is saved; always in view. */
export function SaveState({ status, editedAt }: SaveStateProps) {
  const { t } = useTranslation('drafts');
  const { instant } = useFormat();
  const text = t(`save.${status}`, { instant: instant(editedAt) });
  return (
    <>
      <p className={`save-state save-state--${status}`}>
        <Icon name={icons[status]} /> {text}
      </p>
      <p className="kern-sr-only" role="status">
        {announced.includes(status) ? text : status === 'saved' ? t('save.announced') : ''}
      </p>
    </>
  );
}
