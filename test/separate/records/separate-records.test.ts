import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/model/page.ts';
import { isProblem } from '../../../src/model/problem.ts';
import { separatePaths } from '../../../src/pipeline.ts';
import { buildPage } from '../../../src/read/exports/build-page.ts';
import type { ExportComment, ExportThread } from '../../../src/read/exports/export-thread.ts';
import { separate } from '../../../src/separate/separate.ts';
import { fc } from '../../properties.ts';

const pageOf = (thread: ExportThread): Page =>
  buildPage(thread, {
    path: 'a.csv',
    format: 'csv',
    encoding: 'utf-8',
    encodingConfidence: 1,
    sha256: '0'.repeat(64),
  });

const comment = (id: string | null, parentId: string | null, text = `Words of ${id}.`): ExportComment => ({
  text,
  id,
  parentId,
  author: 'Tess',
  publishedRaw: '1400000000',
  printedNumber: null,
});

const threadOf = (comments: readonly ExportComment[]): ExportThread => ({
  key: 'k',
  article: null,
  comments,
});

const shape = (comments: readonly ExportComment[]) => {
  const separated = separate(pageOf(threadOf(comments)));
  return {
    shape: separated.comments.map(({ text, depth, replyTo }) => [text, depth, replyTo?.slice(-4) ?? null]),
    notes: separated.notes,
  };
};

describe('what an export says of a comment besides', () => {
  test('votes, where it counts them', () => {
    const [first, second] = separate(
      pageOf(threadOf([{ ...comment('a', null), likes: 12, dislikes: 0 }, comment('b', 'a')])),
    ).comments;
    expect(first).toMatchObject({ likes: 12, dislikes: 0 });
    expect(second).not.toHaveProperty('likes');
  });

  test('a withdrawn comment leaves its place in the thread and no comment', () => {
    const thread = threadOf([
      comment('a', null),
      comment('b', 'a', '[deleted]'),
      comment('c', 'b', '[ Removed by Reddit ]'),
      comment('d', 'c'),
      comment('e', null, 'Deleted'),
    ]);
    const separated = separate(pageOf(thread));
    expect(
      separated.comments.map(({ text, depth, replyTo }) => [text, depth, replyTo?.slice(-4) ?? null]),
    ).toEqual([
      ['Words of a.', 0, null],
      ['Words of d.', 1, '0001'],
      ['Deleted', 0, null],
    ]);
    expect(separated.notes).toEqual([
      '2 comments were withdrawn: only a placeholder is left, which is not counted.',
    ]);
    expect(separated.segments.filter(({ cue }) => cue === 'export-withdrawn')).toHaveLength(2);
  });

  test('withdrawn comments that answer each other in a circle', () => {
    const { shape: found } = shape([
      comment('a', 'b', '[deleted]'),
      comment('b', 'a', '[removed]'),
      comment('c', 'a'),
    ]);
    expect(found).toEqual([['Words of c.', 0, null]]);
  });
});

describe('the thread of an export', () => {
  test('answers follow what they answer, however the rows are ordered', () => {
    const { shape: found, notes } = shape([
      comment('c', 'b'),
      comment('x', null),
      comment('b', 'a'),
      comment('a', null),
    ]);
    expect(found).toEqual([
      ['Words of x.', 0, null],
      ['Words of a.', 0, null],
      ['Words of b.', 1, '0002'],
      ['Words of c.', 2, '0003'],
    ]);
    expect(notes).toEqual([]);
  });

  test('an answer to a comment that is not there stands at the top level, with a note', () => {
    const { shape: found, notes } = shape([comment('a', null), comment('b', 'gone')]);
    expect(found[1]).toEqual(['Words of b.', 0, null]);
    expect(notes).toEqual([
      '1 comment is an answer to a comment that the export does not hold; placed at the top level.',
    ]);
  });

  test('a circle is broken where the export first enters it, with a note', () => {
    const { shape: found, notes } = shape([comment('t', 'a'), comment('a', 'b'), comment('b', 'a')]);
    expect(found).toEqual([
      ['Words of a.', 0, null],
      ['Words of t.', 1, '0001'],
      ['Words of b.', 1, '0001'],
    ]);
    expect(notes).toEqual([
      '1 comment is an answer to a comment that answers it in turn, or to itself; placed at the top level.',
    ]);
  });

  test('a repeated id is told of', () => {
    expect(shape([comment('a', null), comment('a', null)]).notes).toHaveLength(1);
  });
});

