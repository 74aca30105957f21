import { describe, expect, it } from '@jest/globals';
import { rules } from './rules.js';
import { sourceFile } from './source-tree.js';

/** For every rule a file that keeps it and one that breaks it. */
const cases: Record<string, { keeps: [string, string]; breaks: [string, string] }> = {
  'the domain imports itself and three libraries': {
    keeps: ['libs/domain/src/law/a.ts', "import { b } from '../time/index.js';"],
    breaks: ['libs/domain/src/law/a.ts', "import { readFile } from 'node:fs/promises';"],
  },
  'the domain has no clock': {
    keeps: ['libs/domain/src/time/a.ts', 'export const day = (now: Date) => now.getUTCDate();'],
    breaks: ['libs/domain/src/time/a.ts', 'export const now = () => Date.now();'],
  },
  'the web knows the API only through its schema': {
    keeps: ['apps/web/src/app/a.ts', "import { b } from '../gql/graphql.js';"],
    breaks: ['apps/web/src/app/a.ts', "import { b } from '../../../api/src/b.js';"],
  },
  'the API does not know the web': {
    keeps: ['apps/api/src/a.ts', "import { b } from './b.js';"],
    breaks: ['apps/api/src/a.ts', "const web = import('@rechtsstand/web');"],
  },
  'migrations stand alone': {
    keeps: ['migrations/src/1-a.ts', "import type { QueryRunner } from 'typeorm';"],
    breaks: ['migrations/src/1-a.ts', "import { b } from '@rechtsstand/domain/time';"],
  },
  'the platform knows no feature': {
    keeps: ['apps/api/src/platform/auth/a.ts', "import { b } from '../database/b.js';"],
    breaks: ['apps/api/src/platform/auth/a.ts', "import { b } from '../../features/law/index.js';"],
  },
  'features of the API meet at their index': {
    keeps: ['apps/api/src/features/law/a.ts', "import { b } from '../search/index.js';"],
    breaks: ['apps/api/src/features/law/a.ts', "import { b } from '../search/b.service.js';"],
  },
  'the building blocks of the interface have no data and no feature': {
    keeps: ['apps/web/src/ui/A.tsx', "import { Button } from './Button.js';"],
    breaks: ['apps/web/src/ui/A.tsx', "import { useQuery } from '@apollo/client/react';"],
  },
  'a page belongs to itself: only the routes import from its folder': {
    keeps: ['apps/web/src/features/law/law/A.tsx', "import { b } from '../parts/b.js';"],
    breaks: ['apps/web/src/features/law/law/A.tsx', "import { b } from '../provision/b.js';"],
  },
  'what Node runs names its files in full': {
    keeps: ['apps/api/src/a.ts', "export * from './b.js';"],
    breaks: ['apps/api/src/a.ts', "export * from './b';"],
  },
  'a file has at most 400 lines': {
    keeps: ['apps/web/src/a.ts', 'line\n'.repeat(400)],
    breaks: ['apps/web/src/a.ts', 'line\n'.repeat(401)],
  },
};

const neighbours = [
  sourceFile(
    'apps/web/src/app/routes/law.ts',
    "const page = () => import('../../features/law/provision/ProvisionPage.js');",
  ),
];

describe('the architecture rules', () => {
  it.each(rules)('notice when a file breaks: $name', ({ name, violations }) => {
    const found = cases[name];
    if (!found) throw new Error('this rule has no case');
    const { keeps, breaks } = found;
    expect(violations(sourceFile(...keeps), neighbours)).toEqual([]);
    expect(violations(sourceFile(...breaks), neighbours)).toHaveLength(1);
  });
});
