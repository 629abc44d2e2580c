import { didYouMean } from '../../codebook/nearest.ts';
import { type Answer, type CodedBy, PRESENT } from '../../model/hand-codings.ts';
import { NO_WORDS, writtenIn, YES_WORDS } from './written-in.ts';

/** What an empty cell means: that the coder has not coded the unit, or that the theme is absent. */
export type Blank = 'missing' | 'absent';

/** How coders, and the programs that they use, say that they say nothing. */
const NOTHING_SAID = new Set(['', 'na', 'n/a', 'nan', '?']);

/**
 * Reads what a coder wrote into a cell.
 *
 * @returns a string, with what is wrong and the mend, where it is none of the code's values
 */
export function readAnswer(cell: string, code: CodedBy, blank: Blank): Answer | string {
  const written = writtenIn(cell);
  if (written === '' && blank === 'absent' && code.isTheme) return [];
  if (NOTHING_SAID.has(written.toLowerCase())) return null;
  if (code.values.length === 0) return [written];
  const ids = code.values.map(({ id }) => id);
  if (code.isTheme && NO_WORDS.has(written.toLowerCase()) && !ids.includes(written)) return [];
  const values = new Set<string>();
  for (const part of written.split(/\s*[|,;]\s*/).filter((each) => each !== '')) {
    const id = ids.find((each) => each.toLowerCase() === part.toLowerCase());
    if (id !== undefined) values.add(id);
    else if (code.isTheme && YES_WORDS.has(part.toLowerCase())) values.add(PRESENT);
    else {
      const absent = code.isTheme ? '; none means that it is absent' : '';
      return `"${part}" is no value of ${code.id}${didYouMean(part, ids) || `; its values are ${ids.join(', ')}${absent}`}`;
    }
  }
  if (values.size > 1 && !code.isTheme) return `"${written}": ${code.id} takes one value`;
  // In the order of the codebook, so that the same values are the same answer.
  return [...new Set([...ids, PRESENT])].filter((id) => values.has(id));
}
