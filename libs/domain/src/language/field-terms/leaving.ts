import { termRules } from './notation.js';

/** Ausreisepflicht, Ausweisung, Einreisesperre, Abschiebung. */
export const leaving = termRules(`
  # The duty to leave
  Ausreise, Land verlassen, Ausreiseverpflichtung, Deutschland verlassen, Leave the Country,
    Ausreiseaufforderung
    → Ausreisepflicht
  vollziehbar, vollz. ausreisepflichtig → vollziehbar ausreisepflichtig, Ausreisepflicht vollziehbar
  Frist zur Ausreise, Ausreisetermin, Ausreisefristverlängerung, Frist zum Verlassen → Ausreisefrist
  freiwillige Rückkehr, REAG, GARP, REAG/GARP, IOM, Rückkehrhilfe, Rückkehrberatung,
    Rückkehrförderung, Rückkehrprogramm, StarthilfePlus
    → freiwilligen Ausreise, Förderung der freiwilligen Rückkehr
  illegal, illegaler Aufenthalt, sans papiers, Overstay, Undocumented, papierlos,
    unerlaubter Aufenthalt, Visum abgelaufen, Überschreitung der Aufenthaltsdauer
    → ohne erforderlichen Aufenthaltstitel sich im Bundesgebiet aufhält, Ausreisepflicht
  untergetaucht, Untertauchen, unbekannt verzogen, verschwunden, abgetaucht, flüchtig, unauffindbar,
    Aufenthaltsort unbekannt
    → Fluchtgefahr Aufenthaltsort gewechselt, ausgeschrieben Aufenthaltsermittlung
  Fahndungsersuchen, Festnahme, Ausschreibung zur Festnahme, ausschreiben
    → Aufenthaltsermittlung und Festnahme ausgeschrieben
  Aufenthaltsbeendigung, beendet den Aufenthalt
    → Beendigung der Rechtmäßigkeit des Aufenthalts, Maßnahmen zur Aufenthaltsbeendigung

  # Expulsion
  ausgewiesen, Expulsion, Ausweisungsverfügung, rauswerfen, Rauswurf, Straftäter
    → Ausweisungsinteresse, Ausweisung
  Ausweisungsgrund, Ausweisungstatbestand, Regelausweisung, Ermessensausweisung
    → Ausweisungsinteresse
  Interessenabwägung, Abwägung, Bleibegrund, Verhältnismäßigkeit → Bleibeinteresse
  Ausweisungsschutz, besonderer Ausweisungsschutz, Abschiebungsschutz
    → Bleibeinteresse, Ausweisung nur schwerwiegende Gründe
  Ausweisung Flüchtling, Ausweisung Asylberechtigte → Ausweisung Flüchtlings schwerwiegenden Gründen
  Generalprävention, generalpräventiv, Spezialprävention, Wiederholungsgefahr
    → öffentliche Sicherheit und Ordnung gefährdet Ausweisung
  Vereinsverbot, PKK, Hisbollah, IS, Hamas, Extremismus, Islamismus, Terrorismusunterstützung,
    Terrorunterstützung
    → Ausweisungsinteresse Vereinigung Terrorismus unterstützt

  # Bans on entry and residence
  EAV, EuA, EuAV, Einreisesperre, Wiedereinreisesperre, Sperre, Wiedereinreiseverbot,
    Einreiseverbot, Sperrfrist, Aufenthaltsverbot, Entry Ban, Sperrwirkung Abschiebung,
    Einreise gesperrt, Landesverbot
    → Einreise- und Aufenthaltsverbot
  Befristung der Sperre, Sperrfrist verkürzen, Befristungsantrag, Aufhebung der Sperre,
    Sperre aufheben, Befristungsentscheidung, Befristung der Wirkungen
    → Einreise- und Aufenthaltsverbot Befristung,
      Einreise- und Aufenthaltsverbot verkürzt aufgehoben
  Betretenserlaubnis, BetretErl, kurzfristige Einreise trotz Sperre
    → kurzfristig zu betreten zwingende Gründe

  # Removal
  Rückführung, Deportation, Rückschiebung, Removal, Außerlandesbringung, Ausschaffung,
    Zwangsrückführung, deportieren, heimschicken
    → Abschiebung, Durchsetzung der Ausreisepflicht
  Abschiebeandrohung, AA-Androhung, Rückkehrentscheidung, angedroht, Androhung
    → Androhung der Abschiebung, Abschiebungsandrohung
  Zielstaatsbezeichnung, Zielland, Zielstaatsbestimmung
    → Androhung Staat bezeichnet in den der Ausländer abgeschoben werden soll
  Gefährderabschiebung → Abschiebungsanordnung
  Abschiebeflug, Charter, Sammelabschiebung, Chartermaßnahme, Flugabschiebung, Sammelcharter,
    Flugbuchung
    → Buchung von Transportmitteln, Abschiebung
  Abschiebetermin, Termin der Abschiebung, Ankündigung der Abschiebung, Terminankündigung
    → Termin der Abschiebung nicht angekündigt
  Geheimhaltung Abschiebung, Abschiebetermin verraten → Geheimhaltungspflichten
  Wohnungsbetretung, Wohnungsdurchsuchung, Durchsuchung Abschiebung, Wohnung durchsuchen, Razzia,
    Abholung
    → Wohnung betreten Ergreifung, Durchsuchung
  Rücküberstellung an der Grenze → Zurückschiebung
  Rückübernahmeabkommen, RÜA, Rücknahmeabkommen → Rückübernahme verpflichtet
  Sicherheitsbegleitung, Polizeibegleitung, Begleitbeamte, Eskorte, bewacht
    → Überwachung der Ausreise, amtliche Begleitung
  Minderjährige abschieben, Kind abschieben, Abschiebung unbegleitete Minderjährige
    → unbegleiteten minderjährigen Ausländers Abschiebung Aufnahmeeinrichtung übergeben
  Reiseunfähigkeit, flugunfähig, Reisefähigkeit, Flugtauglichkeit, fit to fly, transportunfähig
    → Feststellung der Reisefähigkeit,
      Erkrankung Abschiebung beeinträchtigen ärztliche Bescheinigung
  Suizidgefahr, Suizid, Selbstmord, PTBS, Trauma, posttraumatisch, traumatisiert, Traumatisierung,
    psychisch krank, Depression
    → Erkrankung Abschiebung beeinträchtigen ärztliche Bescheinigung,
      lebensbedrohliche Erkrankungen Abschiebung
  Abschiebestopp, Abschiebungsstopp, Erlass Abschiebestopp, genereller Abschiebestopp
    → Abschiebung von Ausländern aus bestimmten Staaten ausgesetzt
`);
