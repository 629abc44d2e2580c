/**
 * The pattern language of rules. A pattern is a row of items that match tokens one after another inside a sentence:
 *
 * | item | matches |
 * | --- | --- |
 * | `word`, `can't` | the word, in any case, however its apostrophe is typed |
 * | `conspir*` | any token with that beginning (`*` stands for any characters) |
 * | `<impose>` | every inflected form: impose, imposes, imposed, imposing |
 * | `a\|b`, `(no fly\|flight ban)` | one of several; a group may hold several words, sets, lemmas, gaps |
 * | `SECRECY` | any phrase of the shared set of that name; upper case is kept for sets and slots |
 * | `TARGET`, `TARGET:country\|person` | a named target, whose name goes into the coding |
 * | `..5` | a gap of at most five tokens |
 * | `...` | a gap of any length inside the sentence |
 * | `_` | any one token; `_/VERB`, `plan/NOUN` ask for a part of speech |
 * | `x?` | the item, or nothing |
 * | `!x` | nothing, where the item does not follow |
 * | `^`, `$` | beginning and end of the sentence |
 *
 * Hyphens between words need not be written: `no fly zone` finds "no-fly zone" as well.
 */
export type Pattern = readonly PatternItem[];

export type PatternItem =
  | { readonly kind: 'word'; readonly word: string; readonly pos: string | null }
  | { readonly kind: 'wildcard'; readonly expression: RegExp; readonly pos: string | null }
  /** `forms` are all the inflected forms, lower case. */
  | { readonly kind: 'lemma'; readonly forms: ReadonlySet<string>; readonly pos: string | null }
  | { readonly kind: 'any_token'; readonly pos: string | null }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  /** A mention of a target; `types` is null where any type will do. */
  | { readonly kind: 'target'; readonly types: ReadonlySet<string> | null }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'optional'; readonly item: PatternItem }
  | { readonly kind: 'not'; readonly item: PatternItem }
  | { readonly kind: 'sentence_start' }
  | { readonly kind: 'sentence_end' };
