import type { Code, Codebook } from '../../codebook/codebook.ts';
import { compileRegex } from '../../codebook/patterns/parse-regex.ts';
import { restoreRows, type StoredRows } from './row-program.ts';
import type { CompiledRule, RuleProgram } from './rule-program.ts';

/**
 * A program as plain data, to be set aside in one piece with its codebook: what the codebook comes to takes longer to work
 * out than to read. Its rules are those objects of the codebook that were compiled.
 */
interface StoredProgram extends Pick<RuleProgram, 'ledTo'> {
  readonly rules: readonly Omit<CompiledRule, 'code'>[];
  readonly rows: StoredRows;
  readonly regexes: readonly (readonly [row: number, source: string])[];
}

/** What a program is made again from, as `Codebook.program`. */
export const storeProgram = ({ rules, rows, regexes, ledTo }: RuleProgram): StoredProgram => ({
  rows: rows.stored,
  ledTo,
  rules: rules.map(({ code: _, ...rule }) => rule),
  regexes: [...regexes].map(([row, regex]) => [row, regex.pattern()]),
});

/** The program that was set aside with a codebook; undefined where none was, or its rules are no longer those. */
export function restoreProgram({ codes, program }: Codebook): RuleProgram | undefined {
  if (program === undefined) return undefined;
  const { rules, rows, ledTo, ...stored } = program as StoredProgram;
  const ofCodes = codes.flatMap((code) => code.rules.map((rule) => ({ code, rule })));
  if (ofCodes.length !== rules.length || ofCodes.some(({ rule }, at) => rule !== rules[at]?.rule))
    return undefined;
  return {
    rules: rules.map(({ rule, any, all, rarestFirst, unless }, at) => ({
      code: ofCodes[at]?.code as Code,
      rule,
      any,
      all,
      rarestFirst,
      unless,
    })),
    rows: restoreRows(rows),
    regexes: new Map(stored.regexes.map(([row, source]) => [row, compileRegex(source)])),
    ledTo,
  };
}
