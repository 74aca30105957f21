import { termRules } from './notation.js';

/** Einreise, Visum und Grenze. */
export const entry = termRules(`
  # Visa
  Visa, Einreisevisum, Sichtvermerk, Einreisegenehmigung, Einreiseerlaubnis, Viza → Visum
  D-Visum, Visum D, Kategorie D, langfristiges Visum, Langzeitvisum, National Visa
    → nationales Visum
  C-Visum, Visum C, Schengenvisum, Touristenvisum, Besuchsvisum, Besuchervisum, Kurzzeitvisum,
    Geschäftsvisum, Visitor Visa, Schengen Visa, Besuch, Besuchsreise, Besuchsaufenthalt, Tourist,
    Urlaubsreise, Tourismus
    → Schengen-Visum, Kurzaufenthalt, Visum
  A-Visum, Transitvisum, Flughafentransit, Zwischenlandung, Umstieg, Transit, umsteigen
    → Flughafentransitvisum
  Mehrfachvisum, Multi, Multivisum, Multiple Entry, Jahresvisum
    → Schengen-Visum für mehrere Aufenthalte
  90/180, 90/180-Tage-Regel, 90 Tage, drei Monate visumfrei
    → 90 Tage je Zeitraum von 180 Tagen, Kurzaufenthalt
  Visaverlängerung, Schengenvisum verlängern, Visumverlängerung, Visum verlängern
    → Verlängerung des Visums, Schengen-Visum verlängert
  Ausnahmevisum, Visum an der Grenze, Grenzvisum, Notvisum → Ausnahme-Visum
  Visumantrag, Visaantrag, Visumsantrag, Visumsverfahren, Visum beantragen
    → Beantragung Visum Auslandsvertretung, Visumverfahren
  Visumpflicht, Visumzwang, Visumserfordernis → Visum Erfordernis eines Aufenthaltstitels
  visafrei, visumsfrei, ohne Visum einreisen, sichtvermerksfrei, Visumbefreiung, Visabefreiung,
    Positivstaater
    → visumfrei, Befreiung vom Erfordernis eines Aufenthaltstitels
  Negativstaater → Anhang I der Verordnung (EU) 2018/1806
  Nachholung des Visumverfahrens, Visumverfahren nachholen, Visumsnachholung,
    Ausreise zur Visumbeantragung, Einreise ohne Visum, falsches Visum, Einreise mit falschem Visum,
    Visum nachholen
    → mit dem erforderlichen Visum eingereist, Visumverfahren nachzuholen nicht zumutbar
  Vorabzustimmung, Globalzustimmung, Vorab-Zustimmung → vorherige Zustimmung, Visum Zustimmung
  Schweigefrist, Verschweigensfrist, Verschweigefrist, Schweigefristverfahren
    → Zustimmung gilt als erteilt Visum
  Vorzugsstaaten, Best Friends, bestfriends, privilegierte Staaten, privilegierte Staatsangehörige,
    Vorzugsstaatler
    → Vergünstigung für Angehörige bestimmter Staaten, Beschäftigung bestimmter Staatsangehöriger
  Amerikaner, US-Amerikaner, US-Bürger, USA, Japaner, Kanadier, Kanada, Australier, Neuseeländer,
    Israeli, Südkoreaner, Korea
    → Vergünstigung für Angehörige bestimmter Staaten, Beschäftigung bestimmter Staatsangehöriger
  Brasilianer, Andorra, Honduras, Monaco, El Salvador, San Marino
    → Vergünstigung für Angehörige bestimmter Staaten
  Inlandsantrag, Inlandsbeantragung, im Inland beantragen, Antrag nach Einreise,
    Titel im Inland einholen
    → Verlängerung eines Aufenthalts im Bundesgebiet für längerfristige Zwecke
  visumfreier Aufenthalt verlängern, Verlängerung Kurzaufenthalt
    → Verlängerung eines visumfreien Kurzaufenthalts
  Einladung, Einladungsschreiben, Gasteinladung, Invitation, Besuchereinladung
    → Haftung für Lebensunterhalt, Verpflichtungserklärung
  Visumversagung, Visumablehnung, Visum abgelehnt, Visum verweigert, Remonstration,
    Ablehnungsbescheid Visum
    → Versagung Visum, Beschränkung der Anfechtbarkeit
  Visumannullierung, Visumentzug, Visum entzogen → Annullierung Aufhebung Visum, Visum annulliert
  Sichtvermerksabkommen, bilaterales Abkommen, Altabkommen, Bilat
    → Vorrang älterer Sichtvermerksabkommen
  Working Holiday, WHV, Work and Travel, Ferienaufenthalt, Jugendmobilität, Youth Mobility,
    Working-Holiday-Visum
    → zwischenstaatliche Vereinbarung Ferienaufenthalt Erwerbstätigkeit
  Reiseversicherung, Auslandskrankenversicherung, Reisekrankenversicherung, Incoming-Versicherung
    → Krankenversicherungsschutz
  VIS, Visainformationssystem → Visadatei, Visumantragsdaten
  Warndatei, Visawarndatei → Abgleich von Visumantragsdaten zu Sicherheitszwecken
  Expressvisum, Eilvisum, Express → Expressverfahren, Zuschlag

  # Crossing the border
  Grenzkontrolle, Passkontrolle, Binnengrenze, Außengrenze, Einreisekontrolle, Grenzübergang,
    Grenzstelle, Schlagbaum, Flughafenkontrolle
    → Grenzübertritt, Grenzübergangsstelle
  illegale Einreise, illegal eingereist, illegaler Grenzübertritt, irreguläre Einreise,
    schwarz eingereist, heimlich eingereist, unerlaubter Grenzübertritt, Illegal Entry
    → unerlaubte Einreise
  Einreiseverweigerung, Zurückweisung an der Grenze, Pushback, abgewiesen, zurückgewiesen,
    Refusal of Entry
    → Zurückweisung, Einreise verweigert
  Transithaft, Flughafenverfahren, Transitbereich, Flughafengewahrsam, Flughafenhaft
    → Zurückweisungshaft, Transitbereich eines Flughafens, Verfahren bei Einreise auf dem Luftwege
  Durchfahrt, Transitreise → Durchreise, Durchbeförderung
  Durchschiebung, Durchlieferung, Luftwegdurchbeförderung → Durchbeförderung von Ausländern
  SIS, Schengener Informationssystem
    → Ausschreibung Einreiseverweigerung, Fahndungshilfsmittel der Polizei
  SIS-Ausschreibung, SIS-Eintrag, INPOL, Fahndung, Fahndungsausschreibung, Einreiseverweigerung SIS
    → Fahndungshilfsmittel der Polizei, Ausschreibung
  Schengenraum, Schengenstaat, Schengen-Land, Schengenland → Schengen-Staaten
  Schengenreise, Reisen in Europa, Reisen innerhalb der EU, Reiserecht, Europareise
    → Schengener Durchführungsübereinkommen Kurzaufenthalt
  Airline, Fluggesellschaft, Fluglinie, Busunternehmen, Fährunternehmen, Carrier, Reederei, Flixbus,
    Beförderer
    → Beförderungsunternehmer
  Flughafenbetreiber → Flughafenunternehmer, Flughafen
  Stempel, Einreisestempel, Passstempel, Ausreisestempel → Grenzübertritt
  Kreuzfahrt, Kreuzfahrtschiff, Hafen, Landgang, Matrose, Seemann, Crew, Schiffsbesatzung
    → Befreiung für Seeleute, ziviles Schiffspersonal
  Pilot, Pilotin, Flugbegleiter, Steward, Stewardess, Flugpersonal, Kabinenpersonal
    → ziviles Flugpersonal, Besatzungen von Luftfahrzeugen
  Binnenschiffer, Rheinschiffer, Flussschiff → internationale zivile Binnenschifffahrt
  Katastrophenhelfer, Rettungseinsatz, Rettungsdienst, Notfall, Katastrophe, Unglücksfall,
    Rettungshubschrauber, Rettungswagen, Krankenwagen, Feuerwehr
    → Befreiung in Rettungsfällen
  Diplomat, Diplomatin, Konsul, Botschaftspersonal, Attaché, Diplomatenstatus
    → Vertretungen ausländischer Staaten, diplomatischer Verkehr
  NATO, NATO-Truppe, Soldat, Soldatin, US-Army, Truppenstatut, Stationierung
    → Mitglieder ausländischer Streitkräfte, Streitkräfte
  Ersatzzuständigkeit, Botschaft geschlossen, keine Botschaft im Land
    → Ersatzzuständigkeit der Ausländerbehörde
  Wohnsitzverlegung Schutz, Verlegung des Wohnsitzes → Antragstellung auf Verlegung des Wohnsitzes
  Flüchtling aus Frankreich, Flüchtling aus anderem EU-Staat reist ein, Reise mit Flüchtlingspass
    → Befreiung für Inhaber von Reiseausweisen für Flüchtlinge und Staatenlose
  visumfrei arbeiten, Arbeiten ohne Visum, Arbeit als Tourist, Job mit Touristenvisum
    → Nichtbestehen der Befreiung bei Erwerbstätigkeit während eines Kurzaufenthalts
  Zustimmung Ausländerbehörde Visum, ABH-Beteiligung Visum, Visumbeteiligung
    → Zustimmung der Ausländerbehörde zur Visumerteilung
  Anerkannte Forschungseinrichtung, Forschungseinrichtung anerkennen
    → Anerkennung von Forschungseinrichtungen
`);
