import { use, useEffect, useRef } from 'react';
import { KeyContext, type Shortcut } from './keys.js';

/** Adds keys while the component is shown. The page's keys come after those of the frame in the list. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const registry = use(KeyContext);
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const signature = shortcuts.map(({ key, label }) => `${key}\n${label}`).join('\t');
  useEffect(
    () =>
      registry?.add(
        latest.current.map(({ key, label, run }, index) => ({
          key,
          label,
          ...(run && { run: () => latest.current[index]?.run?.() }),
        })),
      ),
    [registry, signature],
  );
}
