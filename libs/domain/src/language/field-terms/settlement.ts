import { termRules } from './notation.js';

/** Unbefristeter Aufenthalt: settlement, long-term residence, time abroad, return. */
export const settlement = termRules(`
  # Settlement permit
  Verfestigung, Aufenthaltsverfestigung, entfristen, Daueraufenthalt, dauerhaft bleiben, Permanent
    → Niederlassungserlaubnis, Erlaubnis zum Daueraufenthalt – EU
  60 Monate, Fünfjahresfrist → Niederlassungserlaubnis fünf Jahren, Daueraufenthalt fünf Jahre
  60 Monate Pflichtbeiträge, Rentenversicherung, Rentenbeiträge, Rentenversicherungsverlauf,
    Pflichtbeiträge, Beitragsmonate, Versicherungsverlauf, Rentenversicherungspflicht, 60 Beiträge,
    Altersvorsorge Niederlassung
    → Monate Pflichtbeiträge gesetzlichen Rentenversicherung
  NE Blaue Karte, Niederlassungserlaubnis Blaue Karte, 21 Monate, 33 Monate, 27 Monate,
    NE nach 21 Monaten
    → Niederlassungserlaubnis für Fachkräfte Blaue Karte EU
  NE Fachkraft, vier Jahre Fachkraft, Niederlassung Absolvent, Niederlassung Hochschulabsolvent
    → Niederlassungserlaubnis für Fachkräfte
  Hochqualifizierter, Spitzenforscher, Spitzenkraft, Top-Wissenschaftler, High Potential
    → hoch qualifizierten Fachkraft, Niederlassungserlaubnis für Fachkräfte
  NE Flüchtling, Niederlassungserlaubnis Flüchtling, Niederlassungserlaubnis Asylberechtigte,
    NE nach drei Jahren, unbefristet Flüchtling, NE humanitär, Niederlassungserlaubnis humanitär
    → Dauer des Aufenthalts, Dauer des Aufenthalts Niederlassungserlaubnis
  NE Familie Deutscher, Niederlassungserlaubnis Ehegatte Deutscher,
    Niederlassungserlaubnis verheiratet mit Deutschen
    → Niederlassungserlaubnis familiäre Lebensgemeinschaft mit dem Deutschen
  NE Kind, Niederlassungserlaubnis Jugendliche, unbefristet ab 16
    → eigenständiges unbefristetes Aufenthaltsrecht der Kinder
  NE selbständig, Niederlassungserlaubnis Selbständige
    → selbständige Tätigkeit Niederlassungserlaubnis drei Jahren
  Anrechnung, Anrechnungszeit, Zeiten anrechnen, Studienzeit anrechnen, angerechnet,
    Asylzeit anrechnen, Zeiten der Gestattung, Unterbrechung des Aufenthalts
    → Anrechnung von Aufenthaltszeiten, Berechnung von Aufenthaltszeiten
  Einbürgerungstest Niederlassung, LiD, Leben in Deutschland, Orientierungstest,
    Test Leben in Deutschland
    → Grundkenntnisse der Rechts- und Gesellschaftsordnung

  # Long-term residence in another member state
  Weiterwanderung, Weiterwandern, Daueraufenthalt Italien, Daueraufenthalt aus anderem EU-Staat,
    Permesso di soggiorno, carta di soggiorno, italienischer Aufenthaltstitel,
    spanischer Aufenthaltstitel, soggiornante di lungo periodo,
    langfristig Aufenthaltsberechtigter aus Italien, residencia de larga duracion
    → in anderen Mitgliedstaaten der Europäischen Union langfristig Aufenthaltsberechtigte

  # Absence and return
  Auslandsaufenthalt, Sechsmonatsfrist, sechs Monate im Ausland, länger im Ausland, Auslandsreise,
    Urlaub im Ausland, Heimaturlaub, lange weg, Langzeitreise, Weltreise, Sabbatical
    → ausgereist nicht innerhalb von sechs Monaten wieder eingereist, Aufenthaltstitel erlischt
  Wiedereinreisefrist, Verlängerung der Wiedereinreisefrist, Wiedereinreise, verspätete Rückkehr,
    Fristverlängerung Ausland
    → von der Ausländerbehörde bestimmten längeren Frist wieder eingereist
  Rückkehr nach Deutschland, wiederkommen, Wiederkehrer, Wiederkehroption, Rückkehroption,
    zurück nach Deutschland, Rückkehrrecht, Remigration
    → Recht auf Wiederkehr
  Rentner Rückkehr, Rentner im Ausland, Pendeln Rentner, Rentnerprivileg
    → Recht auf Wiederkehr Rente, Niederlassungserlaubnis 15 Jahre rechtmäßig
  ehemaliger Deutscher, Ex-Deutscher, deutsche Staatsangehörigkeit verloren, früherer Deutscher,
    Ehemalige
    → Aufenthaltstitel für ehemalige Deutsche
  Fortbestandsbescheinigung, Bescheinigung Fortbestand, Nichterlöschensbescheinigung
    → Bescheinigung Fortbestand der Niederlassungserlaubnis
  nicht vorübergehender Grund, endgültige Ausreise, Umzug ins Ausland, Auswanderung, ausgewandert,
    auswandern, Wegzug, weggezogen, Abmeldung ins Ausland
    → seiner Natur nach nicht vorübergehenden Grunde ausreist
  Militärdienst, Militär, Wehrpflicht, Armee → gesetzlicher Wehrpflicht, Wehrdienst
  Kind geboren Aufenthaltstitel, Titel Neugeborenes, Aufenthaltserlaubnis für Neugeborenes
    → Geburt eines Kindes im Bundesgebiet
  Lebensunterhalt Daueraufenthalt, Steuern, Steuerpflicht, Steuerbescheid
    → Lebensunterhalt feste und regelmäßige Einkünfte, steuerliche Verpflichtungen
  Elternbeiträge Rente, Kinderbetreuungszeiten, häusliche Pflegezeiten
    → Ausfallzeiten Kinderbetreuung häuslicher Pflege
`);
