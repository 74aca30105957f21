import { expect, it } from '@jest/globals';
import { stem } from '@rechtsstand/domain/language';
import pg from 'pg';
import { testDatabase } from '../../../../../test/setup/database.js';

/** Folded words in which no vowel is followed by an e, which PostgreSQL would take for an umlaut. */
const words =
  `antrag antrags antragen antragsteller antragstellerin antragstellerinnen artikeln aufnahmen
  ausbildung ausbildungen auslander auslandern auslanderin ausweisung beantragt bedingungen befristet
  behorde behorden beweismitteln bewilligt dateisystem dringlichkeit duldung duldungen einburgerung
  erlaubnis erlaubnisse erlaubnissen erteilend erteilt erwerbstatigkeit fahigkeiten geldbetragen
  gesetzliche gesetzlichkeit handeln haftbar jahrigen kindern kostenfreiheit lander landes letztens
  moglich moglichkeiten mitteln niederlassungserlaubnis ordnungsgemass pflichten rechtmassigkeit
  schwersten sicherheiten standiger systemen titeln ubermitteln verlangerung visum zustimmungen zweck`
    .split(/\s+/)
    .sort();

it('stems are those of the German Snowball stemmer in PostgreSQL', async () => {
  const { apiUrl } = await testDatabase();
  const client = new pg.Client(apiUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ stem: string }>(
      `SELECT (ts_lexize('german_stem', word))[1] AS stem FROM unnest($1::text[]) AS word`,
      [words],
    );
    expect(words.map(stem)).toEqual(rows.map((row) => row.stem));
  } finally {
    await client.end();
  }
});
