import type { CodedText } from '../../model/coded-page.ts';
import type { Document } from '../../text/document.ts';
import type { BlamingCodes } from '../blame/mode-of.ts';
import type { Evidence } from '../evidence.ts';
import type { ScoredDocument } from '../sentiment.ts';

/** A text as the rules have coded it, with what went into that. */
export interface RuleCoded {
  readonly document: Document;
  /** Every rule that holds somewhere, before thresholds, shields and the choice of one value. */
  readonly found: readonly Evidence[];
  readonly scored: ScoredDocument;
  readonly coded: CodedText;
  readonly codebook: BlamingCodes;
}
