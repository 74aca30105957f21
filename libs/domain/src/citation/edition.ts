import { isLocalDate } from '../time/index.js';
import type { Edition } from './citation.js';
import type { Cursor } from './cursor.js';

const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const DATE = String.raw`(?:(?<day>\d{1,2})\.\s*(?:(?<month>${MONTHS.join('|')})|(?<number>\d{1,2})\.)\s*(?<year>\d{4})|(?<iso>\d{4}-\d{2}-\d{2}))`;

const OLD_OR_NEW =
  /,?\s*\(?(?:in\s+(?:der|ihrer|seiner)\s+)?(?:(?<old>a\.?\s?F\.?|alten?r?\s+Fassung)|(?<new>n\.?\s?F\.?|neuen?r?\s+Fassung))(?!\p{L})\)?/uy;

/** "in der bis zum 31. Dezember 2022 geltenden Fassung", "in der Fassung vom 1.3.2020", "i. d. F. v. ...". */
const DATED = new RegExp(
  String.raw`,?\s*\(?(?:in\s+(?:der|ihrer|seiner)\s+)(?:(?:bis|ab|seit|am|vom|zum)\s+)(?:einschließlich\s+|zum\s+|dem\s+)*` +
    `${DATE}\\s+(?:geltenden|gültigen|anwendbaren|maßgeblichen|in\\s+Kraft\\s+getretenen)\\s+Fassung\\)?`,
  'uy',
);
const EDITION_OF = new RegExp(
  String.raw`,?\s*\(?(?:in\s+der\s+Fassung|i\.\s?d\.\s?F\.|idF|Fassung)\s+(?:der\s+Bekanntmachung\s+)?(?:vom|v\.)\s*${DATE}\)?`,
  'uy',
);

/** Which text of the law is meant, where the citation says so; the cursor then stands behind it. */
export function readEdition(cursor: Cursor): Edition | null {
  return cursor.attempt(() => {
    const age = cursor.take(OLD_OR_NEW)?.groups;
    if (age) return age.old ? 'aF' : 'nF';
    const date = (cursor.take(DATED) ?? cursor.take(EDITION_OF))?.groups;
    return date ? dayOf(date) : null;
  });
}

function dayOf(date: Record<string, string | undefined>): Edition | null {
  const month = date.number ?? String(MONTHS.indexOf(date.month ?? '') + 1);
  const iso = date.iso ?? `${date.year}-${month.padStart(2, '0')}-${date.day?.padStart(2, '0')}`;
  return isLocalDate(iso) ? { on: iso } : null;
}
