import type { TellFeatures } from '../../model/feature.ts';
import type { Span } from '../../model/span.ts';
import { Document } from '../../text/document.ts';
import { type Coder, codeByRules } from '../code-text.ts';
import { visitCommentFeatures } from './comment-features.ts';
import { visitTargetFeatures } from './target-features.ts';

/** What a trained coder sees in a text: what tells of the text, or of a target in it. */
export function tellFeatures(text: string, target: Span | null, coder: Coder): TellFeatures {
  const document = new Document(text);
  if (target === null) {
    const coded = codeByRules(document, coder);
    return (visit) => visitCommentFeatures(coded, visit);
  }
  const coded = codeByRules(document, coder, { givenTargets: [target] });
  return (visit) => visitTargetFeatures(coded, document.rangeOf(target), visit);
}
