import { termRules } from './notation.js';

/** Behörden, Gerichte und andere Stellen: short forms, everyday and former names. */
export const authorities = termRules(`
  # The office itself
  ABH, ALB, Auslbeh = Ausländerbehörde
  Ausländeramt, Ausländerbüro, Migrationsamt, Landesamt für Einwanderung, LEA, Welcome Center,
    Einwanderungsbehörde, Immigration Office, Foreigners Office, Aliens Office
    → Ausländerbehörde
  Zentrale Ausländerbehörde, ZAB, ZABH → zentrale zuständige Ausländerbehörde
  Fachkräfteservice, FES, Zentrale Fachkräfteeinwanderung
    → beschleunigtes Fachkräfteverfahren zuständige Ausländerbehörde
  Innenministerium des Landes, Landesinnenministerium, Innensenat, Innenbehörde
    → oberste Landesbehörden
  IMK, Innenministerkonferenz → oberste Landesbehörden Einvernehmen Bundesministerium des Innern
  Härtefallkommission, HFK, Härtefallersuchen, Härtefallantrag → Aufenthaltsgewährung in Härtefällen

  # Asylum
  BAMF, BAFl = Bundesamt für Migration und Flüchtlinge
  Asylamt, Bundesamt für die Anerkennung ausländischer Flüchtlinge, Asylbehörde, Migrationsbehörde
    → Bundesamt für Migration und Flüchtlinge
  Außenstelle, Ankunftszentrum, AnkER, AnkER-Zentrum, Ankerzentrum, Ankunftsnachweiszentrum
    → Außenstelle Bundesamt, Aufnahmeeinrichtung
  EAE, ZAE, ZASt, Erstaufnahme, Erstaufnahmeeinrichtung, Landesaufnahmestelle, Erstaufnahmelager,
    Aufnahmelager, Aufnahmezentrum
    → Aufnahmeeinrichtung
  GU, Asylbewerberheim, Asylheim, Flüchtlingsheim, Flüchtlingsunterkunft, Asylunterkunft, Wohnheim,
    Sammelunterkunft, Übergangswohnheim, Heim, Lager, Camp
    → Gemeinschaftsunterkünfte
  UNHCR, Flüchtlingshilfswerk, UN-Flüchtlingskommissar → Hoher Flüchtlingskommissar

  # Work
  BA = Bundesagentur für Arbeit
  Arbeitsagentur, Arbeitsamt, Agentur für Arbeit, ZAV, Arbeitsmarktzulassung,
    Zentrale Auslands- und Fachvermittlung, Arbeitsverwaltung
    → Bundesagentur für Arbeit
  Jobcenter, ARGE → Träger Grundsicherung für Arbeitsuchende
  Zoll, FKS, Finanzkontrolle Schwarzarbeit, Hauptzollamt, HZA → Behörden der Zollverwaltung
  IHK, HWK, Handwerkskammer, Industrie- und Handelskammer, Handelskammer, Gewerbeamt, Gewerbebehörde
    → fachkundige Körperschaften, zuständigen Gewerbebehörden
  Landesprüfungsamt, LPA, Approbationsbehörde, Anerkennungsstelle, IHK FOSA, ZAB Bonn, KMK, anabin
    → berufliche Anerkennung zuständige Stelle
  DRV, Rentenkasse, Rentenversicherungsträger, Deutsche Rentenversicherung
    → Träger der Rentenversicherung
  Familienkasse → Familienkasse Direktion

  # Abroad and at the border
  AV = Auslandsvertretung
  Botschaft, Konsulat, Generalkonsulat, Embassy, Visastelle, deutsche Botschaft, deutsches Konsulat,
    Honorarkonsul, Konsularabteilung
    → deutsche Auslandsvertretung
  Heimatbotschaft, Heimatkonsulat, Botschaftsvorführung, Botschaftsvorsprache, Sammelanhörung,
    Delegation Herkunftsland, Expertenanhörung
    → Vertretungen des Staates dessen Staatsangehörigkeit persönlich erscheint
  AA, Außenministerium, Außenamt = Auswärtiges Amt
  BfAA → Bundesamt für Auswärtige Angelegenheiten
  VFS, VFS Global, TLScontact, BLS, Visazentrum, Visadienstleister, Visaagentur, Dienstleister
    → externe Dienstleistungserbringer
  BPol, BGS, Bundesgrenzschutz, Grenzpolizei, Grenzschutz, Grenzbeamte
    → polizeiliche Kontrolle des grenzüberschreitenden Verkehrs, Bundespolizei, Grenzbehörde

  # Interior, security, registers
  BMI, Bundesinnenministerium, Innenministerium = Bundesministerium des Innern
  BMAS, Arbeitsministerium, Bundesarbeitsministerium = Bundesministerium für Arbeit und Soziales
  BVA = Bundesverwaltungsamt
  BKA = Bundeskriminalamt
  LKA = Landeskriminalamt
  BfV = Bundesamt für Verfassungsschutz
  LfV, Verfassungsschutz, Landesamt für Verfassungsschutz, Staatsschutz, Geheimdienst,
    Nachrichtendienst
    → Verfassungsschutzbehörden
  BND = Bundesnachrichtendienst
  MAD = Militärischer Abschirmdienst
  ZKA = Zollkriminalamt
  Sicherheitsbehörden, KoSi, Regelanfrage, Sicherheitsüberprüfung, Sicherheitsgespräch,
    Sicherheitsbefragung, Sicherheitsabfrage, Sicherheitsbedenken, Konsultationsverfahren
    → Versagungsgründe Sicherheitsbedenken, sicherheitsrechtliche Befragung,
      sonstige Beteiligungserfordernisse im Visumverfahren
  BSI = Bundesamt für Sicherheit in der Informationstechnik
  Bundesdruckerei, BDr, Druckerei, Ausweishersteller → Dokumentenhersteller
  BfJ = Bundesamt für Justiz
  BZR, Strafregister, Strafregisterauszug → Bundeszentralregister
  Integrationsbeauftragte, Ausländerbeauftragte, Bundesbeauftragte, Migrationsbeauftragte
    → Beauftragte für Migration Flüchtlinge und Integration, Amt der Beauftragten

  # Town hall and social services
  EMA, Einwohnermeldeamt, Bürgeramt, Bürgerbüro, Meldeamt, Rathaus, Einwohneramt, Bürgerservice,
    Meldestelle, Kreisverwaltungsreferat, KVR
    → Meldebehörde
  Sozialamt, Sozialhilfeträger, Sozialbehörde → Träger der Sozialhilfe
  ASD, Allgemeiner Sozialer Dienst, Kinder- und Jugendhilfe, Amtsvormund, Jugendamtsvormund
    → Jugendamt
  Standesbeamter, Standesbeamtin, Eheregister, Geburtsanzeige, Personenstandsregister → Standesamt
  Amtsarzt, Amtsärztin, Gesundheitsbehörde, Gesundheitsamt, polizeiärztlicher Dienst
    → ärztliche Untersuchung Reisefähigkeit, öffentlichen Gesundheitsdienst
  StA, Staatsanwalt, Staatsanwältin, Anklagebehörde = Staatsanwaltschaft
  Passamt, Passbehörde → Pass- und Ausweisbehörden
  Einbürgerungsamt, Einbürgerungsstelle, EBH, StAG-Behörde, Einbürgerungsbehörde
    → Staatsangehörigkeitsbehörde
  JVA, Gefängnis, Knast, Justizvollzugsanstalt, Haftanstalt, Strafanstalt
    → Strafhaft, sonstige Haftanstalten
  Psychiatrie, Maßregelvollzug, Forensik → Maßregel der Besserung und Sicherung

  # Courts
  VG = Verwaltungsgericht
  OVG, VGH, Verwaltungsgerichtshof = Oberverwaltungsgericht
  BVerwG = Bundesverwaltungsgericht
  Amtsgericht, Haftrichter, Ermittlungsrichter, Haftgericht → richterliche Anordnung Haft
  Vormundschaftsgericht = Familiengericht

  # People who help
  Rechtsanwalt, Anwalt, Anwältin, Rechtsanwältin, RA, Advokat, Lawyer, Rechtsbeistand, Verteidiger,
    Prozessvertreter
    → Bevollmächtigter
  Beratungsstelle, Flüchtlingsberatung, Asylberatung, Caritas, Diakonie, AWO, MBE, JMD,
    Migrationsberatung, Verfahrensberatung
    → Asylverfahrensberatung, migrationsspezifisches Beratungsangebot
  Dolmetscher, Übersetzer, Interpreter, Sprachkundiger → Sprachmittler
`);
