import { termRules } from './notation.js';

/** Staatsangehörigkeit und Einbürgerung. */
export const nationality = termRules(`
  StAng, Nationalität, Staatsbürgerschaft, Nationality, Volksangehörigkeit
    → Staatsangehörigkeit
  deutscher Pass, deutsche Staatsbürgerschaft, Citizenship, German Citizenship, Naturalisation, Naturalization, Einbürgerungsantrag,
    deutsche Staatsangehörigkeit bekommen, EBG
    → eingebürgert, Einbürgerung
  Anspruchseinbürgerung, sechs Jahre Einbürgerung → einzubürgern seit acht Jahren rechtmäßig
  Ermessenseinbürgerung, Einbürgerung nach Ermessen → kann auf seinen Antrag eingebürgert werden
  Ehegatteneinbürgerung, Einbürgerung Ehegatte, Ehegatten Deutscher einbürgern,
    Einbürgerung Verheirateter
    → Ehegatten oder eingetragene Lebenspartner Deutscher eingebürgert
  Miteinbürgerung, Einbürgerung Kinder → mit eingebürgert minderjährigen Kinder
  Naturalisierungstest, Wissenstest → Einbürgerungstest
  Einbürgerungsfeier, Treuebekenntnis → Einbürgerungsurkunde, feierliches Bekenntnis
  Einbürgerungsgebühr, Kosten Einbürgerung, 255 Euro → Gebühr Einbürgerung
  Wiedergutmachung, NS-Verfolgte, Nachkommen NS-Verfolgter, Art. 116, Ausgebürgerte, Holocaust
    → Verfolgungsmaßnahmen eingebürgert, Artikel 116
  Doppelpass, Doppelstaatler, doppelte Staatsangehörigkeit, zwei Pässe, doppelte Staatsbürgerschaft,
    Dual Citizenship, Doppelstaatsbürger
    → Mehrstaatigkeit, mehrere Staatsangehörigkeiten
  Aufgabe der Staatsangehörigkeit, Staatsangehörigkeit aufgeben, Ausbürgerung,
    alte Staatsangehörigkeit abgeben
    → Entlassung Staatsangehörigkeit, bisherige Staatsangehörigkeit aufgeben
  Optionskind, Option, Optionsmodell, Optionszwang → optionspflichtig
  BBG-Genehmigung, Beibehaltungsgenehmigung, Beibehaltung, Beibehaltung der Staatsangehörigkeit
    → Genehmigung Beibehaltung seiner Staatsangehörigkeit
  Verlust der Staatsangehörigkeit, Verlust der deutschen Staatsangehörigkeit,
    Entzug der Staatsangehörigkeit
    → Staatsangehörigkeit geht verloren
  Geburtsrecht, Geburtsortprinzip, Ius soli, Geburtserwerb, Deutscher durch Geburt,
    Kind ausländischer Eltern
    → Geburt im Inland erwirbt ein Kind ausländischer Eltern
  Abstammungsprinzip, ius sanguinis, Abstammungserwerb
    → durch die Geburt erwirbt ein Kind Elternteil
  Erklärungserwerb, Erwerb durch Erklärung → Erklärung deutsche Staatsangehörige
  Babyklappe, vertrauliche Geburt → Findelkind, vertraulich geborenes
  Ersitzung, Ersitzungserwerb, zwölf Jahre als Deutscher behandelt
    → seit zwölf Jahren als deutscher Staatsangehöriger behandelt
  StA-Ausweis, Staatsangehörigkeitsurkunde, gelber Schein, Negativbescheinigung,
    Staatsangehörigkeitsfeststellung
    → Staatsangehörigkeitsausweis, Bestehen oder Nichtbestehen der deutschen Staatsangehörigkeit
  Generationenschnitt, im Ausland geborene Kinder → nach dem 31. Dezember 1999 im Ausland geboren
  Rücknahme der Einbürgerung, Einbürgerung erschlichen → rechtswidrige Einbürgerung zurückgenommen
  fremde Armee, Fremdenlegion, Eintritt in fremde Streitkräfte, Söldner
    → Eintritt in die Streitkräfte
  Loyalitätsabfrage, Verfassungsschutzanfrage Einbürgerung
    → Ermittlung von Ausschlussgründen Verfassungsschutzbehörden
`);
