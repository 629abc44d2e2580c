import type { Code, Codebook } from '../../src/codebook/codebook.ts';
import type { CodedComment, CodedPage, Quotation } from '../../src/model/coded-page.ts';
import type { Coding } from '../../src/model/coding.ts';
import type { Comment } from '../../src/model/comment.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Polarity, ToneReason } from '../../src/model/sentiment.ts';
import type { BlameMode, TargetMention, TargetType } from '../../src/model/target.ts';
import { tokenise } from '../../src/text/tokens.ts';

const code = (id: string, title: string, definition: string, values: readonly [string, boolean][]): Code => ({
  id,
  title,
  definition,
  useWhen: '',
  notWhen: '',
  values: values.map(([value, present]) => ({ id: value, definition: '', present })),
  oneValue: false,
  threshold: 1,
  examples: [],
  counterExamples: [],
  rules: [],
});

/** Two themes about a ferry: enough to fill every column. */
export const codebook: Codebook = {
  title: 'The ferry to the island',
  codes: [
    code('blame', 'Blame', 'Somebody named is held to be at fault for a harm.', [
      ['affirm', true],
      ['deny', false],
    ]),
    code('cancel', 'Cancelling the ferry', 'Whether the evening ferry should go on running is taken up.', [
      ['support', true],
      ['oppose', true],
      ['mention', false],
    ]),
  ],
  targets: [],
  sentiment: {
    masks: ['storm', 'wreck'],
    weights: new Map(),
    negators: [],
    boosters: new Map(),
    turns: [],
    groups: new Map(),
    signs: new Map(),
    codings: new Map(),
    thresholds: { neg: -0.05, pos: 0.05 },
  },
  hash: 'c0ffee'.repeat(10).concat('0123'),
};

/** Coded pages, inputs that were not used, and articles that reprint earlier ones. */
export interface Corpus {
  readonly pages: readonly CodedPage[];
  readonly problems: readonly Problem[];
  readonly reprints: ReadonlyMap<string, string>;
}

/** What a test says of a comment; evidence and forms are words of the text and are looked up in it. */
export interface Said {
  readonly text: string;
  readonly author?: string | null;
  readonly date?: string;
  readonly at?: string;
  readonly number?: number;
  readonly replyTo?: number;
  readonly score?: number;
  readonly reasons?: readonly ToneReason[];
  readonly language?: string;
  readonly codings?: readonly (readonly [
    code: string,
    value: string,
    rule: string,
    evidence: string,
    target?: string,
  ])[];
  readonly targets?: readonly (readonly [
    form: string,
    name: string,
    type: TargetType,
    attitude: Polarity,
    mode?: BlameMode,
    probability?: number,
  ])[];
  readonly quotes?: readonly (readonly [words: string, source: Quotation['source']])[];
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
};

const polarityOf = (score: number): Polarity => (score < 0 ? 'neg' : score > 0 ? 'pos' : 'neu');

const reasonFor = (
  what: string,
  kind: ToneReason['kind'],
  strength: number | null,
  negated = false,
): ToneReason => ({ what, kind, strength, negated });

function codedComment(said: Said, comment: Comment): CodedComment {
  const { text } = said;
  const present = new Map(
    codebook.codes.flatMap(({ id, values }) => values.map((v) => [`${id} ${v.id}`, v.present])),
  );
  const codings = (said.codings ?? []).map(
    ([id, value, rule, evidence, target]): Coding => ({
      code: id,
      value,
      present: present.get(`${id} ${value}`) ?? false,
      rule,
      evidence,
      weight: 1,
      cue: false,
      target: target ?? null,
      ...spanOf(text, evidence),
    }),
  );
  const targets = (said.targets ?? []).map(
    ([form, name, type, attitude, mode, probability]): TargetMention => ({
      ...spanOf(text, form),
      name,
      type,
      form,
      attitude,
      attitudeScore: { neg: -0.4, neu: 0, pos: 0.4 }[attitude],
      blamed: mode !== undefined,
      blameMode: mode ?? null,
      blameProbability: probability ?? null,
      ...(mode !== undefined && { attitudeReasons: [reasonFor('blamed', 'sign', null)] }),
    }),
  );
  const score = said.score ?? 0;
  return {
    comment,
    coded: {
      codings,
      targets,
      sentiment: { score, label: polarityOf(score), rawScore: score - 0.1, reasons: said.reasons ?? [] },
      quotations: (said.quotes ?? []).map(([words, source]) => ({
        ...spanOf(text, words),
        source,
        origin: null,
      })),
      wordCount: tokenise(text).filter(({ kind }) => kind === 'word').length,
      language: said.language ?? 'en',
    },
  };
}

