import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadCatalogues } from '../i18n/i18n.js';
import { useShortcuts } from '../keys/useShortcuts.js';
import { type OverlayName, useOpenOverlay } from './overlay.js';
import { TypeAhead, type Typed } from './TypeAhead.js';

const overlays = {
  palette: lazy(async () => {
    const [module] = await Promise.all([
      import('../../features/search/palette/Palette.js'),
      loadCatalogues(['search']),
    ]);
    return module;
  }),
  password: lazy(async () => {
    const [module] = await Promise.all([
      import('../../features/account/OwnPasswordDialog.js'),
      loadCatalogues(['account', 'failures']),
    ]);
    return module;
  }),
  day: lazy(() => import('./DayDialog.js')),
  keys: lazy(() => import('./KeysDialog.js')),
};

/** The overlays of the frame and the keys that open them. */
export function Overlays({ open, close }: { open: OverlayName | null; close: () => void }) {
  const { t } = useTranslation('shell');
  const show = useOpenOverlay();
  useShortcuts([
    { key: '/', label: t('keys.search'), run: () => show('palette') },
    { key: 'r', label: t('keys.day'), run: () => show('day') },
    { key: '?', label: t('keys.help'), run: () => show('keys') },
  ]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      show('palette');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);
  return open && <OpenOverlay key={open} name={open} close={close} />;
}

function OpenOverlay({ name, close }: { name: OverlayName; close: () => void }) {
  const [typed, setTyped] = useState<Typed>({ text: '', isEntered: false });
  const Overlay = overlays[name];
  const meanwhile =
    name === 'palette' ? <TypeAhead typed={typed} onType={setTyped} close={close} /> : null;
  return (
    <Suspense fallback={meanwhile}>
      <Overlay close={close} typed={typed} />
    </Suspense>
  );
}
