/** Words of the field, so that searches find about as much as they do in an office. */
const nouns =
  `Antrag Aufenthaltserlaubnis Niederlassungserlaubnis Duldung Ausbildung Fachkraft Nachweis
  Lebensunterhalt Wohnraum Passpflicht Visum Verlängerung Zustimmung Bundesagentur Gebühr Frist Behörde
  Familiennachzug Ehegatte Studium Sprachkenntnisse Integrationskurs Ausweisung Einreise Rückkehr
  Beschäftigung Identität Verpflichtungserklärung Zuständigkeit Anhörung Bescheid Ermessen`.split(
    /\s+/,
  );
const verbs = `erfordert ersetzt begründet betrifft verlängert beendet ermöglicht bestimmt`.split(
  ' ',
);

/** A few sentences, the same each time for the same seed. */
export function sentences(seed: number, count: number): string {
  let state = seed * 7919 + 17;
  const pick = (words: readonly string[]) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return words[Math.floor((state / 2147483648) * words.length)] ?? '';
  };
  return Array.from(
    { length: count },
    () =>
      `Die ${pick(nouns)} ${pick(verbs)} je nach ${pick(nouns)} auch ${pick(nouns)} und ${pick(nouns)}.`,
  ).join(' ');
}
