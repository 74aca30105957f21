import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/Button.js';

/** The page of a list that the address asks for, counted from 1. */
export function usePaging(pageSize: number) {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Math.floor(Number(params.get('seite'))) || 1);
  const go = (to: number) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (to <= 1) next.delete('seite');
      else next.set('seite', String(to));
      return next;
    });
  return { page, offset: (page - 1) * pageSize, go };
}

/** Back and forth through a list too long for one page. */
export function Paging({ pageSize, totalItems }: { pageSize: number; totalItems: number }) {
  const { t } = useTranslation('common');
  const { page, offset, go } = usePaging(pageSize);
  if (totalItems <= pageSize && page === 1) return null;
  const to = Math.min(offset + pageSize, totalItems);
  // Others may have emptied the page one is on.
  const last = Math.ceil(totalItems / pageSize);
  return (
    <nav className="paging" aria-label={t('paging.label')}>
      <Button size="small" disabled={page === 1} onClick={() => go(Math.min(page - 1, last))}>
        {t('paging.previous')}
      </Button>
      {offset < to && <span>{t('paging.range', { from: offset + 1, to, total: totalItems })}</span>}
      <Button size="small" disabled={to >= totalItems} onClick={() => go(page + 1)}>
        {t('paging.next')}
      </Button>
    </nav>
  );
}
