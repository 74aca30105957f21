import { roles } from '@rechtsstand/domain/access';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whoever may ask: the roles of the office, a deputy, and nobody. */
export const askers = ['signed-out', ...roles, 'deputy'] as const;
export type Asker = (typeof askers)[number];

export interface Row {
  operation: string;
  asker: Asker;
  relation: string;
  allowed: boolean;
}

/** The rows of `permissions.csv`, one for each asker. */
export function readTable(path = join(import.meta.dirname, '../permissions.csv')): Row[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const stated = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(','));
  const named = new Set(
    stated.flatMap(([operation, role, relation]) =>
      String(role)
        .split(' ')
        .map((word) => `${operation} ${relation} ${word}`),
    ),
  );
  return stated.flatMap(([operation = '', role = '', relation = '', allowed]) =>
    role.split(' ').flatMap((word) => {
      const meant = askers.filter((asker) =>
        word === 'others' ? !named.has(`${operation} ${relation} ${asker}`) : asker === word,
      );
      if (meant.length === 0) throw new Error(`Nobody is meant by "${word}" of ${operation}`);
      if (allowed !== 'yes' && allowed !== 'no')
        throw new Error(`Neither yes nor no: ${operation}`);
      return meant.map((asker) => ({ operation, asker, relation, allowed: allowed === 'yes' }));
    }),
  );
}
