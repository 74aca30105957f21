import { figureBlocks, type RichDocument } from '@rechtsstand/domain/document';
import { formatAmount } from '@rechtsstand/domain/figure';
import { contains, type LocalDate } from '@rechtsstand/domain/time';
import type { Figure } from '../figures/index.js';

/** A dated figure of the text as the copy shows it; `null` where it has no value on the day. */
interface CopiedFigure {
  /** As the text calls it, which never changes. */
  readonly name: string;
  readonly value: {
    readonly words: string;
    readonly from: LocalDate;
    readonly source: string;
  } | null;
}

/** What the dated figures of a text were on a day, and up to which moment their values count. */
export interface CopiedFigures {
  readonly validOn: LocalDate;
  readonly knownAt: Date;
  readonly byKey: ReadonlyMap<string, CopiedFigure>;
}

/**
 * Reads the figures of a text on a day. Their moment is when the last of their values was confirmed, to
 * the next full second, or the text was recorded: asked again as known then, they are what they are here,
 * whatever is confirmed later.
 */
export function copiedFigures(
  document: RichDocument,
  recordedAt: Date,
  figures: readonly Figure[],
  validOn: LocalDate,
): CopiedFigures | null {
  const names = namesIn(document);
  if (names.size === 0) return null;
  const known = new Map(figures.map((figure) => [figure.key, figure]));
  const moments = figures.flatMap(({ records }) => records.map((record) => +record.recordedAt));
  return {
    validOn,
    knownAt: new Date(Math.ceil(Math.max(+recordedAt, ...moments) / 1000) * 1000),
    byKey: new Map(
      [...names].map(([key, name]) => [key, { name, value: valueOn(known.get(key), validOn) }]),
    ),
  };
}

/** The keys of the figures in a text with what it calls them, in reading order. */
export function namesIn(document: RichDocument): Map<string, string> {
  const names = new Map<string, string>();
  for (const { content } of figureBlocks(document)) {
    for (const node of content) {
      if (node.type === 'figure' && !names.has(node.attrs.key)) {
        names.set(node.attrs.key, node.attrs.text);
      }
    }
  }
  return names;
}

function valueOn(figure: Figure | undefined, day: LocalDate): CopiedFigure['value'] {
  const value = figure?.values.find((each) => contains(each, day));
  if (!figure || !value) return null;
  const { amount, from, source } = value;
  return { words: formatAmount(amount, figure.unit), from, source };
}
