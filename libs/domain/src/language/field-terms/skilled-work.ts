import { termRules } from './notation.js';

/** Fachkräfte: skilled workers, research, Blue Card, search for work, self-employment. */
export const skilledWork = termRules(`
  # Skilled workers
  FK, FEG = Fachkraft
  Facharbeiter, Geselle, Gesellin, Handwerker, Skilled Worker, Fachmann, Fachfrau, Fachleute
    → Fachkräfte mit Berufsausbildung, Fachkräfte
  Arbeitsmigrant, Arbeitsmigration, Arbeitseinwanderung, Erwerbsmigration, Fachkräftevisum,
    Arbeitsvisum, Work Visa, Job Visa
    → Aufenthalt zum Zweck der Erwerbstätigkeit, Fachkräfteeinwanderung
  Fachkräfteeinwanderungsgesetz, FKEG, FEG-Reform → Fachkräfteeinwanderung, Fachkräfte
  Ingenieur, Ingenieurin, Informatiker, Naturwissenschaftler, Mathematiker, MINT, Engineer,
    Chemiker, Physiker, Architekt, Architektin
    → akademische Ausbildung, Blaue Karte EU
  IT, ITler, IT-Fachkraft, IT-Spezialist, IT-Spezialistin, Programmierer, Softwareentwickler,
    Developer, Software Engineer, IKT, Computerfachleute, Software, Admin, IT-Berater
    → Informations- und Kommunikationstechnologie, ausgeprägte berufspraktische Erfahrung
  Berufspraktiker, Erfahrene ohne Abschluss, ohne formalen Abschluss
    → ausgeprägte berufspraktische Erfahrung, Berufserfahrung
  Gehaltsgrenze, Gehaltsschwelle, Mindestgehalt, Gehaltshöhe, Jahresgehalt, Bruttogehalt, Salary,
    Verdienstgrenze, Gehalt, BBG, Mindestbruttogehalt, Einkommensgrenze Blaue Karte
    → Höhe des Gehalts Beitragsbemessungsgrenze
  45 Jahre, Altersgrenze, Altersvorsorge, Altersversorgung, Rente Vorsorge
    → Vollendung des 45. Lebensjahres angemessene Altersversorgung
  Stellenangebot, Jobangebot, Arbeitsplatzzusage, Einstellungszusage, Job Offer, Jobzusage,
    Stelle in Aussicht, Arbeitsplatzangebot
    → konkretes Arbeitsplatzangebot
  beschleunigtes Verfahren Fachkräfte, Fast-Track, Vorabprüfung, Vereinbarung Arbeitgeber
    → beschleunigtes Fachkräfteverfahren
  Regelberufe, reglementiert, Berufszulassung → reglementierten Berufen
  Zeitarbeit, Leiharbeit, Leihfirma, Zeitarbeitsfirma, Verleih, Arbeitnehmerverleih,
    Personaldienstleister, Personalverleih
    → Leiharbeitnehmer

  # Managers and transfers within a group
  Manager, Geschäftsführer, CEO, Vorstand, Vorstandsmitglied, Prokurist, Abteilungsleiter,
    Führungspersonal, Executive, GmbH-Geschäftsführer
    → leitende Angestellte, Führungskräfte
  Expatriate, Expat, Delegierter, Konzern, Mutterkonzern, Tochtergesellschaft, Zweigniederlassung,
    Niederlassung im Inland
    → Personalaustausch Konzern, unternehmensintern transferierte Arbeitnehmer
  Entsendung, Entsandter, Posting, posted worker, Entsendebescheinigung, A1-Bescheinigung
    → entsandte Arbeitnehmerinnen und Arbeitnehmer, Dienstleistungserbringung
  Vander Elst, Vander-Elst-Visum, VanderElst, van der Elst → Dienstleistungserbringung
  Kurzmobilität, Dienstreise aus EU-Staat, Mobilitätsmitteilung, Mobility → kurzfristige Mobilität

  # Research
  Wissenschaftler, Researcher, Forschungsaufenthalt, Gastforscher, Postdoc, Post-Doc, Gastprofessor,
    Forschender, Forschungsvisum
    → Forschung, Forscher
  Gastwissenschaftler, Gastdozent, Visiting Scholar, Professor, Professorin, Dozent, Dozentin,
    Lehrbeauftragter, Hochschullehrer, wissenschaftlicher Mitarbeiter, WiMi, Lektor
    → wissenschaftliches Personal von Hochschulen, Wissenschaft, Forschung und Entwicklung
  Hosting Agreement, Gastvereinbarung, Aufnahmevertrag, Gastforschervertrag = Aufnahmevereinbarung
  Forschungsinstitut, Max-Planck, MPI, Fraunhofer, Institut, Labor, Helmholtz
    → Forschungseinrichtung
  Beirat → Beirat für Forschungsmigration

  # Looking for work
  Jobsuche, Jobseeker, Job Seeker, Arbeitsplatzsuche, Stellensuche, Arbeitssuche, Jobsuchvisum,
    Jobsuchervisum, Suchvisum, Suchtitel, Arbeit suchen, Job suchen, 18 Monate Suche
    → Arbeitsplatzsuche für Fachkräfte, Chancenkarte
  Chancenkarte → Arbeitsplatzsuche für Fachkräfte
  Punktesystem, Opportunity Card, Suchchancenkarte, Folgechancenkarte → Chancenkarte
  Punkte, Punkterechner → Punktevergabe für die Chancenkarte

  # Self-employment
  selbstständig, Selbständiger, Gewerbe, Unternehmer, Self-employed, eigene Firma, Kiosk,
    Gewerbetreibender, Ladenbesitzer, Gewerbeanmeldung
    → selbständige Tätigkeit
  Startup, Start-up, Firmengründung, Existenzgründung, Geschäftsidee, Businessplan, Investor,
    Unternehmensgründung, Finanzierungsplan
    → selbständige Tätigkeit Geschäftsidee, selbständige Tätigkeit Finanzierung
  Freelancer, Freiberufler, freier Beruf, freischaffend, freie Mitarbeit, Honorarkraft,
    digitaler Nomade
    → freiberufliche Tätigkeit, selbständige Tätigkeit
  Scheinselbständigkeit → selbständige Tätigkeit, Beschäftigung
  freiberuflicher Lehrer, Musiker selbständig, Künstler selbständig → freiberufliche Tätigkeit

  # Civil servants and public interest
  Beamtin, verbeamtet, Verbeamtung, Lehrer im Staatsdienst, Dienstherr
    → Beamte, Dienstverhältnis deutschen Dienstherrn
  Ausnahmefall Beschäftigung, wirtschaftliches Interesse, arbeitsmarktpolitisches Interesse
    → regionales wirtschaftliches arbeitsmarktpolitisches Interesse
`);
