/** `npx jest <pattern>` from the root: all unit specs, no infrastructure. `npm test` runs these and the integration specs. */
const preset = require('./jest.preset.cjs');
module.exports = {
  projects: [
    {
      ...preset,
      displayName: 'unit',
      rootDir: __dirname,
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$', '\\.(long-)?journey\\.spec\\.ts$', '/node_modules/'],
      modulePathIgnorePatterns: ['/dist/'],
    },
    {
      ...preset,
      displayName: 'integration',
      rootDir: __dirname,
      testMatch: ['<rootDir>/{apps,libs}/*/src/**/*.int.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...(process.env.KAFKA_BROKERS || process.env.TEST_INFRA === 'containers' ? [] : ['/kafka/']),
        ...(process.env.KAFKA_SECURED_BROKERS ? [] : ['kafka-secured']),
      ],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/patience.cjs'],
      globalSetup: '<rootDir>/tools/jest/postgres-setup.ts',
      globalTeardown: '<rootDir>/tools/jest/postgres-teardown.ts',
      modulePathIgnorePatterns: ['/dist/'],
    },
    {
      ...preset,
      displayName: 'journey',
      rootDir: __dirname,
      testMatch: ['<rootDir>/apps/*/src/**/*.journey.spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
    },
    {
      ...preset,
      displayName: 'long-journey',
      rootDir: __dirname,
      testMatch: ['<rootDir>/apps/*/src/**/*.long-journey.spec.ts'],
      modulePathIgnorePatterns: ['/dist/'],
    },
  ],
};
