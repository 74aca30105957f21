import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { spelledOut } from './numbers.js';
import type { Origin, Reading } from './query.js';
import { stem } from './stem.js';
import type { Meaning, Synonyms } from './synonyms.js';
import { partToken } from './vector.js';
import type { Vocabulary } from './vocabulary.js';
import { weights } from './weights.js';

/** Everything that is known of the language of the office. */
export interface Language {
  readonly synonyms: Synonyms;
  readonly vocabulary: Vocabulary;
  /** All in use: while an index is being rebuilt, that of the old texts and that of the new ones. */
  readonly lexicons: readonly Lexicon[];
}

/** Words that are looked for as one thing. */
export interface TypedWords {
  readonly written: readonly string[];
  readonly folded: readonly string[];
  readonly stems: readonly string[];
  readonly meanings: readonly Meaning[];
  /** Whether the last one may still be in the making. */
  readonly isBeginning: boolean;
}

const MOST_COMPLETIONS = 8;
const MOST_CORRECTIONS = 3;
/** A single letter begins too much to say anything. */
const SHORTEST_BEGINNING = 2;
/** A word of the field that is no longer is a short form, and rarely a word in the making. */
const LONGEST_SHORT_FORM = 4;
const SHORTEST_PIECE = 4;
/** Of the longest known beginnings and ends of a word, so many are tried with the rest corrected. */
const MOST_CUTS = 3;
/** What links the halves of a compound: Arbeit-s-verbot, Familie-n-nachzug. */
const LINK = /(?:es|s|n|en|e)$/;

/** Every reading of the words, the surest first. */
export function readingsOf(group: TypedWords, language: Language): Reading[] {
  const shown = group.written.join(' ');
  const readings = [
    reading(group.stems, 1, 'word', shown),
    ...synonyms(group.meanings),
    ...(group.folded.length === 1 ? ofOneWord(group, language) : []),
  ];
  const seen = new Set<string>();
  return readings
    .filter(({ all }) => {
      const key = all.map(([token]) => token).join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => b.weight - a.weight);
}

function ofOneWord({ folded, meanings, isBeginning }: TypedWords, language: Language): Reading[] {
  const [word = ''] = folded;
  const isOfField = meanings.length > 0;
  const isShortForm = isOfField && word.length <= LONGEST_SHORT_FORM;
  const completed = isBeginning && !isShortForm ? completions(word, language) : [];
  const parts = [...partsOf(word, language), ...numbers(word)];
  const isKnown = isOfField || isHeld(stem(word), language.vocabulary);
  if (isKnown || completed.length > 0) return [...parts, ...completed];
  const isCompound = parts.some(({ origin }) => origin === 'part');
  const corrected = corrections(word, { isBeginning, isCompound }, language);
  if (parts.length > 0 || corrected.length > 0) return [...parts, ...corrected];
  return piecesOf(word, language);
}

const isHeld = (base: string, vocabulary: Vocabulary) =>
  vocabulary.documentsWith(base) + vocabulary.documentsWith(partToken(base)) > 0;

/** The word as a word of its own, or as a part of a compound. */
function reading(stems: readonly string[], weight: number, origin: Origin, shown: string): Reading {
  return { all: stems.map((base) => [base, partToken(base)]), weight, origin, shown };
}

function synonyms(meanings: readonly Meaning[]): Reading[] {
  return meanings.map(({ stems, shown, relation }) =>
    reading(stems, weights.reading[relation], 'synonym', shown),
  );
}

/** Statutes spell out small numbers: "sechs Monate". */
function numbers(word: string): Reading[] {
  const spelled = spelledOut(word);
  if (spelled === null) return [];
  return [reading([stem(fold(spelled))], weights.reading.same, 'synonym', spelled)];
}

function partsOf(word: string, { lexicons }: Language): Reading[] {
  return lexicons.flatMap((lexicon) => {
    const parts = lexicon.split(word);
    // What comes after the leaves is a compound itself and says nothing new.
    const leaves = parts.filter(
      (part, index) => index < 2 || !parts.slice(1, index).some((leaf) => part.startsWith(leaf)),
    );
    return leaves.length < 2
      ? []
      : [reading(leaves.map(stem), weights.reading.parts, 'part', leaves.join(' + '))];
  });
}

/**
 * A compound that nobody has written yet, taken apart by the words that somebody has: both halves at best,
 * one of them corrected if need be; else its end, which says what it is (`Profi-sportler`), or its
 * beginning.
 */
function piecesOf(word: string, { vocabulary }: Language): Reading[] {
  const isKnown = (piece: string) =>
    piece.length >= SHORTEST_PIECE && isHeld(stem(piece), vocabulary);
  const cuts = Array.from({ length: word.length }, (_, at) => {
    const begin = word.slice(0, at);
    return { at, head: [begin, begin.replace(LINK, '')].find(isKnown), tail: word.slice(at) };
  });
  const withHead = cuts.filter(({ head }) => head);
  const withTail = cuts.filter(({ tail }) => isKnown(tail));
  const both = withHead.findLast(({ tail }) => isKnown(tail));
  const nearest = (piece: string) => vocabulary.corrections(piece, 1)[0]?.word;
  const { pieces, tail, head, spelling } = weights.reading;
  const corrected = pieces * (spelling[1] ?? 0);
  const halves = both
    ? [{ found: [both.head, both.tail], weight: pieces }]
    : [
        ...withHead.slice(-MOST_CUTS).map((cut) => ({
          found: [cut.head, nearest(cut.tail)],
          weight: corrected,
        })),
        ...withTail.slice(0, MOST_CUTS).map((cut) => ({
          found: [nearest(word.slice(0, cut.at)), cut.tail],
          weight: corrected,
        })),
      ];
  return [
    ...halves,
    { found: [withTail[0]?.tail], weight: tail },
    { found: [withHead.at(-1)?.head], weight: head },
  ].flatMap(({ found, weight }) => {
    const known = found.filter((piece) => piece !== undefined);
    if (known.length < found.length) return [];
    return [reading(known.map(stem), weight, 'part', known.join(' + '))];
  });
}

function completions(word: string, { vocabulary }: Language): Reading[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  return vocabulary
    .completions(word, MOST_COMPLETIONS)
    .map((whole) => reading([stem(whole)], weights.reading.completion, 'completion', whole));
}

/**
 * A word that nobody knows is probably one that somebody knows, and may mean what that means. A compound of
 * known nouns is more likely one that no text has: only a single wrong letter is believed in it.
 */
function corrections(
  word: string,
  { isBeginning, isCompound }: { isBeginning: boolean; isCompound: boolean },
  language: Language,
): Reading[] {
  const { vocabulary, synonyms: rules } = language;
  const near = vocabulary.corrections(word, MOST_CORRECTIONS);
  const whole = isCompound ? near.filter(({ distance }) => distance <= 1) : near;
  const found =
    whole.length > 0 || !isBeginning || isCompound
      ? whole
      : vocabulary.corrections(word, MOST_CORRECTIONS, true);
  return found.flatMap(({ word: meant, distance }) => {
    const certainty = weights.reading.spelling[distance] ?? 0;
    const meanings = rules.at([stem(meant)], 0)?.meanings ?? [];
    return [
      reading([stem(meant)], certainty, 'spelling', meant),
      ...[...partsOf(meant, language), ...synonyms(meanings)].map((further) => ({
        ...further,
        weight: further.weight * certainty,
      })),
    ];
  });
}
