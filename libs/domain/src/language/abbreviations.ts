/**
 * What offices write short, and what statutes and pages write out. Reviewed by hand; a short form that
 * means several things names each of them.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  abh: ['Ausländerbehörde'],
  ae: ['Aufenthaltserlaubnis'],
  at: ['Aufenthaltstitel'],
  ba: ['Bundesagentur für Arbeit'],
  bamf: ['Bundesamt für Migration und Flüchtlinge'],
  bk: ['Blaue Karte'],
  'da-eu': ['Daueraufenthalt-EU'],
  daeu: ['Daueraufenthalt-EU'],
  eat: ['elektronischer Aufenthaltstitel'],
  fb: ['Fiktionsbescheinigung'],
  fk: ['Fachkraft'],
  fz: ['Familiennachzug', 'Führungszeugnis'],
  güb: ['Grenzübertrittsbescheinigung'],
  ik: ['Integrationskurs'],
  lu: ['Lebensunterhalt'],
  ne: ['Niederlassungserlaubnis'],
  uma: ['unbegleitete Minderjährige'],
  umf: ['unbegleitete Minderjährige'],
  ve: ['Verpflichtungserklärung'],
};

/** Abkürzung: what a short form stands for, in any capitals; none for any other word. */
export function expansionsOf(word: string): readonly string[] {
  return expansions.get(word.toLowerCase().replace('ue', 'ü')) ?? [];
}

const expansions = new Map(Object.entries(table));
