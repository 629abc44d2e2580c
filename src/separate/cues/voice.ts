import { remembering } from '../../text/remembering.ts';
import { CueTest } from './cue.ts';

/** A sign of how people talk to each other, or of how articles report; positive weights speak for a comment. */
interface VoiceCue {
  readonly id: string;
  readonly pattern: RegExp;
  /** What stands in every text that the pattern fits, where it is told sooner than by the pattern. */
  readonly needs?: RegExp;
  /** Log odds of comment against article paragraph, rounded; from counts over both kinds of text. */
  readonly weight: number;
  readonly reason: string;
}

const VOICE_CUES: readonly VoiceCue[] = [
  {
    id: 'voice-vocative',
    pattern:
      /,\s(?:professor|prof|doctor|doc|mate|sir|madam|ma['’]am|guys|folks|man|dude|bro|pal|friend|buddy|my friend|everyone|everybody|all)[,.!?]/iu,
    weight: 1,
    reason: 'Comments call somebody by a title or as a friend.',
  },
  {
    id: 'voice-taking-up',
    pattern:
      /^(?:that|this|it|you) (?:could|would|can|is|was|may|might|depends|makes|sounds|seems|do|have|are)\b|\b(?:is|are|['’]re) (?:quite |dead |absolutely |so |not |both )?(?:right|wrong|mistaken|correct)\b|\blet me be (?:clear|plain|honest|frank)|\bto be (?:fair|honest|clear)\b|\bthe same (?:could|can) be said\b|\b(?:good|fair|excellent) point\b/iu,
    needs: /right|wrong|mistaken|correct|let me|to be |be said|point|^(?:that|this|it|you) /iu,
    weight: 0.8,
    reason: 'Comments take up what was said before them.',
  },
  {
    id: 'voice-opener',
    pattern:
      /^(?:yes|no|nope|yeah|yep|nah|well|so|oh|ah|hey|hi|hello|lol|wow|really|exactly|agreed?|i agree|i disagree|i don['’]t agree|correct|right|true|sure|ok(?:ay)?|thanks?|thank you|bless you|great|good|nice|actually|sorry|please|why|what|how|who|not|maybe|ha|haha|um|hmm|clearly|same here|me too|@|re:)(?!\p{L})/iu,
    weight: 1.1,
    reason: 'Comments open by answering.',
  },
  {
    id: 'voice-marks',
    pattern: /[!?]{2}|\.\.\.|…/u,
    weight: 1,
    reason: 'Doubled marks and dots are rare in edited text.',
  },
  {
    id: 'voice-lower-start',
    pattern: /^\p{Ll}/u,
    weight: 1.1,
    reason: 'Edited paragraphs begin with a capital.',
  },
  {
    id: 'voice-slang',
    pattern:
      /\b(?:lol|lmao|omg|wtf|btw|imo|imho|gonna|wanna|gotta|ain['’]t|kinda|dude|folks?|lads?|blokes?|daft|barmy|rubbish|nonsense|crooks?|thugs?|clowns?|crap|damn|hell|stupid|idiots?|moron|bs|pathetic|ridiculous|disgusting|wimp|creep|lunatic)\b/iu,
    weight: 1.3,
    reason: 'Words that editors take out.',
  },
  {
    id: 'voice-own-view',
    pattern:
      /\b(?:I think|I guess|I believe|in my opinion|I agree|I disagree|I hope|I wonder|I doubt|I['’]d (?:say|have|like|love|rather|sooner|want|bet)|if you ask me|my guess|I['’]m no|I for one|I don['’]t)\b/u,
    weight: 0.9,
    reason: "A view given as one's own.",
  },
  {
    id: 'voice-to-author',
    pattern:
      /\b(?:(?:great|good|nice|excellent|interesting|wonderful|terrible) (?:article|post|piece|read|story|job|work|column|write-up)|thanks? (?:you )?for (?:this|the|your|sharing|posting)|this (?:article|post|column|author|writer)|the author|you wrote|your (?:article|post|piece|column|point|comment))\b/iu,
    weight: 1,
    reason: 'Talk to, or about, the writer of the page.',
  },
  {
    id: 'voice-question',
    pattern: /\?/u,
    weight: 0.8,
    reason: 'One comment in four asks, one article paragraph in ten.',
  },
  {
    id: 'voice-retort',
    pattern:
      /\b(?:who cares|give me a break|what a (?:joke|load|mess|shame)|shame on|good for|wake up|get real|how about|why (?:don['’]t|doesn['’]t|are|is|would|not)|so (?:who|what|why|how)|can (?:any|some)(?:body|one)|has any(?:body|one)|will some(?:body|one)|tell me)\b/iu,
    weight: 1.3,
    reason: 'Retorts and challenges.',
  },
  {
    id: 'voice-exclaims',
    pattern: /!/u,
    weight: 0.5,
    reason: 'Exclamation marks are twice as frequent in comments.',
  },
  {
    id: 'voice-you',
    pattern: /\b(?:you|your|you['’]re|yours|u)\b/iu,
    weight: 0.4,
    reason: 'Comments address somebody.',
  },
  {
    id: 'voice-small-i',
    pattern: /(?<![\w'’])i(?=['’ ][a-z])/u,
    needs: /i['’ ]/,
    weight: 1,
    reason: 'Nobody edits a comment.',
  },
  {
    id: 'voice-reports',
    pattern: /\b(?:said|told|according to|reported|announced|spokes\w{2,9}|added that)\b/u,
    weight: -1,
    reason: 'Articles report who said what.',
  },
  {
    id: 'voice-quotes',
    pattern: /[“"][^“”"]{20,400}[”"]/u,
    weight: -1,
    reason: 'Quoted speech is five times as frequent in articles.',
  },
  {
    id: 'voice-dates',
    pattern:
      /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|(?:january|february|april|june|july|august|september|october|november|december) \d)\b/iu,
    needs: /\d|day/iu,
    weight: -0.8,
    reason: 'Articles date what they tell.',
  },
  {
    id: 'voice-full-names',
    pattern: /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
    needs: / \p{Lu}\p{Ll}/u,
    weight: -0.4,
    reason: 'Articles give full names.',
  },
  {
    id: 'voice-figures',
    pattern: /\b\d[\d,.]+\b|per ?cent|%/u,
    weight: -0.4,
    reason: 'Articles give figures.',
  },
];

/** Enough of a text to hear its voice. */
const LONGEST_SAMPLE = 600;

/** Samples that are remembered at a time: those of a page, which each layout that may be its own asks for again. */
const MOST_SAMPLES = 1000;

const TESTS = VOICE_CUES.map((cue) => new CueTest(cue));

const voiceOfSample = remembering((sample) => {
  const small = sample.toLowerCase();
  let sum = -0.3;
  for (const test of TESTS) if (test.fits(sample, small)) sum += test.cue.weight;
  return sum;
}, MOST_SAMPLES);

/** How much a paragraph sounds like a reader rather than like an article: a sum of log odds, 0 undecided. */
export const voiceOf = (text: string): number => voiceOfSample(text.slice(0, LONGEST_SAMPLE));
