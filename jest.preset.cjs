const path = require('node:path');
const libs = path.join(__dirname, 'libs');

/** ESM-only packages that Jest must transform; everything else is loaded as it is. */
const esm = [
  '@nestjs',
  'file-type',
  'load-esm',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'jose',
  'mrz',
  'oidc-provider',
  'uuid',
];

module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
  moduleNameMapper: {
    '^@homeward/([a-z-]+)$': `${libs}/$1/src/index.ts`,
    '^@homeward/([a-z-]+)/([a-z-]+)$': `${libs}/$1/src/$2.ts`,
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: {
    '\\.(sql|typ)$': path.join(__dirname, 'tools/jest/text.cjs'),
    '^.+\\.[cm]?[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
};
