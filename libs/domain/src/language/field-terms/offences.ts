import { termRules } from './notation.js';

/** Straftaten, Bußgelder, Verurteilungen. */
export const offences = termRules(`
  Straftat, kriminell, Kriminalität, Delikt, Verbrechen, Crime, Vorstrafe, vorbestraft, Vergehen,
    straffällig, Verurteilung, verurteilt
    → Straftaten rechtskräftig verurteilt, Ausweisungsinteresse
  Strafe, bestraft, strafbar, Straftatbestand, Penalty → Strafvorschriften
  Geldbuße, Bußgeld, OWi, Bußgeldbescheid, Fine → Bußgeldvorschriften, Ordnungswidrigkeiten
  Schleuser, Schlepper, Schleusung, Menschenschmuggel, Smuggler, Schleuserei, Schleuserkriminalität,
    einschleusen, Fluchthelfer, Schleppung
    → Einschleusen von Ausländern
  Bande, Schleuserbande, gewerbsmäßig, Todesfolge Schleusung
    → gewerbs- und bandenmäßiges Einschleusen
  Drogen, BtM, Rauschgift, Dealer, Drogenhandel, Drogendelikt, Drogenhändler, Cannabis,
    drogenabhängig, Drogensucht
    → Betäubungsmitteln, Betäubungsmittelgesetz
  Körperverletzung, Totschlag, Mord, Gewalttat, Schlägerei, Messerangriff
    → gegen das Leben körperliche Unversehrtheit
  Vergewaltigung, Sexualstraftat, Sexualdelikt, sexueller Missbrauch, sexuelle Nötigung
    → sexuelle Selbstbestimmung
  Diebstahl, Dieb, Einbruch, Raub, Ladendiebstahl, Einbrecher, Serientäter, geklaut
    → Straftaten gegen das Eigentum
  Betrug, Sozialbetrug, Leistungsbetrug, Sozialleistungsbetrug
    → Sozialgesetzbuch Leistungsträgers Straftaten
  Widerstand, Polizistenbeleidigung, Angriff auf Polizisten, tätlicher Angriff
    → Widerstands gegen Vollstreckungsbeamte
  Hassrede, Volksverhetzung, Antisemitismus, Hetze, antisemitisch, rassistisch, Hassverbrechen,
    Aufruf zu Gewalt
    → Hass aufruft, antisemitischen rassistischen
  Gefängnisstrafe, Haftstrafe, Bewährung, Bewährungsstrafe, Knaststrafe, Jahre Haft
    → Freiheitsstrafe, Ausweisungsinteresse Freiheits- oder Jugendstrafe
  Geldstrafe, Tagessätze, Strafbefehl, 50 Tagessätze → Geldstrafen Tagessätzen
  Jugendarrest, Jugendstrafrecht → Jugendstrafe
  Führungszeugnis, Strafregister Auszug, Vorstrafenregister, Police Clearance,
    polizeiliches Führungszeugnis, Leumundszeugnis
    → Bundeszentralregister, Strafen
  Tilgung, Tilgungsfrist, Verwertungsverbot → Bundeszentralregistergesetz
  falsche Angaben Strafe, Erschleichen eines Aufenthaltstitels, erschlichen, Titel erschlichen,
    Urkundendelikt, Visum erschlichen
    → unrichtige oder unvollständige Angaben Aufenthaltstitel zu beschaffen
  Strafe Einreise trotz Sperre, Verstoß gegen Einreisesperre → Strafvorschriften entgegen § 11
  Passverstoß, Aufenthalt ohne Pass, Strafe ohne Aufenthaltstitel → Strafvorschriften
  Verstoß Residenzpflicht, Verstoß räumliche Beschränkung
    → wiederholt räumlichen Beschränkung zuwiderhandelt
  Geheimbund, Geheimvereinigung → Vereinigung geheim gehalten
  Völkermord, Ausschlussgrund Flüchtling → Kriegsverbrechen, Verbrechen gegen die Menschlichkeit
  Gemeingefährlich → Gefahr für die Allgemeinheit
  Sozialwidrigkeit, häusliche Gewalttäter, Nötigung zur Ehe → Person zur Eingehung der Ehe nötigt
  Freiheitsstrafe, Jugendstrafe, Gefängnis → Ausweisungsinteresse
`);
