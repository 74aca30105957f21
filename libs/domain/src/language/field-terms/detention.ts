import { termRules } from './notation.js';

/** Haft und Gewahrsam before a removal. */
export const detention = termRules(`
  Abschiebehaft, Abschiebegefängnis, Haft, inhaftiert, Deportation Detention, Abschiebehäftling,
    Abschiebungshäftling, Detention, eingesperrt, Inhaftierung
    → Abschiebungshaft
  SiHa, Haft zur Sicherung → Sicherungshaft, Abschiebungshaft
  Haftantrag, Haftgründe, Haftanordnung, Haftbeschluss, Haftverlängerung, Haftdauer
    → Abschiebungshaft richterliche Anordnung
  Entziehungsabsicht, Entziehungsgefahr → Fluchtgefahr Abschiebungshaft
  Überstellungshaft, Dublinhaft, Dublin-Haft → Überstellung Haft
  Mitwirkungshaft, Vorführhaft, Vorführungshaft, Haft zur Botschaftsvorführung
    → Mitwirkungshaft Anordnung persönlich erscheinen
  Abschiebegewahrsam, Gewahrsam, Kurzzeitgewahrsam, zehn Tage Haft → Ausreisegewahrsam
  Haftvollzug, Trennungsgebot, Abschiebehafteinrichtung, Hafteinrichtung, Haftbedingungen
    → Vollzug der Abschiebungshaft, spezielle Hafteinrichtungen
  Familien in Haft, Kinder in Haft, Minderjährige in Haft
    → Abschiebungshaft Minderjährige Familien Kindeswohls
  Ingewahrsamnahme, vorläufiger Gewahrsam, vorläufige Festnahme, festgehalten, festnehmen
    → festhalten vorläufig in Gewahrsam
  Direktabschiebung aus Haft, Abschiebung aus der Haft, 456a StPO, Abschiebung aus Strafhaft
    → Haft richterlicher Anordnung Überwachung der Ausreise, Strafhaft
`);
