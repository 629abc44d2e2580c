import { defineConfig } from 'vitest/config';

/** The tests that are to notice a mutant: those that ask no other program, which would take hours. */
export default defineConfig({
  test: {
    include: [
      'test/measure/agreement/**/*.test.ts',
      'test/model/*.test.ts',
      'test/report/build-report.test.ts',
      'test/report/csv.test.ts',
      'test/report/markdown/**/*.test.ts',
      'test/report/workbook/**/*.test.ts',
      'test/text/*.test.ts',
      'test/write/*.test.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
