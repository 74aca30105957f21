import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Notice } from '../../../ui/Notice.js';
import { SecondLookPublication } from './second-look-publication.js';

const SecondLookDialog = lazy(() => import('./SecondLookDialog.js'));

const tones = { AGREED: 'success', OBJECTED: 'warning' } as const;

/** What the second look found; or that nobody has looked yet, with the way to do so. */
export default function SecondLook({
  publication: masked,
}: {
  publication: FragmentType<typeof SecondLookPublication>;
}) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const publication = readFragment(SecondLookPublication, masked);
  const { overrideReason, secondLook, canTakeSecondLook } = publication;
  if (secondLook) {
    const { outcome, note, lookedAt, lookedBy } = secondLook;
    const name = lookedBy.displayName ?? t('former');
    return (
      <Notice
        tone={tones[outcome]}
        title={t(`second-look.${outcome}`, { name, instant: instant(lookedAt) })}
      >
        {note && <p className="preserve-lines">{t('quoted', { text: note })}</p>}
      </Notice>
    );
  }
  return (
    <Notice tone="warning" title={t('second-look.open')}>
      <p>{t('second-look.reason', { reason: overrideReason })}</p>
      {canTakeSecondLook && (
        <p>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('second-look.button')}
          </Button>
        </p>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <SecondLookDialog publication={publication} close={() => setOpen(false)} />
        </Suspense>
      )}
    </Notice>
  );
}
