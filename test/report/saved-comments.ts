import type { SavedComment, SavedReport } from '../../src/model/saved-report.ts';
import type { TargetType } from '../../src/model/target.ts';
import { codebook } from './corpus.ts';

/** What a test says of a saved comment; evidence, forms and quotations are words of the text and are looked up in it. */
export interface SavedSaid {
  readonly text: string;
  readonly page?: string;
  readonly author?: string;
  readonly codings?: readonly (readonly [code: string, value: string, evidence: string])[];
  readonly targets?: readonly (readonly [form: string, name: string, type: TargetType])[];
  readonly quotes?: readonly string[];
}

/** Comments as a report tells of them, on the page `pages/<page>.txt`, coded by the codebook about the ferry. */
export const saved = (said: readonly SavedSaid[]): SavedReport => ({
  codebook: { title: codebook.title, hash: codebook.hash, codes: codebook.codes },
  comments: said.map(savedComment),
});

function savedComment({ text, page = 'one', author, ...said }: SavedSaid, at: number): SavedComment {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
    return { start, end: start + words.length };
  };
  return {
    commentId: `p-${page}-c${String(at + 1).padStart(4, '0')}`,
    pageId: `p-${page}`,
    path: `pages/${page}.txt`,
    articleId: null,
    headline: null,
    ordinal: at + 1,
    author: author ?? null,
    replyTo: null,
    text,
    sentimentLabel: 'neu',
    codings: (said.codings ?? []).map(([code, value, evidence]) => ({
      code,
      value,
      present:
        codebook.codes.find(({ id }) => id === code)?.values.find(({ id }) => id === value)?.present === true,
      rule: 'rule',
      cue: false,
      weight: 1,
      evidence,
      ...spanOf(evidence),
      target: null,
    })),
    targets: (said.targets ?? []).map(([form, name, type]) => ({ form, name, type, ...spanOf(form) })),
    quotations: (said.quotes ?? []).map(spanOf),
  };
}
