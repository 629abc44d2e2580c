import type { Quotation } from '../model/coded-page.ts';
import type { Evidence } from './evidence.ts';
import { type Match, Matching } from './matcher/find-matches.ts';
import type { RuleProgram } from './matcher/rule-program.ts';
import type { TextView } from './matcher/text-view.ts';
import { findModals, isModal } from './modality.ts';
import { findNegations, isNegated } from './negation.ts';
import { resolveCodes } from './resolve-codings.ts';

/**
 * Every match of every rule whose conditions hold, before the codes are resolved.
 *
 * @param slowly tries every pattern at every place, for tests
 */
export function findEvidence(
  program: RuleProgram,
  view: TextView,
  quotations: readonly Quotation[],
  slowly = false,
): Evidence[] {
  const matching = new Matching(program, view);
  const matches = matching.all(slowly);
  if (matches.length === 0) return [];
  const conditions = new Conditions(view, quotations, matching);
  return matches.flatMap((match) => {
    const value = conditions.valueOf(match);
    return value === null ? [] : [evidenceOf(match, value, view)];
  });
}

/** What the rules of a codebook say of a text, in the order of the codes and then of the text. */
export function applyRules(
  program: RuleProgram,
  view: TextView,
  quotations: readonly Quotation[],
): Evidence[] {
  const evidence = findEvidence(program, view, quotations);
  const codes = [...new Set(program.rules.map(({ code }) => code))];
  return resolveCodes(codes, evidence);
}

/** Asks of matches what their rules ask beside the words. */
class Conditions {
  readonly #view: TextView;
  readonly #quotations: readonly Quotation[];
  readonly #matching: Matching;
  readonly #negations: ReturnType<typeof findNegations>;
  readonly #modals: ReturnType<typeof findModals>;

  constructor(view: TextView, quotations: readonly Quotation[], matching: Matching) {
    this.#view = view;
    this.#quotations = quotations;
    this.#matching = matching;
    this.#negations = findNegations(view);
    this.#modals = findModals(view);
  }

  /** The value that a match gives, null where the rule is silent. */
  valueOf(match: Match): string | null {
    const { rule, unless } = match.compiled;
    if (!fits(rule.voice === 'any' ? 'any' : rule.voice === 'quoted' ? 'yes' : 'no', this.#isQuoted(match)))
      return null;
    if (rule.question !== 'any' && !fits(rule.question, this.#isQuestion(match))) return null;
    if (rule.modal !== 'any' && !fits(rule.modal, isModal(match.words, this.#modals))) return null;
    const around = rule.within === 'comment' ? this.#view.sentences.keys() : match.sentences;
    if ([...around].some((sentence) => this.#matching.stands(unless, sentence))) return null;
    if (rule.negated === 'any') return rule.value;
    const negated = isNegated(match.words, this.#negations);
    return fits(rule.negated, negated) ? rule.value : rule.negated === 'no' ? rule.whenNegated : null;
  }

  #isQuestion({ sentences }: Match): boolean {
    return sentences.some((sentence) => {
      const { from, to } = this.#view.sentences[sentence] ?? { from: 0, to: 0 };
      return this.#view.keys.slice(Math.max(from, to - 4), to).some((key) => key.includes('?'));
    });
  }

  /** Quoted is what stands in a quotation from its first word to its last. */
  #isQuoted({ from, to }: Match): boolean {
    const { start, end } = spanOf(this.#view, from, to);
    return this.#quotations.some((quotation) => quotation.start <= start && quotation.end >= end);
  }
}

const fits = (wanted: 'no' | 'yes' | 'any', is: boolean): boolean =>
  wanted === 'any' || (wanted === 'yes') === is;

function spanOf(view: TextView, from: number, to: number): { start: number; end: number } {
  const first = view.at[from] ?? 0;
  const last = view.at[to - 1] ?? first;
  return view.document.spanOf({ from: first, to: last + 1 });
}

function evidenceOf(match: Match, value: string, view: TextView): Evidence {
  const { code, rule } = match.compiled;
  const { start, end } = spanOf(view, match.from, match.to);
  const target = rule.cue ? -1 : match.target;
  return {
    coding: {
      start,
      end,
      code: code.id,
      value,
      present: code.values.find(({ id }) => id === value)?.present ?? false,
      rule: rule.id,
      weight: rule.weight,
      cue: rule.cue,
      evidence: view.document.text.slice(start, end),
      target: view.targets[target]?.name ?? null,
    },
    rule,
    target,
    sentences: match.sentences,
  };
}
