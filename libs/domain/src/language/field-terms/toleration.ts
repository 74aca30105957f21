import { termRules } from './notation.js';

/** Duldung in all its forms. */
export const toleration = termRules(`
  Toleration, Duldungsbescheinigung, Duldungsinhaber, Tolerated Stay, Duldungsstatus → Duldung
  Duldung = Aussetzung der Abschiebung
  Duldung verlängern, Duldungsverlängerung, Duldungserneuerung, Erneuerung der Duldung
    → Aussetzung der Abschiebung Bescheinigung erneuert
  Kettenduldung, Langzeitgeduldete, Langzeitduldung
    → geduldet, nachhaltiger Integration, Altfallregelung
  Ermessensduldung, persönliche Duldungsgründe, dringende Gründe Duldung
    → Duldung dringende humanitäre oder persönliche Gründe
  Verfahrensduldung → Abschiebung auszusetzen rechtlichen Gründen unmöglich
  Familienduldung, Eltern von 25a-Inhabern → Abschiebung seiner Eltern ausgesetzt
  Duldungsgrund, Abschiebungshindernis, Abschiebehindernis, Vollstreckungshindernis
    → Abschiebung aus tatsächlichen oder rechtlichen Gründen unmöglich
  Duldung light, Light-Duldung, Duldung zweiter Klasse, ungeklärte Identität, Identität ungeklärt
    → Duldung für Personen mit ungeklärter Identität
  AusDu, ABD, 3+2-Regelung, 3+2, Drei plus zwei, 3 plus 2, Anspruchsduldung, Duldung zur Ausbildung,
    Azubi-Duldung
    → Ausbildungsduldung, qualifizierte Berufsausbildung Duldung
  BD, BeschDu, Arbeitsduldung, Duldung Arbeit → Beschäftigungsduldung
  Erlöschen der Duldung, Widerruf der Duldung, Duldung erloschen, Duldung widerrufen
    → Aussetzung der Abschiebung erlischt, Aussetzung der Abschiebung widerrufen
  Arbeitsverbot Duldung, Beschäftigungsverbot Geduldete, Sperre Arbeit Duldung,
    Ausschluss Erwerbstätigkeit Geduldete
    → Ausländer der eine Duldung besitzt Erwerbstätigkeit nicht erlaubt
  konkrete Maßnahmen, Flugbuchung bevorstehend, bevorstehende Abschiebung
    → konkrete Maßnahmen zur Aufenthaltsbeendigung
  ärztliches Attest, Attest, Gutachten, fachärztliches Gutachten, Facharztattest, Krankschreibung,
    Attestpflicht, ärztliche Stellungnahme
    → qualifizierte ärztliche Bescheinigung, ärztliche Bescheinigung
  krank → Krankheit, qualifizierte ärztliche Bescheinigung
`);
