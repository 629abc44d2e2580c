import { deserialize, serialize } from 'node:v8';
import type { Codebook, Rule } from '../codebook/codebook.ts';

/** What a rule looks for: the most of a codebook by far, and nothing that its compiled program asks for again. */
const PARTS = ['any', 'all', 'unless'] as const;
type Patterns = Pick<Rule, (typeof PARTS)[number]>;

/** A codebook as bytes, and the patterns of all its rules, in their order. */
interface StoredCodebook {
  readonly codebook: Buffer;
  readonly patterns: Buffer;
}

const rulesOf = ({ codes }: Codebook): readonly Rule[] => codes.flatMap(({ rules }) => rules);

/** A codebook as bytes, with what it holds but once in them once; the codebook itself is not to be used any more. */
export function storeCodebook(codebook: Codebook): StoredCodebook {
  const patterns: Patterns[] = rulesOf(codebook).map(({ any, all, unless }) => ({ any, all, unless }));
  for (const rule of rulesOf(codebook)) for (const part of PARTS) Reflect.deleteProperty(rule, part);
  return { codebook: serialize(codebook), patterns: serialize(patterns) };
}

/**
 * The codebook again.
 *
 * @param readPatterns gives the bytes of the patterns when one of them is first asked for, which most runs never do
 */
export function restoreCodebook(bytes: Uint8Array, readPatterns: () => Uint8Array): Codebook {
  const codebook: Codebook = deserialize(bytes);
  const rules = rulesOf(codebook);
  const placeOf = new Map(rules.map((rule, at) => [rule, at]));
  let patterns: readonly Patterns[] | undefined;
  for (const part of PARTS) {
    // One function for all rules: objects with accessors of their own would each be of another kind, and slow to ask.
    const get = function (this: Rule): Patterns[typeof part] | undefined {
      patterns ??= deserialize(readPatterns()) as readonly Patterns[];
      return patterns[placeOf.get(this) ?? -1]?.[part];
    };
    for (const rule of rules) Object.defineProperty(rule, part, { enumerable: true, get });
  }
  return codebook;
}
