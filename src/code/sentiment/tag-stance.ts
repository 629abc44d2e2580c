import type { Polarity } from '../../model/sentiment.ts';
import type { Span } from '../../model/span.ts';
import type { Document } from '../../text/document.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** What is demanded of, or wished to, whoever a hashtag names: "#StopPutin", "#PrayForUkraine". */
const AGAINST =
  /(stop|boycott|shameon|handsoff|fuck|arrest|ban|sanction|resist|impeach|sack|defund|downwith|never)$/;
const FOR =
  /(prayfor|standwith|istandwith|support|save|free|love|thankyou|thanks|justicefor|jesuis|proudof|vote|gloryto|longlive)$/;

/** What the words of a hashtag before the name in it say of whoever it names; neutral where they say nothing. */
export function tagStance(document: Document, { start }: Span, { from }: TokenRange): Polarity {
  const token = document.tokens[from];
  if (token?.kind !== 'tag') return 'neu';
  const before = document.text.slice(token.start + 1, start).toLowerCase();
  if (AGAINST.test(before)) return 'neg';
  return FOR.test(before) ? 'pos' : 'neu';
}
