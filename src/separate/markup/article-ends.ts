import { type Cue, CueTest } from '../cues/cue.ts';
import type { Row } from '../rows.ts';

/** A closing line, and how much prose it takes to go on behind it, in words. */
interface ArticleEnd extends Cue {
  readonly cost: number;
}

/** Lines that close an article, beside those that open or close a comment section; what follows is the site's. */
export const ARTICLE_ENDS: readonly ArticleEnd[] = [
  {
    id: 'asks-for-comments',
    cost: 60,
    pattern:
      /^(?:do you have (?:a |any )?(?:comments?|opinions?|something to say)|(?:tell us )?what (?:do )?you think|comment (?:blog|on (?:this|the) (?:story|article))|your comments?|have your say|sound off|let us know what you think|send (?:us )?your comments?|email (?:us|your) .{0,30}(?:comments?|views?)|comment posters are|(?:note:? )?please post (?:your )?comments|(?:article|reader|story|user|viewer) comments$|comments? (?:policy|guidelines|rules)|(?:thanks|thank you) for your comments|ihre meinung|diskutieren sie|donnez votre avis|votre avis|réagissez|opina|déjanos tu comentario|deixe (?:o )?seu comentário|scrivi un commento|reageer)\b.{0,60}/iu,
    reason: 'The invitation to write stands behind the last paragraph.',
  },
  {
    id: 'offers-sharing',
    cost: 12,
    pattern:
      /^(?:share (?:this|on|it|the)|bookmark (?:this|with|to)|send (?:this|to a friend)|email (?:this|to a friend)|print (?:this|article)|save (?:this|to)|del\.icio\.us|digg (?:it|this)?|if you (?:liked|like|enjoyed) this (?:article|post|story)|what are these(?: links)?|let others know|these icons link|teilen|artikel (?:teilen|drucken|versenden|empfehlen)|partager|compartir|condividi|deel dit)\b.{0,80}$|^(?:\W{0,3}(?:digg|del\.icio\.us|reddit|facebook|furl|newsvine|stumbleupon|technorati|twitter|google\+?|pinterest|linkedin|whatsapp|tumblr|e-?mail|print)(?: it| this)?[\s|,·•-]*){2,}$/iu,
    reason: 'Buttons that pass the article on, which text shows as their names.',
  },
  {
    id: 'claims-rights',
    cost: 25,
    pattern:
      /^(?:\W{0,3}(?:copyright|©|\(c\)) ?(?:\W|\d|by\b)|all (?:rights|contents?) reserved|this material may not be|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|reproduction (?:is )?prohibited).{0,200}/iu,
    reason: 'Whose the article is, printed under it.',
  },
  {
    id: 'leads-on',
    cost: 25,
    pattern:
      /^(?:(?:more|other|latest|top|recent|popular|related|similar) (?:from|in|on|news|stories|articles|headlines|posts|links|content|reading|coverage|topics|blogs?)|also (?:in|on|see)|see also|related(?= |$)|most (?:read|viewed|active|popular|emailed|discussed|commented|recent)|you (?:may|might) also|latest (?:news|comments|headlines)|the latest from|recommended|mehr (?:zum thema|aus|von)|lesen sie auch|auch interessant|das könnte (?:sie|dich) auch|ähnliche (?:artikel|beiträge)|weitere (?:artikel|meldungen|themen)|verwandte|lire aussi|à lire aussi|sur le même sujet|articles (?:liés|similaires)|lea también|más (?:noticias|sobre)|(?:artículos|entradas) relacionad|leia (?:também|mais)|leggi anche|articoli correlati|lees ook|meer (?:nieuws|over)|gerelateerd)(?!\p{L})(?: \S+){0,4}$/iu,
    reason: 'Headings over lists of other articles.',
  },
];

/** Closing lines are short; a paragraph that begins like one is a paragraph. */
const LONGEST_CLOSING = 24;

const TESTS = ARTICLE_ENDS.map((end) => new CueTest(end));

/** How a line closes an article, or null where it does not. */
export function findArticleEnd({ text, words }: Pick<Row, 'text' | 'words'>): ArticleEnd | null {
  if (words > LONGEST_CLOSING) return null;
  const small = text.toLowerCase();
  return TESTS.find((test) => test.fits(text, small))?.cue ?? null;
}
