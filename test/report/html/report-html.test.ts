import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fc } from '../../properties.ts';
import { type Corpus, corpus, page, codebook as plain } from '../corpus.ts';
import { buildReport } from '../make-report.ts';
import { CHROMIUM, launch, type Opened, open } from './browser.ts';

/** The same codebook, with a reason for one of the rules that the corpus names. */
const codebook = {
  ...plain,
  codes: plain.codes.map((code) =>
    code.id === 'blame'
      ? { ...code, rules: [{ id: 'let-it-rot', reason: 'Neglect <b>is</b> named.' }] as never }
      : code,
  ),
};

async function htmlOf(of: Corpus): Promise<string> {
  const options = { formats: ['html'], csv: { bom: false, separator: 'comma' } } as const;
  const files = await buildReport(of, codebook, options);
  return String(files.find(({ path }) => path === 'report.html')?.content);
}

const html = await htmlOf(corpus);

const comments = corpus.pages.flatMap(({ codedComments }) => codedComments);

test('nothing is loaded, and only the script and style of the file itself may act', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
  const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
  expect(policy).toBe(
    `default-src 'none'; script-src ${sha(inside('script'))}; style-src ${sha(inside('style'))}; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test('no text of a page becomes an element or ends the data', async () => {
  const evil = page('evil', { headline: '</title><script>alert(1)</script>', body: 'A body of words.' }, [
    {
      author: '</script><img src=x onerror=alert(2)>',
      text: '</script><script>alert(3)</script><!-- <svg onload=alert(4)>',
    },
  ]);
  const elements = elementsOf(parse(await htmlOf({ ...corpus, pages: [evil] })));
  expect(elements.filter(({ nodeName }) => nodeName === 'script')).toHaveLength(2);
  expect(elements.filter(({ nodeName }) => nodeName === 'svg' || nodeName === '#comment')).toEqual([]);
  for (const { nodeName, attrs } of elements) {
    for (const { name, value } of attrs ?? []) {
      expect(name).not.toMatch(/^on/);
      if (nodeName === 'img' && name === 'src') expect(value).toMatch(/^data:image\/svg\+xml;base64,/);
    }
  }
});

test('whatever a comment and its writer are called, the page has the same elements', async () => {
  const sign = fc.constantFrom(
    '</script>',
    '<!--',
    '<script>',
    ']]>',
    '<img src=x onerror=a>',
    '"',
    "'",
    '&lt;',
    '\u2028',
    '\u202e',
    '\0',
    '\ud83d',
    'a',
  );
  const words = fc.array(sign, { maxLength: 8 }).map((parts) => `x${parts.join('')}`);
  const shape = (made: string) => elementsOf(parse(made)).map(({ nodeName }) => nodeName);
  const pageWith = (author: string, text: string) =>
    htmlOf({ ...corpus, pages: [page('one', { headline: 'One', body: 'Words.' }, [{ author, text }])] });
  const plainly = shape(await pageWith('Ada', 'Nothing odd'));
  await fc.assert(
    fc.asyncProperty(words, words, async (author, text) => {
      expect(shape(await pageWith(author, text))).toEqual(plainly);
    }),
    { numRuns: 40 },
  );
});

interface Parsed {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

const elementsOf = (node: object): Parsed[] => {
  const { childNodes = [] } = node as Parsed;
  return [node as Parsed, ...childNodes.flatMap(elementsOf)];
};

describe.skipIf(CHROMIUM === undefined)('in Chromium (skipped where it is not installed)', () => {
  let browser: Browser;
  let opened: Opened;

  beforeAll(async () => {
    browser = await launch();
    opened = await open(browser, html);
  });

  afterAll(() => browser?.close());

  const shownIds = (): Promise<string[]> =>
    opened.page.locator('#list > .comment').evaluateAll((all) => all.map(({ id }) => id));

  const choose = async (filters: Readonly<Record<string, string>>): Promise<void> => {
    await opened.page.locator('button[type=reset]').click();
    for (const [name, value] of Object.entries(filters)) {
      const control = opened.page.locator(`#filters [name=${name}]`);
      if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') await control.selectOption(value);
      else await control.fill(value);
    }
  };

  test('every comment is shown, character by character', async () => {
    expect((await shownIds()).toSorted()).toEqual(
      comments.map(({ comment }) => comment.commentId).toSorted(),
    );
    for (const { comment } of comments) {
      const text = await opened.page
        .locator(`[id="${comment.commentId}"] .text`)
        .evaluate((element) => element.textContent);
      expect(text?.length).toBe(comment.text.length);
      if (/^[\x20-\x7e\n]*$/.test(comment.text)) expect(text).toBe(comment.text);
    }
  });

  test.each([
    [
      'a theme that is present',
      { theme: 'blame' },
      ({ coded }) => coded.codings.some(({ code, present }) => code === 'blame' && present),
    ],
    ['a value', { theme: 'blame=deny' }, ({ coded }) => coded.codings.some(({ value }) => value === 'deny')],
    ['no theme at all', { theme: 'none' }, ({ coded }) => !coded.codings.some(({ present }) => present)],
    [
      'a target',
      { target: 'gull lines' },
      ({ coded }) => coded.targets.some(({ name }) => name === 'Gull Lines'),
    ],
    ['who is blamed', { attitude: 'blamed' }, ({ coded }) => coded.targets.some(({ blamed }) => blamed)],
    [
      'a page',
      { page: corpus.pages[0]?.page.pageId ?? '' },
      ({ comment }) => comment.pageId === corpus.pages[0]?.page.pageId,
    ],
    [
      'words, in any order',
      { words: 'trip FERRY' },
      ({ comment }) => /trip/i.test(comment.text) && /ferry/i.test(comment.text),
    ],
    [
      'two filters at once',
      { theme: 'blame', tone: 'neg' },
      ({ coded }) =>
        coded.sentiment.label === 'neg' &&
        coded.codings.some(({ code, present }) => code === 'blame' && present),
    ],
  ] satisfies [string, Record<string, string>, (each: (typeof comments)[number]) => boolean][])(
    'filters by %s',
    async (_, filters, passes) => {
      await choose(filters);
      const wanted = comments.filter(passes).map(({ comment }) => comment.commentId);
      await expect.poll(async () => (await shownIds()).toSorted()).toEqual(wanted.toSorted());
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.length).toBeLessThan(comments.length);
      expect(await opened.page.locator('#shown').textContent()).toMatch(
        `${wanted.length} of ${comments.length} comments`,
      );
    },
  );

  test('sorts', async () => {
    await choose({ order: 'negative' });
    const scores = new Map(comments.map(({ comment, coded }) => [comment.commentId, coded.sentiment.score]));
    const sorted = [...scores.values()].toSorted((a, b) => a - b);
    await expect.poll(async () => (await shownIds()).map((id) => scores.get(id))).toEqual(sorted);
  });

  test('marks the evidence and tells its rule to a mouse and to a keyboard', async () => {
    await choose({ theme: 'blame' });
    const mark = opened.page.locator('mark.present', { hasText: 'let the ferry rot' }).first();
    await mark.hover();
    const note = opened.page.locator('#rule');
    expect(await note.isVisible()).toBe(true);
    expect(await note.textContent()).toContain('Rule let-it-rot. Neglect <b>is</b> named.');
    await opened.page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await opened.page.locator('#filters [name=words]').focus();
    for (let tabs = 0; tabs < 8 && !(await note.isVisible()); tabs += 1)
      await opened.page.keyboard.press('Tab');
    expect(await note.isVisible()).toBe(true);
  });

  test('sets replies in, and follows an answer to its comment even where a filter hides it', async () => {
    await choose({});
    await expect.poll(shownIds).toHaveLength(comments.length);
    const reply = comments.find(({ comment }) => comment.replyTo !== null)?.comment;
    expect(await opened.page.locator(`[id="${reply?.commentId}"]`).getAttribute('class')).toContain(
      'depth-1',
    );
    await choose({ words: reply?.commentId ?? '' });
    await expect.poll(shownIds).toEqual([reply?.commentId]);
    await opened.page.locator(`[id="${reply?.commentId}"] a[href="#${reply?.replyTo}"]`).click();
    await expect.poll(() => opened.page.locator(':focus').getAttribute('id')).toBe(reply?.replyTo);
  });

  test('a view can be bookmarked', async () => {
    await choose({ theme: 'cancel', order: 'longest' });
    await expect.poll(async () => (await shownIds()).length).toBeLessThan(comments.length);
    const before = await shownIds();
    const address = String(await opened.page.evaluate('location.hash'));
    await choose({});
    await expect.poll(shownIds).toHaveLength(comments.length);
    await opened.page.evaluate(`location.hash = ${JSON.stringify(address)}`);
    await expect.poll(shownIds).toEqual(before);
  });

  test.each([360, 768, 1400])('at %i pixels nothing runs out of the page', async (width) => {
    const { page: narrow, complaints } = await open(browser, html, width);
    expect(Number(await narrow.evaluate('document.documentElement.scrollWidth'))).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await narrow.close();
  });

  test('20,000 comments can be filtered', async () => {
    const said = Array.from({ length: 20_000 }, (_, at) => ({
      author: `Reader ${at}`,
      text: `Comment number ${at} says that the ferry should run. ${at % 1000 === 7 ? 'A needle.' : 'Hay.'}`,
    }));
    const large = await open(
      browser,
      await htmlOf({ ...corpus, pages: [page('large', { headline: 'Large', body: 'Words.' }, said)] }),
    );
    await large.page.locator('#filters [name=words]').fill('needle');
    await large.page.locator('#shown', { hasText: '20 of 20,000 comments' }).waitFor();
    expect(await large.page.locator('#list > .comment').count()).toBe(20);
    expect(large.complaints).toEqual([]);
  });

  test('through all of this, no error, no request and no dialog', () => {
    expect(opened.complaints).toEqual([]);
  });
});
