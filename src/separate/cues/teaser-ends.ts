/** What a teaser says that leads on to the whole, in the languages of the pages that were met. */
const LEADS_ON =
  'full\\s+story|read\\s+(?:more|on|full .{1,10})|continue\\s+reading|weiterlesen|lire\\s+la\\s+suite|leer\\s+más|seguir\\s+leyendo|leia\\s+mais|ler\\s+mais|leggi\\s+tutto|lees\\s+(?:verder|meer)|läs\\s+mer|les\\s+mer|læs\\s+mere|czytaj\\s+(?:więcej|dalej)|читать\\s+(?:далее|дальше|полностью)|続きを読む|もっと読む|阅读全文';

/** A line of running words that leads on to the whole of another article. */
export const TEASER = new RegExp(`(?:${LEADS_ON}|more\\s*[»>…]+|mehr\\s*[»>…]+)[\\s\\])»>→▸›.…]*$`, 'iu');

/** The end of words that are whole elsewhere: they break off, or lead on. */
export const TEASER_END = new RegExp(
  `(?:…|\\.\\.\\.|\\[…\\]|»|${LEADS_ON}|(?<!\\p{L})(?:more|mehr|suite|meer))[\\s\\])»>]*$`,
  'iu',
);