test('an article of an export comes with its parts', () => {
  const { articles, page, segments, layout, confidence } = separate(
    pageOf({
      key: null,
      article: {
        headline: 'A dry\nyear',
        byline: 'T. Orme',
        dateline: null,
        body: 'No rain.\r\n\r\n  None.',
      },
      comments: [comment('a', null)],
    }),
  );
  expect(articles).toMatchObject([{ headline: 'A dry year', byline: 'T. Orme', dateline: null }]);
  expect(articles[0]?.spans.map(({ start, end }) => page.text.slice(start, end))).toEqual([
    'No rain.',
    'None.',
  ]);
  expect(segments.map(({ kind }) => kind).filter((kind) => kind !== 'boilerplate')).toEqual([
    'headline',
    'byline',
    'body',
    'body',
    'comment',
  ]);
  expect([layout, confidence]).toEqual(['export-csv', 1]);
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null });
const exportThread = fc.record({
  key: fc.option(words, { nil: null }),
  article: fc.option(fc.record({ headline: words, byline: words, dateline: words, body: words }), {
    nil: null,
  }),
  comments: fc.array(
    fc
      .tuple(
        id,
        id,
        words.filter((text) => text.trim() !== ''),
      )
      .map(([own, parent, text]) => comment(own, parent, text)),
    { maxLength: 12 },
  ),
});

test('any thread is covered exactly, and no comment is lost, changed or placed before its parent', () => {
  fc.assert(
    fc.property(exportThread, (thread) => {
      const { page, segments, comments } = separate(pageOf(thread));
      expect(segments.map(({ start, end }) => page.text.slice(start, end)).join('')).toBe(page.text);
      expect(segments.every(({ cue }) => cue !== 'unexplained')).toBe(true);
      expect(comments.map(({ text }) => text).sort()).toEqual(
        thread.comments.map(({ text }) => text.trim()).sort(),
      );
      for (const { text } of thread.comments) expect(page.text).toContain(text);
      const before = new Set<string>();
      for (const { commentId, text, start, end, depth, replyTo } of comments) {
        expect(text).toBe(page.text.slice(start, end));
        expect(depth === 0).toBe(replyTo === null);
        if (replyTo !== null) expect(before).toContain(replyTo);
        before.add(commentId);
      }
    }),
    { numRuns: 300 },
  );
});

const GLOBE = '../shared/eval/threads/gm.visible.jsonl';

test.skipIf(!existsSync(GLOBE))(
  `every comment of a newspaper's export comes out with author, date and parent (needs ${GLOBE})`,
  async () => {
    const all = readFileSync(GLOBE, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rows = all.filter(({ text }) => text.trim() !== 'This comment has been deleted');
    expect(all.length - rows.length).toBeGreaterThan(0);
    const known = new Set(all.map((row) => row.comment_id));
    const withdrawn = new Set(all.filter((row) => !rows.includes(row)).map((row) => row.comment_id));
    const comments = [];
    for await (const met of separatePaths([GLOBE])) if (!isProblem(met)) comments.push(...met.comments);
    expect(comments.map(({ text }) => text).sort()).toEqual(rows.map(({ text }) => text.trim()).sort());
    expect(comments.map(({ author }) => author).sort()).toEqual(
      rows.map(({ author }) => author.trim()).sort(),
    );
    expect(comments.filter(({ replyTo }) => replyTo !== null)).toHaveLength(
      rows.filter((row) => known.has(row.parent_id) && !withdrawn.has(row.parent_id)).length,
    );
    expect(comments.every(({ publishedAt }) => publishedAt !== null)).toBe(true);
  },
);
