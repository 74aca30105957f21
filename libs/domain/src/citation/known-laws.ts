/** A law as people write it: its abbreviation, and the names it goes by in running text. */
export interface LawName {
  readonly abbreviation: string;
  /** Full names and other abbreviations, in the nominative; inflected forms are found by themselves. */
  readonly names?: readonly string[];
  /** `Art` for laws that count in articles. */
  readonly unit?: '§' | 'Art';
}

/** Each line: abbreviation = further names. A leading `Art` marks laws that count in articles. */
const TABLE = `
AufenthG = Aufenthaltsgesetz | AufenthG 2004
AufenthV = Aufenthaltsverordnung
BeschV = Beschäftigungsverordnung | BeschV 2013
AsylG = Asylgesetz | AsylVfG 1992
AsylVfG = Asylverfahrensgesetz
FreizügG/EU = Freizügigkeitsgesetz/EU | FreizügigkeitsG/EU | FreizügG | Freizügigkeitsgesetz
IntV = Integrationskursverordnung
StAG = Staatsangehörigkeitsgesetz | RuStAG
AZRG = AZR-Gesetz | Ausländerzentralregistergesetz
AZRG-DV = AZRG-Durchführungsverordnung
AuslG = Ausländergesetz
BVFG = Bundesvertriebenengesetz
AsylbLG = Asylbewerberleistungsgesetz
DeuFöV = Deutschsprachförderverordnung
BQFG = Berufsqualifikationsfeststellungsgesetz
HAG = Gesetz über die Rechtsstellung heimatloser Ausländer
PAuswG = Personalausweisgesetz
PassG = Passgesetz
BMG = Bundesmeldegesetz
PStG = Personenstandsgesetz
PStV = Personenstandsverordnung
SchwarzArbG = Schwarzarbeitsbekämpfungsgesetz
AÜG = Arbeitnehmerüberlassungsgesetz
AEntG = Arbeitnehmer-Entsendegesetz
MiLoG = Mindestlohngesetz
BBiG = Berufsbildungsgesetz
HwO = Handwerksordnung
GewO = Gewerbeordnung
BAföG = Bundesausbildungsförderungsgesetz
BEEG = Bundeselterngeld- und Elternzeitgesetz
BKGG = Bundeskindergeldgesetz
UhVorschG = Unterhaltsvorschussgesetz
WoGG = Wohngeldgesetz
EStG = Einkommensteuergesetz
AO = Abgabenordnung
BDSG = Bundesdatenschutzgesetz
IFG = Informationsfreiheitsgesetz
BZRG = Bundeszentralregistergesetz
BPolG = Bundespolizeigesetz
BKAG = Bundeskriminalamtgesetz
BVerfSchG = Bundesverfassungsschutzgesetz
BVerfGG = Bundesverfassungsgerichtsgesetz
SÜG = Sicherheitsüberprüfungsgesetz
VereinsG = Vereinsgesetz
BtMG = Betäubungsmittelgesetz
WaffG = Waffengesetz
IfSG = Infektionsschutzgesetz
IRG = Gesetz über die internationale Rechtshilfe in Strafsachen
LPartG = Lebenspartnerschaftsgesetz
AdVermiG = Adoptionsvermittlungsgesetz
AGG = Allgemeines Gleichbehandlungsgesetz
TzBfG = Teilzeit- und Befristungsgesetz
KSchG = Kündigungsschutzgesetz
BetrVG = Betriebsverfassungsgesetz
VwVfG = Verwaltungsverfahrensgesetz
VwGO = Verwaltungsgerichtsordnung
VwZG = Verwaltungszustellungsgesetz
VwVG = Verwaltungs-Vollstreckungsgesetz
BGebG = Bundesgebührengesetz
VwKostG = Verwaltungskostengesetz
OZG = Onlinezugangsgesetz
EGovG = E-Government-Gesetz
BGB = Bürgerliches Gesetzbuch
EGBGB = Einführungsgesetz zum Bürgerlichen Gesetzbuche
HGB = Handelsgesetzbuch
StGB = Strafgesetzbuch
StPO = Strafprozessordnung
JGG = Jugendgerichtsgesetz
StVG = Straßenverkehrsgesetz
StVollzG = Strafvollzugsgesetz
OWiG = Ordnungswidrigkeitengesetz | Gesetz über Ordnungswidrigkeiten
ZPO = Zivilprozessordnung
FamFG = Gesetz über das Verfahren in Familiensachen
GVG = Gerichtsverfassungsgesetz
GKG = Gerichtskostengesetz
RVG = Rechtsanwaltsvergütungsgesetz
RDG = Rechtsdienstleistungsgesetz
DRiG = Deutsches Richtergesetz
BRAO = Bundesrechtsanwaltsordnung
SGG = Sozialgerichtsgesetz
SGB I = Erstes Buch Sozialgesetzbuch
SGB II = Zweites Buch Sozialgesetzbuch
SGB III = Drittes Buch Sozialgesetzbuch
SGB IV = Viertes Buch Sozialgesetzbuch
SGB V = Fünftes Buch Sozialgesetzbuch
SGB VI = Sechstes Buch Sozialgesetzbuch
SGB VII = Siebtes Buch Sozialgesetzbuch
SGB VIII = Achtes Buch Sozialgesetzbuch
SGB IX = Neuntes Buch Sozialgesetzbuch
SGB X = Zehntes Buch Sozialgesetzbuch
SGB XI = Elftes Buch Sozialgesetzbuch
SGB XII = Zwölftes Buch Sozialgesetzbuch
SGB XIV = Vierzehntes Buch Sozialgesetzbuch
Art GG = Grundgesetz | Grundgesetz für die Bundesrepublik Deutschland
Art EMRK = Europäische Menschenrechtskonvention | Konvention zum Schutz der Menschenrechte und Grundfreiheiten
Art GFK = Genfer Flüchtlingskonvention | Genfer Konvention
Art GRCh = Grundrechtecharta | Charta der Grundrechte der Europäischen Union | Charta der Grundrechte | GR-Charta | GRC
Art AEUV = Vertrag über die Arbeitsweise der Europäischen Union
Art EUV = Vertrag über die Europäische Union
Art DSGVO = Datenschutz-Grundverordnung | DS-GVO
Art SDÜ = Schengener Durchführungsübereinkommen
Art Schengener Grenzkodex = SGK
Art Visakodex = VK
Art Dublin III-VO = Dublin-III-Verordnung | Dublin-III-VO
Art ARB 1/80 = Assoziationsratsbeschluss 1/80 | Beschluss Nr. 1/80 des Assoziationsrats | Beschluss 1/80
Art UN-KRK = UN-Kinderrechtskonvention | Kinderrechtskonvention | KRK
`;

/** Residence law, what stands around it, and the European acts it is read with. */
export const KNOWN_LAWS: readonly LawName[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [, article, abbreviation, names] = /^(Art )?(.+?) = (.+)$/.exec(line)!;
    return { abbreviation: abbreviation!, names: names!.split(' | '), unit: article ? 'Art' : '§' };
  });
