import type { Code, Codebook, Rule } from '../../codebook/codebook.ts';
import { compileRegex } from '../../codebook/parse-regex.ts';
import type { Pattern } from '../../codebook/pattern.ts';
import type { CompiledRegex } from './find-regexes.ts';
import type { Row } from './nodes.ts';
import { PatternIndex } from './pattern-index.ts';
import { Compiler } from './program.ts';

/** A rule with its code, and the numbers of its patterns in the index. */
export interface CompiledRule {
  readonly code: Code;
  readonly rule: Rule;
  readonly any: readonly number[];
  readonly all: readonly number[];
  readonly unless: readonly number[];
}

/** A codebook's rules, ready to be looked for. */
export interface RuleProgram {
  readonly rules: readonly CompiledRule[];
  readonly rows: readonly Row[];
  readonly index: PatternIndex;
  readonly regexes: readonly CompiledRegex[];
  /** For each pattern, the index of the rule that has it in its "any"; -1 for the others. */
  readonly ruleOfAny: Int32Array;
}

/** Compiles every rule of a codebook. It takes a moment, so make one and keep it. */
export function compileRules(codebook: Pick<Codebook, 'codes'>): RuleProgram {
  const compiler = new Compiler();
  const rows: Row[] = [];
  const regexes: CompiledRegex[] = [];
  const number = (pattern: Pattern): number => {
    const index = rows.push(compiler.row(pattern)) - 1;
    const [item] = pattern;
    if (item?.kind === 'regex') regexes.push({ pattern: index, regex: compileRegex(item.source) });
    return index;
  };
  const rules = codebook.codes.flatMap((code) =>
    code.rules.map(
      (rule): CompiledRule => ({
        code,
        rule,
        any: rule.any.map((pattern) => number(pattern)),
        all: rule.all.map((pattern) => number(pattern)),
        unless: rule.unless.map((pattern) => number(pattern)),
      }),
    ),
  );
  const ruleOfAny = new Int32Array(rows.length).fill(-1);
  rules.forEach(({ any }, index) => {
    for (const pattern of any) ruleOfAny[pattern] = index;
  });
  return { rules, rows, index: new PatternIndex(rows), regexes, ruleOfAny };
}
