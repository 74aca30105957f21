import { migrations } from '@rechtsstand/migrations';
import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';

/** A `date` is a day of the law: as a `Date` it would be an instant in the zone of the server. */
const asText = (value: string) => value;
const DATE: number = pg.types.builtins.DATE;
const types = {
  getTypeParser: (oid: number, format?: 'text'): ((value: string) => unknown) =>
    oid === DATE ? asText : (pg.types.getTypeParser(oid, format) as typeof asText),
};

/**
 * Connections of the API. Migrations run elsewhere, as another role; they are listed so that the start
 * can see whether all of them have run.
 */
export function apiDataSource(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    applicationName: 'rechtsstand-api',
    poolSize: 10,
    connectTimeoutMS: 5_000,
    extra: {
      types,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      idleTimeoutMillis: 60_000,
    },
  };
}

/** One connection of the role that owns the tables; changing a large table may take its time. */
export function ownerDataSource(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    migrations,
    applicationName: 'rechtsstand-migrate',
    poolSize: 1,
    connectTimeoutMS: 5_000,
    extra: { types },
  };
}
