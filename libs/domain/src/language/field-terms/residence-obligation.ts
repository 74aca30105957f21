import { termRules } from './notation.js';

/** Wohnsitz, Verteilung, räumliche Beschränkung, Meldepflicht und andere Auflagen. */
export const residenceObligation = termRules(`
  Wohnsitzzuweisung, Wohnsitzverpflichtung, Wohnsitzpflicht, WSR, Wohnsitzregelung Flüchtlinge,
    drei Jahre Wohnsitz, zugewiesener Wohnort, Wohnsitzbindung
    → Wohnsitzregelung, Wohnsitz zu nehmen
  WSA, Wohnsitzbeschränkung, Wohnauflage, Wohnortauflage
    → Wohnsitzauflage, Verpflichtung gewöhnlichen Aufenthalt an einem bestimmten Ort
  Umzug, umziehen, Umzugsantrag, Ortswechsel, Wohnortwechsel, in ein anderes Bundesland ziehen,
    Wegzug in andere Stadt, Bundeslandwechsel, Streichung Wohnsitzauflage,
    Aufhebung Wohnsitzauflage, andere Stadt, Wohnort wechseln, Moving
    → Wohnsitzregelung aufzuheben, Wohnsitzauflage, länderübergreifende Verteilung
  Ballungsraum, Zuzugssperre, Zuzugsstopp, negative Wohnsitzauflage
    → nicht an einem bestimmten Ort Wohnsitz
  Residenzpflicht, Bewegungsfreiheit, Landkreis verlassen, Bezirk verlassen, Reisebeschränkung,
    Aufenthaltsbeschränkung, Gestattungsbereich, Aufenthaltsbereich, räumlich beschränkt,
    Bundesland verlassen
    → räumliche Beschränkung
  Verlassenserlaubnis, Urlaubsschein, Reiseerlaubnis, Erlaubnis zum Verlassen
    → Verlassen Aufenthaltsbereichs, räumliche Beschränkung Verlassen
  Verteilung, Umverteilung, Zuweisung, Verteilungsverfahren, Zuweisungsbescheid,
    Zuweisungsentscheidung, verteilt
    → landesinterne Verteilung, länderübergreifende Verteilung,
      Verteilung unerlaubt eingereister Ausländer
  EASY, EASY-Verteilung, FREE, Königsteiner Schlüssel, Verteilquote, Quote, Verteilungsschlüssel
    → Aufnahmequoten
  vorspracheverteilt, unerlaubt Eingereiste, VilA, Vila-Verfahren
    → Verteilung unerlaubt eingereister Ausländer
  Wohnpflicht, Lagerpflicht, Pflicht in Aufnahmeeinrichtung zu wohnen,
    18 Monate Aufnahmeeinrichtung, Wohnverpflichtung
    → Aufenthalt in Aufnahmeeinrichtungen
  Auszug aus der Gemeinschaftsunterkunft, private Wohnung Asyl, Privatwohnung
    → Unterbringung in Gemeinschaftsunterkünften
  Meldeauflage, regelmäßig melden, wöchentliche Meldung
    → Meldepflicht polizeilichen Dienststelle, Meldepflicht
  Fußfessel, elektronische Fußfessel, EAÜ, GPS-Überwachung, Aufenthaltsüberwachung
    → elektronische Aufenthaltsüberwachung
  Kontaktverbot, Handyverbot, Kommunikationsverbot
    → keinen Kontakt aufzunehmen bestimmte Kommunikationsmittel
  Gefährder, Top-Gefährder, Terrorist, Islamist, IS-Rückkehrer, Extremist, Salafist, Hassprediger,
    Terror, Terrorverdacht
    → Überwachung ausreisepflichtiger Ausländer aus Gründen der inneren Sicherheit, Terrorismus,
      Abschiebungsanordnung besondere Gefahr
  Ausreisezentrum, Rückkehrzentrum, Dublinzentrum → Ausreiseeinrichtungen
  Nachtzeitverfügung, Nachtzeit, Anwesenheitspflicht, Anzeigepflicht Abwesenheit, nachts anzeigen
    → Auflagen Sicherung und Durchsetzung der vollziehbaren Ausreisepflicht,
      Wohnung betreten Nachtzeit
  Ausreiseverbot, Ausreiseuntersagung, Ausreise untersagt, Ausreise verbieten, Ausreise verhindern
    → Ausreise untersagt Ordnungsverfügungen
  politische Betätigung, Demonstration, politische Aktivität, Demo, Auftrittsverbot, Redeverbot,
    Kundgebung
    → Verbot und Beschränkung der politischen Betätigung
  Beschlagnahme Geld, Kostenerstattung Unterkunft, Eigenbeteiligung Unterkunft
    → Gemeinschaftsunterkünften
  Ausreiseauflage, Maßnahmen zur Förderung der Ausreise → Ordnungsverfügungen
  Auszug aus der Aufnahmeeinrichtung, Entlassung aus dem Lager, Ende der Wohnpflicht
    → Beendigung der Verpflichtung in einer Aufnahmeeinrichtung zu wohnen,
      Entlassung Aufnahmeeinrichtung
  Transfer in die Kommune, Kommunalverteilung, Zuteilung an Kreise → landesinterne Verteilung
  gewöhnlicher Aufenthaltsort, Lebensmittelpunkt, Hauptwohnsitz → gewöhnlicher Aufenthalt
`);
