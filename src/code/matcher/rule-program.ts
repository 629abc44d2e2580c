import type { Code, Codebook, Rule } from '../../codebook/codebook.ts';
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
}

/** Compiles every rule of a codebook. It takes a moment, so make one and keep it. */
export function compileRules(codebook: Pick<Codebook, 'codes'>): RuleProgram {
  const compiler = new Compiler();
  const rows: Row[] = [];
  const number = (row: Row): number => rows.push(row) - 1;
  const rules = codebook.codes.flatMap((code) =>
    code.rules.map(
      (rule): CompiledRule => ({
        code,
        rule,
        any: rule.any.map((pattern) => number(compiler.row(pattern))),
        all: rule.all.map((pattern) => number(compiler.row(pattern))),
        unless: rule.unless.map((pattern) => number(compiler.row(pattern))),
      }),
    ),
  );
  return { rules, rows, index: new PatternIndex(rows) };
}
