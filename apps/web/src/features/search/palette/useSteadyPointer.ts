import { type MouseEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import type { Row } from './rows.js';

/** So long, in milliseconds, nobody has seen yet that another row stands there, or can hold the finger back. */
const UNSEEN = 400;
/** So many pixels a hand moves without meaning to. */
const TREMOR = 5;

/** Where the pointer is, and over which row. */
interface Pointed {
  row: Row | undefined;
  x: number;
  y: number;
}

/**
 * Rows change their places while answers come, under a pointer that rests. A press goes to what was seen
 * under it: if the rows have only just changed, to the one that stood there before. While it lasts they stand.
 */
export function useSteadyPointer(
  rows: readonly Row[],
  choose: (row: Row, inNewTab: boolean) => void,
  /** Lets no other rows come. */
  keep: () => void,
) {
  const pointed = useRef<Pointed | null>(null);
  const former = useRef<{ pointed: Pointed | null; until: number }>({ pointed: null, until: 0 });
  const meant = useRef<Row | null>(null);
  const shown = rows.map(({ to }) => to).join(' ');
  useLayoutEffect(() => {
    former.current = { pointed: pointed.current, until: performance.now() + UNSEEN };
  }, [shown]);

  const rowAt = ({ target }: PointerEvent) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const id = option instanceof HTMLElement ? option.dataset['key'] : undefined;
    return rows.find((row) => row.id === id);
  };
  const look = (event: PointerEvent) => {
    pointed.current = { row: rowAt(event), x: event.clientX, y: event.clientY };
  };
  const press = (event: PointerEvent) => {
    const { pointed: before, until } = former.current;
    const row = rowAt(event);
    meant.current = null;
    if (!row || event.button > 1) return;
    keep();
    if (!before?.row || before.row.to === row.to || event.timeStamp > until) return;
    if (Math.hypot(event.clientX - before.x, event.clientY - before.y) > TREMOR) return;
    meant.current = before.row;
    event.stopPropagation();
  };
  const click = (event: MouseEvent) => {
    const row = meant.current;
    if (!row) return;
    meant.current = null;
    event.preventDefault();
    event.stopPropagation();
    choose(row, event.ctrlKey || event.metaKey || event.button === 1);
  };
  return {
    onPointerOverCapture: look,
    onPointerMoveCapture: look,
    onPointerDownCapture: press,
    onClickCapture: click,
    onAuxClickCapture: click,
    onPointerLeave: () => {
      pointed.current = null;
    },
  };
}
