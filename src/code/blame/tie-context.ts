import type { Span } from '../../model/span.ts';
import type { TargetSpan } from '../../model/target.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from '../evidence.ts';

/** What is known of a text when it is asked who in it is blamed. */
export interface TieContext {
  readonly document: Document;
  readonly mentions: readonly TargetSpan[];
  /** Mentions that are mere roles or collectives: they count as targets only where they are blamed. */
  readonly roles: ReadonlySet<TargetSpan>;
  /** All that the rules of the blame code say, whether or not it is enough for a coding. */
  readonly evidence: readonly Evidence[];
  /** The sentiment weight of each token. */
  readonly weights: readonly number[];
  /** The attitude toward each mention, -1 to +1. */
  readonly attitudes: readonly number[];
  readonly quotations: readonly Span[];
  /** Ids of the other codes that are present in the text. */
  readonly present: ReadonlySet<string>;
}
