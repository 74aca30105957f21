import { termRules } from './notation.js';

/** Gebühren und Kosten, and who else is liable for them. */
export const fees = termRules(`
  kosten, Preis, zahlen, Fee, Fees, Costs, Gebührenhöhe, Gebührentabelle, Gebührenverzeichnis
    → Gebühren
  Kosten Aufenthaltserlaubnis, Gebühr AE, Gebühr Verlängerung
    → Gebühren für die Aufenthaltserlaubnis
  Kosten Niederlassungserlaubnis, Gebühr NE → Gebühren für die Niederlassungserlaubnis
  Visumgebühr, Visagebühr, Kosten Visum, Visakosten → Gebühren für das Visum
  Gebühr Daueraufenthalt EU, Gebühr DA-EU → Gebühren für die Erlaubnis zum Daueraufenthalt – EU
  Gebühr Reiseausweis, Kosten Reiseausweis, Passgebühren, Gebühr Pass, Gebühr Notreiseausweis
    → Gebühren für pass- und ausweisrechtliche Maßnahmen
  Gebühr Duldung, Gebühr Fiktionsbescheinigung, Gebühr Verpflichtungserklärung,
    Gebühr Grenzübertrittsbescheinigung, Verwaltungsgebühr
    → Gebühren für sonstige aufenthaltsrechtliche Amtshandlungen
  Gebühr Fachkräfteverfahren, 411 Euro, Kosten beschleunigtes Fachkräfteverfahren
    → Gebühren beschleunigten Fachkräfteverfahrens
  Gebühr eAT, Ersatzkarte, Neuausstellung, neue Karte, Karte ersetzen, Kartenverlust,
    Gebühr neue Karte
    → Gebühr bei Neuausstellung
  Gebühr Kind, Kindergebühr, halbe Gebühr, Gebühr Minderjährige
    → Gebühren für Amtshandlungen zugunsten Minderjähriger
  Gebührenermäßigung, Ermäßigung, gebührenfrei, Gebührenbefreiung, gebührenbefreit, keine Gebühr,
    Gebührenerlass, Gebührenverzicht, kostenlos, kostenfrei, umsonst
    → Befreiungen und Ermäßigungen, Befreiung und Ermäßigung aus Billigkeitsgründen
  Gebühr bei Sozialhilfe, Gebührenbefreiung Sozialleistungen, Gebühr Leistungsempfänger,
    kein Geld für Gebühren
    → Befreiung und Ermäßigung aus Billigkeitsgründen
  Gebühr Türken, Gebühr ARB, Gebühr türkische Staatsangehörige
    → Befreiung und Ermäßigung bei Assoziationsberechtigung
  Gebühr Asylberechtigte, Gebühr Flüchtling → Befreiungen und Ermäßigungen Asylberechtigte Gebühren
  Gebühr Stipendiat, Gebühr Stipendium → Stipendium aus öffentlichen Mitteln Gebühren befreit
  Antragsgebühr, Gebühr bei Ablehnung, Vorschuss, Vorauszahlung, Gebühr vorher, Gebühr im Voraus
    → Bearbeitungsgebühren
  Gebühr Widerspruch, Widerspruchskosten → Widerspruchsgebühr
  Abschiebekosten, Abschiebungskosten, Kosten der Abschiebung, Flugkosten, Kosten Abschiebehaft,
    Rechnung für Abschiebung, Kostenhaftung, Leistungsbescheid, Dolmetscherkosten
    → Kostenschuldner, Umfang der Kostenhaftung
  Arbeitgeberhaftung, Kostenhaftung Arbeitgeber, Haftung des Arbeitgebers
    → Kostenschuldner Arbeitgeber
  Geld beschlagnahmt, Bargeld einbehalten → Sicherheitsleistung
  Verjährungsfrist → Verjährung
  Haftung Airline, Carrier Sanctions, Beförderungsverbot, Haftung Fluggesellschaft, Rückflugpflicht,
    Rückbeförderung
    → Pflichten der Beförderungsunternehmer, Rückbeförderungspflicht der Beförderungsunternehmer
`);
