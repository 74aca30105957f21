import type { LocalDate } from '@rechtsstand/domain/time';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useShortcuts } from '../../../app/keys/useShortcuts.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { ConfirmDialog } from '../confirm/lazy.js';
import '../reviews.css';

interface ReviewMarkProps {
  entryId: string;
  dueOn: LocalDate;
  publication: { id: string; sequence: number; title: string };
  mayConfirm: boolean;
}

/** Since when the review is due; and for those who may, the way to confirm it. */
export default function ReviewMark({ entryId, dueOn, publication, mayConfirm }: ReviewMarkProps) {
  const { t } = useTranslation('reviews');
  const { day } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useShortcuts(mayConfirm ? [{ key: 'b', label: t('keys.confirm'), run: open }] : []);
  return (
    <div className="review-mark">
      <p>
        <Icon name="calendar" />
        {t('since', { day: day(dueOn) })}
      </p>
      {mayConfirm && (
        <Button size="small" variant="quiet" onClick={open} aria-keyshortcuts="b">
          {t('confirm.button')}
          <kbd aria-hidden="true">b</kbd>
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <ConfirmDialog
            entryId={entryId}
            title={publication.title}
            publication={publication}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
