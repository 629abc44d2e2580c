import type { Cue } from './cue.ts';

const COMMENTS =
  '(?:comments?(?:\\(s\\))?|replies|responses?|opini(?:ons?|ones|oni|ões)|reactions?|thoughts?|kommentare?|kommentarer?|commentaires?|comentarios?|comentários?|commenti|reacties|antworten|réponses?|respuestas?|respostas|risposte|gedanken|gedachten|réflexions?|pensamientos?|pensieri|meinungen|ergänzungen|avis|komentarze|komentarzy|réactions?|reaktionen|reaktioner|reazioni|reacciones|reações|комментари(?:и|ев|й|я)|отзывы|мнения|коментар(?:і|ів)|yorum(?:lar)?|σχόλι[οα]|komentáře?|komentářů|komentarai|kommenttia?|kommentit|hozzászólás(?:ok)?|comentarii?|comentaris|komentara?|tanggapan|balasan|yanıt|bình luận|opinie|názory?|názorů|reageringen|تعليق(?:ات|ان)?|التعليقات|ردود|ردّ?|תגובות?|תגובה)';
/** Words that are a button when they stand alone, and a heading behind a count. */
const COUNTED = `(?:${COMMENTS}|reply|antwort|antwoord(?:en)?|gedanke|gedachte|pensamento|pensiero|resposta|risposta|reactie|commento|komentarz[ey]?)`;
/** How pages write the count of one, or of none. */
const FEW = 'one|no|ein|eine|kein|keine|un|une|uno|una|um|uma|een|en|ett';
const WHOSE =
  "(?:(?:leser|nutzer|user|lezers|läsar(?:nas )?)(?=\\p{L})|(?:all|reader|readers[’']?|your|our|user|users[’']?|latest|recent|public|member|visitor|top|newest|featured|alle|tous les|todos los|tutti i|toutes les|vos|tus|sus|i vostri|os seus|ihre|eure|uw|twoje|wasze|votre|ваши|\\d+ new) )?";
const COUNT = '\\(?\\[?\\d[\\d,.]*\\+?\\]?\\)?';
/** What may follow a heading of the section: a sorting menu, an invitation, an arrow. */
const TAIL =
  '(?:\\s*[»›:|.…-]|\\s?sort(?:ed)? by.{0,40}|\\s+(?:so far|to date|below|posted|in .{0,20}order.{0,40}|add your.{0,20}|leave (?:new|a .{0,12})|post (?:a )?comment|feed for .{0,30}|newest.{0,30}|oldest.{0,30}|subscribe.{0,20}|rss|login|log in)|(?:newest|oldest|best|popular)(?: first)?$)*';

