import { termRules } from './notation.js';

/** Register und Daten: central register, files, transfer, information, erasure. */
export const registers = termRules(`
  AZR, AZR-Nummer, Ausländerregister, AZR-Abfrage, AZR-Auskunft, AZR-Speicherung, AZR-Eintrag,
    zentrales Ausländerregister, AZR-Auszug
    → Ausländerzentralregister, Registerbehörde
  Ausländerdatei, ABH-Datei, Datei A, Datei B, Ausländerakte, A-Akte, eAkte, E-Akte,
    elektronische Akte, Akte
    → Ausländerdatei A, Ausländerdatei B
  Fachverfahren, ADVIS, LaDiVA, AusO, KOMM24 → Ausländerdateien, Dateisystem
  Speichersachverhalt, SSV, gespeicherte Daten → Datensatz, allgemeiner Inhalt
  Auskunftssperre, Sperrvermerk → Übermittlungssperren
  Suche nach Person → Suchvermerke
  Online-Abruf, automatischer Abruf, Direktabruf, Abfrage → Abruf im automatisierten Verfahren
  Selbstauskunft, Auskunftsanspruch, Datenauskunft, welche Daten gespeichert, Auskunft über Daten,
    eigene Daten
    → Auskunft an die betroffene Person
  Datenlöschung, Löschfrist, Aufbewahrungsfrist, Vernichtung der Daten, Akten vernichten, gelöscht,
    Aktenvernichtung
    → Löschung, Speicherung und Löschung personenbezogener Daten
  Korrektur, korrigieren, falsche Daten, Datenberichtigung, Fehler im Register → Berichtigung
  Datenschutz, Datenweitergabe, Datenaustausch, Datenübertragung, weiterleiten Daten,
    Datenweiterleitung, Privacy
    → Datenübermittlung, Übermittlung personenbezogener Daten
  Datenerhebung, Daten erheben, Daten sammeln, Datenspeicherung → Erhebung personenbezogener Daten
  Denunziationsparagraf, Meldepflicht Sozialamt, Meldepflicht Schule, Übermittlungsparagraf,
    Meldepflicht Krankenhaus, Mitteilungspflicht Behörden
    → Übermittlungen an Ausländerbehörden, öffentliche Stellen unterrichten
  Jugendamt Daten, Daten an Jugendamt → Datenübermittlung an die Jugendämter
  Sozialamt Daten, Daten an Sozialamt → Datenübermittlung an die Träger der Sozialhilfe
  Jobcenter Daten, Daten an Jobcenter → Datenübermittlung Grundsicherung für Arbeitsuchende
  Polizei Daten, Daten an Polizei → Datenübermittlung Polizeibehörden
  Gericht Daten → Datenübermittlung an Gerichte
  FIU, Financial Intelligence Unit, Geldwäsche → Zentralstelle für Finanztransaktionsuntersuchungen
  Standesamt Mitteilung, Meldebehörde Mitteilung, Mitteilung Einwohnermeldeamt, Melderegister,
    Melderegisterabgleich, Meldedaten
    → Mitteilungen der Meldebehörden
  Strafmitteilung, MiStra, Mitteilung in Strafsachen, Anklage Mitteilung, Strafanzeige Mitteilung
    → Mitteilungen der Justizbehörden, Strafverfahren unterrichten
  Gewerbeabmeldung, Gewerbemitteilung → Mitteilungen der Gewerbebehörden
  Statistik, Forschung mit Daten, Ausländerstatistik → statistische Aufbereitung, Planungsdaten
  gruppenbezogene Auskunft, Gruppenabfrage → Gruppenauskunft
  Rasterfahndung, Fahndungsabgleich → Gruppenauskunft
  XAusländer, OSCI, Datenformat → Form und Verfahren der Datenübermittlung im Ausländerwesen
  Kontaktstelle, Mitteilung EU-Staat → nationale Kontaktstelle
  Visaabfrage, Visadaten, Visumdaten → Visadatei, Datenübermittlungen im Visumverfahren
  Qualitätssicherung, PIK-Station, Fingerabdruckscanner, Passbildautomat, Self-Service-Terminal,
    Speed Capture
    → Qualitätssicherung des Lichtbildes, Datenerfassung
  Ausreisedaten, Rückkehrstatistik → Daten zu Förderungen der freiwilligen Ausreise
  Arztgeheimnis, Berufsgeheimnis, Schweigepflicht, ärztliche Schweigepflicht, Sozialgeheimnis,
    Steuergeheimnis
    → Übermittlungen bei besonderen gesetzlichen Verarbeitungsregelungen
  Gesundheitsamt Daten, Impfdaten, Impfstatus → Datenübermittlung öffentlichen Gesundheitsdienst
  Kindergeld Datenabgleich, Familienkasse Daten → Datenübermittlung an die Familienkasse
  Rentenversicherung Daten → Datenübermittlung Rentenversicherung
  Geheimdienst Daten, Verfassungsschutz Daten → Datenübermittlung Verfassungsschutzbehörden
  Zoll Daten, Zollfahndung → Datenübermittlung an das Zollkriminalamt
  Privatperson AZR, private Auskunft, Auskunft an Private, Anwaltsauskunft
    → Datenübermittlung an sonstige nichtöffentliche Stellen
  Ausland Daten, Daten an andere Staaten → Datenübermittlung an Behörden anderer Staaten
  Protokollierung, Zugriffsprotokoll, Logdaten → Aufzeichnungspflicht
  Datenpflege, Datenqualität, Fehler in Daten → Verantwortung für den Registerinhalt Datenpflege
  Datenmissbrauch, Datenklau → Strafvorschriften personenbezogene Daten
  Ortskräfteprüfung Visumverfahren, Zuverlässigkeitsprüfung Visum, Visapersonal
    → Überprüfung der Zuverlässigkeit von im Visumverfahren tätigen Personen
  Justiz, Strafgericht, Gericht Mitteilung, Staatsanwaltschaft Mitteilung
    → Mitteilungen der Justizbehörden
`);
