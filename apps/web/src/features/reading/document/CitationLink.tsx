import { type Citation, parseCanonical, provisionPath } from '@rechtsstand/domain/citation';
import { lazy, Suspense, useId, useRef } from 'react';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { usePreview } from './usePreview.js';

const CitationPreview = lazy(() => import('./CitationPreview.js'));

/**
 * A citation leads to the provision; on hover and focus it shows the text as on the chosen day. A
 * citation that names no law is text.
 */
export function CitationLink({ text, canonical }: { text: string; canonical: string }) {
  const citation = parseCanonical(canonical);
  const path = citation && provisionPath(citation);
  return citation && path ? <Linked text={text} citation={citation} path={path} /> : text;
}

function Linked({ text, citation, path }: { text: string; citation: Citation; path: string }) {
  const link = useRef<HTMLAnchorElement>(null);
  const id = useId();
  const { isOpen, linkProps, previewProps, close } = usePreview();
  return (
    <>
      <AppLink
        ref={link}
        to={path}
        className="citation"
        aria-describedby={isOpen ? id : undefined}
        {...linkProps}
      >
        {text}
      </AppLink>
      {isOpen && (
        <Suspense fallback={null}>
          <CitationPreview
            id={id}
            anchor={link}
            citation={citation}
            close={close}
            {...previewProps}
          />
        </Suspense>
      )}
    </>
  );
}
