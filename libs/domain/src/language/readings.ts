import type { Lexicon } from './lexicon.js';
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
const SHORTEST_PIECE = 4;
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

function ofOneWord({ folded, isBeginning }: TypedWords, language: Language): Reading[] {
  const [word = ''] = folded;
  const completed = isBeginning ? completions(word, language) : [];
  const parts = partsOf(word, language);
  const isKnown = language.vocabulary.documentsWith(stem(word)) > 0;
  if (isKnown || completed.length > 0) return [...parts, ...completed];
  const corrected = corrections(word, isBeginning, language);
  if (parts.length > 0 || corrected.length > 0) return [...parts, ...corrected];
  return piecesOf(word, language);
}

/** The word as a word of its own, or as a part of a compound. */
function reading(stems: readonly string[], weight: number, origin: Origin, shown: string): Reading {
  return { all: stems.map((base) => [base, partToken(base)]), weight, origin, shown };
}

function synonyms(meanings: readonly Meaning[]): Reading[] {
  return meanings.map(({ stems, shown, relation }) =>
    reading(stems, weights.reading[relation], 'synonym', shown),
  );
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
 * else its end, which says what it is (`Profi-sportler`), or its beginning.
 */
function piecesOf(word: string, { vocabulary }: Language): Reading[] {
  const isKnown = (piece: string) =>
    piece.length >= SHORTEST_PIECE && vocabulary.documentsWith(stem(piece)) > 0;
  const cuts = Array.from({ length: word.length }, (_, at) => {
    const head = [word.slice(0, at), word.slice(0, at).replace(LINK, '')].find(isKnown);
    const tail = [word.slice(at)].find(isKnown);
    return { head, tail };
  });
  const both = cuts.findLast(({ head, tail }) => head && tail);
  const tail = cuts.find((cut) => cut.tail)?.tail;
  const head = cuts.findLast((cut) => cut.head)?.head;
  const found = [
    { pieces: [both?.head, both?.tail], weight: weights.reading.pieces },
    { pieces: [tail], weight: weights.reading.tail },
    { pieces: [head], weight: weights.reading.head },
  ];
  return found.flatMap(({ pieces, weight }) => {
    const known = pieces.filter((piece) => piece !== undefined);
    if (known.length < pieces.length) return [];
    return [reading(known.map(stem), weight, 'part', known.join(' + '))];
  });
}

function completions(word: string, { vocabulary }: Language): Reading[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  return vocabulary
    .completions(word, MOST_COMPLETIONS)
    .map((whole) => reading([stem(whole)], weights.reading.completion, 'completion', whole));
}

/** A word that nobody knows is probably one that somebody knows, and may mean what that means. */
function corrections(word: string, isBeginning: boolean, language: Language): Reading[] {
  const { vocabulary, synonyms: rules } = language;
  const whole = vocabulary.corrections(word, MOST_CORRECTIONS);
  const found =
    whole.length > 0 || !isBeginning ? whole : vocabulary.corrections(word, MOST_CORRECTIONS, true);
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
