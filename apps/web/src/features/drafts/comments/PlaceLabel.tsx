import type { CommentPlace } from '@rechtsstand/domain/comment';
import { useTranslation } from 'react-i18next';
import type { Thread } from './comments.js';

interface PlaceLabelProps {
  anchor: NonNullable<Thread['anchor']> | null;
  place: CommentPlace | null;
  show: (blockId: string) => void;
}

/** What a comment is about: leads to the words, or says that they are no longer in the text. */
export function PlaceLabel({ anchor, place, show }: PlaceLabelProps) {
  const { t } = useTranslation('draft-review');
  const quote = anchor?.passage?.quote;
  const words = quote ? t('comments.quote', { quote }) : t('comments.block');
  if (!anchor || !place) return <p className="comment__place muted">{t('comments.whole')}</p>;
  const { blockId } = place;
  return (
    <div className="comment__place">
      {place.kind === 'lost' && (
        <p className="comment__lost">{t(quote ? 'comments.lost' : 'comments.lost-block')}</p>
      )}
      {blockId === null ? (
        quote && <p className="muted">{words}</p>
      ) : (
        <button type="button" className="link-button" onClick={() => show(blockId)}>
          {words}
        </button>
      )}
    </div>
  );
}
