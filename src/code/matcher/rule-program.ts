import type { RE2JS } from 're2js';
import type { Code, Codebook, Rule } from '../../codebook/codebook.ts';
import { compileRegex } from '../../codebook/parse-regex.ts';
import type { Pattern } from '../../codebook/pattern.ts';
import { Leads } from './leads.ts';
import type { Row } from './nodes.ts';
import { PatternIndex } from './pattern-index.ts';
import { Compiler } from './program.ts';
import type { WordSets } from './word-sets.ts';

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
  readonly sets: WordSets;
  readonly index: PatternIndex;
  readonly leads: Leads;
  /** The patterns that are regular expressions. */
  readonly regexes: ReadonlyMap<number, RE2JS>;
  /** For each pattern, the index of its rule. */
  readonly ruleOf: readonly number[];
}

/** Compiles every rule of a codebook. It takes a moment, so make one and keep it. */
export function compileRules(codebook: Pick<Codebook, 'codes'>): RuleProgram {
  const compiler = new Compiler();
  const rows: Row[] = [];
  const ruleOf: number[] = [];
  const regexes = new Map<number, RE2JS>();
  const rules: CompiledRule[] = [];
  const number = (pattern: Pattern): number => {
    const index = rows.push(compiler.row(pattern)) - 1;
    ruleOf.push(rules.length);
    const [item] = pattern;
    if (item?.kind === 'regex') regexes.set(index, compileRegex(item.source));
    return index;
  };
  for (const code of codebook.codes) {
    for (const rule of code.rules) {
      rules.push({
        code,
        rule,
        any: rule.any.map(number),
        all: rule.all.map(number),
        unless: rule.unless.map(number),
      });
    }
  }
  const { sets } = compiler;
  const index = new PatternIndex(rows, sets, new Set(regexes.keys()));
  const leads = new Leads(
    rules.flatMap(({ any, all }) => [...any, ...index.rarestFirst(all).slice(0, 1)]),
    index,
  );
  return { rules, rows, sets, index, leads, regexes, ruleOf };
}
