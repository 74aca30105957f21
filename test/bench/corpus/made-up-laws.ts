import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../random.js';
import { sentences } from '../scratch-text.js';

/** Beside the words that every law has, each has some of its own, as laws do. */
const OWN_WORDS = 30;
const beginnings =
  'Abfall,Bau,Binnen,Energie,Flug,Gewerbe,Hafen,Handels,Kessel,Luft,Markt,Post,Renten,Schiff,Steuer,Tier,Wasser,Zoll'.split(
    ',',
  );
const endings =
  'abgabe,anlage,aufsicht,betrieb,buch,fläche,kammer,klasse,leistung,mittel,ordnung,prüfung,register,schein,stelle,verkehr,wesen,zeichen'.split(
    ',',
  );

/** Writes as many laws as files, the same ones each time. */
export function writeMadeUpLaws(
  folder: string,
  { laws, provisionsEach }: { laws: number; provisionsEach: number },
): void {
  for (let number = 1; number <= laws; number++) {
    writeFileSync(join(folder, `messg_${number}.xml`), madeUpLaw(number, provisionsEach));
  }
}

function madeUpLaw(number: number, provisions: number): string {
  const random = new Random(number);
  const syllables = () => random.pick(beginnings) + random.pick(endings) + random.pick(endings);
  const words = Array.from({ length: OWN_WORDS }, syllables);
  const norms = Array.from({ length: provisions }, (_, index) => {
    const text = (count: number) =>
      `${sentences(number * 1000 + index, count)} Das gilt für ${random.pick(words)} und ${random.pick(words)}.`;
    return norm(number, `§ ${index + 1}`, random.pick(words), [text(3), text(2)]);
  });
  return `<?xml version="1.0" encoding="UTF-8" ?>
<dokumente builddate="20250401000000"><norm><metadaten><jurabk>MessG ${number}</jurabk>
<langue>Gesetz zum Messen, Teil ${number}</langue></metadaten></norm>
${norms.join('\n')}</dokumente>`;
}

function norm(law: number, label: string, title: string, paragraphs: readonly string[]): string {
  const content = paragraphs.map((text, index) => `<P>(${index + 1}) ${text}</P>`).join('');
  return `<norm><metadaten><jurabk>MessG ${law}</jurabk><enbez>${label}</enbez><titel>${title}</titel></metadaten>
<textdaten><text format="XML"><Content>${content}</Content></text></textdaten></norm>`;
}
