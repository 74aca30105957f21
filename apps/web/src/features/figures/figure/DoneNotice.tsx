import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { Notice } from '../../../ui/Notice.js';

/** What was done last on the page. */
export type Done =
  { what: 'proposed' } | { what: 'refused' } | { what: 'confirmed'; noticeDraftId: string | null };

const sentences = {
  proposed: 'form.done',
  refused: 'refuse.done',
  confirmed: 'confirm.done',
} as const;

/** Takes the focus, and leads on to the draft of the notice. */
export function DoneNotice({ done, ref }: { done: Done; ref: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation('figures');
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="success" title={t(sentences[done.what])}>
        {done.what === 'confirmed' && done.noticeDraftId && (
          <p>
            <AppLink to={`/entwuerfe/${done.noticeDraftId}`}>{t('confirm.draft')}</AppLink>
          </p>
        )}
      </Notice>
    </div>
  );
}
