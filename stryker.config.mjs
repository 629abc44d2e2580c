import { AREA } from './test/mutation/areas.mjs';

/** `npm run mutation` runs this for one area after the other. */
const config = {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  disableTypeChecks: false,
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30000,
  mutate: AREA.mutate,
  ignorePatterns: ['coverage', 'dist', 'dist-*', 'reports', 'seeds'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: `coverage/mutation/${process.env.BTL_AREA ?? 'locking'}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};

export default config;
