import { existsSync, readFileSync } from 'node:fs';
import type { Polarity } from '../../../src/model/sentiment.ts';
import { readPool } from '../pool-texts.ts';

/** A text whose tone people coded. */
export interface ToneText {
  readonly kind: string;
  readonly text: string;
  readonly polarity: Polarity;
  /** Texts of one source, such as the sentences of an article, which are left out of a fit together. */
  readonly source: string;
}

type Row = Readonly<Record<string, unknown>>;

const GOLD = new URL('../../../../shared/eval/', import.meta.url);
const HERE = new URL('../', import.meta.url);
const INVENTED = ['dev', 'conspiracy', 'blame', 'no-fly-zone', 'ties', 'check'];
const WRITERS = ['b', 'c', 'd', 'e', 'f'].map((writer) => `writers-${writer}`);
/** Writers of whose texts only figures are looked at. */
const SEALED = ['a', 'g'];

/** How much each kind that is learned from counts: political news, whose targets were coded and not its tone, less than others. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['news opinion', 1],
  ['tweets', 1],
  ['headlines', 0.4],
  ['comments', 1.2],
  ['invented', 1],
  ['writers b to f', 0.4],
  ['political news', 0.5],
]);

/** Every coded text, those of kinds that nothing is learned from among them; none where the public ones are not at hand. */
export function readToneTexts(): readonly ToneText[] {
  const public_ = (name: string): readonly Row[] => rowsOf(new URL(`${name}.visible.jsonl`, GOLD));
  const own = (name: string): readonly Row[] => rowsOf(new URL(`${name}.jsonl`, HERE));
  if (public_('comments/train').length === 0) return [];
  // In this order, by which the chances of the fit are drawn.
  return [
    ...coded('news opinion', public_('sets/vader_nyt')),
    ...coded('tweets', public_('sets/semeval17a_test')),
    ...coded('headlines', public_('sets/ecosent_en')),
    ...coded('comments coded twice', [...public_('comments/real'), ...public_('comments/pages')]),
    ...coded('comments', public_('comments/train')),
    ...coded('comments of the pool', readPool()),
    ...coded('invented', INVENTED.flatMap(own)),
    ...coded('writers b to f', WRITERS.flatMap(own)),
    ...SEALED.flatMap((writer) => coded(`writers ${writer}`, own(`writers-${writer}`))),
    ...ofOneMind(public_('sets/newsmtsc_train')),
  ];
}

const rowsOf = (file: URL): readonly Row[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

const coded = (kind: string, rows: readonly Row[]): ToneText[] =>
  rows.flatMap((row): ToneText[] => {
    const text = String(row['text']);
    const polarity = polarityOf(row['polarity']);
    const source = kind === 'news opinion' ? String(row['id']).replace(/_\d+$/, '') : text;
    return polarity === null ? [] : [{ kind, text, polarity, source }];
  });

/** Sentences of political news whose targets are all liked, or all disliked, neutral ones aside, or all neither. */
function ofOneMind(rows: readonly Row[]): ToneText[] {
  const attitudes = new Map<string, Set<unknown>>();
  for (const { text, attitude } of rows) {
    const key = String(text);
    attitudes.set(key, (attitudes.get(key) ?? new Set()).add(attitude));
  }
  return [...attitudes].flatMap(([text, of]): ToneText[] => {
    if (of.has('neg') && of.has('pos')) return [];
    const polarity = of.has('neg') ? 'neg' : of.has('pos') ? 'pos' : 'neu';
    return [{ kind: 'political news', text, polarity, source: text }];
  });
}

const polarityOf = (value: unknown): Polarity | null =>
  value === 'neg' || value === 'neu' || value === 'pos' ? value : null;
