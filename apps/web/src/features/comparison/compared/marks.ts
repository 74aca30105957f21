import type { Part } from '@rechtsstand/domain/comparison';
import { createContext, use } from 'react';
import { changeAddress, type Numbering } from './numbering.js';
import { isHome, type Side } from './side.js';

export const NumberingContext = createContext<Numbering>({
  numberOf: () => undefined,
  numberOfMove: () => undefined,
});

/** What becomes of all text within a part that is new or gone as a whole. */
export const FateContext = createContext<'inserted' | 'deleted' | null>(null);

/** For the element that stands for a part. */
export interface Frame {
  id?: string;
  tabIndex?: -1;
  className: string;
}

/** How a part is told to be a change, where it is counted. */
export interface Mark {
  number: number;
  change: 'changed' | 'inserted' | 'deleted' | 'moved-here';
  /** Keys and addresses lead to it. */
  frame: Frame;
}

/** `null` for what is no change of its own, or is counted on the other side. */
export function useMark<N, C>(part: Part<N, C>, side: Side): Mark | null {
  const { numberOf } = use(NumberingContext);
  const number = numberOf(part);
  if (number === undefined || !isHome(part, side)) return null;
  const change = part.change as Mark['change'];
  return {
    number,
    change,
    frame: { id: changeAddress(number), tabIndex: -1, className: `change change--${change}` },
  };
}
