import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cellsOf, proseOf, type Row, readSections, readTable } from './read-report.ts';

/** Whole percent as the summary writes it. */
const percent = (part: number, all: number): string => {
  const value = (part / all) * 100;
  return value > 0 && value < 0.5
    ? 'under 1%'
    : value < 100 && value >= 99.5
      ? 'over 99%'
      : `${Math.round(value)}%`;
};

const signed = (value: number): string =>
  `${Math.abs(value) < 0.005 ? '' : value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

/** Wilson's interval, from the formula in Newcombe (1998) and not from the program. */
function wilson(x: number, n: number): string {
  const z = 1.959964;
  const [p, q] = [x / n, 1 - x / n];
  const root = z * Math.sqrt(z ** 2 + 4 * n * p * q);
  const low = x === 0 ? 0 : (2 * n * p + z ** 2 - root) / (2 * (n + z ** 2));
  const high = x === n ? 1 : (2 * n * p + z ** 2 + root) / (2 * (n + z ** 2));
  return `${percent(low, 1)} to ${percent(high, 1)}`;
}

const total = (rows: readonly Row[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

const mean = (rows: readonly Row[], column: string): string => signed(total(rows, column) / rows.length);

const having = (rows: readonly Row[], column: string, value = '1'): Row[] =>
  rows.filter((row) => row[column] === value);

const different = (rows: readonly Row[], column: string): number =>
  new Set(rows.map((row) => row[column])).size;

/** Columns of codes are those that have a column `_value` beside them. */
const codesOf = (comments: readonly Row[]): string[] =>
  Object.keys(comments[0] ?? {}).filter((column) => `${column}_value` in (comments[0] ?? {}));

const NUMBER = /[+−]?\d[\d,]*(?:\.\d+)?%?/g;

const WORDS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** Every number of some prose, those in words included where they open a sentence or an item. */
const numbersOf = (prose: string): string[] => [
  ...(prose.match(NUMBER) ?? []).map((number) => number.replace(/,/g, '').replace(/,$/, '')),
  ...WORDS.flatMap((word, n) =>
    n === 0 ? [] : (prose.match(new RegExp(`(?:^|[.:] |- )${word}\\b`, 'gm')) ?? []).map(() => String(n)),
  ),
];

describe.each([
  ['the sample corpus', 'reports'],
  ['the small corpus', path.join('test', 'report', 'output', 'small-corpus')],
])('every figure of the summary of %s can be had from the CSV files', (_, folder) => {
  const sections = readSections(folder);
  const section = (name: string): string => sections.get(name) ?? '';
  const [comments, codings, targets, articles, pages, keyness, quotations] = [
    'comments',
    'codings',
    'targets',
    'articles',
    'pages',
    'keyness',
    'quotations',
  ].map((name) => readTable(folder, name)) as [Row[], Row[], Row[], Row[], Row[], Row[], Row[]];
  const codes = codesOf(comments);
  const n = comments.length;

  /** Every number of a section's prose must be one of these. */
  const expectOnly = (prose: string, allowed: readonly (string | number)[]): void => {
    const known = new Set(allowed.map(String));
    expect(numbersOf(prose).filter((number) => !known.has(number))).toEqual([]);
  };

  test('the title and what was counted', () => {
    const read = having(pages, 'status', 'read');
    const reprints = articles.filter((row) => row['reprint_of'] !== '').length;
    const signedBy = comments.filter((row) => row['author'] !== '');
    const dates = comments
      .map((row) => row['published_at'] ?? '')
      .filter((date) => date !== '')
      .sort();
    expect(section('title')).toContain(`${n} comments on ${read.length} pages`);
    expectOnly(section('What was counted'), [
      read.length,
      articles.length,
      total(articles, 'word_count'),
      n,
      total(comments, 'word_count'),
      reprints,
      articles.length - reprints,
      different(signedBy, 'author'),
      n - signedBy.length,
      comments.filter((row) => row['depth'] !== '0').length,
      dates.length,
      ...[dates[0], dates.at(-1)].flatMap((date) => date?.slice(0, 10).split('-') ?? []),
    ]);
  });

  test('each row of keyness.csv holds all that its figures are made of', () => {
    for (const row of keyness) {
      const [a = 0, b = 0, n = 0, m = 0] = [
        ...['comments_count', 'articles_count', 'comments_words', 'articles_words'],
      ].map((column) => Number(row[column]));
      const cell = (seen: number, inRow: number, inColumn: number) =>
        seen === 0 ? 0 : 2 * seen * Math.log((seen * (n + m)) / (inRow * inColumn));
      const g2 =
        cell(a, a + b, n) + cell(b, a + b, m) + cell(n - a, n + m - a - b, n) + cell(m - b, n + m - a - b, m);
      expect(Math.abs(Number(row['g2']))).toBeCloseTo(g2, 3);
      expect(Number(row['log_ratio'])).toBeCloseTo(Math.log2(((a || 0.5) * m) / ((b || 0.5) * n)), 3);
    }
  });

  test('themes', () => {
    const rows = cellsOf(section('Themes')).slice(1);
    expect(rows).toHaveLength(codes.length);
    for (const [at, code] of codes.entries()) {
      const x = having(comments, code).length;
      expect(rows[at]?.slice(1, 4)).toEqual([`${x} of ${n}`, percent(x, n), wilson(x, n)]);
      for (const [, value, count] of (rows[at]?.[4] ?? '').matchAll(/(\S+) (\d+)/g)) {
        const given = comments.filter((row) => row[`${code}_value`]?.split('|').includes(value ?? ''));
        expect([code, value, given.length]).toEqual([code, value, Number(count)]);
      }
    }
    const [leading = ''] = section('Themes').split('###');
    const english = comments.filter((row) => ['en', 'und'].includes(row['language'] ?? ''));
    const pairs = codes.flatMap((a, at) => codes.slice(at + 1).map((b) => [a, b] as const));
    expectOnly(proseOf(leading), [
      n,
      '95%',
      ...codes.flatMap((code) => {
        const x = having(comments, code).length;
        return [x, percent(x, n)];
      }),
      n - english.length,
      english.length,
      ...codes.flatMap((code) => {
        const x = having(english, code).length;
        return [x, ...numbersOf(`${percent(x, english.length)} ${wilson(x, english.length)}`)];
      }),
      ...pairs.flatMap(([a, b]) => {
        const both = having(having(comments, a), b).length;
        const either = comments.filter((row) => row[a] === '1' || row[b] === '1').length;
        return either === 0 ? [] : [both, percent(both, either)];
      }),
    ]);
  });

  test('who is blamed', () => {
    const blamed = having(targets, 'blamed');
    const title = 'Who is blamed, and for what';
    const likely = blamed.filter((row) => Number(row['blame_probability']) >= 0.5);
    const shown = cellsOf(section(title)).slice(1);
    expect(shown.map(([target]) => target).sort()).toEqual(
      [...new Set(likely.map((row) => row['target']))].sort(),
    );
    for (const [target, type, count, sure, modes] of shown) {
      const rows = having(blamed, 'target', target);
      expect([target, different(rows, 'comment_id')]).toEqual([target, Number(count)]);
      expect(different(having(likely, 'target', target), 'comment_id')).toBe(Number(sure));
      expect(rows.map((row) => row['type'])).toContain(type);
      for (const [, mode, times] of (modes ?? '').matchAll(/(\w+) (\d+)/g)) {
        expect(different(having(rows, 'blame_mode', mode), 'comment_id')).toBe(Number(times));
      }
    }
    const [intro = ''] = proseOf(section(title)).split('the comment that most likely says so');
    const holding = different(blamed, 'comment_id');
    const ties = new Map(
      blamed.map((row) => [`${row['comment_id']} ${row['target']}`, Number(row['blame_probability'])]),
    );
    expectOnly(intro.replace('One comment may count', '').replace('(blamed = 1)', ''), [
      n,
      holding,
      percent(holding, n),
      different(blamed, 'target'),
      ties.size,
      Math.round([...ties.values()].reduce((sum, probability) => sum + probability, 0)),
      [...ties.values()].filter((probability) => probability >= 0.5).length,
      different(blamed, 'target') - shown.length,
    ]);
  });

  test('who is talked about, and beside which themes', () => {
    const named = section('Who is talked about')
      .split(/\n\n/)
      .filter((block) => block.startsWith('|'));
    for (const [target, , inComments, mentions, ...attitudes] of cellsOf(named[0] ?? '').slice(1)) {
      const rows = having(targets, 'target', target);
      expect([target, different(rows, 'comment_id'), rows.length]).toEqual([
        target,
        Number(inComments),
        Number(mentions),
      ]);
      expect(['neg', 'neu', 'pos'].map((label) => having(rows, 'attitude', label).length)).toEqual(
        attitudes.map(Number),
      );
    }
    for (const [target, ...counts] of cellsOf(named[1] ?? '').slice(1)) {
      const about = comments.filter((row) =>
        having(targets, 'comment_id', row['comment_id']).some((each) => each['target'] === target),
      );
      expect(counts.map(Number)).toEqual(codes.map((code) => having(about, code).length));
    }
    const inMost = Math.max(
      ...targets.map((row) => different(having(targets, 'target', row['target']), 'comment_id')),
    );
    const all = different(targets, 'target');
    expectOnly(proseOf(section('Who is talked about')), [
      n,
      all,
      inMost,
      percent(inMost, n),
      all - 15,
      Math.min(15, all),
    ]);
  });

  test('comments against articles', () => {
    for (const [word, inComments, times, inArticles, g2, logRatio, interval] of cellsOf(
      section('Comments against articles'),
    ).slice(1)) {
      const [row] = having(keyness, 'word', word);
      expect([inComments, times, inArticles]).toEqual([
        row?.['comments_with_it'],
        row?.['comments_count'],
        row?.['articles_count'],
      ]);
      expect(g2).toBe(Number(row?.['g2']).toFixed(1));
      expect(logRatio).toBe(signed(Number(row?.['log_ratio'])));
      expect(interval).toBe(
        `${signed(Number(row?.['log_ratio_low']))} to ${signed(Number(row?.['log_ratio_high']))}`,
      );
    }
  });

  test('tone', () => {
    const tones = ['neg', 'neu', 'pos'].map((label) => having(comments, 'sentiment_label', label).length);
    expectOnly(section('Tone'), [
      n,
      ...tones,
      percent(tones[0] ?? 0, n),
      mean(comments, 'sentiment_score'),
      mean(comments, 'sentiment_raw'),
      '−1',
      '+1',
    ]);
    expect(section('Tone')).toContain(mean(comments, 'sentiment_score'));
  });

  test('threads', () => {
    const root = (row: Row): string => {
      const [parent] = having(comments, 'comment_id', row['reply_to']);
      return parent === undefined ? (row['comment_id'] ?? '') : root(parent);
    };
    const sizes = new Map<string, number>();
    for (const row of comments) sizes.set(root(row), (sizes.get(root(row)) ?? 0) + 1);
    const replies = comments.filter((row) => row['depth'] !== '0');
    const quoting = ['article', 'comment'].map((source) =>
      different(having(quotations, 'source', source), 'comment_id'),
    );
    const dated = comments.filter((row) => row['published_at'] !== '').length;
    expectOnly(section('Threads'), [
      n,
      replies.length,
      percent(replies.length, n),
      ...replies.flatMap((row) => [row['depth'] ?? '', having(comments, 'depth', row['depth']).length]),
      sizes.size,
      [...sizes.values()].filter((size) => size > 1).length,
      Math.max(...sizes.values()),
      ...quoting.flatMap((count) => [count, percent(count, n)]),
      dated,
      n - dated,
    ]);
  });

  test('page against page', () => {
    const read = having(pages, 'status', 'read');
    const rows = cellsOf(section('Page against page')).slice(1);
    expect(rows.length).toBe(read.length);
    for (const [at, [, count, ...cells]] of rows.entries()) {
      const own = having(comments, 'page_id', read[at]?.['page_id']);
      expect(Number(count)).toBe(own.length);
      if (own.length === 0) continue;
      const shares = codes.map((code) => having(own, code).length);
      expect(cells.slice(0, codes.length)).toEqual(
        shares.map((x) => (x === 0 ? '0' : `${x} (${percent(x, own.length)})`)),
      );
      expect(cells[codes.length]).toBe(mean(own, 'sentiment_score'));
    }
  });

  test('no section goes unchecked', () => {
    expect([...sections.keys()]).toEqual([
      'title',
      'What was counted',
      'What was not counted, and why',
      'Themes',
      'Who is blamed, and for what',
      'Who is talked about',
      'Comments against articles',
      'Tone',
      'Threads',
      'Page against page',
      'What to keep in mind',
      'The files of this report',
    ]);
    const problems = pages.filter((row) => row['status'] !== 'read');
    const quoting = different(quotations, 'comment_id');
    const counts = (column: string) => comments.filter((row) => (row[column] ?? '') !== '').length;
    expectOnly(section('What was not counted, and why'), [
      ...['skipped', 'left_out'].map((status) => having(problems, 'status', status).length),
      having(having(pages, 'status', 'read'), 'comments', '0').length,
      pages.filter((row) => row['status'] === 'read' && Number(row['confidence']) < 0.6).length,
      '60%',
      quotations.length,
      quoting,
      ...comments.flatMap((row) =>
        ['en', 'und'].includes(row['language'] ?? '')
          ? []
          : [having(comments, 'language', row['language']).length],
      ),
      comments.filter((row) => !['en', 'und'].includes(row['language'] ?? '')).length,
      counts('duplicate_of'),
      ...['exact', 'near'].map((kind) => having(comments, 'duplicate_kind', kind).length),
    ]);
    expect(
      codings.every((row) => comments.some((comment) => comment['comment_id'] === row['comment_id'])),
    ).toBe(true);
  });
});
