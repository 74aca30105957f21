import { termRules } from './notation.js';

/** Asylverfahren: application, grounds, decision, and the time until then. */
export const asylum = termRules(`
  # Applying
  Asyl, Asylum, Asylrecht, Asyl beantragen, Asylantragsteller, Asile → Asylantrag, Asylverfahren
  Asylum Seeker, ASt, Asylwerber → Asylbewerber, Asylsuchender
  Asylgesuch, Asylbegehren, um Asyl bitten, um Asyl nachsuchen, Asylersuchen
    → Asylsuchender, Asylantrag, um Asyl nachsucht
  formeller Asylantrag, Asylantrag stellen, Asylantrag schriftlich
    → Antragstellung bei der Außenstelle, Antragstellung
  Asylantrag Kind, Asylantrag für Neugeborene, nachgeborenes Kind, Kinderasylantrag, Asyl für Baby
    → Familieneinheit Asylantrag Kind
  Folgeverfahren, Asylfolgeantrag, erneuter Asylantrag, zweiter Asylantrag, Wiederaufnahmeantrag,
    Wiederaufgreifen, Folgeantragsteller
    → Folgeantrag
  Asylantrag in anderem EU-Staat abgelehnt → Zweitantrag
  Asylanhörung, Interview, Asylinterview, Befragung BAMF, Bundesamtsanhörung → Anhörung
  Asylakte, Aktenzeichen BAMF, MARiS → Akteneinsicht
  Selbsteintritt, Selbsteintrittsrecht, Dublin-Verfahren, Überstellung, Dublin-Überstellung,
    Rücküberstellung, Überstellungsfrist, Dublin-Fall, Kirchenasyl, Dublinverfahren
    → Mitgliedstaat für die Durchführung des Asylverfahrens zuständig, unzulässige Anträge,
      Abschiebungsanordnung
  Drittstaatenregelung, sicheres Drittland, Safe Third Country → sichere Drittstaaten
  sichere Herkunftsländer, SHS, Safe Country of Origin → sicherer Herkunftsstaat
  inländische Fluchtalternative, Fluchtalternative, innerstaatliche Fluchtalternative
    → interner Schutz
  Anerkannte anderer EU-Staat, Anerkannter aus Griechenland, Schutz in anderem EU-Land,
    anerkannt in Italien
    → anderer Mitgliedstaat internationalen Schutz gewährt unzulässig

  # Grounds and decision
  Verfolgung, verfolgt, politische Verfolgung, Persecution, Verfolgungsgefahr
    → Verfolgungshandlungen, Verfolgungsgründe
  LGBTQ, LSBTI, homosexuell, schwul, lesbisch, queer, sexuelle Orientierung, transsexuell, FGM,
    Genitalverstümmelung, Beschneidung
    → Verfolgungsgründe sexuelle Orientierung bestimmte soziale Gruppe
  Konversion, Konvertit, Christ, konvertiert, Religion, Religionswechsel, religiöse Verfolgung
    → Verfolgungsgründe Religion, Nachfluchttatbestände
  Nachfluchtgrund, Exilpolitik → Nachfluchttatbestände
  Ablehnung Asyl, abgelehnter Asylantrag, Asylablehnung, abgelehnter Asylbewerber, Asylbescheid,
    Negativbescheid, Bescheid vom BAMF, BAMF-Bescheid
    → Ablehnung des Asylantrags, Entscheidung des Bundesamtes über Asylanträge
  o.u., offensichtlich unbegründet, ou-Ablehnung, OU, ou-Bescheid
    → offensichtlich unbegründete Asylanträge
  unzulässig Asyl, Unzulässigkeitsentscheidung, Drittstaatenbescheid → unzulässige Anträge
  Asylantrag zurückziehen, Rücknahme Asylantrag, Asylrücknahme, Asylverzicht,
    Asylantrag zurücknehmen
    → Antragsrücknahme oder Verzicht
  Einstellung Asylverfahren, untergetaucht Asyl, Nichtbetreiben → Nichtbetreiben des Verfahrens
  Schnellverfahren, Eilverfahren Asyl, beschleunigtes Asylverfahren → beschleunigte Verfahren
  Widerruf der Anerkennung, Widerrufsverfahren, Asylwiderruf, Statuswiderruf,
    Rücknahme der Anerkennung, Widerrufsprüfung, Regelüberprüfung
    → Widerrufs- und Rücknahmegründe, Widerruf
  Heimatreise, Reise ins Herkunftsland, Heimaturlaub Flüchtling, Reise ins Heimatland,
    Besuch im Heimatland, Pass des Heimatstaates beantragt, Heimatbesuch
    → Schutz des Staates dessen Staatsangehörigkeit er besitzt unterstellt
  Familienasyl, Familienschutz, Familienflüchtlingsschutz, abgeleiteter Schutz, Ableitung,
    Asyl Familie
    → Familienasyl und internationaler Schutz für Familienangehörige
  an Entscheidung gebunden, Verbindlichkeit BAMF
    → Bindungswirkung, Verbindlichkeit asylrechtlicher Entscheidungen
  Anerkennung im Ausland, Verantwortungsübergang, ausländische Flüchtlingsanerkennung
    → ausländische Anerkennung als Flüchtling, Übergang Verantwortung

  # While the procedure lasts
  Aufenthaltsgestattungsbescheinigung, Gestattung verlängern, Bescheinigung Gestattung
    → Bescheinigung über die Aufenthaltsgestattung
  Aufenthalt im Asylverfahren, Aufenthalt während Asylverfahren, Aufenthaltsrecht Asylbewerber
    → Aufenthaltsgestattung
  Gestattung erloschen, Erlöschen Gestattung → Erlöschen der Aufenthaltsgestattung
  Asylbewerber Adresse, Adressmitteilung Asyl, Postzustellung Asyl, Zustellung Asyl, zugestellt,
    Post vom BAMF, Brief vom BAMF
    → Zustellungsvorschriften
  ED Asyl, Röntgen, Tuberkulose, TBC, Gesundheitscheck, Impfung, ärztliche Untersuchung Asyl
    → Gesundheitsuntersuchung
  Passabgabe Asyl, Asylbewerber Pass → Herausgabe des Passes
  Fluchtweg, Reiseweg, Fluchtroute, Reiseroute → Reiseweg Angaben
  Sprachanalyse, Sprachgutachten, Dialekterkennung → Sprachaufzeichnungen
  Asylklage, Klage gegen BAMF, Klagefrist Asyl, Klage Asyl, Asylprozess → Klagefrist
  Eilantrag Asyl, Eilrechtsschutz Asyl, Wochenfrist
    → offensichtlicher Unbegründetheit Antrag innerhalb einer Woche
  Berufungszulassung, Zulassung der Berufung, Revision, Berufung Zulassung, Berufung einlegen
    → Rechtsmittel, Berufungsverfahren
  Untertauchen Asyl, untergetaucht im Asylverfahren → Ausschreibung zur Aufenthaltsermittlung
  Verleitung, Asylmissbrauch, falsche Asylgründe
    → Verleitung zur missbräuchlichen Asylantragstellung
  # In court
  Einzelrichterübertragung, Kammerentscheidung, Proberichter → Einzelrichter
  Gerichtskosten Asyl, Streitwert, Gegenstandswert Asyl, Kosten Asylklage, gerichtskostenfrei
    → Gerichtskosten Gegenstandswert
  Widerspruch Asyl, Widerspruch gegen BAMF-Bescheid, kein Widerspruch → Ausschluss des Widerspruchs
  Beschwerdeausschluss, Beschwerde Asyl → Ausschluss der Beschwerde
  Ruhen, ruhend gestellt, Verfahren ruht → Ruhen des Verfahrens
  Betreibensaufforderung, Klage nicht betrieben → Nichtbetreiben des Verfahrens
  verspätetes Vorbringen, Vorbringen zu spät → Zurückweisung verspäteten Vorbringens
  Akteneinsicht Eilverfahren → Akteneinsicht in Verfahren des vorläufigen Rechtsschutzes
  Asylkammer, Asylsenat, Spruchkörper → besondere Spruchkörper
  maßgeblicher Zeitpunkt, Zeitpunkt der Sach- und Rechtslage
    → Entscheidung des Gerichts Sach- und Rechtslage
  Urteil, Gerichtsurteil, Gerichtsentscheidung → Entscheidung des Gerichts
  Asylantrag aus der Haft, Asylantrag im Gefängnis → Antragstellung Haft
`);
