import { lazy, Suspense, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { withChosen } from '../../../app/as-of/as-of.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useDocumentContext } from '../../reading/document/context.js';
import { usePreview } from '../../reading/document/usePreview.js';
import { figureAddress } from '../parts/addresses.js';
import { figureOn } from './figures-of-text.js';

const FigurePreview = lazy(() => import('./FigurePreview.js'));

/**
 * A figure as it is on the reader's day; on hover and focus it says since when and on what it rests. A day
 * without a value is told: no old one is shown in its place.
 */
export default function FigureView({ figureKey, name }: { figureKey: string; name: string }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { day } = useAsOf();
  const { figures } = useDocumentContext();
  const link = useRef<HTMLAnchorElement>(null);
  const id = useId();
  const { isOpen, linkProps, previewProps, close } = usePreview();
  const { on, value, words } = figureOn(figures, figureKey, day);
  const address = figureAddress(figureKey);
  return (
    <>
      <AppLink
        ref={link}
        to={on === day ? address : withChosen(address, { stand: on, known: null })}
        className="citation"
        aria-describedby={isOpen ? id : undefined}
        {...linkProps}
      >
        {words ?? t('inline.none', { name, day: format.day(on) })}
      </AppLink>
      {isOpen && value && (
        <Suspense fallback={null}>
          <FigurePreview
            id={id}
            anchor={link}
            name={name}
            value={value}
            words={words ?? ''}
            close={close}
            {...previewProps}
          />
        </Suspense>
      )}
    </>
  );
}
