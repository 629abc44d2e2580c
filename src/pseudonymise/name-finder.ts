import type { Span } from '../model/span.ts';
import { isCommonWord } from '../text/common-words.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { followsAtSign, isAddressed } from './addressed.ts';
import { type NameForm, phraseOf } from './name-forms.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

/** What a stretch of text is: the line that names a comment's author, an article's words, or what readers write. */
export type Place = 'meta' | 'article' | 'readers';

/** New words for a stretch of a text. */
export interface Edit extends Span {
  readonly words: string;
}

/** Finds the names of a page's commenters in its texts; the time it takes does not grow with the number of names. */
export class NameFinder {
  readonly #forms = new Map<string, NameForm>();
  /** First word of a form -> the numbers of tokens of the forms that it opens, the longest first. */
  readonly #lengths = new Map<string, number[]>();

  /** @param forms where two are alike, the first counts */
  constructor(forms: readonly NameForm[]) {
    for (const form of forms) {
      const phrase = phraseOf(form.tokens);
      if (this.#forms.has(phrase)) continue;
      this.#forms.set(phrase, form);
      const first = form.tokens[0]?.norm ?? '';
      const lengths = this.#lengths.get(first) ?? [];
      if (!lengths.includes(form.tokens.length)) lengths.push(form.tokens.length);
      this.#lengths.set(
        first,
        lengths.sort((a, b) => b - a),
      );
    }
  }

  /** The names in a stretch of a text, in order; of several at one place the longest. */
  find(text: string, stretch: Span, place: Place): Edit[] {
    const tokens = nameTokens(text.slice(stretch.start, stretch.end), stretch.start);
    const edits: Edit[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = this.#at(tokens, at, text, place);
      if (found === null) continue;
      const last = at + found.tokens.length - 1;
      edits.push({
        start: (tokens[at] as NameToken).start,
        end: (tokens[last] as NameToken).end,
        words: found.pseudonym,
      });
      at = last;
    }
    return edits;
  }

  #at(tokens: readonly NameToken[], at: number, text: string, place: Place): NameForm | null {
    for (const length of this.#lengths.get(tokens[at]?.norm ?? '') ?? []) {
      const met = tokens.slice(at, at + length);
      const form = met.length === length ? this.#forms.get(phraseOf(met)) : undefined;
      if (form !== undefined && isMention(form, met, { tokens, at, text, place })) return form;
    }
    return null;
  }
}

interface Surroundings {
  readonly tokens: readonly NameToken[];
  readonly at: number;
  readonly text: string;
  readonly place: Place;
}

function isMention(form: NameForm, met: readonly NameToken[], around: Surroundings): boolean {
  const { text, place } = around;
  if (place === 'meta') return true;
  if (place === 'article' && !form.inArticles) return false;
  const span = { start: met[0]?.start ?? 0, end: met.at(-1)?.end ?? 0 };
  if (followsAtSign(text, span.start)) return true;
  if (form.reach !== 'any_case' && !isCased(form, met)) return false;
  if (form.reach === 'addressed') return isAddressed(text, span);
  return !form.single || !isPartOfOther(around);
}

/** Written as the author line has it, or with a capital where that line is careless. */
const isCased = ({ tokens }: NameForm, met: readonly NameToken[]): boolean =>
  met.every(({ form }, at) => form === tokens[at]?.form) ||
  met.every(({ form, isWord }) => !isWord || /^[\p{Lu}\p{N}]/u.test(form));

/** Whether a name of one word stands beside another name, and so is somebody else's: Sarah Palin, Auntie Sarah. */
function isPartOfOther({ tokens, at }: Surroundings): boolean {
  const [before, , after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (after?.afterSpace && isNameLike(after)) ||
    (before !== undefined &&
      (tokens[at] as NameToken).afterSpace &&
      !isOpening(tokens, at - 1) &&
      isNameLike(before))
  );
}

const isNameLike = ({ form, norm }: NameToken): boolean =>
  /^\p{Lu}\p{Ll}/u.test(form) && !isFunctionWord(norm) && !isCommonWord(norm);

/** The first word of a sentence has a capital whatever it is. */
const isOpening = (tokens: readonly NameToken[], at: number): boolean =>
  at === 0 || /^[.!?:"“…>]$/.test(tokens[at - 1]?.form ?? '');
