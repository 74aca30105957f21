const transform = { '^.+\\.tsx?$': '@swc/jest' };
const extensionsToTreatAsEsm = ['.ts', '.tsx'];
const moduleNameMapper = {
  '^@rechtsstand/domain/(.*)$': '<rootDir>/libs/domain/src/$1/index.ts',
  '^@rechtsstand/migrations$': '<rootDir>/migrations/src/index.ts',
  '^(\\.{1,2}/.*)\\.js$': '$1',
};
const base = {
  rootDir: import.meta.dirname,
  transform,
  extensionsToTreatAsEsm,
  moduleNameMapper,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

export default {
  workerIdleMemoryLimit: '512MB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{libs,apps,migrations,test,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.medium\\.spec\\.ts$'],
    },
  ],
};
