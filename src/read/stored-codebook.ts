import { deserialize, serialize } from 'node:v8';
import type { Codebook, Rule } from '../codebook/codebook.ts';

/** What a rule looks for: the most of a codebook by far, and nothing that its compiled program asks for again. */
const PARTS = ['any', 'all', 'unless'] as const;
type Patterns = Pick<Rule, (typeof PARTS)[number]>;

interface StoredCodebook {
  readonly codebook: Codebook;
  /** The patterns of all rules, in their order. */
  readonly patterns: Uint8Array;
}

const rulesOf = ({ codes }: Codebook): readonly Rule[] => codes.flatMap(({ rules }) => rules);

/** A codebook as bytes, with what it holds but once in them once; the codebook itself is not to be used any more. */
export function storeCodebook(codebook: Codebook): Buffer {
  const patterns: Patterns[] = rulesOf(codebook).map(({ any, all, unless }) => ({ any, all, unless }));
  for (const rule of rulesOf(codebook)) for (const part of PARTS) Reflect.deleteProperty(rule, part);
  return serialize({ codebook, patterns: serialize(patterns) } satisfies StoredCodebook);
}

/** The codebook again; the patterns of its rules are read where one is asked for. */
export function restoreCodebook(bytes: Uint8Array): Codebook {
  const stored: StoredCodebook = deserialize(bytes);
  let patterns: readonly Patterns[] | undefined;
  rulesOf(stored.codebook).forEach((rule, at) => {
    for (const part of PARTS) {
      Object.defineProperty(rule, part, {
        enumerable: true,
        get() {
          patterns ??= deserialize(stored.patterns) as readonly Patterns[];
          return patterns[at]?.[part];
        },
      });
    }
  });
  return stored.codebook;
}
