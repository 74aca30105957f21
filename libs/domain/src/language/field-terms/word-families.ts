import { termRules } from './notation.js';

/**
 * Verb, Partizip und Hauptwort, where they have no stem in common: what people type as a verb stands in
 * statutes and their headings as a noun, and the other way round.
 */
export const wordFamilies = termRules(`
  # Titles and applications
  beantragen, beantragt = Antrag
  verlängern, verlängert = Verlängerung
  erneuern, erneuert = Erneuerung
  erteilt = Erteilung
  versagt = Versagung
  verweigern, verweigert = Verweigerung
  abgelehnt = Ablehnung
  zurücknehmen, zurückgenommen = Rücknahme
  entzogen = Entziehung
  erlischt = Erlöschen
  abgelaufen, abläuft, ausgelaufen = Ablauf
  verlieren, verloren = Verlust
  befristet = Befristung
  beschränkt = Beschränkung
  erlauben, erlaubt = Erlaubnis
  gestattet = Gestattung
  geduldet, dulden = Duldung
  berechtigt = Berechtigung
  bescheinigt = Bescheinigung
  zugestimmt = Zustimmung
  angerechnet = Anrechnung
  unterbrochen = Unterbrechung
  nachgewiesen = Nachweis
  vorlegen, vorgelegt = Vorlage
  ausgestellt = Ausstellung
  ausgehändigt = Aushändigung
  übertragbar, umgeschrieben → Übertragung
  geändert = Änderung
  streichen, gestrichen = Streichung
  abgeholt = Abholung
  bezahlt, gezahlt = Zahlung
  unterschrieben, unterschreiben = Unterschrift
  aufgehoben = Aufhebung
  beenden, beendet = Beendigung
  entschieden = Entscheidung
  zugestellt = Zustellung
  prüfen, geprüft = Prüfung
  beteiligt = Beteiligung
  übermitteln, übermittelt = Übermittlung
  mitgeteilt = Mitteilung
  speichern, gespeichert = Speicherung
  löschen, gelöscht = Löschung
  auslesen, ausgewertet = Auswertung
  gemeldet, melden = Meldung
  befreien, befreit = Befreiung
  ermäßigt = Ermäßigung
  haftet = Haftung
  verpflichtet = Verpflichtung
  verjährt = Verjährung

  # Entry, residence, leaving
  eingereist = Einreise
  ausgereist = Ausreise
  durchgereist = Durchreise
  wiedereingereist, zurückgekehrt, zurückkehren → wieder eingereist, Rückkehr
  zurückgewiesen = Zurückweisung
  zurückgeschoben = Zurückschiebung
  abgeschoben = Abschiebung
  ausgewiesen = Ausweisung
  ausgeschrieben = Ausschreibung
  angedroht = Androhung
  angeordnet = Anordnung
  ausgesetzt = Aussetzung
  überstellt = Überstellung
  überwacht = Überwachung
  festnehmen, festgenommen = Festnahme
  verhaften, verhaftet → Haft, Festnahme
  durchsucht = Durchsuchung
  betreten lassen = Betretung
  verteilt = Verteilung
  zugewiesen = Zuweisung
  aufnehmen, aufgenommen = Aufnahme
  aufhalten, aufgehalten = Aufenthalt
  wohnen, wohnhaft, wohnt → Wohnsitz, gewöhnlicher Aufenthalt
  umgezogen, umziehen = Umzug
  nachziehen, nachgezogen = Nachzug

  # Family, work, study
  geboren, gebären = Geburt
  beschäftigt = Beschäftigung
  entsandt = Entsendung
  vermitteln, vermittelt = Vermittlung
  angeworben = Anwerbung
  gekündigt = Kündigung
  gewechselt = Wechsel
  studieren, studiert = Studium
  forschen, geforscht = Forschung
  ausgebildet = Ausbildung
  abbrechen, abgebrochen = Abbruch
  teilnehmen, teilgenommen = Teilnahme
  zugelassen = Zulassung
  anerkannt = Anerkennung
  integrieren, integriert = Integration

  # Protection, nationality, offences
  verfolgt = Verfolgung
  angehört = Anhörung
  einbürgern, eingebürgert, einbürgert = Einbürgerung
  erworben = Erwerb
  täuschen, getäuscht = Täuschung
  gefälscht = Fälschung
  verurteilt = Verurteilung
  bestraft, bestrafen → Strafe, Strafvorschriften
  gefährdet = Gefährdung
  gesichert = Sicherung
  verbieten = Verbot
  untersagt = Untersagung
  eingeschleust = Einschleusung
  eingetragen = Eintragung
  schnell, Beschleunigung → beschleunigtes
  übernehmen, übernommen = Übernahme
  zurückgezahlt, erstattet = Erstattung
  versichert = Versicherung
  angemeldet = Anmeldung
  abgegeben, abgeben = Abgabe
  begonnen = Beginn
  eingestellt = Einstellung
  eingeladen = Einladung
`);
