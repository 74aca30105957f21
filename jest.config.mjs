/** Every kind of test is a project, so that one run reports on all of them. */
const base = {
  rootDir: import.meta.dirname,
  transform: {
    '^.+\\.tsx?$': '@swc/jest',
    // An ES module that @fastify/static requires, which Jest cannot do before Node.js 24.9.
    'content-disposition/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*content-disposition/)'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@rechtsstand/domain/(.*)$': '<rootDir>/libs/domain/src/$1/index.ts',
    '^@rechtsstand/migrations$': '<rootDir>/migrations/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/\\.', '<rootDir>/test/\\.output/'],
};
/** Of the index of Meilisearch itself; `npm test` says whether there is one. */
const onlyWithMeilisearch = process.env.MEILI_URL ? [] : ['\\.meilisearch\\.medium\\.spec\\.ts$'];
const mediumTests = '\\.medium\\.spec\\.ts$';

export default {
  maxWorkers: 2,
  // Many times what any test needs: a busy machine is no fault, and one that hangs is rare.
  testTimeout: 120_000,
  workerIdleMemoryLimit: '512MB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{libs,apps/api,migrations,test,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', mediumTests],
    },
    {
      ...base,
      displayName: 'web',
      testEnvironment: 'jsdom',
      setupFiles: ['<rootDir>/test/setup/web-globals.mjs'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/web-patience.ts'],
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/setup/no-styles.mjs',
        ...base.moduleNameMapper,
      },
    },
    {
      ...base,
      displayName: 'medium',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps/api,migrations,test,tools}/**/*.medium.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...onlyWithMeilisearch],
      globalSetup: '<rootDir>/test/setup/start-cluster.mjs',
      globalTeardown: '<rootDir>/test/setup/stop-cluster.mjs',
    },
    {
      ...base,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
      globalSetup: '<rootDir>/test/setup/start-application.mjs',
      globalTeardown: '<rootDir>/test/setup/stop-application.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/setup/patience.mjs'],
    },
  ],
};
