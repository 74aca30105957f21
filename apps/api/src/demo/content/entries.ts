import type { DemoEntry } from './demo-entry.js';
import { ausbildungGeduldeteEntscheiden } from './instructions/ausbildung-geduldete-entscheiden.js';
import { blaueKarteErteilen } from './instructions/blaue-karte-erteilen.js';
import { fiktionsbescheinigungAusstellen } from './instructions/fiktionsbescheinigung-ausstellen.js';
import { niederlassungserlaubnisPruefen } from './instructions/niederlassungserlaubnis-pruefen.js';
import { rueckfuehrungVorbereiten } from './instructions/rueckfuehrung-vorbereiten.js';
import { verpflichtungserklaerungEntgegennehmen } from './instructions/verpflichtungserklaerung-entgegennehmen.js';
import { visumZustimmung } from './instructions/visum-zustimmung.js';
import { endeChancenAufenthalt } from './notices/ende-chancen-aufenthalt.js';
import { gehaltsgrenzen2027 } from './notices/gehaltsgrenzen-2027.js';
import { jahreswechselFiktionsbescheinigungen } from './notices/jahreswechsel-fiktionsbescheinigungen.js';
import { nachzugSubsidiaerAusgesetzt } from './notices/nachzug-subsidiaer-ausgesetzt.js';
import { verpflichtungserklaerungVorpruefung } from './notices/verpflichtungserklaerung-vorpruefung.js';
import { voruebergehenderSchutz2027 } from './notices/voruebergehender-schutz-2027.js';
import { ausbildungsduldung } from './topics/ausbildungsduldung.js';
import { ausweisung } from './topics/ausweisung.js';
import { beschaeftigungsduldung } from './topics/beschaeftigungsduldung.js';
import { blaueKarteEu } from './topics/blaue-karte-eu.js';
import { chancenAufenthaltsrecht } from './topics/chancen-aufenthaltsrecht.js';
import { chancenkarte } from './topics/chancenkarte.js';
import { ehegattennachzug } from './topics/ehegattennachzug.js';
import { fiktionswirkung } from './topics/fiktionswirkung.js';
import { freizuegigkeit } from './topics/freizuegigkeit.js';
import { gebuehren } from './topics/gebuehren.js';
import { nachzugSubsidiaer } from './topics/nachzug-subsidiaer.js';
import { niederlassungserlaubnis } from './topics/niederlassungserlaubnis.js';
import { studium } from './topics/studium.js';
import { verpflichtungserklaerung } from './topics/verpflichtungserklaerung.js';
import { voruebergehenderSchutz } from './topics/voruebergehender-schutz.js';
import { westbalkan } from './topics/westbalkan.js';

/** Everything the demo publishes: topics, then instructions, then notices. */
export const entries: readonly DemoEntry[] = [
  blaueKarteEu,
  chancenkarte,
  studium,
  westbalkan,
  ausbildungsduldung,
  beschaeftigungsduldung,
  ehegattennachzug,
  nachzugSubsidiaer,
  chancenAufenthaltsrecht,
  voruebergehenderSchutz,
  niederlassungserlaubnis,
  verpflichtungserklaerung,
  fiktionswirkung,
  freizuegigkeit,
  ausweisung,
  gebuehren,
  blaueKarteErteilen,
  fiktionsbescheinigungAusstellen,
  niederlassungserlaubnisPruefen,
  verpflichtungserklaerungEntgegennehmen,
  visumZustimmung,
  ausbildungGeduldeteEntscheiden,
  rueckfuehrungVorbereiten,
  endeChancenAufenthalt,
  nachzugSubsidiaerAusgesetzt,
  voruebergehenderSchutz2027,
  gehaltsgrenzen2027,
  jahreswechselFiktionsbescheinigungen,
  verpflichtungserklaerungVorpruefung,
];
