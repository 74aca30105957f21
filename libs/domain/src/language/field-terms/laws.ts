import { termRules } from './notation.js';

/** Gesetze, Verordnungen und Abkommen: how they are cited, and how a text names them in full. */
export const laws = termRules(`
  # Residence, asylum, nationality
  AufenthG, Aufenthalts-G = Aufenthaltsgesetz
  Ausländergesetz, AuslG, Zuwanderungsgesetz, ZuwandG, Einwanderungsgesetz → Aufenthaltsgesetz
  AufenthV = Aufenthaltsverordnung
  DVAuslG → Aufenthaltsverordnung
  BeschV = Beschäftigungsverordnung
  BeschVerfV, Beschäftigungsverfahrensverordnung, ArGV, Arbeitsgenehmigungsverordnung, ASAV,
    Anwerbestoppausnahmeverordnung
    → Beschäftigungsverordnung
  AsylG = Asylgesetz
  AsylVfG, Asylverfahrensgesetz → Asylgesetz
  FreizügG, FreizügG EU = Freizügigkeitsgesetz
  AufenthG EWG, FreizügV → Freizügigkeitsgesetz
  IntV = Integrationskursverordnung
  DeuFöV, Deutschsprachförderverordnung = Deutschsprachförderung
  StAG = Staatsangehörigkeitsgesetz
  RuStAG, Reichs- und Staatsangehörigkeitsgesetz → Staatsangehörigkeitsgesetz
  AZRG, AZR-Gesetz = Ausländerzentralregister
  BVFG = Bundesvertriebenengesetz
  AsylbLG = Asylbewerberleistungsgesetz
  HAuslG = heimatlose Ausländer
  AVwV, VwV AufenthG, Verwaltungsvorschriften AufenthG = allgemeine Verwaltungsvorschriften

  # Treaties and law of the Union
  GFK, Genfer Konvention, Genfer Flüchtlingskonvention, FlüAbk
    = Abkommen über die Rechtsstellung der Flüchtlinge
  StlÜbk, Staatenlosenkonvention, Staatenlosenübereinkommen
    = Übereinkommen über die Rechtsstellung der Staatenlosen
  EMRK, Menschenrechtskonvention, Europäische Menschenrechtskonvention
    = Konvention zum Schutz der Menschenrechte und Grundfreiheiten
  SDÜ = Schengener Durchführungsübereinkommen
  SGK = Schengener Grenzkodex
  VK, Visumkodex = Visakodex
  Visa-Verordnung, EU-Visum-VO, EUVisaVO, Visumpflichtverordnung → Verordnung (EU) 2018/1806
  Dublin, Dublin III, Dublin-III-VO, Dublin-Verordnung, Dublinverordnung
    → Verordnung (EU) Nr. 604/2013, unzulässige Anträge
  Eurodac, Eurodac-Verordnung → Verordnung (EU) Nr. 603/2013
  DSGVO, DS-GVO, GDPR = Datenschutz-Grundverordnung
  ARB 1/80, Assoziationsratsbeschluss, ARB → Assoziationsabkommen EWG/Türkei
  Rückführungsrichtlinie, RückfRL → Richtlinie 2008/115/EG
  Daueraufenthaltsrichtlinie, DaueraufenthaltsRL → Richtlinie 2003/109/EG
  Qualifikationsrichtlinie, Anerkennungsrichtlinie, QRL → Richtlinie 2011/95/EU
  Freizügigkeitsrichtlinie, Unionsbürgerrichtlinie, UnionsRL → Richtlinie 2004/38/EG
  REST-Richtlinie, Forscherrichtlinie, Studentenrichtlinie → Richtlinie (EU) 2016/801
  ICT-Richtlinie → Richtlinie 2014/66/EU
  Saisonarbeiterrichtlinie → Richtlinie 2014/36/EU
  Massenzustromrichtlinie → Richtlinie 2001/55/EG
  Sanktionsrichtlinie, Arbeitgebersanktionen → Richtlinie 2009/52/EG
  CETA, GATS, WTO, Freihandelsabkommen → Welthandelsorganisation
  WÜD → Wiener Übereinkommen über diplomatische Beziehungen
  WÜK → Wiener Übereinkommen über konsularische Beziehungen

  # Procedure, criminal and social law as residence law cites it
  GG = Grundgesetz
  VwVfG = Verwaltungsverfahrensgesetz
  VwGO = Verwaltungsgerichtsordnung
  VwZG = Verwaltungszustellungsgesetz
  VwVG = Verwaltungsvollstreckungsgesetz
  FamFG = Verfahren in Familiensachen
  OWiG = Ordnungswidrigkeiten
  StGB = Strafgesetzbuch
  JGG = Jugendgerichtsgesetz
  BtMG = Betäubungsmittelgesetz
  BZRG = Bundeszentralregistergesetz
  GVG = Gerichtsverfassungsgesetz
  BGB = Bürgerliches Gesetzbuch
  LPartG, Lebenspartnerschaftsgesetz = lebenspartnerschaftliche Gemeinschaft
  SGB = Sozialgesetzbuch
  SGB II, SGB 2 = Zweites Buch Sozialgesetzbuch
  SGB III, SGB 3 = Drittes Buch Sozialgesetzbuch
  SGB VIII, SGB 8 = Achtes Buch Sozialgesetzbuch
  SGB XII, SGB 12 = Zwölftes Buch Sozialgesetzbuch
  BAföG = Bundesausbildungsförderungsgesetz
  BKGG = Bundeskindergeldgesetz
  MiLoG = Mindestlohngesetz
  AÜG = Arbeitnehmerüberlassungsgesetz
  SchwarzArbG = Schwarzarbeitsbekämpfungsgesetz
  AEntG = Arbeitnehmer-Entsendegesetz
  BMG = Bundesmeldegesetz
  PassG = Passgesetz
  PAuswG = Personalausweisgesetz
  IfSG = Infektionsschutzgesetz
`);
