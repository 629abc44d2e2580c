import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';

/** Prefixes that leave a verb's irregular forms as they are: overthrow, mislead, undergo, withhold, rebuild. */
const PREFIXES = ['over', 'under', 'mis', 'with', 'out', 'up', 're', 'un', 'fore', 'inter', 'be'];

/** Verbs that take no `-s` and no `-ing`, or whose regular forms are other words: "willing", "canned". */
const CLOSED = new Set(['be', 'can', 'will']);

/**
 * Every form that a verb or noun may take, itself included: `impose` gives impose, imposes, imposed, imposing. Regular
 * rules make the forms, tables mend them. Where spelling differs (travelled, traveled; organise, organize) both are
 * given. A form that no such word has may be among them; it does no harm, since nobody writes it.
 */
export function inflect(word: string): ReadonlySet<string> {
  const known = inflected.get(word);
  if (known !== undefined) return known;
  const forms = formsOf(word);
  if (inflected.size < MOST_KEPT) inflected.set(word, forms);
  return forms;
}

/** A codebook asks for the same words over and over. */
const inflected = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 10_000;

function formsOf(word: string): ReadonlySet<string> {
  if (CLOSED.has(word)) return new Set([word, ...(IRREGULAR_VERBS.get(word)?.forms ?? [])]);
  return new Set(
    [word, ...otherSpelling(word)].flatMap((base) => [base, ...verbForms(base), ...nounForms(base)]),
  );
}

/** `-ise` for `-ize` and the other way round, in words long enough for it to be the ending. */
function otherSpelling(word: string): string[] {
  const stem = /^(\p{L}{4,})(is|iz)e$/u.exec(word);
  return stem === null ? [] : [`${stem[1]}${stem[2] === 'is' ? 'iz' : 'is'}e`];
}

function verbForms(base: string): string[] {
  const irregular = irregularOf(base);
  const past = irregular === undefined || irregular.regular ? pastForms(base) : [];
  return [...(irregular?.forms ?? []), ...past, ...ingForms(base), sForm(base)];
}

function irregularOf(base: string): { forms: readonly string[]; regular: boolean } | undefined {
  const own = IRREGULAR_VERBS.get(base);
  if (own !== undefined) return own;
  for (const prefix of PREFIXES) {
    const rest = base.startsWith(prefix) ? IRREGULAR_VERBS.get(base.slice(prefix.length)) : undefined;
    // The prefix may be none ("relay" is no "re" + "lay"), so the regular forms stay.
    if (rest !== undefined) return { forms: rest.forms.map((form) => prefix + form), regular: true };
  }
  return undefined;
}

function nounForms(base: string): string[] {
  for (const [singular, plurals] of IRREGULAR_NOUNS) {
    if (base === singular) return [...plurals];
    // Compounds such as "policeman" and "housewife" follow their last part.
    if (singular.length > 2 && base.length > singular.length + 2 && base.endsWith(singular)) {
      const head = base.slice(0, -singular.length);
      return [sForm(base), ...plurals.map((plural) => head + plural)];
    }
  }
  return [sForm(base)];
}

function sForm(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeiou]o$/.test(base) && !/(?:photo|piano|logo|memo|euro|pro|con)$/.test(base)
    ? `${base}es`
    : `${base}s`;
}

function pastForms(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

function ingForms(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return stems(base).map((stem) => `${stem}ing`);
}

/** The stem before `-ed` and `-ing`, with its last consonant doubled or a `k` added where English wants it. */
function stems(base: string): string[] {
  if (base.endsWith('ic')) return [`${base}k`];
  if (!/(?:^|[^aeiou])[aeiou][^aeiouwxy]$|(?:qui[^aeiouwxy]|uel|ial)$/.test(base)) return [base];
  const doubled = base + base.slice(-1);
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0;
  // Whether a longer word doubles hangs on its stress: commit, but visit. Both are given.
  return syllables === 1 && !/[ui][ae]l$/.test(base) ? [doubled] : [doubled, base];
}
