import type { Quotation } from '../model/coded-page.ts';
import type { Document } from '../text/document.ts';

/** What a comment may quote from. */
export interface QuotationContext {
  readonly articleBodies?: readonly string[];
  /** The comments that stand before this one on the page. */
  readonly earlierComments?: readonly string[];
}

/** Finds the words of a comment that are not the commenter's own. */
export function findQuotations(_document: Document, _context: QuotationContext): Quotation[] {
  return [];
}
