const vowel = /[aeiouy]/;

/**
 * The stem of a folded word: its endings taken off by the German Snowball rules (Porter, `snowballstem.org`),
 * so that `Erteilung` meets `erteilen` and `Duldungen` meets `Duldung`. A stem is always the beginning
 * of its word, which is what makes highlighting quick.
 */
export function stem(word: string): string {
  // u and y between vowels are consonants ("Bauer", "Beyer"); capitals mark them.
  const marked = word.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase());
  const r1 = Math.max(3, regionAfter(marked, 0));
  const r2 = regionAfter(marked, regionAfter(marked, 0));
  const base = withoutSuffix(withoutDegree(withoutInflection(marked, r1), r1), r1, r2);
  return base.toLowerCase();
}

/** The index after the first consonant that follows a vowel, from `start`. */
function regionAfter(word: string, start: number): number {
  let index = start;
  while (index < word.length && !vowel.test(word.charAt(index))) index++;
  while (index < word.length && vowel.test(word.charAt(index))) index++;
  return Math.min(index + 1, word.length);
}

/** Declension: `Behoerden`, `Antrags`, `Titeln`, `Erlaubnisse`; and women (`Antragstellerinnen`). */
function withoutInflection(word: string, r1: number): string {
  const found =
    /(?:(?<!syst)em|ern?|erin(?:nen)?)$|(e|en|es)$|(?<=[bdfghklmnrt])s$|(?<=l)ns?$/.exec(word);
  if (!found || found.index < r1) return word;
  const rest = word.slice(0, found.index);
  return found[1] !== undefined && rest.endsWith('niss') ? rest.slice(0, -1) : rest;
}

/** Comparison and conjugation: `schwerst`, `dauernden`. */
function withoutDegree(word: string, r1: number): string {
  const found = /(?:en|er|est)$|(?<=.{3}[bdfghklmnt])st$/.exec(word);
  return found && found.index >= r1 ? word.slice(0, found.index) : word;
}

/** Derivation: `-ung`, `-lich`, `-keit`, and what may stand before them. */
function withoutSuffix(word: string, r1: number, r2: number): string {
  const found = /(?:end|ung|ig|ik|isch|lich|heit|keit)$/.exec(word);
  if (!found || found.index < r2) return word;
  const rest = word.slice(0, found.index);
  switch (found[0]) {
    case 'end':
    case 'ung':
      return cut(rest, /(?<!e)ig$/, r2);
    case 'lich':
    case 'heit':
      return cut(rest, /(?:er|en)$/, r1);
    case 'keit':
      return cut(rest, /(?:lich|ig)$/, r2);
    default:
      return rest.endsWith('e') ? word : rest;
  }
}

function cut(word: string, suffix: RegExp, from: number): string {
  const found = suffix.exec(word);
  return found && found.index >= from ? word.slice(0, found.index) : word;
}
