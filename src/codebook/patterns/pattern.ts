/**
 * The pattern language of rules. A pattern is a row of items that match tokens one after another inside a sentence:
 *
 * | item | matches |
 * | --- | --- |
 * | `word`, `can't` | the word, in any case, however its apostrophe is typed |
 * | `conspir*` | any token with that beginning (`*` stands for any characters) |
 * | `<impose>` | every inflected form: impose, imposes, imposed, imposing |
 * | `a\|b` | one of several items |
 * | `(no fly\|flight ban)` | one of several rows, which may hold words, sets, lemmas, gaps |
 * | `SECRECY` | any phrase of the shared set of that name; upper case is kept for sets and slots |
 * | `TARGET`, `TARGET:country\|person` | a named target, whose name goes into the coding |
 * | `MENTION`, `MENTION:country\|person` | a named target that does not go into the coding |
 * | `..5` | a gap of at most five tokens |
 * | `...` | a gap of at most `LONGEST_GAP` tokens, which is as good as the rest of the sentence |
 * | `_` | any one token; `_/VERB`, `plan/NOUN` ask for a part of speech |
 * | `x?` | the item, or nothing |
 * | `!x` | nothing, where the item does not follow |
 * | `^`, `$` | beginning and end of the sentence, quotation marks and stops left aside |
 * | `\?` | the character itself; a `?` or `!` that stands alone needs no backslash, nor does a mark that is all there is |
 *
 * A pattern may also be a regular expression, `{ regex: 'colou?rs?' }`, which is then all of it.
 *
 * Hyphens between words need not be written: `no fly zone` finds "no-fly zone" as well. Quotation marks around a word
 * in the text are passed over: `moderate rebels` finds “moderate” rebels.
 */
export type Pattern = readonly PatternItem[];

export type PatternItem =
  | { readonly kind: 'word'; readonly word: string; readonly pos: string | null }
  /** `pieces` are what stands between the stars, in order: `conspir*` has the pieces `conspir` and nothing. */
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[]; readonly pos: string | null }
  /** `forms` are all the inflected forms, lower case. */
  | { readonly kind: 'lemma'; readonly forms: ReadonlySet<string>; readonly pos: string | null }
  | { readonly kind: 'any_token'; readonly pos: string | null }
  /** A set is one object however often it is used, so that a big one is neither copied nor compiled twice. */
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  /** A mention of a target; `types` is null where any type will do. */
  | { readonly kind: 'target'; readonly types: ReadonlySet<string> | null; readonly captures: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly item: PatternItem }
  | { readonly kind: 'not'; readonly item: PatternItem }
  | { readonly kind: 'sentence_start' }
  | { readonly kind: 'sentence_end' }
  /** A regular expression, which is always a pattern by itself. */
  | { readonly kind: 'regex'; readonly source: string };

/** Tokens that one gap may pass over at most. */
export const LONGEST_GAP = 60;

/** The universal parts of speech, as wink-nlp's model gives them. */
export const PARTS_OF_SPEECH = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
