import { figuresOf, type RichDocument } from '@rechtsstand/domain/document';
import type { LocalDate } from '@rechtsstand/domain/time';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../../app/as-of/as-of.js';
import { useFormat } from '../../../../app/i18n/useFormat.js';
import { figureOn } from '../../../figures/inline/figures-of-text.js';
import { useFiguresOf } from '../../../figures/inline/useFiguresOf.js';
import { FigureWords } from '../extensions/figure-words.js';

type FigureOnDay = { name: string } & Pick<ReturnType<typeof figureOn>, 'value' | 'words'>;

/** What each figure of a draft is on the first day of the draft; today while it has none. */
export interface DraftFigures {
  words: FigureWords;
  of: (key: string) => FigureOnDay;
}

export function useDraftFigures(document: RichDocument, validFrom: LocalDate | null): DraftFigures {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const [words] = useState(() => new FigureWords());
  const byKey = useFiguresOf(figuresOf(document).map(({ key }) => key));
  const day = validFrom ?? today();
  const figures = useMemo(
    () => ({
      words,
      of: (key: string) => ({
        name: byKey.get(key)?.name ?? '',
        ...figureOn({ byKey, from: null, until: null }, key, day),
      }),
    }),
    [words, byKey, day],
  );
  useEffect(() => {
    words.change((key, name) =>
      // Until a figure has been looked up, nothing is said of its values.
      byKey.has(key)
        ? (figures.of(key).words ?? t('inline.none', { name, day: format.day(day) }))
        : name,
    );
  }, [words, figures, byKey, day, t, format]);
  return figures;
}
