/** What is mutated, and the tests that are to notice: those that ask no other program, which would take hours. */
export const AREAS = {
  escaping: {
    mutate: [
      'src/report/html/summary-html.ts',
      'src/report/markdown/foreign-text.ts',
      'src/report/markdown/quoted-comment.ts',
      'src/report/markdown/render.ts',
      'src/report/workbook/xml-text.ts',
      'src/text/json-text.ts',
      'src/text/spreadsheet-text.ts',
      'src/text/terminal.ts',
      'src/text/visible.ts',
    ],
    tests: [
      'test/report/csv.test.ts',
      'test/report/html/summary-html.test.ts',
      'test/report/markdown/*.test.ts',
      'test/report/workbook/*.test.ts',
      'test/text/terminal.test.ts',
      'test/text/visible.test.ts',
    ],
  },
  offsets: {
    mutate: ['src/model/span.ts', 'src/pseudonymise/rewrite.ts', 'src/separate/segments.ts'],
    tests: ['test/model/span.test.ts', 'test/pseudonymise/rewrite.test.ts', 'test/separate/segments.test.ts'],
  },
  locking: { mutate: ['src/write/lock.ts'], tests: ['test/write/lock.test.ts'] },
  // Without the simulation of intervals.test.ts, which would take hours.
  agreement: {
    mutate: ['src/measure/agreement/*.ts'],
    tests: [
      'test/measure/agreement/{agreement-report,bootstrap,facets,kappa,krippendorff,parse-scales,ratings}.test.ts',
    ],
  },
};

/** The area that this process is about. */
export const AREA = AREAS[process.env.BTL_AREA ?? 'locking'];
