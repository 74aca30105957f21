import { termRules } from './notation.js';

/** Lebensunterhalt, Wohnung, Krankenversicherung, Verpflichtungserklärung. */
export const livelihood = termRules(`
  # Livelihood
  LU, LU-Sicherung, Lebensunterhaltssicherung = Lebensunterhalt gesichert
  Einkommen, Lohn, Verdienst, Geld, Finanzierung, finanzielle Mittel, Unterhalt, Lohnabrechnung,
    Gehaltsabrechnung, Gehaltsnachweis, Einkommensnachweis, Kontoauszug, Income,
    Finanzierungsnachweis, Bankkonto
    → Lebensunterhalt
  unschädlich, schädlich, unschädliche Leistung, leistungsschädlich, unschädlicher Bezug
    → Lebensunterhalt gesichert ohne Inanspruchnahme öffentlicher Mittel
  Regelsatz, Bedarfsberechnung, Unterhaltsberechnung, Existenzminimum, Bedarfsgemeinschaft,
    Freibetrag
    → Lebensunterhalt gesichert ohne Inanspruchnahme öffentlicher Mittel
  Hartz IV, Hartz 4, ALG II, ALG 2, Bürgergeld, Arbeitslosengeld II, Grundsicherung, Stütze,
    aufstocken, Transferleistung, Sozialleistung, Leistungsbezug, Leistungsempfänger,
    Jobcenterleistungen, Welfare
    → Lebensunterhalt ohne Inanspruchnahme öffentlicher Mittel, Zweites Buch Sozialgesetzbuch,
      Lebensunterhalt
  Sozialhilfe, Grundsicherung im Alter, Hilfe zum Lebensunterhalt, Sozialhilfebezug
    → Lebensunterhalt ohne Inanspruchnahme öffentlicher Mittel, Zwölftes Buch Sozialgesetzbuch,
      Lebensunterhalt
  ALG I, ALG 1, Arbeitslosengeld, Arbeitslosengeld I, Insolvenzgeld, Rente, Rentner, Altersrente,
    EU-Rente, Erwerbsminderungsrente, Pension
    → öffentliche Mittel auf Beitragsleistungen beruhen, Altersversorgung
  Kinderzuschlag, Kindergeld, Elterngeld, Unterhaltsvorschuss, Erziehungsgeld, KiZ, UVG
    → Inanspruchnahme öffentlicher Mittel Kindergeld Kinderzuschlag
  Mietzuschuss → Wohngeld
  Asylbewerberleistungen, AsylbLG-Leistungen, Asylgeld, Geldleistung Asyl, Bezahlkarte, Taschengeld,
    Leistungskürzung
    → Asylbewerberleistungsgesetz
  Vermögen, Ersparnisse, Erspartes, Sparbuch, Sparguthaben, Immobilie, Aktien, Privatier, reich
    → Lebensunterhalt gesichert
  Schulden, Schuldner, Pfändung, Insolvenz, Kredit, Unterhaltsschulden → Lebensunterhalt
  Bafög-Satz, Bedarfssatz, Mindestbetrag, Bedarf Student
    → monatlichen Bedarfs Bundesausbildungsförderungsgesetz
  Bürgschaft Eltern, elterliche Bürgschaft, Bürgschaft, Bankbürgschaft, Kaution,
    Sicherheit hinterlegen
    → Sicherheitsleistung, Haftung für Lebensunterhalt

  # Declaration of commitment
  VE, VPE = Verpflichtungserklärung
  VE, VPE → Haftung für Lebensunterhalt
  Verpflichtungserklärung, Gastgeber, Garantieerklärung, Bürgschaft für Besuch, Formal Obligation,
    Sponsorship, Kostenübernahme, Kostenübernahmeerklärung, Unterhaltsverpflichtung,
    Bonitätsprüfung, Bonität
    → Haftung für Lebensunterhalt
  Verpflichtungsgeber, Erstattungsanspruch, Rückforderung Jobcenter, Flüchtlingsbürge,
    Flüchtlingsbürgschaft, fünf Jahre Haftung, drei Jahre Haftung, Erstattung Sozialleistungen
    → Haftung für Lebensunterhalt, Verpflichtungserklärungen Übergangsvorschrift

  # Housing
  Wohnung, Mietvertrag, Miete, Wohnungsgröße, Quadratmeter, qm, Zimmer, Wohnungsgeberbestätigung,
    Haus, Apartment, Wohnfläche, Wohnungsnachweis, zu kleine Wohnung, WG
    → ausreichender Wohnraum
  Wohnraumerfordernis, Wohnraumnachweis, Wohnraumprüfung, Wohnungsprüfung → ausreichender Wohnraum
  wohnungslos, ohne festen Wohnsitz, OfW, Obdach → Wohnraum

  # Health insurance
  KV, KK, Krankenversicherung, Krankenkasse, AOK, TK, gesetzlich versichert, GKV, PKV,
    privat versichert, Versicherung, Krankenversicherungsnachweis, Health Insurance, Barmer
    → ausreichender Krankenversicherungsschutz
  Pflegegrad, Pflegestufe → pflegebedürftig
`);
