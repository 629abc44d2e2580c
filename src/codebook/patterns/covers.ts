import { fitsGlob } from './glob.ts';
import type { Pattern, PatternItem } from './pattern.ts';

/**
 * Whether a pattern finds whatever another one finds, as far as their shapes tell: item by item. Where it cannot be told,
 * the answer is no.
 */
export const coversPattern = (wide: Pattern, narrow: Pattern): boolean =>
  wide.length === narrow.length &&
  wide.every((item, index) => coversItem(item, narrow[index] as PatternItem));

/** Whether a pattern finds something inside whatever another one finds. */
export const coversPart = (wide: Pattern, narrow: Pattern): boolean =>
  narrow.some((_, start) => coversPattern(wide, narrow.slice(start, start + wide.length)));

function coversItem(wide: PatternItem, narrow: PatternItem): boolean {
  if (wide === narrow) return true;
  if (narrow.kind === 'choice')
    return narrow.options.every(
      (option) => option.length === 1 && coversItem(wide, option[0] as PatternItem),
    );
  if (wide.kind === 'choice') return wide.options.some((option) => coversPattern(option, [narrow]));
  if ('pos' in wide && wide.pos !== null && !('pos' in narrow && narrow.pos === wide.pos)) return false;
  switch (wide.kind) {
    case 'word':
      return narrow.kind === 'word' && narrow.word === wide.word;
    case 'wildcard':
      return formsOf(narrow)?.every((form) => fitsGlob(form, wide.pieces)) ?? narrower(narrow, wide.pieces);
    case 'lemma':
      return formsOf(narrow)?.every((form) => wide.forms.has(form)) ?? false;
    case 'any_token':
      return 'pos' in narrow;
    case 'gap':
      return narrow.kind === 'gap' && narrow.most <= wide.most;
    case 'regex':
      return narrow.kind === 'regex' && narrow.source === wide.source;
    case 'sentence_start':
    case 'sentence_end':
      return narrow.kind === wide.kind;
    default:
      return false;
  }
}

const formsOf = (item: PatternItem): string[] | undefined =>
  item.kind === 'word' ? [item.word] : item.kind === 'lemma' ? [...item.forms] : undefined;

/** Of wildcards only those are compared that have one star, at the end. */
const narrower = (item: PatternItem, [first = '', last, ...more]: readonly string[]): boolean =>
  item.kind === 'wildcard' && last === '' && more.length === 0 && (item.pieces[0] ?? '').startsWith(first);
