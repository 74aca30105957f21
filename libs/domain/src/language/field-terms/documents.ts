import { termRules } from './notation.js';

/** Pässe, Ersatzpapiere, Ausweise und Urkunden. */
export const documents = termRules(`
  # Passport obligation
  Reisepass, Nationalpass, Heimatpass, Pasaport, Passport, Auslandspass → Pass
  Passbesitz, Pass vorhanden, gültiger Pass, Passerfordernis → Passpflicht
  passlos, kein Pass, Pass fehlt, Passverlust, Pass verloren, Pass weg, Lost Passport, No Passport
    → keinen Pass oder Passersatz besitzt, Passpflicht
  Passbeschaffung, Pass beschaffen, Pass besorgen, Passmitwirkung, Mitwirkung Passbeschaffung,
    Identitätspapiere beschaffen
    → besondere Passbeschaffungspflicht, Beschaffung des Identitätspapiers
  PEP, PEP-Verfahren, PEB, Heimreisedokument, Heimreiseschein, Rückreisepapier
    → Passersatz, Passersatzpapiere
  Laissez-passer, EU-Laissez-passer, EU-Rückkehrdokument, Rückkehrausweis
    → Europäisches Reisedokument für die Rückkehr
  Passabgabe, Pass abgeben, Passeinbehalt, Pass einbehalten, Passeinziehung, Passwegnahme,
    Pass wegnehmen, Passverwahrung, Pass einziehen, Aushändigung des Passes
    → Pass vorzulegen auszuhändigen überlassen, Herausgabe des Passes
  Passverlängerung, neuer Pass, Pass abgelaufen, abgelaufener Pass, Passablauf
    → Verlängerung Pass Ablauf der Gültigkeit, Passpflicht
  Zumutbarkeit Passbeschaffung, unzumutbar Pass, Reueerklärung, Wehrdienst ableisten,
    Wehrpflicht leisten
    → zumutbar Pass Wehrpflicht staatsbürgerliche Pflichten
  Konsulargebühren, Passkosten → behördliche Maßnahmen Herkunftsstaat festgelegte Gebühren
  Kinderausweis, Kinderreisepass, Kind im Pass, Kindereintrag
    → Eintragung in den Pass eines gesetzlichen Vertreters
  Zweitpass, zweiter Pass, mehrere Pässe, Doppelpass vorlegen
    → Vorhandensein mehrerer Ausweisdokumente
  Sammelvisum, Klassenfahrt, Schulausflug, Schulfahrt, Schülergruppe, Schüleraustauschfahrt,
    Klassenreise, Schulklasse, Schulreise
    → Schülersammelliste, Schüler auf Sammellisten

  # Travel documents issued by the office
  RAfA, RAA = Reiseausweis für Ausländer
  grauer Pass, grauer Reiseausweis, Fremdenpass, Alien Passport, Ausländerpass
    → Reiseausweis für Ausländer
  RAF, RfF = Reiseausweis für Flüchtlinge
  Flüchtlingspass, blauer Pass, Konventionspass, GFK-Pass, blauer Flüchtlingspass,
    Flüchtlingsausweis, Konventionsreiseausweis
    → Reiseausweis für Flüchtlinge
  RAS, Staatenlosenpass, Staatenlosenausweis = Reiseausweis für Staatenlose
  Reisedokument, Travel Document → Reiseausweis, Passersatzpapiere
  Notpass, Notfallpass, Eilpass, Emergency Passport, Notdokument → Notreiseausweis
  vorläufiger Pass, Expresspass → vorläufiger Reiseausweis
  Grenzgängerausweis, Grenzgängerbewilligung, Grenzpendler, Pendler, Grenzarbeiter, pendeln
    → Grenzgängerkarte, Grenzgängerbeschäftigung
  Diplomatenpass, Dienstpass, Ministerialpass, Spezialpass, Service Passport → dienstliche Pässe
  Seemannsbuch, Seefahrtsbuch, Crew-Ausweis, Crew Card
    → Flugbesatzungsausweis, ziviles Schiffspersonal
  Vatikanpass → vatikanische Pässe
  UN-Pass, UNLP → Passierscheine zwischenstaatlicher Organisationen
  Geltungsbereich Reiseausweis, Heimatland ausgeschlossen, Heimreise verboten
    → räumlicher Geltungsbereich des Reiseausweises

  # Substitute identity cards, identity cards
  Ersatzausweis, Ausweisersatzpapier, Duldung als Ausweis → Ausweisersatz
  Perso, ID-Card, ID-Karte, nPA, Identity Card → Personalausweis
  Tazkira, Taskira, Tazkera, Geburtsurkunde, Heiratsurkunde, Eheurkunde, Familienbuch, Taufschein,
    Wehrpass, Führerschein, Wählerausweis, Identitätsnachweis, Identitätsdokument, ID-Dokument,
    sonstige Urkunden
    → Urkunden sonstige Unterlagen Feststellung der Identität und Staatsangehörigkeit,
      Identitätspapiere
  Ausweispflicht, mitführen, Mitführpflicht, dabeihaben, Ausweiskontrolle
    → ausweisrechtliche Pflichten
  Dokumentenverlust, Ausweis verloren, Karte verloren, Karte gestohlen, gestohlen,
    Diebstahl des Passes, abhandengekommen, eAT verloren, Verlustanzeige, Verlustmeldung,
    Pass geklaut, Aufenthaltstitel verloren, Titel verloren, Aufenthaltskarte verloren
    → Verlust anzuzeigen, ausweisrechtliche Pflichten Verlust Wiederauffinden
  Adressaufkleber, Adressänderung, Anschriftenaufkleber, neue Adresse, Umzug in der Stadt
    → Anschriftenänderung, Anschrift
  Online-Ausweis, Online-Ausweisfunktion, eID, eID-Funktion, PIN-Brief, Ausweis-PIN
    → elektronischer Identitätsnachweis
  MRZ, maschinenlesbarer Bereich = Zone für das automatische Lesen
  Passbild, Biometriefoto, Foto, Fotos, Passfoto, biometrisches Bild, Kopftuchfoto, Picture
    → Lichtbild
  Kopfbedeckung, Kopftuch, Burka, Schleier → Lichtbild ohne Kopfbedeckung
  Unterschriftspad, Unterschrift leisten → Unterschrift
  Geschlechtseintrag, divers, drittes Geschlecht, Transgender, Trans → Geschlecht Abkürzung X
  Namensschreibweise, Namensänderung, Falschname, Aliasname, Alias, Umschrift, Transliteration,
    Namensführung, Schreibweise
    → abweichende Namensschreibweisen, frühere Namen, andere Namen
  Echtheitsprüfung, Urkundenprüfung, Urkundenüberprüfung, Dokumentenprüfung, Legalisation,
    Apostille, Vertrauensanwalt, Fälschungsprüfung, beglaubigt, Beglaubigung
    → Überprüfung der Echtheit, Echtheit des Identitätspapiers
`);
