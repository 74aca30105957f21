import { useTranslation } from 'react-i18next';
import type { EntryStatusKind } from '../../gql/graphql.js';
import { Badge, type BadgeTone } from '../../ui/Badge.js';
import { useFormat } from '../i18n/useFormat.js';
import { type Status, statusWords } from './status.js';

const tones: Record<EntryStatusKind, BadgeTone> = {
  IN_FORCE: 'success',
  FUTURE: 'info',
  ENDED: 'warning',
  NONE: 'neutral',
};

/** What the status says on the chosen day, in words. */
export function useStatusText(): (status: Status) => string {
  const { t } = useTranslation('status');
  const { day } = useFormat();
  return (status) => {
    const words = statusWords(status);
    return t(words.key, {
      day: 'day' in words ? day(words.day) : '',
      until: 'until' in words ? day(words.until) : '',
    });
  };
}

export function StatusBadge({ status }: { status: Status }) {
  const text = useStatusText();
  return <Badge tone={tones[status.kind]}>{text(status)}</Badge>;
}
