import type { Citation } from '../citation/index.js';
import { citationReadings } from './citation-terms.js';
import { coresOf } from './cores.js';
import { fold } from './fold.js';
import type { SearchTerm, SearchQuery } from './query.js';
import { type Language, readingsOf, type TypedWords } from './readings.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { weights } from './weights.js';
import { wordsOf } from './words.js';

/** More words restrict nothing any further, and each costs a look-up. */
const MOST_TERMS = 12;

/**
 * What a person means by what they type into the search box. The last word, unless a space follows it, may
 * still be in the making. A text that was read as a citation as a whole is one term. Stop words say nothing, except
 * alone. No terms where nothing can be looked for.
 */
export function compileQuery(
  text: string,
  language: Language,
  citation: Citation | null = null,
): SearchQuery {
  const groups = groupsOf(text, language);
  const terms = (
    citation
      ? [{ typed: text, importance: 1, readings: citationReadings(citation, groups) }]
      : groups.map((group) => termOf(group, language))
  ).slice(0, MOST_TERMS);
  return { text, terms, cores: coresOf(terms) };
}

function termOf(group: TypedWords, language: Language): SearchTerm {
  const readings = readingsOf(group, language);
  const importance = importanceOf(readings, language);
  return { typed: group.written.join(' '), importance, readings };
}

/** A rule of the field may speak of several words; they are one thing then. */
function groupsOf(text: string, language: Language): TypedWords[] {
  const written = wordsOf(text);
  const words = written.map((word, index) => ({
    word,
    folded: fold(word),
    isLast: index === written.length - 1,
  }));
  const telling = words.filter(({ folded }) => !isStopWord(folded));
  const kept = telling.length > 0 ? telling : words;
  const stems = kept.map(({ folded }) => stem(folded));
  const groups: TypedWords[] = [];
  for (let from = 0; from < kept.length;) {
    const rule = language.synonyms.at(stems, from);
    const length = rule?.length ?? 1;
    const group = kept.slice(from, from + length);
    groups.push({
      written: group.map(({ word }) => word),
      folded: group.map(({ folded }) => folded),
      stems: stems.slice(from, from + length),
      meanings: rule?.meanings ?? [],
      isBeginning: (group.at(-1)?.isLast ?? false) && !/\s$/u.test(text),
    });
    from += length;
  }
  return groups;
}

/**
 * Rare words say more than common ones; how rare a term is, its surest reading tells that any text
 * holds. The words of a page that was published a moment ago are not known yet, and found all the same.
 */
function importanceOf(readings: SearchTerm['readings'], { vocabulary }: Language): number {
  const documentsWith = (tokens: readonly string[]) =>
    Math.max(...tokens.map((token) => vocabulary.documentsWith(token)));
  const [holding = 0] = readings
    .map(({ all }) => Math.min(...all.map(documentsWith)))
    .filter((documents) => documents > 0);
  const telling = Math.log(1 + (vocabulary.documents + 1) / (holding + 1));
  return holding === 0 && vocabulary.documents > 0 ? weights.unknown * telling : telling;
}
