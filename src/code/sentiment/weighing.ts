import type { SignName } from '../../codebook/signs.ts';
import type { Document } from '../../text/document.ts';
import { weighContext } from './context.ts';
import { type Balance, balanceOf } from './evidence.ts';
import { countSigns } from './signs.ts';
import { type Lexicon, type Tone, type Weighed, type WeighedTokens, weighTokens } from './weigh.ts';

/** What a text's words weigh where they stand, and what its signs are. */
export class Weighing implements Weighed, WeighedTokens, Balance {
  readonly tones: readonly Tone[];
  readonly weights: Float64Array;
  readonly negated: Uint8Array;
  readonly inPhrase: Uint8Array;
  readonly praise: number;
  readonly reproach: number;
  /** What the words weigh in AFINN alone. */
  readonly raw: number;
  /** How often each sign stands there, see `countSigns`. */
  readonly times: ReadonlyMap<SignName, number>;

  constructor(document: Document, lexicon: Lexicon) {
    const weighed = weighTokens(document, lexicon);
    const { tones, weights } = weighed;
    this.tones = tones;
    this.weights = weights;
    this.inPhrase = weighed.inPhrase;
    this.negated = weighContext(document, weighed);
    const { praise, reproach } = balanceOf(weights);
    this.praise = praise;
    this.reproach = reproach;
    let raw = 0;
    for (let at = 0; at < tones.length; at += 1) raw += (tones[at] as Tone).raw;
    this.raw = raw;
    this.times = countSigns(document, tones);
  }
}
