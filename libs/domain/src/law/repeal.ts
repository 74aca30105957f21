import { provisionPlainText } from './plain-text.js';
import type { ProvisionText } from './provision-text.js';

const DROPPED = /^\(?\s*(?:weggefallen|aufgehoben|entfallen)\s*\)?\.?$/iu;
const PLACEHOLDER = /^[-–—.\s]*$/u;

/**
 * Whether a provision is kept only as an empty place: "(weggefallen)" as its title, as its text
 * without a title, or in every one of its Absätze.
 */
export function isRepealed(label: string, title: string, text: ProvisionText): boolean {
  if (DROPPED.test(title.trim()) || /^\(X+\)/u.test(label)) return true;
  const body = text.absaetze.map((absatz) =>
    provisionPlainText({ absaetze: [absatz], footnotes: [] }),
  );
  const words = body.map((part) => part.replace(/^\(\d+[a-z]?\)\s*/u, '').trim());
  const told = words.filter((part) => !PLACEHOLDER.test(part));
  return told.length > 0 && told.every((part) => DROPPED.test(part));
}
