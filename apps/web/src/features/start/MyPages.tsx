import { useTranslation } from 'react-i18next';
import { AppLink } from '../../app/as-of/AppLink.js';
import { kindIcons } from '../../app/entry-refs/kind-icons.js';
import { PinButton } from '../../app/recent/PinButton.js';
import { pinnedPages, recentPages, type RememberedPage } from '../../app/recent/pages.js';
import { Empty } from '../../ui/Empty.js';
import { Icon } from '../../ui/Icon.js';
import { useRemembered } from '../../ui/useRemembered.js';

/** Pinned pages, then those opened lately; the browser keeps them, the server never hears of them. */
export function MyPages() {
  const { t } = useTranslation('start');
  const [pinned] = useRemembered(pinnedPages);
  const [recent] = useRemembered(recentPages);
  const others = recent.filter(({ to }) => !pinned.some((page) => page.to === to));
  return (
    <section aria-labelledby="meine-seiten">
      <div className="section__head">
        <h2 id="meine-seiten">{t('mine.title')}</h2>
        <p className="muted small">{t('mine.only-here')}</p>
      </div>
      {pinned.length + others.length === 0 ? (
        <Empty title={t('mine.empty')}>
          <p>{t('mine.empty-explanation')}</p>
        </Empty>
      ) : (
        <ul className="my-pages">
          {[...pinned, ...others].map((page) => (
            <PageRow key={page.to} page={page} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PageRow({ page }: { page: RememberedPage }) {
  return (
    <li>
      <Icon name={kindIcons[page.kind]} />
      <AppLink to={page.to}>{page.title}</AppLink>
      <PinButton page={page} />
    </li>
  );
}
