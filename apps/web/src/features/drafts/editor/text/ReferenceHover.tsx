import { parseCanonical } from '@rechtsstand/domain/citation';
import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { DraftFigures } from './useDraftFigures.js';

const CitationPreview = lazy(() => import('../../../reading/document/CitationPreview.js'));
const FigurePreview = lazy(() => import('../../../figures/inline/FigurePreview.js'));
const OPEN_AFTER = 250;

interface ReferenceHoverProps {
  editor: Editor;
  figures: DraftFigures;
}

/**
 * Shows the provision of the citation, or the value of the figure, under the pointer or selected by
 * keyboard. The same previews as on the pages everybody reads.
 */
export function ReferenceHover({ editor, figures }: ReferenceHoverProps) {
  const [shown, setShown] = useState<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();

  useEffect(() => {
    const { dom } = editor.view;
    const show = (element: HTMLElement | null, wait: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(element), wait);
    };
    const over = ({ target }: PointerEvent) => {
      show((target as Element).closest<HTMLElement>('.citation, .figure-ref'), OPEN_AFTER);
    };
    const leave = () => show(null, OPEN_AFTER);
    const select = () => {
      const { selection } = editor.state;
      const isReference =
        selection instanceof NodeSelection &&
        ['citation', 'figure'].includes(selection.node.type.name);
      const element = isReference ? editor.view.nodeDOM(selection.from) : null;
      show(element instanceof HTMLElement ? element : null, 0);
    };
    dom.addEventListener('pointerover', over);
    dom.addEventListener('pointerleave', leave);
    editor.on('selectionUpdate', select);
    return () => {
      clearTimeout(timer.current);
      dom.removeEventListener('pointerover', over);
      dom.removeEventListener('pointerleave', leave);
      editor.off('selectionUpdate', select);
    };
  }, [editor]);

  const anchor = useMemo(() => ({ current: shown }), [shown]);
  if (!shown) return null;
  const { citation: canonical = '', figure: key = '' } = shown.dataset;
  const preview = {
    id,
    anchor,
    close: () => setShown(null),
    onPointerEnter: () => clearTimeout(timer.current),
    onPointerLeave: () => setShown(null),
  };
  const citation = parseCanonical(canonical);
  const { name, value, words } = figures.of(key);
  return (
    <Suspense fallback={null}>
      {citation && <CitationPreview key={canonical} citation={citation} {...preview} />}
      {value && (
        <FigurePreview key={key} name={name} value={value} words={words ?? ''} {...preview} />
      )}
    </Suspense>
  );
}
