/** Packages that ship ES modules alone: the only ones in node_modules that are transformed. */
const esmOnly = [
  'd3-[^/]+',
  'internmap',
  'marklassian',
  'marked',
  'temporal-polyfill',
  'temporal-utils',
  'p-limit',
  'yocto-queue',
  'unified',
  'retext[^/]*',
];

const swc = [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  // Panel tests ask for the DOM themselves: /** @jest-environment jsdom */
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/deploy/', '/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/test/deploy/', '<rootDir>/build/', '<rootDir>/.cache/'],
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '\\.module\\.css$': 'identity-obj-proxy',
    '\\.css$': '<rootDir>/test/empty-module.ts',
    '\\.svg$': '<rootDir>/test/empty-module.ts',
  },
  maxWorkers: 2,
  // The host, a browser and a build's first start are slow on a shared machine; nothing here is a timing assertion.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/reporter.js'],
};
