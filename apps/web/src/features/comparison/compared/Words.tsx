import type { Piece } from '@rechtsstand/domain/comparison';
import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import { FateContext } from './marks.js';
import type { Side } from './side.js';

type WordChange = 'inserted' | 'deleted' | 'reformatted';

/** Changed words: `<ins>` or `<del>`, with a sign to see and a word to hear. */
export function ChangedWords({ change, children }: { change: WordChange; children: ReactNode }) {
  const { t } = useTranslation('comparison');
  const Element = change === 'reformatted' ? 'span' : change === 'inserted' ? 'ins' : 'del';
  return (
    <Element className={change === 'reformatted' ? 'reformatted' : undefined}>
      <span className="kern-sr-only">{t(`words.${change}`)} </span>
      {children}
      <span className="kern-sr-only"> {t('words.end')} </span>
    </Element>
  );
}

/** Text that did not change by itself; within a part that is new or gone, all of it is. */
export function WholeText({ children }: { children: ReactNode }) {
  const fate = use(FateContext);
  return fate ? <ChangedWords change={fate}>{children}</ChangedWords> : children;
}

interface PiecesProps<C> {
  pieces: readonly Piece<C>[];
  side: Side;
  show: (content: C) => ReactNode;
  /** What is said of words that read the same but look or lead elsewhere. */
  explain?: (before: C, after: C) => ReactNode;
}

/** Running text with its changes, as far as they stand on that side. */
export function Pieces<C>({ pieces, side, show, explain }: PiecesProps<C>) {
  return pieces.map((piece, index) => {
    if (piece.change === 'same') return <span key={index}>{show(piece.content)}</span>;
    if (piece.change === 'reformatted') {
      const content = side === 'before' ? piece.before : piece.after;
      return (
        <ChangedWords key={index} change="reformatted">
          {show(content)}
          {side !== 'before' && explain?.(piece.before, piece.after)}
        </ChangedWords>
      );
    }
    const isHidden = side === (piece.change === 'inserted' ? 'before' : 'after');
    return isHidden ? null : (
      <ChangedWords key={index} change={piece.change}>
        {show(piece.content)}
      </ChangedWords>
    );
  });
}
