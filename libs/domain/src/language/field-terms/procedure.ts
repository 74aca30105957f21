import { termRules } from './notation.js';

/** Verfahren: application, decision, competence, participation, remedies, revocation. */
export const procedure = termRules(`
  # Application and decision
  Antragsformular, Application, Onlineantrag, Online-Antrag, einen Antrag abgeben
    → Beantragung des Aufenthaltstitels, Antrag
  verspätet, verspäteter Antrag, zu spät beantragt, Antrag zu spät, abgelaufener Titel,
    Titel abgelaufen, Frist verpasst, nach Ablauf beantragt, verspätete Antragstellung
    → verspätet Antrag auf Verlängerung nach Ablauf, Fortgeltungswirkung unbillige Härte
  Bearbeitungszeit, Bearbeitungsdauer, Untätigkeit, Untätigkeitsklage, dauert zu lange, Wartezeit, lange Bearbeitung
    → Entscheidung über den Antrag Frist
  Terminvergabe, Appointment, Online-Termin, Terminbuchung, Vorsprachetermin
    → persönlich erscheint, Antragstellung
  Unterlagen, Nachweise, Dokumentenliste, Belege, fehlende Unterlagen, Nachreichen,
    Unterlagen nachreichen, Documents
    → erforderlichen Nachweise beizubringen, Mitwirkung des Ausländers
  Fristsetzung, Ausschlussfrist, Präklusion, Deadline → angemessene Frist setzen
  Aussetzung des Verfahrens, Verfahren ruhend, Strafverfahren abwarten,
    laufendes Ermittlungsverfahren, Ermittlungsverfahren, Tatverdacht
    → Entscheidung über den Aufenthalt Straftat ermittelt auszusetzen
  Ermessensentscheidung, Ermessensausübung → Ermessen
  Bescheid, VA, schriftlicher Bescheid, Schriftform → Schriftform Verwaltungsakte
  Postzustellungsurkunde, PZU → Zustellung, Bekanntgabe
  Ablehnung, abgelehnt, Ablehnungsbescheid, Absage, Refusal
    → Ablehnung Antrag, Versagungsgründe, Ablehnungsgründe
  zurücknehmen, Rücknahme der Aufenthaltserlaubnis, Titel zurücknehmen
    → Rücknahme des Aufenthaltstitels
  Entzug, entziehen, wegnehmen, Revocation, Aufenthalt entziehen, Titel entziehen
    → Widerruf des Aufenthaltstitels, Widerruf
  minderjähriger Antragsteller, Volljährigkeit Heimatrecht, geschäftsfähig, prozessfähig
    → Handlungsfähigkeit
  Formular, Formblatt, Vordruck → Vordruckmuster
  Online, digital, elektronische Antragstellung, OZG, E-Government, E-Mail
    → elektronische Form, elektronisch
  Belehrung, Hinweispflicht, aufgeklärt, Aufklärung → hingewiesen, Hinweis auf Pflichten
  Anhörungsschreiben, rechtliches Gehör, Anhörung vor Bescheid, Stellungnahme
    → Gelegenheit zur Stellungnahme, Gelegenheit zur Äußerung
  Akte einsehen, Akteneinsichtsrecht → Akteneinsicht

  # Who decides, who takes part
  örtlich zuständig, Competence, sachliche Zuständigkeit, Zuständigkeitswechsel,
    Zuständigkeit nach Umzug, Abgabe der Akte
    → Zuständigkeit
  Beteiligung, Staatsanwaltschaft beteiligen, Zustimmung der Staatsanwaltschaft,
    Einvernehmen Staatsanwaltschaft
    → Beteiligungserfordernisse
  Beteiligung BAMF, zielstaatsbezogene Prüfung, BAMF-Beteiligung
    → Beteiligungserfordernisse Beteiligung des Bundesamtes
  fremde Sperre aufheben, Einvernehmen andere Ausländerbehörde
    → Beteiligungserfordernisse Einvernehmen der Behörde
  Weisung, Weisungsrecht, fachliche Weisung → Weisungsbefugnis, Einzelweisungen
  Stadtstaat → Stadtstaatenklausel
  Bundesbeteiligung → Zustimmung des Bundesrates, Beteiligung des Bundes

  # Remedies
  Widerspruchsverfahren, Rechtsbehelf, Beschwerde, Einspruch, Appeal, Rechtsschutz, anfechten
    → Widerspruch und Klage, Beschränkung der Anfechtbarkeit
  Klageverfahren, Gericht, verklagen, Lawsuit, Verwaltungsgerichtsverfahren, Klageerhebung
    → Klage, Widerspruch und Klage
  AW, Sofortvollzug, sofort vollziehbar, sofortige Vollziehung, Suspensiveffekt, 80 V,
    80 Abs. 5 VwGO, Eilantrag, Eilverfahren, einstweiliger Rechtsschutz, vorläufiger Rechtsschutz
    → aufschiebende Wirkung
  Arbeiten während Widerspruch, Arbeit während Klage
    → Erwerbstätigkeit Aufenthaltstitel gilt als fortbestehend Widerspruch
  Rechtskraft, bestandskräftig → unanfechtbar
  Petition, Petitionsausschuss, Landtag → Härtefälle
  Zwangsmittel, Ersatzvornahme, unmittelbarer Zwang, Vollstreckung → Zwangsgeld, Zwang
  behindert, Schwerbehinderung, schwerbehindert, GdB, Rollstuhl, Handicap, Pflegefall
    → Krankheit oder Behinderung
  schwanger, Entbindung, Mutterpass → Schwangerschaft
  Umfang der Anfechtung, Visum nicht anfechtbar → Beschränkung der Anfechtbarkeit
  Abweichung durch Landesrecht, Landesgesetz → Bestimmungen zum Verwaltungsverfahren
  Freiheitsgrundrecht, Zitiergebot, Grundrechtseinschränkung → Einschränkung von Grundrechten
  Verordnung erlassen, Ermächtigungsgrundlage → Verordnungsermächtigung
  Sammelantrag, Antrag für die Familie, Vollmacht, Vertretung → Bevollmächtigter
  Laufzeit, Dauer, Gültigkeit, wie lange gültig → Gültigkeitsdauer, Geltungsdauer
  Jugendlicher, Kind unter 18, Teenager → Minderjährige
`);
