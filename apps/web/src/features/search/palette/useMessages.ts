import { useTranslation } from 'react-i18next';
import { useSettled } from '../../../ui/useSettled.js';
import type { Suggestions } from './rows.js';

/** Below this an answer is simply there. */
const SLOW = 700;
/** Some things are said when the typing pauses, not between two letters. */
const PAUSE = 600;

interface Situation {
  /** What was just copied; empty if nothing was. */
  copied: string;
  isFailed: boolean;
  isWaiting: boolean;
  isSimplified: boolean;
  /** What was cited and is not held. */
  missing: Suggestions['missing'];
  /** How many things are offered; `null` before anything is typed. */
  count: number | null;
}

/** What the palette says about itself: in its last line, and to those who cannot see the list. */
export function useMessages({
  copied,
  isFailed,
  isWaiting,
  isSimplified,
  missing,
  count,
}: Situation) {
  const { t } = useTranslation('search');
  const isSlow = useSettled(isWaiting, SLOW) && isWaiting;
  const counted = useSettled(isWaiting || isFailed ? null : count, PAUSE);
  const missed =
    missing && !isWaiting
      ? t(missing.isLawHeld ? 'missing.provision' : 'missing.law', { citation: missing.text })
      : '';
  const isSure = useSettled(missed, PAUSE) === missed;
  const announced = counted === null ? '' : t('palette.count', { count: counted });
  if (copied) return { shown: t('copied.message', { text: copied }), announced };
  if (isFailed) return { shown: t('palette.failed'), announced };
  if (isSlow) return { shown: t('palette.slow'), announced };
  if (missed && isSure) return { shown: missed, announced };
  return { shown: isSimplified ? t('simplified') : '', announced };
}
