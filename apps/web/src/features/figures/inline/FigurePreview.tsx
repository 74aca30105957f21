import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PeriodText } from '../parts/PeriodText.js';
import { SourceText } from '../parts/SourceText.js';
import type { FigureOfText } from './figures-of-text.js';

interface FigurePreviewProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  name: string;
  words: string;
  value: FigureOfText['values'][number];
  close: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** Which figure it is, from when to when, and on what it rests. */
export default function FigurePreview({
  id,
  anchor,
  name,
  words,
  value,
  close,
  ...pointer
}: FigurePreviewProps) {
  const { t } = useTranslation('figures');
  return (
    <Popover
      className="popover preview"
      triggerRef={anchor}
      isOpen
      isNonModal
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <div id={id} role="region" aria-labelledby={`${id}-title`} {...pointer}>
        <p id={`${id}-title`} className="preview__title">
          {name}
        </p>
        <p>
          {words}, <PeriodText {...value} />
        </p>
        <p className="muted small">
          {t('source')}: <SourceText source={value.source} />
        </p>
      </div>
    </Popover>
  );
}
