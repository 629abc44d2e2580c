import { groupBy } from '../../model/group-by.ts';
import { isAdjudicated, PRESENT } from '../../model/hand-codings.ts';
import { isSameText } from '../../text/same-text.ts';
import type { Said } from './said.ts';

/**
 * What in sheets can be read, and yet looks as if it was not meant: a code that one sheet has no column for, cells that
 * were forgotten, texts that no longer stand beside their units.
 */
export function oversights(said: readonly Said[]): string[] {
  const sheets = [...groupBy(said, ({ file }) => file)].filter(([, own]) => own.every(isOneCoders));
  return [...missingCodes(sheets), ...emptyCells(sheets), ...withoutValues(sheets), ...otherTexts(said)];
}

type Sheet = readonly [file: string, said: readonly Said[]];

/** Long sheets have rows for what was coded alone, and whoever adjudicates only codes what is to be settled. */
const isOneCoders = ({ isLong, coder }: Said): boolean => !isLong && !isAdjudicated(coder);

function missingCodes(sheets: readonly Sheet[]): string[] {
  const codes = new Set(sheets.flatMap(([, own]) => own.map(({ code }) => code.id)));
  return sheets.flatMap(([file, own]) => {
    const there = new Set(own.map(({ code }) => code.id));
    const missing = [...codes].filter((code) => !there.has(code));
    return missing.length === 0
      ? []
      : [`${file} has no column ${missing.join(', ')}, so it says nothing of it.`];
  });
}

/** More empty cells of a code than this share are meant, as where it was not coded in all units. */
const FORGOTTEN = 0.2;

function emptyCells(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(([file, own]) =>
    [...groupBy(own, ({ code }) => code.id)].flatMap(([code, cells]) => {
      const empty = cells.filter(({ answer }) => answer === null);
      const [first] = empty;
      return first === undefined || empty.length > FORGOTTEN * cells.length
        ? []
        : [
            `${file}: ${empty.length} of ${cells.length} cells of ${code} are empty, as for ${first.unit}; they count as not coded.`,
          ];
    }),
  );
}

/** One "yes" among values leaves nothing but presence to be compared, which nobody would notice in the figures. */
function withoutValues(sheets: readonly Sheet[]): string[] {
  const cells = sheets.flatMap(([, own]) => own).filter(({ answer }) => answer !== null && answer.length > 0);
  return [...groupBy(cells, ({ code }) => code.id)].flatMap(([code, given]) => {
    const bare = given.filter(({ answer }) => answer?.includes(PRESENT));
    const [first] = bare;
    return first === undefined || bare.length === given.length
      ? []
      : [
          `${first.place}: ${code} is only said to be present, with no value, and so in ${bare.length} of ${given.length} cells that have any; none but its presence can be compared until they have values.`,
        ];
  });
}

/** A column that was sorted without the others puts each text beside the unit of another. */
function otherTexts(said: readonly Said[]): string[] {
  const shown = new Map<string, Said>();
  const others = new Map<string, Set<string>>();
  for (const each of said) {
    const before = shown.get(each.unit);
    if (before === undefined) shown.set(each.unit, each);
    else if (!isSameText(before.text, each.text)) {
      const units = others.get(each.file) ?? new Set();
      others.set(each.file, units.add(each.unit));
    }
  }
  return [...others].map(
    ([file, units]) =>
      `${file}: the text of ${units.size} units is another than in ${fileOf(shown, units)}, as of ${[...units][0]}; was a column sorted without the others?`,
  );
}

const fileOf = (shown: ReadonlyMap<string, Said>, units: ReadonlySet<string>): string =>
  shown.get([...units][0] ?? '')?.file ?? 'another sheet';
