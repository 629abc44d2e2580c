import type { TokenRange } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { flagPerWord } from '../../text/words.ts';
import { ORGANISATION_HEADS } from './name-cues.ts';

/** Join two capitalised words of one name: "Bank of Canada", "Ludwig van Beethoven", "Marks & Spencer". */
const JOINERS = new Set([
  'of',
  'de',
  'del',
  'la',
  'le',
  'van',
  'von',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
  '&',
  'du',
  'da',
  'dos',
]);
/** These join only in the name of an organisation: "Ministry of Health", "Centre for Policy", "Council on Foreign Relations". */
const ORGANISATION_JOINERS = new Set(['for', 'the', 'on']);

/** Written small before a surname and part of it: "de Blasio", "von der Leyen", "al-Zawahiri". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'von',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
  'ad',
  'ar',
  'as',
  'an',
  'ut',
  'di',
]);
/** These are such particles only where a hyphen ties them to the name. */
const TIED = new Set(['ad', 'ar', 'as', 'an', 'ut', 'di']);

/** The runs of capitalised words in a sentence, with the small words that join them. Latin script only. */
export function capitalRuns(text: string, tokens: readonly Token[], { from, to }: TokenRange): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = from; i < to; i += 1) {
    if (!hasCapital(tokens[i])) continue;
    const end = endOfRun(text, tokens, i, to);
    runs.push({ from: withParticles(tokens, i, runs.at(-1)?.to ?? from), to: end });
    i = end - 1;
  }
  return runs;
}

/** Index of the first of the particles that stand right before a name. */
function withParticles(tokens: readonly Token[], name: number, least: number): number {
  let from = name;
  for (;;) {
    const tied = tokens[from - 1]?.norm === '-' && isTight(tokens, from - 1);
    const particle = from - (tied ? 2 : 1);
    const norm = tokens[particle]?.form ?? '';
    if (particle < least || !PARTICLES.has(norm) || (TIED.has(norm) && !tied)) return from;
    from = particle;
  }
}

/** Whether nothing stands between a token and its neighbours. */
const isTight = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

const hasCapital = (token: Token | undefined): boolean =>
  token !== undefined && beginsWithCapital(token.word) && token.kind === 'word';

// Most words differ from their small form in nothing.
const beginsWithCapital = flagPerWord(
  ({ form, norm }) => form !== norm && /^(?=\p{Script=Latin})\p{Lu}/u.test(form) && !form.endsWith('.'),
);

const isJoiner = flagPerWord(({ norm }) => JOINERS.has(norm));

/** Index after the last word of the run of capitals that begins at `from`. */
function endOfRun(text: string, tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const skipped = joint(tokens, from, to);
    if (to + skipped >= end || !hasCapital(tokens[to + skipped]) || !isClose(text, tokens, to, skipped))
      break;
    to += skipped + 1;
  }
  return to;
}

/** How many tokens between two capitalised words belong to the name. */
function joint(tokens: readonly Token[], from: number, at: number): number {
  const { norm, start, word } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (isJoiner(word)) {
    const tied = tokens[at + 1]?.norm === '-' && isTight(tokens, at + 1);
    return tied || (tokens[at + 1]?.norm === 'the' && norm === 'of') ? 2 : 1;
  }
  if (ORGANISATION_HEADS.has(tokens[from]?.norm ?? '') && ORGANISATION_JOINERS.has(norm)) return 1;
  // "Ban Ki-moon", "O'Neill", and a hyphen at which a line was broken, "al- Jaafari"; an initial's full stop, "John F. Kennedy".
  if ((norm === '-' || norm === "'") && isTight(tokens, at)) return 1;
  if (norm === '-' && start === before.end && before.kind === 'word') return 1;
  if (norm === '.' && /^\p{Lu}$/u.test(before.form) && start === before.end) return 1;
  return 0;
}

/** Words of one name stand a blank or a hyphen apart, not a line. */
function isClose(text: string, tokens: readonly Token[], at: number, skipped: number): boolean {
  for (let i = at; i <= at + skipped; i += 1) {
    const end = tokens[i - 1]?.end ?? 0;
    const gap = (tokens[i]?.start ?? 0) - end;
    if (gap > 1 || (gap === 1 && text[end] === '\n')) return false;
  }
  return true;
}
