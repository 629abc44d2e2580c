import type { Codebook, TargetEntry } from '../../codebook/codebook.ts';
import type { TargetType } from '../../model/target.ts';
import { isCommonWord } from '../../text/common-words.ts';
import { keysOf, PhraseTrie } from '../../text/phrases.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Candidate, TextKeys } from './candidate.ts';
import { startsClause } from './clause.ts';
import { isShouted } from './shouting.ts';

/** What stands in the trie under a phrase. */
interface Form {
  /** Null where the phrase means something else (`except`). */
  readonly entry: TargetEntry | null;
  /** The words exactly as they must stand, or null where any case will do. */
  readonly cased: readonly string[] | null;
  readonly type: TargetType;
}

/** Every form of every target of a codebook, ready to be looked for. */
export type KnownTargets = PhraseTrie<Form>;

/** Compiles the aliases of a codebook's targets. */
export function compileTargets(codebook: Pick<Codebook, 'targets'>): KnownTargets {
  const trie: KnownTargets = new PhraseTrie();
  for (const entry of codebook.targets) {
    const forms = new Set([...entry.aliases, ...entry.cased]);
    // "Syrians" are a group, where "Syria" and "Syrian" are the country; so are not the Philippines.
    const isPeople = (form: string): boolean => form !== entry.name && forms.has(form.slice(0, -1));
    const typeOf = (form: string): TargetType =>
      entry.type === 'country' && form.endsWith('s') && isPeople(form) ? 'group' : entry.type;
    for (const alias of entry.aliases) trie.add(keysOf(alias), { entry, cased: null, type: typeOf(alias) });
    for (const form of entry.cased) {
      trie.add(keysOf(form), {
        entry,
        type: typeOf(form),
        cased: tokenise(form)
          .filter((token) => token.norm !== '-')
          .map((token) => token.form),
      });
    }
    for (const phrase of entry.except) trie.add(keysOf(phrase), { entry: null, cased: null, type: 'group' });
  }
  return trie;
}

/** The places where a known form stands, overlapping ones included. A phrase of `except` is a candidate of nobody. */
export function findKnown(known: KnownTargets, text: TextKeys): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < text.at.length; i += 1) {
    const from = text.at[i] as number;
    if (!known.opens((text.tokens[from] as Token).word)) continue;
    for (const { to, values } of known.matchesIn(text.tokens, text, i)) {
      const end = (text.at[to - 1] as number) + 1;
      const form = formAt(values, text, i);
      if (form === undefined) continue;
      // "23 Malaysians" were counted, not spoken of as their country.
      const isPeople = form.entry?.type === 'country' && form.type === 'group';
      if (isPeople && text.tokens[from - 1]?.kind === 'number') continue;
      // "the White House" is asked for with its article and marked without.
      const article = end - from > 1 && text.keys[i] === 'the' ? 1 : 0;
      found.push({
        from: from + article,
        to: end,
        name: form.entry?.name ?? null,
        type: form.type,
        source: 'known',
        typeEvidence: 2,
      });
    }
  }
  return found;
}

/** Which of the forms under one phrase stands there: the first of a target, or else the first of nobody. */
function formAt(forms: readonly Form[], text: TextKeys, key: number): Form | undefined {
  let nobody: Form | undefined;
  for (const form of forms) {
    if (form.entry === null && nobody !== undefined) continue;
    if (form.cased !== null && (!standsAs(form.cased, text, key) || isDueCapital(form, text, key))) continue;
    if (form.entry !== null) return form;
    nobody = form;
  }
  return nobody;
}

/** Places and people that are words as well say nothing where a capital is due: "Nice story", "Reading this". */
const isDueCapital = (form: Form, text: TextKeys, key: number): boolean => {
  const [word = '', ...more] = form.cased ?? [];
  const open =
    (form.type === 'place' || form.type === 'person') && more.length === 0 && word !== word.toUpperCase();
  return open && isCommonWord(word.toLowerCase()) && startsClause(text.tokens, text.at[key] as number);
};

/** Whether the tokens stand exactly as a cased form is written, or in capitals in a text that shouts. */
function standsAs(cased: readonly string[], text: TextKeys, key: number): boolean {
  return cased.every((form, offset) => {
    const index = text.at[key + offset] as number;
    const token = text.tokens[index] as Token;
    const written = token.kind === 'tag' ? token.form.slice(1) : token.form;
    if (form.length <= 3 && form === form.toUpperCase()) {
      return (
        plainForm(written) === form && (!isShouted(text.tokens, index) || isNameAmongCapitals(text, index))
      );
    }
    return plainForm(written) === form || (form.length >= 5 && written === form.toUpperCase());
  });
}

/** In a text all in capitals a word such as `US` or `WHO` is a name after "the" or before 's; `IS` is always the verb. */
function isNameAmongCapitals(text: TextKeys, index: number): boolean {
  const norm = text.tokens[index]?.norm ?? '';
  if (norm === 'is') return false;
  if (!isCommonWord(norm)) return true;
  return text.tokens[index - 1]?.norm === 'the' || text.tokens[index + 1]?.norm === "'s";
}

const plainForm = (form: string): string =>
  form.includes('.') ? form.replace(/(?<=\p{L})\.(?=\p{L}|$)/gu, '') : form;
