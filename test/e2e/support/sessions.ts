import { inDatabase } from './database.js';

/** As if the person had not touched the keyboard for longer than a session lives. */
export const leaveTheDesk = (login: string) =>
  inDatabase(
    `UPDATE sessions SET last_seen_at = last_seen_at - interval '2 hours'
     WHERE person_id = (SELECT id FROM people WHERE login = $1)`,
    [login],
  );
