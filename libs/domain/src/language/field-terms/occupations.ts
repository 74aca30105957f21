import { termRules } from './notation.js';

/** Berufe, Branchen und Personengruppen of the employment regulation (BeschV). */
export const occupations = termRules(`
  # Kitchens, households, seasonal work
  Koch, Köchin, Spezialitätenkoch, Spezialitätenköchin, Sushikoch, Restaurantkoch, Chefkoch,
    Restaurant, Küchenpersonal, Asia-Restaurant, Kellner, Gastronomie, Gastro
    → Spezialitätenköchinnen und Spezialitätenköche, Spezialitätenrestaurants
  Lehrer muttersprachlicher Unterricht, Konsulatslehrer, Konsularlehrer, Herkunftssprachenlehrer,
    Herkunftssprachenunterricht, Türkischlehrer
    → Sprachlehrerinnen und Sprachlehrer, muttersprachlichen Unterrichts
  Lehrer, Lehrkraft, Schullehrer, Ersatzschule, Ergänzungsschule, internationale Schule
    → Lehrkräfte öffentlicher Schulen
  Putzhilfe, Putzfrau, Reinigungskraft, Haushaltskraft, 24-Stunden-Pflege, häusliche Pflege,
    Betreuungskraft, Seniorenbetreuung
    → Haushaltshilfen, pflegerische Alltagshilfen
  Hauspersonal, Dienstmädchen, Butler, Hausmädchen, Domestic Worker, Privatkoch, Diplomatenpersonal
    → Hausangestellte von Entsandten, private Hausangestellte
  Saisonarbeit, Saisonkraft, Erntehelfer, Saisonarbeitskraft, Spargelstecher, Landwirtschaft,
    Landarbeiter, Erdbeerpflücker, Seasonal Worker, Ernte, Weinlese, Gartenbau
    → saisonabhängige Beschäftigung, Saisonbeschäftigte
  Schausteller, Kirmes, Jahrmarkt, Volksfest, Rummel, Zirkus, Fahrgeschäft, Oktoberfest
    → Schaustellergehilfen, Schaustellergewerbe
  Ferienjob, Ferienarbeit, Sommerjob, Semesterferien → Ferienbeschäftigung

  # Transport
  Lkw-Fahrer, LKW, Lastwagenfahrer, Kraftfahrer, Fernfahrer, Trucker, Busfahrer, Berufskraftfahrer,
    Fahrer, Truck Driver, Kurierfahrer, Spedition, Lastkraftwagenfahrer
    → Berufskraftfahrerinnen und Berufskraftfahrer, Güterkraftverkehr
  Lokführer, Eisenbahner, Zugpersonal, Schaffner, Bahnpersonal
    → Fahrpersonal im grenzüberschreitenden Schienenverkehr
  Kabotage, Ferntransport, grenzüberschreitender Transport, Reisebus
    → internationaler Straßen- und Schienenverkehr
  Seeschiff, Hochseeschiff, Lotse, Schifffahrt, Schiffspersonal, Luftfahrt, Luftverkehr
    → Schifffahrt- und Luftverkehr, Besatzungen
  Offshore, Windpark, Windkraft, Windrad, Windkraftanlage, Offshore-Windpark
    → Windenergieanlagen auf See

  # Trade and services from abroad
  Business, Business Trip, Dienstreise, Geschäftstermin, Meeting, Geschäftsbesuch, Business Visa,
    Geschäftsbesprechung, Vertragsverhandlung
    → Geschäftsreisende, Besprechungen oder Verhandlungen
  Montage, Monteur, Maschinenmonteur, Anlagenbau, Aufbau Maschine, Servicetechniker, Werksvertrag,
    Wartungstechniker, Inbetriebnahme, Messeaufbau, Messestand, Messebauer
    → Werklieferungsverträge, Maschinen Anlagen montieren
  Werkvertragsarbeitnehmer, Kontingentarbeitnehmer, Subunternehmer Bau, Bauarbeiter Türkei
    → Werkvertragsarbeitnehmerabkommen, Werkverträge
  Gastarbeitnehmer, Gastarbeitnehmerabkommen, Gastarbeitnehmervereinbarung
    → Gastarbeitnehmer-Vereinbarung
  Projektvorbereitung, Personalaustausch Konzern
    → internationaler Personalaustausch, Auslandsprojekte
  Expo, Fachausstellung → Weltausstellungen
  Arbeitsvermittler, Personalvermittlung, Headhunter, Recruiter, Recruiting, Anwerbung,
    Rekrutierung, Vermittler, Abwerbung
    → Anwerbung und Vermittlung, Arbeitsvermittlung aus dem Ausland

  # Culture, sport, media, religion
  Künstler, Musiker, Sänger, Schauspieler, Tänzer, Artist, Artistin, Konzert, Orchester, Bühne,
    Opernsänger, Oper, Dirigent, Regisseur, Ballett, Chor
    → Kultur und Unterhaltung, künstlerische oder artistische Beschäftigung
  Tournee, Gastspiel, Festival, Auftritt, Filmproduktion, Filmteam, Dreharbeiten, Theatergastspiel
    → Gastspielen Film- und Fernsehproduktionen, Tagesdarbietungen
  Fußballer, Fußballspieler, Profisportler, Profifußballer, Spieler, Profispieler, Sportler,
    Basketballer, Eishockeyspieler, Handballer, Athlet, Sportverein, Trainer, Sporttrainer,
    Leistungssportler
    → Berufssportlerinnen und Berufssportler, Berufstrainerinnen
  E-Sport, eSportler, E-Sportler, Gamer, Gaming, Progamer → eSport
  Turnier, Wettkampf, Europameisterschaft, EM, WM, Weltmeisterschaft, Olympia, Schiedsrichter,
    Special Olympics
    → internationale Sportveranstaltungen, Darbietungen sportlichen Charakters
  Model, Fotomodell, Mannequin, Dressman, Fashion Show, Modelagentur → Fotomodelle Werbetypen
  Reiseführer, Reiseleitung, Tourguide, Tour Guide, Fremdenführer → Reiseleiterinnen und Reiseleiter
  Journalist, Reporter, Korrespondent, Auslandskorrespondent, Presse, Kameramann, Medienvertreter,
    Berichterstatter
    → Journalistinnen und Journalisten
  Imam, Pfarrer, Priester, Geistlicher, Religionslehrer, Rabbiner, Mönch, Nonne, Prediger,
    Seelsorger, Missionar, Ordensschwester, Gemeindeleiter, Moschee, Kirche
    → aus religiösen Gründen Beschäftigte
  karitativ, Wohltätigkeit, Hilfsorganisation, ehrenamtlich → karitativen Gründen Beschäftigte

  # Groups by nationality
  Westbalkan, Westbalkanregelung, Westbalkan-Regelung, Balkan, Kosovo, Kosovare, Kosovarin, Albaner,
    Albanien, Serbe, Serbien, Bosnier, Montenegro, Nordmazedonien, Mazedonier
    → Beschäftigung bestimmter Staatsangehöriger
  Kontingent Westbalkan, 25.000, 50.000 → Anzahl der Zustimmungen Kalenderjahr begrenzt
  Aussiedler, Russlanddeutsche, deutschstämmig, Spätaussiedlerbescheinigung, Heimkehrer
    → Spätaussiedler, deutsche Volkszugehörige
  Auslandsdeutsche, Auslandsschule, deutsche Schule im Ausland → deutschen Auslandsschule
  WHO-Liste, Anwerbeverbot, Gesundheitskräfte Afrika
    → Anwerbung und Vermittlung, Anwerbung Gesundheits- und Pflegeberufen
  Messe, Aussteller, Messebesuch → Messestände, Werklieferungsverträge
  Konferenz, Kongress, Tagung, Gastvortrag, Symposium → Vorträgen, Besprechungen oder Verhandlungen
`);
