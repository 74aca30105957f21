import { type ReactNode, useEffect, useState } from 'react';
import { createKeyRegistry, isTyping, KeyContext, singleKeys } from './keys.js';

/** Listens for the single keys that the components below have added. */
export function KeyListener({ children }: { children: ReactNode }) {
  const [registry] = useState(createKeyRegistry);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!singleKeys.get() || isTyping(event.target)) return;
      const shortcut = registry.list().findLast(({ key, run }) => run && key === event.key);
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run?.();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [registry]);
  return <KeyContext value={registry}>{children}</KeyContext>;
}
