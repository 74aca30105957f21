import { termRules } from './notation.js';

/** Erwerbstätigkeit: who may work, with whose consent, and what employers owe. */
export const workAccess = termRules(`
  # May this person work
  Job, Arbeit, Arbeitsstelle, Arbeitsverhältnis, Work, Employment, Teilzeitjob, Vollzeitjob,
    Aushilfe
    → Erwerbstätigkeit, Beschäftigung
  BE, BeschErl, Arbeitserlaubnis, Work Permit, Arbeitsgenehmigung, Arbeitspapier, Working Permit,
    Beschäftigungserlaubnis, Arbeitserlaubnis beantragen
    → Erlaubnis zur Beschäftigung, Ausübung einer Beschäftigung erlaubt, Zugang zur Erwerbstätigkeit
  Erwerbstätigkeit gestattet, uneingeschränkte Erwerbstätigkeit, freier Arbeitsmarktzugang,
    Arbeiten ohne Einschränkung
    → Zugang zur Erwerbstätigkeit, berechtigt zur Ausübung einer Erwerbstätigkeit
  Arbeitsmarktzugang, Zugang zum Arbeitsmarkt, Arbeitsaufnahme, Labour Market
    → Zugang zur Erwerbstätigkeit, Arbeitsmarkt
  Arbeitsverbot, Beschäftigungsverbot, Arbeitssperre, Erwerbsverbot, arbeiten verboten
    → Erwerbstätigkeit nicht erlaubt, Zugang zur Erwerbstätigkeit
  Arbeit Asylbewerber, Arbeiten im Asylverfahren, Arbeitserlaubnis Asyl, Arbeit mit Gestattung,
    Arbeitserlaubnis Asylbewerber, Asylbewerber arbeiten, Asylbewerber Arbeitserlaubnis
    → Asylbewerber Ausübung einer Beschäftigung erlaubt,
      Personen mit Duldung oder Aufenthaltsgestattung, Erwerbstätigkeit Aufnahmeeinrichtung
  Arbeit mit Duldung, Arbeitserlaubnis Duldung, Arbeitserlaubnis für Geduldete, Duldung arbeiten,
    geduldet arbeiten, Arbeit Geduldete
    → Beschäftigung von Personen mit Duldung oder Aufenthaltsgestattung
  Nebenerwerb, Zweitjob, Nebentätigkeit, 450-Euro-Job, Nebenbeschäftigung, 520-Euro-Job,
    geringfügig beschäftigt
    → Beschäftigung Erwerbstätigkeit erlaubt, studentische Nebentätigkeiten
  Homeoffice, Remote Work, Telearbeit, Remote → Beschäftigung Inland
  Probearbeit, Probetag, Schnuppertag, Probearbeitstag, Hospitanz → Probebeschäftigungen

  # Consent of the Federal Employment Agency
  ZuBA, Zustimmung BA, BA-Zustimmung, Arbeitsmarktprüfung, Zustimmungsverfahren,
    Zustimmung der Arbeitsagentur, Zustimmung der ZAV
    → Zustimmung der Bundesagentur für Arbeit, Zustimmung zur Beschäftigung
  zustimmungsfrei, keine Zustimmung → keiner Zustimmung bedarf
  Vorrang, Vorrangregelung, deutsche Bewerber, Inländervorrang, Labour Market Test → Vorrangprüfung
  Arbeitsbedingungen, Arbeitsbedingungsprüfung, ortsüblicher Lohn, Lohndumping, Tariflohn,
    Gleichwertigkeit der Arbeitsbedingungen, gleiche Bedingungen
    → nicht zu ungünstigeren Arbeitsbedingungen
  Stellenbeschreibung, EzB, Erklärung zum Beschäftigungsverhältnis, Arbeitsvertrag, Vertragsentwurf,
    Formular Arbeitgeber
    → Arbeitgeber Auskunft Arbeitsentgelt Arbeitszeiten Arbeitsbedingungen
  Zustimmungsfiktion, Zweiwochenfrist BA, Fiktion BA
    → Zustimmung gilt als erteilt zwei Wochen, Erteilung der Zustimmung
  Ablehnung BA, Versagung BA, Zustimmung abgelehnt, Zustimmung verweigert
    → Zustimmung zu versagen, Versagungsgründe
  Beschränkung auf Arbeitgeber, Arbeitgeberbindung, gebunden an Arbeitgeber, Arbeitgeber eingetragen
    → Beschränkung der Zustimmung Arbeitgeber
  Vorbeschäftigung, Vorbeschäftigungszeit, zwei Jahre gearbeitet, Voraufenthalt
    → Beschäftigung bei Vorbeschäftigungszeiten oder längerem Voraufenthalt
  Kontingent, Höchstzahl, Obergrenze, Quote Arbeitserlaubnis
    → zahlenmäßig beschränken, Anzahl Zustimmungen begrenzt
  Härtefall Beschäftigung, Härtefall BeschV, Härtefall Arbeitserlaubnis, Arbeitserlaubnis Härtefall
    → Härtefallregelung

  # Employers
  AG = Arbeitgeber
  Firma, Chef, Boss, Employer → Arbeitgeber
  Angestellter, Mitarbeiter, Employee → Arbeitnehmer
  Arbeitgeberwechsel, Jobwechsel, Stellenwechsel, neuer Arbeitgeber, neuer Job, anderer Arbeitgeber,
    Arbeitgeber wechseln, Job wechseln, Chefwechsel
    → Wechsel des Arbeitgebers, Arbeitsplatzwechsel
  Kündigung, gekündigt, Entlassung im Betrieb, Jobverlust, Arbeitslosigkeit, Arbeitsplatz verloren,
    Arbeitsplatzverlust, entlassen worden, Job weg, Insolvenz des Arbeitgebers, Betriebsschließung
    → vorzeitig beendet Beschäftigung Mitteilung, Beendigung des Beschäftigungsverhältnisses,
      unfreiwillige Arbeitslosigkeit
  Arbeitgeberpflichten, Prüfpflicht, Arbeitgeber Kopie Titel, Kopie des Aufenthaltstitels,
    Meldepflicht Arbeitgeber, Pflichten des Arbeitgebers, Anzeigepflicht Arbeitgeber,
    Abmeldung Beschäftigung
    → Arbeitgeber prüfen Kopie des Aufenthaltstitels,
      vier Wochen Mitteilung Beschäftigung vorzeitig beendet, Zugang zur Erwerbstätigkeit
  Betriebsübergang, Umfirmierung, Rechtsformwechsel → Betriebsübergang Zustimmung
  Mutterschutz, Kurzarbeit, Krankengeld, krankgeschrieben, Schwangerschaftsvertretung
    → Unterbrechungszeiten
  Arbeitszeit, Teilzeit, Vollzeit, Wochenstunden, Stundenzahl → regelmäßige Arbeitszeit

  # Illegal work
  Schwarzarbeit, schwarz arbeiten, Arbeit ohne Erlaubnis, Undeclared Work, unerlaubte Beschäftigung,
    unerlaubte Erwerbstätigkeit, illegal arbeiten, schwarz beschäftigt
    → illegale Beschäftigung, Erwerbstätigkeit ohne erforderlichen Aufenthaltstitel,
      Schwarzarbeitsbekämpfungsgesetz
  Lohnnachzahlung, Lohn einklagen, Lohnanspruch, Lohnforderung, Lohnprellerei, vorenthaltener Lohn
    → vereinbarte Vergütung
  Arbeitsausbeutung, ausgebeutet, Ausbeutung, Lohnwucher
    → Opfer einer Straftat, Schwarzarbeitsbekämpfungsgesetz
  Vergabesperre, Subventionssperre, öffentliche Aufträge
    → Ausschluss von Subventionen, Ausschluss von der Vergabe
  Lohn, Bezahlung, Verdienst, Stundenlohn, Entlohnung → Vergütung, Arbeitsentgelt
  illegale Beschäftigung, illegal beschäftigt → Schwarzarbeitsbekämpfungsgesetz, Vergütung
`);