/** Rows that announce the reader comments. A count, where one is printed, is the group `count`. */
export const DIVIDERS: readonly Cue[] = [
  {
    id: 'divider-count-first',
    pattern: new RegExp(
      `^(?:(?:insgesamt|total|all|alle|showing|toplam) )?(?<count>\\d[\\d,.]*|${FEW})\\+? (?:new |total |readers?[’']? |users?[’']? |public )?${WHOSE}${COUNTED}(?: on this (?:story|article|item))?${TAIL}$`,
      'iu',
    ),
    reason: '"87 Comments" heads the section on most blogs and papers.',
  },
  {
    id: 'divider-who-commented',
    pattern:
      /^(?<count>\d[\d,.]*|one) (?:readers?|people|persons?|users?|visitors?|members?) (?:has|have) (?:commented|responded|replied|had (?:his|her|their) say)(?: (?:on|to) this .{1,20})?[.:]?$/iu,
    reason: 'The heading counts those who wrote.',
  },
  {
    id: 'divider-count-in-all',
    pattern: /^insgesamt (?<count>\d[\d.]*) beitr(?:äge|ag)$/iu,
    reason: 'German papers with a forum for each article; a count of posts alone is that of a member.',
  },
  {
    id: 'divider-count-after',
    pattern: new RegExp(
      `^${WHOSE}${COMMENTS} ?:? ?[([]?(?<count>\\d[\\d,.]*)[)\\]]?(?: of \\d+)?${TAIL}$`,
      'iu',
    ),
    reason: '"Comments (12)" and "Comments: 12" are the same with the count after.',
  },
  {
    id: 'divider-responses-to',
    pattern: new RegExp(
      `^(?<count>\\d[\\d,.]*|${FEW}) (?:more )?${COUNTED} (?:to|on|for|about|so far on|auf|zu|sur|en|em|sobre|a|à|su|op|over|in|till|om|do|к|на|до|la|pada|untuk|til|na|على|על)(?!\\p{L}).{1,160}$`,
      'iu',
    ),
    reason: 'WordPress themes print "4 thoughts on", "34 responses to" and the headline.',
  },
  {
    id: 'divider-responses-behind',
    pattern: new RegExp(
      `^["„“«”「].{1,160}["“”»」] (?:için |üzerine |artikkelista |bejegyzéshez )?(?<count>\\d[\\d,.]*) ${COUNTED}$`,
      'iu',
    ),
    reason: 'Turkish and Hungarian put the headline first and the count behind it.',
  },
  {
    id: 'divider-heading',
    pattern: new RegExp(
      `^(?!(?:opini(?:ons?|e|ones|oni|ões)|мнения)$)(?:the )?${WHOSE}${COMMENTS}(?: list| section| thread| stream)?${TAIL}$`,
      'iu',
    ),
    reason: 'A row that holds nothing but "Comments"; "Opinion" alone is a section of the paper.',
  },
  {
    id: 'divider-named-count',
    pattern: new RegExp(
      `^(?!(?:read|continue|lire|leer|leia|leggi|lees|läs|weiter)[ l])(?:[\\p{L}’']{3,20} ?){1,2}(?: [-–|·•:])? ?[([]?(?<count>\\d{1,5}) ${COMMENTS}[)\\]]?${TAIL}$`,
      'iu',
    ),
    needs: /\d/,
    reason: 'Papers give the section a name of its own, and the count behind it: "Story talk 12 comments".',
  },
  {
    id: 'divider-asks-count',
    pattern:
      /^(?:(?:leave|add|post|write|make) (?:a |your )?comment|comment(?: on this (?:story|article))?|have your say|join in|opina|participa|comenta|commenta|comente|reageer|kommentera|skomentuj|прокомментировать|обсудить) ?[([](?<count>\d{1,5})[)\]]$/iu,
    needs: /\d/,
    reason: 'The invitation to write, with how many have: "Leave a comment (12)".',
  },
  {
    id: 'divider-have-your-say',
    pattern:
      /^(?:• )?(?:have your say|(?:join|continue) the (?:discussion|conversation|debate)|continue discussion|what (?:do )?(?:you|readers|others) (?:think|say|said|are saying).{0,30}|what (?:you|readers|others) (?:wrote|write|told us)|(?:our )?(?:readers?|you|visitors) (?:write|wrote|say|said|respond(?:ed)?|react(?:ed)?)|your views?|your say|(?:the )?(?:discussion|conversation)(?: \(\d+\))?|sound off|talkback|feedback|reader feedback|below the line|la tua opinione|tu opinión|ihre meinung|eure meinung|deine meinung|votre avis|vos avis|uw mening|jouw mening|twoja opinia|sua opinião|ваше мнение|diskussion|discusión|discussione|discussie|discussão|dyskusja|обсуждение|обговорення)(?: ?\(\d+\))?[:?!.…]*$/iu,
    reason: 'Newspapers name the section by its invitation.',
  },
  {
    id: 'divider-show',
    pattern:
      /^(?:show|hide|view|read|see|display(?:ing)?|showing|viewing|load) (?:all |the |new |more )?(?:\d[\d,]* )?(?:of \d+ )?comments?\b.{0,30}$/iu,
    reason: 'The switch that opens the comments is printed right above them.',
  },
  {
    id: 'divider-filter',
    pattern: /^comments? (?:filter|viewing options|threshold)\b.{0,20}$/iu,
    reason: 'Slashdot and Drupal print the controls of the thread above it.',
  },
  {
    id: 'divider-heading-long',
    pattern:
      /^(?:comments|responses|replies|reactions|opinions|(?:leser|nutzer)?(?:kommentare|meinungen)|commentaires|réactions|comentarios|comentários|reacties|commenti|kommentarer) (?:on|to|about|from|for|zu|sur|zum|à|al?|sobre|op|su|till)(?!\p{L}).{1,120}$/iu,
    reason: '"Comments on: HEADLINE" and "Comments from readers".',
  },
  {
    id: 'divider-whose-behind',
    pattern: new RegExp(
      `^(?:\\p{L}{1,3} )?${COMMENTS}(?: \\p{L}{1,3}){0,2} (?:lecteurs|lectores|leitores|lettori|leser(?:innen)?|lezers|läsare|læsere|lesere|internautes|usuarios|utenti|nutzer|czytelników|internautów|читателей|القراء|الزوار)${TAIL}$`,
      'iu',
    ),
    reason: '"I commenti dei lettori", "Les réactions des internautes": many languages say whose behind it.',
  },
  {
    id: 'divider-page',
    pattern: /^(?:comments? )?page \d+ of \d+$/iu,
    reason: 'Paged threads say so above the first comment.',
  },
  {
    id: 'divider-count-heading',
    pattern: new RegExp(`^${COUNT} ${COMMENTS} [|·•] .{1,60}$`, 'iu'),
    reason: 'Disqus and others put the community or a menu behind the count.',
  },
  {
    id: 'divider-unspaced',
    pattern:
      /^(?:コメント|みんなのコメント|評論|评论|留言|댓글|의견)(?:一覧)?\s?[(（[]?(?<count>\d[\d,.]*)?(?:件|条|則|개)?[)）\]]?$/u,
    reason: 'Chinese, Japanese and Korean put the count right behind the word.',
  },
  {
    id: 'divider-headline-unspaced',
    pattern:
      /^[「“『].{1,160}[」”』]\s?(?:への|に対して|に)\s?(?<count>\d[\d,.]*)\s?件の(?:フィードバック|コメント|返信)$/u,
    reason: 'WordPress in Japanese prints the headline, then how many answered it.',
  },
];
