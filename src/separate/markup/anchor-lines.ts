import { holdsHours } from '../dates/clock.ts';
import { DATE_MARK } from '../dates/date-forms.ts';
import { isEditNote } from './frame-dates.ts';
import { type Line, maskedLine } from './lines.ts';
import { isThreadHead } from './thread-heads.ts';
import { ancestorOf, type MarkupNode } from './tree.ts';

/** Words that may stand beside the date in a line of authorship: a subject, a name, a button. */
const MOST_WORDS_BESIDE = 14;
/** A forum prints the subject too, and then says by whom. */
const MOST_WORDS_SIGNED = 30;
const SIGNED = new RegExp(
  `\\s(?:by|von|par|por|di|da|av|af|door)\\s[^${DATE_MARK}]{1,40}${DATE_MARK}\\W*$`,
  'iu',
);
const LONGEST = 220;
/** A form of attribution that says at least this much needs no date. */
const TELLING = 2;

/** The lines that tell who wrote something, or when: each may be the head, or the foot, of a comment. */
export function findAnchorLines(text: string, lines: readonly Line[]): Line[] {
  const head = lines.findIndex(isThreadHead);
  return lines.filter((line, at) => isAnchor(text, line) || (head >= 0 && at > head && isSetOff(line)));
}

function isAnchor(text: string, line: Line): boolean {
  const { facts } = line;
  if (QUOTED.test(facts.row.text) && isQuotation(line.node)) return false;
  if (isEditNote(line)) return false;
  if (isSignature(line)) return true;
  if (facts.date !== null || (facts.attribution?.form.weight ?? 0) >= TELLING) return true;
  // Networks print the age among the buttons below the words.
  if (facts.control && facts.stamp !== null) return true;
  if (line.end - line.start > LONGEST || facts.row.words > MOST_WORDS_SIGNED + 6) return false;
  const dated = maskedLine(text, line);
  const { masked, dates } = dated;
  if (dates.length === 0 || holdsHours(dated)) return false;
  const beside = masked.replaceAll(DATE_MARK, ' ').match(/\p{L}[\p{L}'’]*/gu)?.length ?? 0;
  return (
    beside <= (SIGNED.test(masked) ? MOST_WORDS_SIGNED : MOST_WORDS_BESIDE) && !/[.!?]["”’)]?$/.test(masked)
  );
}

/** "NAME, town, country", and no sentence with commas. */
const SIGNATURE = /^[^,]+(?:,(?: ?[^ ,]+){0,3} ?){2,3}(?<![.!?])$/u;

/** Whether a block of its own signs what stands above it, as newspapers print it under a letter or a comment. */
const isSignature = ({ facts, node, start, end }: Line): boolean =>
  facts.signature !== null && SIGNATURE.test(facts.row.text) && node.start === start && node.end === end;

/** Elements that set a name apart from the words above it. */
const SET_OFF: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em', 'cite', 'address']);

/** Whether the look of the letters alone sets off a name and a town: so papers sign what readers wrote, and others their praise. */
const isSetOff = ({ facts, node, start, end }: Line): boolean =>
  facts.signature !== null && node.start === start && node.end === end && SET_OFF.has(node.tag);

/** The head that forums print over what somebody quotes: it names whoever is quoted. */
const QUOTED =
  /(?:wrote|said|schrieb|hat geschrieben|a écrit|escribió|escreveu|ha scritto|schreef)\s?:\W*(?:$|\d|\p{L}{3} )/iu;

const isQuotation = (node: MarkupNode): boolean =>
  node.tag === 'blockquote' || ancestorOf(node, ({ tag }) => tag === 'blockquote', 4) !== null;