interface PageParts {
  readonly headline?: string | null;
  readonly body?: string;
  readonly confidence?: number;
  readonly notes?: readonly string[];
}

/** A page whose text is the headline, the body and the comments, one after the other. */
export function page(
  name: string,
  { headline = null, body, ...about }: PageParts,
  said: readonly Said[],
): CodedPage {
  const pageId = `p-${name}-0a1b2c3d`;
  const articleId = body === undefined ? null : `${pageId}-a1`;
  const segments: CodedPage['segments'][number][] = [];
  let text = '';
  const put = (kind: (typeof segments)[number]['kind'], words: string) => {
    const start = text.length;
    text += words;
    segments.push({ kind, start, end: text.length, cue: 'made-up', confidence: 1 });
    segments.push({
      kind: 'boilerplate',
      start: text.length,
      end: text.length + 2,
      cue: 'blank',
      confidence: 1,
    });
    text += '\n\n';
    return { start, end: text.length - 2 };
  };
  if (headline !== null) put('headline', headline);
  const spans = body === undefined ? [] : [put('body', body)];
  const idOf = (ordinal: number) => `${pageId}-c${String(ordinal).padStart(4, '0')}`;
  const depths: number[] = [];
  const codedComments = said.map((each, at) => {
    if (each.author) put('comment_meta', each.author);
    const depth = each.replyTo === undefined ? 0 : (depths[each.replyTo - 1] ?? 0) + 1;
    depths.push(depth);
    return codedComment(each, {
      ...put('comment', each.text),
      commentId: idOf(at + 1),
      pageId,
      articleId,
      ordinal: at + 1,
      text: each.text,
      printedNumber: each.number ?? null,
      author: each.author ?? null,
      publishedRaw: each.date ?? null,
      publishedAt: each.at ?? null,
      depth,
      replyTo: each.replyTo === undefined ? null : idOf(each.replyTo),
    });
  });
  const articles =
    articleId === null ? [] : [{ articleId, pageId, headline, byline: 'By A. Gull', dateline: null, spans }];
  return {
    page: {
      pageId,
      path: `${name}.txt`,
      text,
      encoding: 'utf-8',
      encodingConfidence: 1,
      sha256: '0a1b2c3d'.repeat(8),
    },
    segments,
    articles,
    comments: codedComments.map(({ comment }) => comment),
    codedComments,
    codedArticles: articles.map((article) => ({
      article,
      sentiment: { score: -0.125, label: 'neg', rawScore: -0.3 },
      wordCount: (body ?? '').split(/\s+/).length,
    })),
    layout: said.length === 0 ? 'none' : 'numbered',
    confidence: about.confidence ?? 0.92,
    notes: about.notes ?? [],
  };
}

const FERRY =
  'The island council will vote on Monday whether the evening ferry should go on running through the winter.';

/** Texts and names that a spreadsheet, a Markdown reader or an SVG viewer might take for something else. */
const HOSTILE: readonly Said[] = [
  {
    author: '=HYPERLINK("http://gulls.example","x")',
    text: '=1+1 is what the council calls a budget.',
    date: '007',
    number: 1,
  },
  {
    author: '@Joe | the "sailor"',
    text: '  \u00a0\u200b-2 boats, **no** plan | <b>bold</b> and [a link](http://gulls.example).',
  },
  {
    author: '__proto__',
    text: '\0=1+1\nwww.gulls.example and skipper@gulls.example\n\n# no heading\n\n- no list\n1. none either',
    language: 'de',
  },
  { author: '007', text: 'It cost $5 and ~~then~~ $6; see `code` and \\| pipes. \u202Ereversed' },
  {
    author: "'=already",
    text: "'=1 begins with an apostrophe.\r\nThe second line ends here.\rAnd a third.",
    quotes: [['The second line', 'marked']],
  },
  { author: 'line\nbreak', text: 'Half a sign \ud83d and a whole one 🚢.', score: 0.25 },
];

