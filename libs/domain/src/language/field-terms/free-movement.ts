import { termRules } from './notation.js';

/** Freizügigkeit: Union citizens, EEA, Switzerland, United Kingdom; and Turkey. */
export const freeMovement = termRules(`
  # Union citizens and their families
  EU-Bürger, EU-Ausländer, EU-Staatsangehöriger, EU Citizen, Bulgare, Bulgarin, Rumäne, Rumänin,
    Pole, Polin, Italiener, Kroate, Unionsbürgerschaft
    → Unionsbürger, Freizügigkeitsberechtigte
  EU-Mitgliedstaat, EU-Staat, EU-Land, Europäische Union → Mitgliedstaat der Europäischen Union
  Freizügigkeit, Freizügigkeitsrecht, Free Movement, EU-Freizügigkeit, Niederlassungsfreiheit
    → Recht auf Einreise und Aufenthalt, freizügigkeitsberechtigt
  Freizügigkeitsbescheinigung, EU-Bescheinigung, Anmeldung EU-Bürger
    → Freizügigkeitsrecht Bescheinigung, Recht auf Einreise und Aufenthalt Unionsbürger
  Arbeitnehmerfreizügigkeit, EU-Arbeitnehmer, arbeitender Unionsbürger, Wanderarbeitnehmer
    → Unionsbürger Arbeitnehmer Berufsausbildung aufhalten
  AK, Residence Card, Family Member Card, EU-Aufenthaltskarte, AK-EU, EU-Familienangehöriger,
    Familie EU-Bürger, Familienangehörige EU
    → Aufenthaltskarten, Familienangehörige Unionsbürger
  DAK, Daueraufenthaltsbescheinigung EU, Bescheinigung Daueraufenthalt
    → Bescheinigung über das Daueraufenthaltsrecht, Daueraufenthaltskarte
  Daueraufenthaltsrecht EU, Daueraufenthalt Unionsbürger, nach fünf Jahren EU-Bürger
    → Daueraufenthaltsrecht
  Verlustfeststellung, Verlust der Freizügigkeit, Freizügigkeitsentzug,
    Verlust des Freizügigkeitsrechts, EU-Bürger abschieben, EU-Bürger ausweisen,
    Entzug der Freizügigkeit, EU-Bürger Straftat, Unionsbürger ausweisen
    → Verlust des Rechts auf Einreise und Aufenthalt
  Missbrauch der Freizügigkeit, Missbrauchsfeststellung, Täuschung Freizügigkeit
    → Nichtbestehen Verwendung gefälschten Dokuments Vorspiegelung falscher Tatsachen
  EU-Sperre, Einreiseverbot EU-Bürger, Wiedereinreisesperre EU-Bürger
    → nicht erneut in das Bundesgebiet einreisen
  EU-Rentner, Nichterwerbstätige, wirtschaftlich inaktiv
    → nicht erwerbstätige Freizügigkeitsberechtigte
  Partner eines EU-Bürgers, Lebensgefährte EU-Bürger, Cousin EU-Bürger, Pflegekind EU,
    nahestehende Person, Lebensgefährtin EU-Bürger, Extended Family
    → Aufenthalt nahestehender Personen
  Rückkehrer-Fälle, Rückkehrerfall, Rückkehrfall, Europa-Route, belgisches Modell, dänisches Modell,
    deutscher Rückkehrer EU, Carpenter, Singh
    → unionsrechtliches Aufenthaltsrecht, nachhaltig Recht auf Freizügigkeit Gebrauch gemacht
  EU-Bürger arbeitsuchend, arbeitsuchende EU-Bürger, Arbeitssuche EU
    → Unionsbürger Arbeitsuche sechs Monate
  Drittstaatler, Drittstaater, Third Country National, TCN → Drittstaatsangehörige
  aufstockende Unionsbürger, EU-Sozialleistungen, Sozialleistungen EU-Bürger
    → ausreichende Existenzmittel
  Existenzmittel, ausreichende Mittel EU → ausreichende Existenzmittel
  Scheidung EU-Bürger, Trennung EU-Bürger, Tod des Unionsbürgers, Wegzug des EU-Bürgers
    → Familienangehörige Scheidung Tod Unionsbürger Aufenthaltsrecht

  # EEA, Switzerland
  EWR, EEA, Norwegen, Island, Liechtenstein → EWR-Staaten, Europäischen Wirtschaftsraum
  Schweiz, CH-Bürger, Aufenthaltserlaubnis-CH, Swiss
    → Staatsangehörige der Schweiz, freizügigkeitsberechtigte Schweizer
  Beitrittsstaaten, neue EU-Staaten, Kroatien, Beitritt → Staatsangehörige der Beitrittsstaaten

  # United Kingdom
  Brexit, Brite, Britin, Engländer, UK, Großbritannien, Vereinigtes Königreich, GB, Schotte,
    British, Austrittsabkommen, britisch
    → britische Staatsangehörige, Rechtsstellung britischer Staatsangehöriger
  GB-Dokument, Altbrite, AD-GB, Brexit-Karte → Aufenthaltsdokument-GB
  Grenzgänger GB, Aufenthaltsdokument Grenzgänger → Aufenthaltsdokument für Grenzgänger-GB

  # Turkey
  Türke, Türkin, türkisch, Türkei, Turkish, türkische Staatsangehörige, türkischer Arbeitnehmer,
    assoziationsberechtigt, Assoziationsrecht, Assoziationsabkommen, Assoziationstürke,
    Assoziierungsabkommen, Ankara-Abkommen, ARB-Recht
    → Assoziationsabkommen EWG/Türkei, Assoziationsberechtigung
  Stillhalteklausel, Standstill → Assoziationsabkommen EWG/Türkei
  Unterlagen EU-Bürger, Dokumente EU-Bürger, Nachweise Freizügigkeit → Vorlage von Dokumenten
  EU-Bürger ausreisepflichtig → Ausreisepflicht Unionsbürger
  EU, EG, Europa → Europäische Union
`);
