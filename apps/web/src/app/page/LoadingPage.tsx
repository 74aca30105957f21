import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../ui/Skeleton.js';

/** Holds the place of a page whose text is on its way, in the same columns. */
export function LoadingPage({
  aside = false,
  width = 'measure',
}: {
  aside?: boolean;
  width?: 'measure' | 'wide';
}) {
  const { t } = useTranslation('common');
  return (
    <div className={`page page--${width}${aside ? ' page--aside' : ''}`} aria-busy="true">
      <p className="kern-sr-only" role="status">
        {t('loading')}
      </p>
      <div className="page__header">
        <Skeleton lines={1} size="title" />
      </div>
      <div className="page__body">
        <Skeleton lines={8} />
      </div>
    </div>
  );
}
