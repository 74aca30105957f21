import { parseCanonical } from '@rechtsstand/domain/citation';
import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { lazy, Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';

const CitationPreview = lazy(() => import('../../../reading/document/CitationPreview.js'));
const OPEN_AFTER = 250;

/**
 * Shows the provision of the citation under the pointer, or of the one selected by keyboard. The same
 * preview as on the pages everybody reads.
 */
export function CitationHover({ editor }: { editor: Editor }) {
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
      const citation = (target as Element).closest<HTMLElement>('.citation');
      show(citation, OPEN_AFTER);
    };
    const leave = () => show(null, OPEN_AFTER);
    const select = () => {
      const { selection } = editor.state;
      const isCitation =
        selection instanceof NodeSelection && selection.node.type.name === 'citation';
      const element = isCitation ? editor.view.nodeDOM(selection.from) : null;
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
  const citation = shown && parseCanonical(shown.dataset['citation'] ?? '');
  if (!citation) return null;
  return (
    <Suspense fallback={null}>
      <CitationPreview
        key={shown.dataset['citation']}
        id={id}
        anchor={anchor}
        citation={citation}
        close={() => setShown(null)}
        onPointerEnter={() => clearTimeout(timer.current)}
        onPointerLeave={() => setShown(null)}
      />
    </Suspense>
  );
}
