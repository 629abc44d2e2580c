import type { Codebook } from '../../src/codebook/codebook.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import type { CodedPage } from '../../src/model/coded-page.ts';
import { page } from '../report/corpus.ts';

/** Comments of a hostile page. */
const COMMENTS = 15;

/** Words of others that a page is made of: four a comment, and six more. */
export const WORDS_OF_A_PAGE = COMMENTS * 4 + 6;

/** Gives the words out, one after the other. */
export const dealer = (words: readonly string[]) => {
  let at = 0;
  return () => words[at++ % words.length] ?? '';
};

/** A codebook whose every word is another's, read as a file is read. */
export function hostileCodebook(next: () => string): Codebook {
  // A file cannot hold halves of characters.
  const words = () => `x ${Buffer.from(next()).toString()}`;
  const code = {
    title: words(),
    definition: words(),
    use_when: words(),
    not_when: words(),
    values: { affirm: { definition: words(), present: true } },
    rules: [{ id: 'named', value: 'affirm', reason: words(), any: ['x'] }],
  };
  const text = JSON.stringify({ codebook: 1, title: words(), codes: { blame: code } });
  return parseCodebook([{ path: 'hostile.yml', text }]);
}

/** A coded page whose every word is another's. */
export function hostilePage(at: number, next: () => string): CodedPage {
  const said = Array.from({ length: COMMENTS }, (_, no) => {
    const [form, around] = [`x${next()}y`, next()];
    return {
      author: next(),
      text: `${around}${form}`,
      date: next(),
      ...(no > 0 && no % 3 === 0 ? { replyTo: no } : {}),
      codings: [['blame', 'affirm', 'named', form, form] as const],
      targets: [[form, form, 'organisation', 'neg', 'cause'] as const] as never,
    };
  });
  const made = page(`p${at}`, { headline: next(), body: `Words ${next()}`, notes: [next()] }, said);
  return {
    ...made,
    page: { ...made.page, path: next(), url: next() },
    articles: made.articles.map((article) => ({ ...article, byline: next(), dateline: null })),
  };
}
