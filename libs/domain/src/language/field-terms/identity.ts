import { termRules } from './notation.js';

/** Identität: how it is clarified, secured and concealed; data carriers; cooperation. */
export const identity = termRules(`
  Identität, Identitätsklärung, geklärte Identität, Identitätsfeststellung, Identifizierung,
    Identity
    → Identität und Staatsangehörigkeit, Feststellung der Identität
  Identitätstäuschung, falsche Identität, Täuschung, getäuscht, belogen, Aliaspersonalien,
    Falschangaben, gelogen, Lüge, Identitätsbetrug, falscher Name, Fake Identity
    → Täuschung über seine Identität, falsche Angaben
  falsche Papiere, gefälschter Pass, Fälschung, Urkundenfälschung, gefälschte Dokumente,
    Totalfälschung, falscher Pass, Fake Passport
    → gefälschten oder verfälschten Pass, Echtheit
  ED, ED-Behandlung, erkennungsdienstlich, Fingerprint, Abdrücke, Fingerscan, Biometrie,
    biometrische Daten, Handflächenabdruck, Erkennungsdienst
    → erkennungsdienstliche Maßnahmen, Fingerabdrücke, Sicherung der Identität
  Gesichtserkennung, Lichtbildvergleich, Gesichtsabgleich, Iris, Gesichtsverschleierung,
    Verschleierung, Niqab
    → Lichtbildabgleich, Lichtbild Abgleich
  Altersfeststellung, Altersgutachten, Alterseinschätzung, Altersschätzung, Altersbestimmung,
    Röntgenuntersuchung, Handröntgen, Zahnuntersuchung, Geburtsdatum
    → Feststellung des Lebensalters körperliche Eingriffe, Alters
  Smartphone, Handy, Mobiltelefon, Telefon, Laptop, Tablet, Computer, Cloud, SIM-Karte, USB-Stick,
    Datenträgerauslesung, Handyauswertung, Handydaten, auslesen, Handy auslesen
    → Datenträger, Auswertung von Datenträgern
  Datenträgerauswertung, Handydurchsuchung, Handyauslesung, Chatverläufe, Geodaten, Standortdaten,
    Mobilfunkdaten
    → Auswertung von Datenträgern, Datenträger Auswertung
  PIN, PUK, Passwort, Zugangscode, Entsperrcode, Entsperrung → Zugangsdaten
  Herkunft, Herkunftsland, Heimat, Heimatland, Heimatstaat, Country of Origin, Ursprungsland
    → Herkunftsstaat, Staat dessen Staatsangehörigkeit
  mitwirken, Kooperation, kooperieren, Mitwirkungsverweigerung, unkooperativ, fehlende Mitwirkung,
    Verweigerungshaltung
    → Mitwirkung des Ausländers, Mitwirkungspflichten
  persönliches Erscheinen, Vorführung, Vorsprache, persönlich vorsprechen, Vorladung, Erscheinen,
    zwangsweise Vorführung
    → persönlich erscheint, Anordnung zwangsweise durchgesetzt
  Personendurchsuchung, Durchsuchung Person, Durchsuchung der Wohnung nach Pass, Taschenkontrolle,
    Tasche durchsuchen
    → durchsucht werden Sachen
  Stimmprobe, Sprachprobe, Tonband
    → gesprochenes Wort Ton- oder Datenträger, Herkunftsstaat oder Herkunftsregion
  Ethnie, Stammeszugehörigkeit → Volkszugehörigkeit, Religionszugehörigkeit
  Geburtsort, Geburtsname, Mädchenname, Personalien, Personendaten, Stammdaten
    → Geburtsname Geburtsort, Grundpersonalien
  Fingerabdruck → Sicherung der Identität, erkennungsdienstliche Maßnahmen
`);
