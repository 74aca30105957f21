import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSettled } from '../../../ui/useSettled.js';

/** Short enough to follow the typing, long enough not to ask for every key. */
const PAUSE = 150;

/**
 * What is being typed, and as it was when typing last paused; the latter stands in the address. A new
 * text begins on the first page of what it leads to.
 */
export function useTypedParam(name: string) {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get(name) ?? '';
  const [text, setText] = useState(inAddress);
  const settled = useSettled(text.trim(), PAUSE);
  useEffect(() => {
    if (settled === inAddress) return;
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        if (settled === '') next.delete(name);
        else next.set(name, settled);
        next.delete('seite');
        return next;
      },
      { replace: true },
    );
  }, [settled, inAddress, name, setParams]);
  return { text, setText, settled };
}
