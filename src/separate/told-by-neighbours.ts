import { readColonNames } from './colon-names.ts';
import { LABELLED_ENTRY } from './cues/attributions.ts';
import { offersAnswer } from './cues/controls.ts';
import { type Cue, LONGEST_CUE_ROW } from './cues/cue.ts';
import type { RowFacts } from './facts.ts';
import { readHandles } from './handles.ts';
import { readPanels } from './member-panels.ts';
import { UNVERIFIED } from './names.ts';
import { readRecurringHeads } from './recurring-heads.ts';
import { readRecurringLabels } from './recurring-labels.ts';

/** Reads again the rows that say too little by themselves, by what stands next to them, or by how often they stand there. */
export function tellByNeighbours(printed: readonly RowFacts[]): RowFacts[] {
  const facts = readHandles(readPanels(readRecurringLabels(readRecurringHeads(readColonNames(printed)))));
  const counts = repeatedCounts(facts);
  return facts.map((fact, at) => {
    if (isButtonBetween(facts, at) || isAnswersHeading(facts, at))
      return { ...fact, divider: null, count: null, control: true };
    if (isLabelledEntry(facts, at) && fact.attribution !== null)
      return { ...fact, attribution: { ...fact.attribution, form: LABELLED_ENTRY } };
    if (counts.has(shapeOf(fact))) return { ...fact, name: false, prose: false, note: REPEATED_COUNT };
    if (isPictured(facts, at)) return { ...fact, name: false, prose: false, note: PICTURE_WORDS };
    return isNamePlace(facts, at) ? { ...fact, name: true, note: null, prose: false } : fact;
  });
}

/** Rows between the name and the label of the words. */
const LABELS = 4;

/** Whether a labelled name opens an entry of which the words have a label too. */
const isLabelledEntry = (facts: readonly RowFacts[], at: number): boolean =>
  facts[at]?.attribution?.form.id === 'from-name' &&
  facts
    .slice(at + 1, at + 1 + LABELS)
    .some(({ note, row }) => note?.id === 'note-label' && row.text.endsWith(':'));

const REPEATED_COUNT: Cue = {
  id: 'note-repeated-count',
  pattern: /\d/u,
  reason:
    'The same few words again and again, and only the numbers in them change: votes, under each comment.',
};

/** "Responses (0)" heads a section; in a row of buttons, under each comment, it is one of them. */
const isButtonBetween = (facts: readonly RowFacts[], at: number): boolean =>
  facts[at]?.divider != null && facts[at - 1]?.control === true && facts[at + 1]?.control === true;

/** "Replies", right below the buttons of a comment, heads what follows that comment and no section of the page. */
const isAnswersHeading = (facts: readonly RowFacts[], at: number): boolean => {
  const [above, fact] = [facts[at - 1], facts[at] as RowFacts];
  return (
    fact.divider?.id === 'divider-heading' &&
    ANSWERS.test(fact.row.text) &&
    above?.control === true &&
    offersAnswer(above.row.text)
  );
};

const ANSWERS =
  /^(?:replies|answers|antworten|réponses|respuestas|respostas|risposte|antwoorden|svar|odpowiedzi|ответы|відповіді|odpovědi|yanıtlar|ردود)$/iu;

const PICTURE_WORDS: Cue = {
  id: 'note-picture-words',
  pattern: /\p{L}/u,
  reason: 'A name right above the same name is what a picture says of itself.',
};

/** Whether a name stands right above a row that is the same name, or begins with it. */
function isPictured(facts: readonly RowFacts[], at: number): boolean {
  const [{ name, row }, below] = [facts[at] as RowFacts, facts[at + 1]];
  if (!name || below === undefined || below.row.start - row.end > FARTHEST) return false;
  const author = below.name ? below.row.text : below.attribution?.author;
  return (
    author !== undefined &&
    (author === row.text || (WORD_FOR_PICTURE.test(row.text) && row.text.endsWith(` ${author}`)))
  );
}

/** "Writer: Ann Marlow": what the picture is said to be. */
const WORD_FOR_PICTURE = /^\p{L}{3,12}: /u;

/** Characters between a picture and the name beside it, white space and a bullet. */
const FARTHEST = 40;

const FEWEST_REPEATED = 3;
const LONGEST_COUNT = 7;

/** A row of a few words and a number, nothing else that is known, its numbers made one sign; empty for any other. */
function shapeOf({ row, attribution, date, control, note, divider, end }: RowFacts): string {
  const known = attribution !== null || date !== null || control || note !== null || divider !== null;
  return known ||
    end !== null ||
    row.words > LONGEST_COUNT ||
    !/\d/.test(row.text) ||
    !/\p{L}{3}/u.test(row.text)
    ? ''
    : row.text.replace(/(?<![\p{L}\d_])[+-]?\d+(?![\p{L}\d_])/gu, '#');
}

/** The shapes that stand on the page again and again, with other numbers. */
function repeatedCounts(facts: readonly RowFacts[]): ReadonlySet<string> {
  const texts = new Map<string, string[]>();
  for (const fact of facts) {
    const shape = shapeOf(fact);
    if (!shape.includes('#')) continue;
    const known = texts.get(shape) ?? [];
    known.push(fact.row.text);
    texts.set(shape, known);
  }
  const repeated = [...texts].filter(
    ([, found]) => found.length >= FEWEST_REPEATED && new Set(found).size > 1,
  );
  return new Set(repeated.map(([shape]) => shape));
}

const LONGEST_NAME = 6;
/** What a site calls whoever gives no name: a rank elsewhere. */
const ANONYMOUS =
  /^(?:guest|gast|invité|invitado|ospite|visitante|gość|gäst|gjest|gæst|host|гость|гість|ziyaretçi|misafir)$/iu;

/** Whether a row stands where a name does: right below the buttons of one comment, or the heading, and above a date. */
function isNamePlace(facts: readonly RowFacts[], at: number): boolean {
  const [above, fact, below] = [facts[at - 1], facts[at] as RowFacts, facts[at + 1]];
  if (fact.name || fact.row.words > LONGEST_NAME || fact.row.end - fact.row.start > LONGEST_CUE_ROW)
    return false;
  const anonymous = fact.note?.id === 'note-rank' && ANONYMOUS.test(fact.row.text);
  if (
    fact.attribution !== null ||
    (fact.note !== null && !anonymous) ||
    fact.control ||
    fact.date !== null ||
    fact.place
  )
    return false;
  if (fact.divider !== null || fact.end !== null || fact.footer !== null || fact.rule) return false;
  if (above === undefined || below?.date == null || /[.!?…,;]$/u.test(fact.row.text.replace(UNVERIFIED, '')))
    return false;
  return above.control || above.divider !== null || above.rule;
}
