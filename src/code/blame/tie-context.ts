import type { Code } from '../../codebook/codebook.ts';
import type { Span } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../evidence.ts';
import type { MentionPlace } from './mentions.ts';

/** What is known of a text when it is asked who in it is blamed. */
export interface TieContext {
  readonly document: Document;
  readonly mentions: readonly TargetSpan[];
  /** Where each of them stands. */
  readonly places: readonly MentionPlace[];
  /** Mentions that are mere roles or collectives: they count as targets only where they are blamed. */
  readonly roles: ReadonlySet<TargetSpan>;
  /** All that the rules of the code say, whether or not it is enough for a coding. */
  readonly evidence: readonly Evidence[];
  /** The code that blames. */
  readonly code: Pick<Code, 'values'>;
  /** The sentiment weight of each token. */
  readonly weights: Float64Array;
  /** The attitude toward each mention, -1 to +1. */
  readonly attitudes: readonly number[];
  readonly quotations: readonly Span[];
  /** Ids of the other codes that are present in the text. */
  readonly present: ReadonlySet<string>;
}

/** What the rules of one blaming code say of a text, and what is known of the text beside. */
export interface TieQuestion {
  readonly code: Code;
  /** What the rules alone come to. */
  readonly settled: readonly Evidence[];
  /** All evidence for blame that nothing speaks against, cues included; never empty. */
  readonly witnesses: readonly Evidence[];
  readonly context: TieContext;
}
