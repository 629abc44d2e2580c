import type { Odds } from '../../codebook/codebook.ts';
import type { Polarity, ToneReason } from '../../model/sentiment.ts';
import type { Document } from '../../text/document.ts';
import type { Balance, EvidenceTaker, Leaning, Source } from './evidence.ts';
import type { WeighedTokens } from './weigh.ts';

/** The reasons that are told are so many at most, and none of them weaker. */
const MOST = 5;
const WEAKEST = 0.2;

/** Measures that the words of the lexicon bring about, and whether words of praise do. Others are in every text. */
const OF_LEXICON: ReadonlyMap<Source, boolean> = new Map([
  ['praise', true],
  ['some_praise', true],
  ['long_praise', true],
  ['opening_praise', true],
  ['reproach', false],
  ['some_reproach', false],
  ['long_reproach', false],
  ['opening_reproach', false],
]);
const IN_EVERY_TEXT: ReadonlySet<Source> = new Set<Source>(['bias', 'length', 'mixed']);

/** The text of which reasons are told. */
interface Told {
  readonly document: Document;
  readonly words: WeighedTokens;
  /** Whether evidence of a word is added once, however often it stands there. */
  readonly isOnce: boolean;
}

/** What is added by one source, or by all that is one reason. */
interface Sum {
  readonly source: Source;
  strength: number;
}

/** Collects what each piece of evidence adds to the log-odds of a text's label against its rival. */
export class ReasonTaker implements EvidenceTaker {
  readonly #label: Polarity;
  readonly #rival: Polarity;
  readonly #document: Document;
  readonly #words: WeighedTokens;
  /** One for each source. */
  readonly #sums: Sum[] = [];
  readonly #isOnce: boolean;
  #praise = 0;
  #reproach = 0;

  /** @param leaning that gave the text its label */
  constructor(label: Polarity, leaning: Leaning, { document, words, isOnce }: Told) {
    this.#isOnce = isOnce;
    this.#label = label;
    this.#rival = rivalOf(label, leaning);
    this.#document = document;
    this.#words = words;
  }

  /** What comes from one token is to be added in a row. */
  add(odds: Odds, share: number, source: Source): void {
    const pull = share * (sideOf(odds, this.#label) - sideOf(odds, this.#rival));
    if (pull === 0) return;
    if (typeof source !== 'number') this.#addNamed(source, pull);
    else if (!this.#isIdle(source, pull)) this.#add(source, pull);
  }

  /** Whether a word is too weak to be told, and nothing more will be added for it. */
  #isIdle(at: number, pull: number): boolean {
    return this.#isOnce && pull < WEAKEST && this.#words.weights[at] === 0;
  }

  #addNamed(source: Source, pull: number): void {
    if (IN_EVERY_TEXT.has(source)) return;
    const ofPraise = OF_LEXICON.get(source);
    if (ofPraise === true) this.#praise += pull;
    else if (ofPraise === false) this.#reproach += pull;
    else this.#add(source, pull);
  }

  #add(source: Source, pull: number): void {
    const last = this.#sums[this.#sums.length - 1];
    if (last?.source === source) last.strength += pull;
    else this.#sums.push({ source, strength: pull });
  }

  /** Shares out among the words of the lexicon, by their weights, what was added for all of them together. */
  shareOut({ praise, reproach }: Balance): void {
    const { weights } = this.#words;
    let added: ReadonlyMap<Source, Sum> | undefined;
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] as number;
      if (weight === 0) continue;
      const pull = weight > 0 ? (this.#praise * weight) / praise : (this.#reproach * -weight) / reproach;
      added ??= new Map(this.#sums.map((sum) => [sum.source, sum]));
      const before = added.get(at);
      if (before === undefined) this.#sums.push({ source: at, strength: pull });
      else before.strength += pull;
    }
  }

  /** The strongest reasons. A word that stands in a text several times is told once, as it stands there first. */
  reasons(): ToneReason[] {
    const reasons = this.#sums.length < 2 ? this.#sums : this.#onceAWord();
    return strongest(reasons).map(({ source, strength }) =>
      reasonOf(source, strength, this.#document, this.#words),
    );
  }

  /** The sums, those of one word put together. */
  #onceAWord(): Sum[] {
    const ofWords = new Map<string, Sum>();
    return this.#sums.filter((sum) => {
      if (typeof sum.source !== 'number') return true;
      const key = keyOf(sum.source, this.#document, this.#words);
      const before = ofWords.get(key);
      if (before === undefined) ofWords.set(key, sum);
      else before.strength += sum.strength;
      return before === undefined;
    });
  }
}

/** The likelier of the two labels that a text did not get; of equally likely ones neutral, then bad. */
function rivalOf(label: Polarity, { bad, good }: Leaning): Polarity {
  if (label === 'neu') return good > bad ? 'pos' : 'neg';
  const [other, leaning] = label === 'pos' ? (['neg', bad] as const) : (['pos', good] as const);
  return leaning > 0 ? other : 'neu';
}

/** A reason that does not settle the label by itself. */
export interface WeighedReason extends ToneReason {
  readonly strength: number;
}

/** What settles a label by itself. */
export const settling = (what: string): ToneReason => ({
  kind: 'sign',
  what,
  negated: false,
  strength: null,
});

/** The strongest of what may be told; of equally strong ones the first. */
export const strongest = <Weighed extends { readonly strength: number }>(
  reasons: readonly Weighed[],
): Weighed[] =>
  reasons
    .filter(({ strength }) => strength >= WEAKEST)
    .sort(byStrength)
    .slice(0, MOST);

const byStrength = (a: { readonly strength: number }, b: { readonly strength: number }): number =>
  b.strength - a.strength;

const sideOf = (odds: Odds, polarity: Polarity): number =>
  polarity === 'neg' ? odds[0] : polarity === 'pos' ? odds[1] : 0;

/** The same for all words that are one reason. */
function keyOf(source: number, document: Document, words: WeighedTokens): string {
  const isPhrase = words.inPhrase[source] === 1;
  const word = isPhrase
    ? phraseAt(source, document, words).toLowerCase()
    : (document.tokens[source]?.norm ?? '');
  // A word that is turned round is another reason, and no word begins with a space.
  return words.negated[source] === 1 ? ` ${word}` : word;
}

function reasonOf(source: Source, strength: number, document: Document, words: WeighedTokens): WeighedReason {
  if (typeof source === 'number') return wordsAt(source, strength, document, words);
  return source.startsWith('code ')
    ? { kind: 'code', what: source.slice('code '.length), negated: false, strength }
    : { kind: 'sign', what: source, negated: false, strength };
}

/** The word or the phrase of the lexicon that begins with a token, as a reason. */
export const wordsAt = (
  at: number,
  strength: number,
  document: Document,
  words: WeighedTokens,
): WeighedReason => ({
  kind: 'words',
  what: phraseAt(at, document, words),
  negated: words.negated[at] === 1,
  strength,
});

function phraseAt(at: number, { text, tokens }: Document, { inPhrase }: WeighedTokens): string {
  let last = at;
  if (inPhrase[at] === 1) while (inPhrase[last + 1] === 2) last += 1;
  return text.slice(tokens[at]?.start, tokens[last]?.end);
}
