const MONTH =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** Abbreviations of legal German whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'abs artt aufl az bd bek bf bgbl bst buchst bzw ca dgl dh dr etc evtl ff fn gem ggf gbl gmbl ' +
    'hs halbs inkl insb insbes iv ivm kap lfd lit max mio mind mrd nr nrn oä og rn rnr sog st std str ' +
    'stv tel ua uä unterabs usw var verf vgl vv zb ziff zzgl abl alt anl einschl entspr erg ersch'
  ).split(' '),
);

/** Words with which a German sentence of a law begins; after "18." they tell it from "18. Lebensjahr". */
const OPENERS =
  /^(?:D(?:er|ie|as|em|en|es|ies\p{L}*|abei|afür|agegen|aneben|ann|arüber|azu)|Ein\p{L}{0,2}|Er|Sie|Es|I[nm]|Ist|Sind|Wird|Werden|Wurde|Hat|Haben|Kann|Soll|Darf|Wenn|Soweit|Sofern|Solange|Bei|Beim|Für|Nach|Absatz|Absätze|Satz|Sätze|Abweichend|Auf|Über|Von|Vom|Vor|Zu|Zum|Zur|Unter|Unberührt|Wer|Gleiches|Gilt|Mit|Aus|Außer|An|Am|Als|Bis|Durch|Hierbei|Hierzu|Insoweit|Jede\p{L}?|Kein\p{L}{0,2}|Maßgeblich|Nicht|Nummer|Ohne|Seine?|Sonstige|Steht|Trifft|Weitere|Während)(?!\p{L})|^§/u;

const NUMBERED_PART =
  /(?:Absatz|Absätze|Abs\.|Satz|Sätze|Nummer|Nummern|Nr\.|Nrn\.|§|Artikel|Art\.|und|oder|bis)\s\d+[a-z]?$/u;

const LETTERED_PART = /(?:Buchstaben?|Buchst\.|lit\.|und|oder|bis)\s\p{L}$/u;

/**
 * Where sentences end within running text of a law: offsets behind the full stop. Commas, semicolons
 * and colons end none, as in the counting of courts and legislature.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?][)“”"«]*(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end).trimStart();
    if (rest === '' || endsHere(text.slice(0, match.index), match[0], rest)) ends.push(end);
  }
  return ends;
}

function endsHere(before: string, mark: string, rest: string): boolean {
  if (!/^[\p{Lu}§„"»(\d]/u.test(rest)) return false;
  if (mark.length > 1 || mark !== '.') return true;
  const word = /[\p{L}\d]+$/u.exec(before)?.[0] ?? '';
  if (/^\d+$/u.test(word)) return numberEndsSentence(before, word, rest);
  if (/^\d/u.test(word)) return true;
  if (word.length === 1) return LETTERED_PART.test(before);
  if (word === 'Art') return !/^\d/u.test(rest);
  return !ABBREVIATIONS.has(word.toLowerCase());
}

function numberEndsSentence(before: string, number: string, rest: string): boolean {
  if (MONTH.test(rest) || /^\d/u.test(rest)) return false;
  if (number.length === 4) return true;
  return OPENERS.test(rest) || (NUMBERED_PART.test(before) && !/^(?:Halb|Alt|Unter)/u.test(rest));
}
