import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { TestApplication } from '../../../../../test/support/test-application.js';

let test: TestApplication;
let entities: EntityMetadata[];
beforeAll(async () => {
  test = await TestApplication.start();
  entities = test.get(DataSource).entityMetadatas;
});
afterAll(() => test?.stop());

/** Columns as the catalogue has them: `login text not null`. */
async function columnsOf(table: string): Promise<string[]> {
  const rows: { description: string }[] = await test.owner.query(
    `SELECT attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' not null' ELSE '' END
       AS description
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return rows.map(({ description }) => description).sort();
}

/** Foreign keys as the catalogue has them: `person_id to people (id) on delete c`. */
async function foreignKeysOf(table: string): Promise<string[]> {
  const rows: { description: string }[] = await test.owner.query(
    `SELECT format('%s to %s (%s) on delete %s', own.attname, confrelid::regclass, target.attname, confdeltype)
       AS description
     FROM pg_constraint
     JOIN pg_attribute own ON own.attrelid = conrelid AND own.attnum = conkey[1]
     JOIN pg_attribute target ON target.attrelid = confrelid AND target.attnum = confkey[1]
     WHERE conrelid = $1::regclass AND contype = 'f'`,
    [table],
  );
  return rows.map(({ description }) => description).sort();
}

/** How the catalogue writes what entities call otherwise. */
const catalogueType: Record<string, string> = { timestamptz: 'timestamp with time zone' };
const catalogueAction: Record<string, string> = { CASCADE: 'c', 'SET NULL': 'n', 'NO ACTION': 'a' };

function mappedColumns({ columns }: EntityMetadata, typeOf: (type: unknown) => string): string[] {
  return columns
    .map(
      ({ databaseName, type, isNullable }) =>
        `${databaseName} ${typeOf(type)}${isNullable ? '' : ' not null'}`,
    )
    .sort();
}

function mappedForeignKeys({ foreignKeys }: EntityMetadata): string[] {
  return foreignKeys
    .map(({ columnNames, referencedEntityMetadata, referencedColumnNames, onDelete }) => {
      const target = `${referencedEntityMetadata.tableName} (${referencedColumnNames.join()})`;
      return `${columnNames.join()} to ${target} on delete ${catalogueAction[onDelete ?? 'NO ACTION']}`;
    })
    .sort();
}

describe('entities', () => {
  it('name the columns of their tables, all of them, with type and nullability', async () => {
    expect(entities.length).toBeGreaterThan(0);
    for (const entity of entities) {
      const { driver } = entity.connection;
      const typeOf = (type: unknown) => {
        const name = driver.normalizeType({ type: type as 'text' });
        return catalogueType[name] ?? name;
      };
      const mapped = mappedColumns(entity, typeOf);
      expect([entity.tableName, mapped]).toEqual([
        entity.tableName,
        await columnsOf(entity.tableName),
      ]);
    }
  });

  it('name the foreign keys of their tables, all of them, with what deleting does', async () => {
    for (const entity of entities) {
      const mapped = mappedForeignKeys(entity);
      expect([entity.tableName, mapped]).toEqual([
        entity.tableName,
        await foreignKeysOf(entity.tableName),
      ]);
    }
  });
});
