import { termRules } from './notation.js';

/** Integrationskurs, Sprachniveaus, Berufssprachkurse. */
export const integration = termRules(`
  # The course
  IK, I-Kurs, Integrationskurse, Deutschkurs vom BAMF, Integration Course, BAMF-Kurs,
    Deutschkurs für Ausländer, Sprachkurs BAMF
    → Integrationskurs
  Kursanspruch, Berechtigungsschein, Teilnahmeberechtigung, Kursberechtigung,
    Zulassung zum Integrationskurs, IK-Berechtigung
    → Berechtigung zur Teilnahme an einem Integrationskurs, Bestätigung der Teilnahmeberechtigung
  Kurspflicht, Verpflichtung Integrationskurs, verpflichtet zum Integrationskurs, IK-Verpflichtung,
    Teilnahmeverpflichtung, Sprachkurspflicht, Kursverweigerung, Kurs geschwänzt, Kurs abgebrochen
    → Verpflichtung zur Teilnahme an einem Integrationskurs
  Zulassung ohne Anspruch, freiwillige Teilnahme, Restplatz, freie Kursplätze
    → verfügbarer Kursplätze zur Teilnahme zugelassen
  Sprachkursträger, VHS, Volkshochschule, Kursanbieter, Bildungsträger, Sprachkursanbieter,
    Trägerzulassung
    → Kursträger
  O-Kurs, Wertekurs → Orientierungskurs
  Alphabetisierungskurs, Alphakurs, Analphabet, Analphabetin, Jugendintegrationskurs, Elternkurs,
    Frauenkurs, Förderkurs, Intensivkurs, Zweitschriftlerner, Spezialkurs, Jugendkurs,
    Alphabetisierung, lesen und schreiben
    → Integrationskurse für spezielle Zielgruppen
  Kursgebühr, Kurskosten, Kostenbefreiung Integrationskurs, Eigenbeitrag, Kursbeitrag,
    Kostenbeitrag Sprachkurs
    → Kostenbeitrag
  Fahrtkosten Integrationskurs, Fahrtkosten, Fahrkarte Kurs, Fahrgeld → Fahrtkostenerstattung
  Kinderbetreuung Kurs, Kinderbeaufsichtigung → Kinderbetreuung
  Wiederholerstunden, Wiederholung Sprachkurs, 300 Stunden, Kurs wiederholen
    → Wiederholung Aufbausprachkurs, 300 Unterrichtsstunden wiederholen
  Unterrichtseinheiten, UE, 600 Stunden, 700 Stunden, 100 Stunden, Kursdauer, Stundenumfang,
    Stunden Integrationskurs, Stunden Sprachkurs, Kursstunden
    → Unterrichtsstunden
  Einstufung → Einstufungstest
  Abschlussprüfung Kurs, DTZ, Deutschtest für Zuwanderer, LiD-Test, Zertifikat Kurs
    → Abschlusstest, Zertifikat Integrationskurs
  Lehrkraftzulassung, DaZ-Lehrer, Deutschlehrer, Kursleiter, DaZ, DaF, Lehrer Integrationskurs,
    Lehrkraft Integrationskurs
    → Lehrkräfte und Prüfer
  Lehrwerk, Kursbuch, Lehrbuch → Lehr- und Lernmittel
  Prüfstelle, Testzentrum, telc-Prüfstelle → Zulassung von Prüfungsstellen
  Bußgeld Integrationskurs, Sanktion Integrationskurs, Kürzung wegen Integrationskurs
    → Integrationskurs Verletzung Teilnahmepflicht,
      Verlängerung Integrationskurs nicht ordnungsgemäß
  Befreiung vom Integrationskurs, kein Integrationskurs, Ausnahme Integrationskurs,
    geringer Integrationsbedarf
    → erkennbar geringer Integrationsbedarf
  Integrationsangebote, Integrationslotse → Integrationsprogramm
  Berufssprachkurs, BSK, berufsbezogenes Deutsch, berufsbezogene Sprachförderung, Berufsdeutsch,
    B2-Kurs, ESF-BAMF
    → berufsbezogene Deutschsprachförderung
  Integrationserfolg, Integrationsleistung
    → besondere Integrationsleistungen, Integrationsvereinbarung

  # Levels of language
  A1, einfache Deutschkenntnisse, Start Deutsch 1, Grundkenntnisse Deutsch, Sprachniveau A1,
    Deutsch A1
    → einfache Kenntnisse der deutschen Sprache, einfache Art in deutscher Sprache verständigen
  A2, hinreichende Sprachkenntnisse, Deutsch A2, Sprachniveau A2
    → hinreichende deutsche Sprachkenntnisse, hinreichende mündliche Deutschkenntnisse
  B1, Zertifikat Deutsch, Deutsch B1, Sprachniveau B1, Goethe-Zertifikat B1, ZD
    → ausreichende Kenntnisse der deutschen Sprache, ausreichende deutsche Sprachkenntnisse
  B2, Deutsch B2, Sprachniveau B2 → gute deutsche Sprachkenntnisse
  C1, Deutsch C1, C2, Sprachniveau C1 → sehr gute deutsche Sprachkenntnisse
  GER, CEFR = Gemeinsamer Europäischer Referenzrahmen für Sprachen
  Sprachniveau, Niveaustufe, Sprachstufe → Referenzrahmen für Sprachen
  Deutschkenntnisse, Sprachkenntnisse, Sprachnachweis, Sprachzertifikat, Sprachtest, Sprachprüfung,
    Goethe, Goethe-Institut, telc, Sprachdiplom, Zertifikat, Deutschtest, Deutschnachweis
    → deutsche Sprachkenntnisse, Kenntnisse der deutschen Sprache
  Sprache nicht lernbar, Behinderung Sprache, krank Sprachkurs, Sprachbefreiung,
    Ausnahme Sprachnachweis
    → Krankheit oder Behinderung deutschen Sprache nicht
  Kurs → Integrationskurs, Sprachkurs
  Anwesenheit im Kurs, Anwesenheitsliste, Fehlzeiten, Fehlstunden, entschuldigt gefehlt, Fehltage
    → Ordnungsmäßigkeit der Teilnahme
`);
