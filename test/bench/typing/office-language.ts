import type { Random } from '../random.js';

const purposes =
  'studium,ausbildung,arbeit,ehegatte,kind,asyl,humanitär,fachkraft,selbständig,sprachkurs,praktikum,forschung,elternteil,pflege,au pair,saisonarbeit,wissenschaftler,freiwilligendienst,schüler,rentner'.split(
    ',',
  );
const countries =
  'türkei,syrien,ukraine,indien,kosovo,brasilien,afghanistan,vietnam,serbien,marokko,ghana,iran,china,usa,georgien,tunesien,philippinen,albanien,nigeria,japan'.split(
    ',',
  );
const subjects =
  'AE,NE,VE,BK,FB,AG,visum,duldung,gestattung,blaue karte,aufenthaltserlaubnis,niederlassungserlaubnis,fiktionsbescheinigung,verpflichtungserklärung,aufenthaltskarte,daueraufenthalt eu,ausbildungsduldung,beschäftigungsduldung,chancenkarte,reiseausweis,grenzübertrittsbescheinigung,wohnsitzauflage'.split(
    ',',
  );
const matters =
  'gebühr,verlängern,ablehnung,widerruf,dauer,voraussetzungen,unterlagen,zuständigkeit,frist,nebenbestimmung,lebensunterhalt,sprachnachweis,passpflicht,zustimmung ba,zustimmung,krankenversicherung,wohnraum,straftat,umzug,erlöschen,arbeitserlaubnis,antrag online,biometrie,übertrag'.split(
    ',',
  );
/** As people say it at the counter and on the telephone. */
const sayings = [
  'oma nachholen',
  'mutter nachholen',
  'frau nachholen',
  'bruder zu besuch einladen',
  'pass verloren',
  'pass abgelaufen was nun',
  'darf er arbeiten',
  'minijob student',
  'wie lange ins ausland',
  'länger als sechs monate weg',
  'scheidung was passiert',
  'trennung ehegatte eigenständig',
  'baby geboren hier',
  'kind hier geboren titel',
  'abgelehnt und jetzt',
  'raus oder bleiben',
  'geld für familie',
  'bürgschaft besuch',
  'einladung schreiben',
  'schon 5 jahre da',
  'nach 8 jahren unbefristet',
  'für immer bleiben',
  'deutsche heiraten',
  'arbeit gewechselt',
  'job verloren blaue karte',
  'studium abgebrochen',
  'ausbildung nach studium',
  'arbeit suchen nach uni',
  'nicht abschieben krank',
  'wieder rein nach abschiebung',
  'sperre verkürzen',
  'ausweis falscher name',
  'keine papiere',
  'identität ungeklärt',
  'nur geduldet',
  'umziehen trotz auflage',
  'termin zu spät',
  'antrag nicht bearbeitet',
];

/** What somebody in the office would type: a title and what for, a matter, a country, or a plain saying. */
export function officePhrase(random: Random): string {
  const subject = random.pick(subjects);
  const kind = random.below(5);
  if (kind === 0) return `${subject} ${random.pick(purposes)}`;
  if (kind === 1) return `${subject} ${random.pick(matters)}`;
  if (kind === 2) return `${random.pick(matters)} ${random.pick(purposes)}`;
  if (kind === 3) return `${subject} ${random.pick(countries)} ${random.pick(purposes)}`;
  const saying = random.pick(sayings);
  return random.happens(0.5) ? saying : `${saying} ${random.pick(countries)}`;
}
