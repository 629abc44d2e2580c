import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { oncePerWord } from '../../text/words.ts';
import { type SeenSigns, type TieSign, tieSign } from './tie-signs.ts';

/** How many words after a mention, and how many before it, are looked at within its sentence. */
const AFTER = 6;
const BEFORE = 3;

/** Kinds of the words that hold a sentence together, each with its words. */
const KINDS = {
  i: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
  he: 'he him his himself she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
  who: 'who whom whose which what whatever whoever',
  that: 'that',
  this: 'this these those',
  the: 'the',
  a: 'a an another',
  some: 'some any each every either neither no none both all half such',
  other: 'other others',
  someone:
    'one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing',
  and: 'and or nor',
  but: 'but yet though although while whilst whereas',
  if: 'if unless whether',
  because: 'because since so for',
  when: 'when whenever until once where wherever',
  why: 'why how',
  of: 'of',
  in: 'in on at within near',
  by: 'by',
  to: 'to into onto toward towards',
  from: 'from off out',
  with: 'with without',
  than: 'than as like',
  over: 'over under above below between among during before after about against around across along behind through up down upon',
  be: "am is are was were 's 're 'm",
  been: 'be been being',
  do: 'do does did doing done',
  have: "has have had having 've",
  modal: "will would shall should can could may might must ought need 'll 'd",
  not: "not n't never",
  also: 'ever also too very just only even still already again always often then now else',
  much: 'much many more most less least few little own same quite rather almost perhaps maybe indeed however therefore thus well',
  go: 'get gets got getting go goes going went gone come comes came',
  say: 'say says said saying',
  let: 'let',
};

/** The signs of one kind: a word of it stands soon after the mention, or shortly before it. */
interface Kind {
  readonly after: TieSign;
  readonly before: TieSign;
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => {
    const signs = { after: tieSign(`soon after ${kind}`), before: tieSign(`shortly before ${kind}`) };
    return words.split(' ').map((word): [string, Kind] => [word, signs]);
  }),
);

const kindOf = oncePerWord(({ norm }) => kinds.get(norm) ?? null);

/** Sees what kinds of small words stand near a mention: "the mayor let the ...", "... because of the mayor". */
export function seeSmallWords(
  seen: SeenSigns,
  tokens: readonly Token[],
  { from, to }: TokenRange,
  sentence: TokenRange,
): void {
  for (let at = to; at < Math.min(sentence.to, to + AFTER); at += 1)
    seen.see(kindOf((tokens[at] as Token).word)?.after);
  for (let at = Math.max(sentence.from, from - BEFORE); at < from; at += 1)
    seen.see(kindOf((tokens[at] as Token).word)?.before);
}