export const corpus: Corpus = {
  pages: [
    page(
      'ferry-vote',
      {
        headline: 'Council to vote on the evening ferry',
        body: `${FERRY} It carries forty people a day.`,
        notes: ['The page says “4 comments”, and 5 were found.'],
      },
      [
        {
          author: 'Ada',
          date: '3 March 2021 at 10:15',
          at: '2021-03-03T10:15',
          number: 1,
          text: 'The council let the ferry rot for years. The council is to blame for every cancelled trip.',
          score: -0.5,
          reasons: [reasonFor('is to blame', 'words', 1.786), reasonFor('blame', 'code', 0.75)],
          codings: [
            ['blame', 'affirm', 'let-it-rot', 'let the ferry rot', 'Island Council'],
            ['blame', 'affirm', 'is-to-blame', 'council is to blame', 'Island Council'],
          ],
          targets: [
            ['council', 'Island Council', 'organisation', 'neg', 'negligence', 0.7],
            ['council is', 'Island Council', 'organisation', 'neg', 'cause', 0.7],
          ],
        },
        {
          author: 'Ben',
          date: '3 March 2021 at 11:00',
          at: '2021-03-03T11:00',
          number: 2,
          replyTo: 1,
          text: 'It is not the council’s fault. The company took the money.\n\nKeep the ferry running!',
          score: 0.2,
          reasons: [reasonFor('fault', 'words', 0.5, true)],
          codings: [
            ['blame', 'deny', 'not-the-fault', 'not the council’s fault', 'Island Council'],
            ['blame', 'affirm', 'took-the-money', 'The company took the money', 'Gull Lines'],
            ['cancel', 'support', 'keep-it', 'Keep the ferry running'],
          ],
          targets: [
            ['council', 'Island Council', 'organisation', 'pos'],
            ['company', 'Gull Lines', 'organisation', 'neg', 'intent', 0.125],
          ],
        },
        {
          author: 'Ada',
          date: '4 March 2021',
          at: '2021-03-04',
          number: 3,
          replyTo: 2,
          text: '“It carries forty people a day.” And who counted them?',
          quotes: [['It carries forty people a day.', 'article']],
        },
        {
          text: `Cancel it. ${'I took it once and was the only one on board, and the coffee was cold. '.repeat(9)}Cancel it and buy a bus.`,
          number: 4,
          score: -0.1,
          codings: [
            ['cancel', 'oppose', 'cancel-it', 'Cancel it.'],
            ['cancel', 'oppose', 'buy-instead', 'Cancel it and buy a bus'],
          ],
        },
        {
          author: 'Cleo',
          text: 'Is there still a ferry?',
          number: 5,
          codings: [['cancel', 'mention', 'ferry', 'ferry']],
        },
      ],
    ),
    page('ferry-vote-again', { headline: 'Island decides on ferry', body: FERRY, confidence: 0.41 }, [
      {
        author: 'Dora',
        at: '2021-03-05',
        date: 'Friday',
        text: 'Gull Lines forgot the islanders again; keep it sailing.',
        score: -0.3,
        codings: [
          ['blame', 'affirm', 'forgot', 'forgot the islanders', 'Gull Lines'],
          ['cancel', 'support', 'keep-it', 'keep it sailing'],
        ],
        targets: [['Gull Lines', 'Gull Lines', 'organisation', 'neg', 'omission', 0.4]],
      },
    ]),
    page(
      'harbour-fair',
      { headline: 'Fair at the harbour | stalls *and* music', body: 'There will be music.' },
      [],
    ),
    page('hostile', { headline: '=cmd|"x"', body: 'Nothing here is what it seems.' }, HOSTILE),
  ],
  problems: [
    { path: 'broken.txt', status: 'skipped', reason: 'It holds no text.' },
    { path: 'odd|`name`.txt', status: 'skipped', reason: 'It could not be opened: <denied>.' },
    { path: 'README.md', status: 'left_out', reason: 'A README is not a page.' },
  ],
  reprints: new Map([['p-ferry-vote-again-0a1b2c3d-a1', 'p-ferry-vote-0a1b2c3d-a1']]),
};
