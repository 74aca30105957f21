import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.js';
import { useViewer } from '../viewer/viewer.js';

const PersonMenu = lazy(() => import('./PersonMenu.js'));

/** Opens the menu of the person signed in; the menu is loaded with the first press. */
export function PersonButton() {
  const { t } = useTranslation('shell');
  const { displayName } = useViewer();
  const [isWanted, setWanted] = useState(false);
  if (isWanted) {
    return (
      <Suspense fallback={<PersonFace name={displayName} />}>
        <PersonMenu />
      </Suspense>
    );
  }
  return (
    <button
      type="button"
      className="top-bar__button"
      aria-haspopup="menu"
      aria-label={t('person.menu', { name: displayName })}
      onPointerEnter={() => void import('./PersonMenu.js')}
      onClick={() => setWanted(true)}
    >
      <PersonFace name={displayName} />
    </button>
  );
}

export function PersonFace({ name }: { name: string }) {
  return (
    <>
      <Icon name="person" />
      <span className="top-bar__name">{name}</span>
    </>
  );
}
