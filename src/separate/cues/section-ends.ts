import type { Cue } from './cue.ts';

/** Rows that close the comment section: the form to write one, and what pages print under it. */
export const SECTION_ENDS: readonly Cue[] = [
  {
    id: 'end-form-heading',
    pattern:
      /^[*+[ ]*(?:leave|post|add|write|submit|make|enter|publish|send) (?:a |an |your |my |us )?(?:new |own |public )?(?:comments?|reply|replies|response|feedback|opinion)\b.{0,60}$/iu,
    reason: 'The form for a new comment stands under the thread.',
  },
  {
    id: 'end-cancel-reply',
    pattern: /^(?:click here to )?cancel (?:reply|comment)\b.{0,20}$/iu,
    reason: 'WordPress prints it with its form.',
  },
  {
    id: 'end-closed',
    pattern:
      /^(?:\W{0,3})?(?:sorry,? )?(?:the )?(?:readers?['’]? )?(?:comments?|commenting|discussion|thread)(?: (?:for|on|to) (?:this|the) .{1,30})? (?:are|is|have been|has been) (?:now |currently )?(?:closed|disabled|archived|locked|turned off|not available)\b.{0,80}$/iu,
    reason: 'A closed thread ends by saying so.',
  },
  {
    id: 'end-closed-other-languages',
    pattern:
      /^(?:die |les |los |las |i |gli |os |de |la |le )?(?:kommentarfunktion|kommentare|diskussion|commentaires|discussion|comentarios|comentários|commenti|reacties|discussie|kommentarerna|kommentarer|kommentarfältet|komentarze|komentowanie|комментарии|обсуждение|yorumlar|التعليقات)(?: .{1,40})? (?:ist|sind|est|sont|están|está|são|estão|sono|zijn|is|är|er|zostały|są|jest) (?:.{0,20} )?(?:geschlossen|deaktiviert|beendet|fermée?s?|clos(?:e|es)?|cerrad[oa]s|desactivad[oa]s|encerrad[oa]s|fechad[oa]s|chius[ie]|gesloten|stängd[ae]?|lukket|zamknięte|wyłączone?|zablokowane)\b.{0,60}$|^(?:комментарии|обсуждение)(?: .{1,40})? закрыт[ыо].{0,40}$|^yorumlar(?: .{1,30})? kapal[ıi].{0,30}$|^(?:التعليقات|التعليق) مغلقة?.{0,30}$|^er kan niet (?:meer )?(?:worden )?gereageerd(?: worden)?.{0,20}$/iu,
    reason: 'The same in other languages.',
  },
  {
    id: 'end-log-in-other-languages',
    pattern:
      /^(?:(?:um|zum) (?:zu )?(?:kommentieren|antworten).{0,60}(?:anmelden|einloggen|registrieren|angemeldet|eingeloggt).{0,40}|(?:vous devez|il faut) .{0,30}(?:connecté|connecter|inscrit|identifié).{0,60}|(?:debes?|tienes? que|es necesario|inicia sesión|regístrate) .{0,40}(?:para|sesión|registrad).{0,60}|(?:devi|per commentare|effettua) .{0,40}(?:commentare|accedere|registrat|login|l[’']accesso|connesso).{0,40}|(?:você precisa|inicie sessão|faça login|é necessário) .{0,60}(?:comentar|comentário|login|sessão).{0,30}|(?:log in|je moet|u moet) .{0,40}(?:reageren|reactie|ingelogd).{0,30}|(?:zaloguj się|musisz być zalogowan).{0,60}|(?:чтобы|для того,? чтобы) .{0,40}коммент.{0,40}(?:войдите|авториз|зарегистр).{0,40}|yorum yap(?:mak|abilmek) için.{0,60})$/iu,
    reason: 'An account is asked for where the form would be, in other languages.',
  },
  {
    id: 'end-log-in',
    pattern:
      /^(?:(?:note: )?you (?:must|need to|have to) (?:be )?(?:a |an )?(?:logg?ed|log|sign|signed|regist).{0,80}|you (?:must|need to|have to) be a .{0,30}(?:to|before you can) (?:post|comment|reply).{0,40}|sign in or create .{1,60}|(?:please )?(?:log|sign)[ -]?(?:in|on)(?: or (?:register|sign up).{0,20})? (?:to|and) (?:post|comment|leave|reply|add|join)\b.{0,60}|register (?:or log in )?to (?:post|comment|reply).{0,40}|login to (?:post|comment).{0,40}|du musst .{0,30}(?:angemeldet|eingeloggt) sein.{0,60})$/iu,
    reason: 'A site that wants an account says so where the form would be.',
  },
  {
    id: 'end-markdown-form',
    pattern:
      /^(?:write ?\|? ?preview|styling with markdown is supported.{0,60}|sign ?in with (?:github|gitlab|google|facebook|twitter|disqus|apple)(?: to comment)?)$/iu,
    reason: 'Comments kept on a code host end in its form.',
  },
  {
    id: 'end-form-field',
    pattern:
      /^\W{0,3}(?:your )?(?:name|e-?mail|e-?mail address|website|web site|url|homepage|comment|message|nachricht|nom|nombre)\W{0,3}(?:\(?(?:required|optional|will not be published|not published|erforderlich|pflichtfeld)\)?.{0,40}|\*)$/iu,
    reason: 'The fields of the form for a new comment.',
  },
  {
    id: 'end-empty-field',
    pattern: /^(?:\[ ?\]|_{8,59})$/u,
    reason: 'Text browsers print the fields of a form as empty brackets or lines.',
  },
  {
    id: 'end-labelled-field',
    pattern:
      /^(?!\W*(?:search|such|busca|rech|cerca|zoek|sök|find|keyword|user|log|sign|passw|enter|newsletter))[^_[\]]{2,40}(?:_{10,}|\[ ?\])$/iu,
    needs: /_{10}|\[ ?\]$/,
    reason: 'The same with the label before it, in any language; the search box is no form for comments.',
  },
  {
    id: 'end-email-private',
    pattern:
      /^(?:your e-?mail (?:address )?(?:will|is)(?: not| never)? .{0,80}|(?:deine|ihre|die) e-mail-adresse wird nicht.{0,90}|votre adresse (?:e-?mail|de messagerie) ne.{0,90}|o (?:seu )?endereço de e-?mail não.{0,90}|il tuo indirizzo e-?mail non.{0,90}|je e-?mailadres wordt niet.{0,90}|din e-?postadress publiceras inte.{0,90}|twój adres e-?mail nie.{0,90}|tu dirección de correo.{0,90}|required fields are marked.{0,20}|notify me (?:of|when|by).{0,60}|save my name.{0,90}|characters (?:remaining|left).{0,20}|.{0,12}html (?:tags|is|code).{0,60}|you (?:may|can) use these (?:html )?.{0,40})$/iu,
    reason: 'The small print of the form.',
  },
  {
    id: 'end-form-other-languages',
    pattern:
      /^(?:schreibe? (?:einen|deinen|eine|ein) .{0,40}|kommentar (?:schreiben|abgeben|hinterlassen|verfassen)|hinterlasse .{0,40}|antwort (?:schreiben|hinterlassen|abbrechen)|antworten abbrechen|laisser un commentaire.{0,30}|laissez un commentaire.{0,20}|ajouter un commentaire|annuler la réponse|deja (?:un|tu|una) (?:comentario|respuesta).{0,30}|cancelar (?:la )?respuesta|publicar un comentario.{0,20}|deixe (?:uma?|o seu|seu|a sua|sua) .{0,40}|cancelar resposta|enviar coment.{0,12}|publicar (?:el )?comentario|kommentar (?:abschicken|absenden)|(?:laisser|poster|publier) (?:le |un |mon |votre )?commentaire.{0,20}|invia commento|reactie (?:plaatsen|verzenden)|dodaj komentarz.{0,20}|lascia un commento.{0,20}|rispondi|annulla risposta|geef een reactie.{0,20}|plaats een reactie|reactie annuleren|lämna (?:en|ett) .{0,20}|skriv en kommentar.{0,20})(?: (?:antwort abbrechen|annuler la réponse|cancelar (?:la )?(?:respuesta|resposta)|annulla risposta|reactie annuleren))?$/iu,
    reason: 'The same headings in other languages, with the link that takes the form away.',
  },
  {
    id: 'end-older',
    pattern:
      /^[«←<‹ ]*(?:(?:older|newer|previous|next|more|earlier|later|ältere|neuere) comments?|load more(?: comments)?|show more comments|view more comments|see all (?:\d+ )?(?:comments|responses|replies)|continue this thread|ältere kommentare|neuere kommentare)[»→>› ]*$/iu,
    reason: 'Paging stands at the end of what is printed.',
  },
  {
    id: 'end-older-other-languages',
    pattern:
      /^(?:(?:weitere|mehr|alle) kommentare (?:laden|anzeigen|lesen|ansehen)|(?:lire|voir|afficher|charger) (?:plus (?:de )?|les autres |tous les )?(?:commentaires|contributions|réactions)(?: suivants)?|(?:ver|cargar|mostrar) (?:más|todos los|mais|todos os) (?:comentarios|comentários)|(?:carica|mostra|leggi|vedi) (?:altri|tutti i) commenti|(?:zobacz|pokaż|wczytaj) (?:więcej|wszystkie|pozostałe) (?:komentarzy|komentarze|opinie)|(?:toon|laad|bekijk) (?:meer|alle) reacties|(?:visa|läs) (?:fler|alla) kommentarer|(?:vis|se) (?:flere|alle) kommentarer|показать (?:ещ[её]|все|следующие)(?: комментарии)?|показати (?:ще|всі)(?: коментарі)?|загрузить ещ[её]|المزيد من التعليقات|daha fazla yorum(?: göster)?|もっと見る|コメントをもっと見る)$/iu,
    reason: 'The same in other languages.',
  },
  {
    id: 'end-trackbacks',
    pattern:
      /^(?:\d+ )?(?:trackbacks?|pingbacks?|trackbacks?[ /&]+pingbacks?|links to this post|trackback (?:url|uri|link)|the uri to trackback|create a link|subscribe to:? ?(?:post comments|comments).{0,20}|rss feed for comments.{0,40}|comments rss|comment feed|comments? (?:feed|policy)|subscribe (?:by|via|to) .{0,40}|add disqus to your site.{0,20}|disqus' privacy policy|powered by disqus|blog comments powered by.{0,20}|facebook comments plugin|about disqus)\b.{0,40}$/iu,
    reason: 'Feeds and links to the thread are printed behind it.',
  },
];

/** A row of share buttons names a place to share on, and has no other words than these. */
const SHARED_ON =
  '(?=.{0,60}\\b(?:share|tweet|pin|digg|reddit|stumbleupon|facebook|twitter|linkedin|whatsapp|pinterest|tumblr|delicious|flipboard|telegram|instagram|google\\+)(?![\\p{L}\\d]))';
const SHARE_WORD =
  '(?:share|tweet|pin|save|digg|reddit|stumbleupon|facebook|twitter|linkedin|whatsapp|pinterest|tumblr|google ?\\+|del\\.?icio\\.?us|email|e-mail|print|copy|link|like|follow|bookmark|flipboard|telegram|rss|instagram|youtube|pocket|x|this|on|it|us|via|to|with|and|the|friends|story|post|article|page|button|more|plus|please)(?:[\\s|,/·•:&]+|$)';

/** Rows of the page's own frame: after the last comment they end it, inside an article they are left out. */
export const FOOTERS: readonly Cue[] = [
  {
    id: 'footer-copyright',
    pattern:
      /^(?:.{0,60}(?:©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|tous droits réservés|alle rechte vorbehalten)).{0,160}$/iu,
    needs: /©|\(c\)|copyright|rights|droits|rechte/iu,
    reason: 'The copyright line is in every footer.',
  },
  {
    id: 'footer-related',
    pattern:
      /^\W{0,3}(?:(?:related|similar|recent|popular|latest|other|more|further|featured|recommended) (?!by \d)(?:posts?|articles?|stor(?:y|ies)|news|headlines|content|topics?|links|coverage|reading|entries|comments|in|from|on|by)\b.{0,60}|see also|read also|also in\b.{0,30}|most (?:popular|read|viewed|commented|shared|emailed|recent)\b.{0,40}|you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,30}|recommended(?: for you| reading)?|trending(?: now| topics| stories)?|what['’]s (?:hot|new|trending)|don['’]t miss|editor['’]s (?:picks?|choice)|best of the web|from (?:around|across) the web|sponsored (?:links|content|stories)|promoted (?:content|stories)|paid content|ads? by .{0,20}|around the web|top stories|more stories|read (?:more|next)(?: on this| about this)?|weitere artikel.{0,30}|mehr zum thema.{0,20}|lesen sie auch.{0,20}|auch interessant|(?:à )?lire aussi.{0,20}|sur le même (?:sujet|thème)|te puede interesar|lee también|más (?:noticias|información)|leggi anche.{0,20}|potrebbe interessarti.{0,20}|leia (?:também|mais)|lees (?:ook|meer)(?: over.{0,20})?|meer (?:nieuws|over dit onderwerp)|läs (?:också|även|mer)(?: om.{0,20})?|czytaj (?:też|także|również)|zobacz (?:też|także|również)|читайте также|по теме|ähnliche (?:artikel|beiträge).{0,20}|das könnte (?:dich|sie) auch .{0,30}|verwandte artikel|articles? (?:liés|similaires)|artículos relacionados)\W{0,3}$/iu,
    reason: 'Teasers of other articles.',
  },
  {
    id: 'footer-navigation',
    pattern:
      /^[«←<‹ ]*(?:(?:newer|older|previous|next|vorheriger|nächster) (?:post|entry|article|story|page|beitrag|artikel)s?\b.{0,100}|(?:previous|next):? .{0,120}|home(?:page)?|back to (?:top|home|.{1,20})|go to (?:top|page).{0,20}|return to .{1,60}|return to top|site ?map|archives?|blog archive|blogroll|categories|tag cloud|search(?: this (?:site|blog))?|about(?: us| me| this (?:site|blog))?|contact(?: us)?|advertise(?: with us)?|privacy(?: (?:policy|statement|& cookies))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?.{0,20}|help|faqs?|login|log in|log out|register|sign (?:in|up|out)|my account|view (?:my complete profile|mobile version|web version)|followers|subscribe(?: now| to .{0,40})?|rss(?: feed)?|impressum|datenschutz.{0,20}|mentions légales|skip to (?:main )?(?:content|navigation).{0,20}|jump to .{0,20}|toggle navigation|menu|main menu|print(?: this)?(?: page| article)?|e-?mail(?: this)?(?: page| article)?|forgot (?:your )?password\??)[»→>› ]*$/iu,
    reason: 'Navigation of the site.',
  },
  {
    id: 'footer-link-row',
    pattern:
      /^\p{Lu}[^.!?:|·•\d]{1,39}( [-–|·•] )(?:\p{Lu}[^.!?:|·•\d]{1,39}\1){1,12}\p{Lu}[^.!?:|·•\d]{1,39}$/u,
    needs: / [-–|·•] /u,
    reason: 'Three or more short titles side by side are links.',
  },
  {
    id: 'footer-hosted',
    pattern:
      /^(?:please enable javascript to view .{0,60}|view the discussion thread\.?|comments? (?:powered|provided|hosted) by .{1,40}|loading comments.{0,10}|join the discussion on .{1,40})$/iu,
    reason: 'The comments are kept elsewhere and were not saved.',
  },
  {
    id: 'footer-older-newer',
    pattern:
      /^[«←<‹ ]*(?:older|newer|previous|next)\b.{0,80}[|·•] ?(?:older|newer|previous|next|home)\b.{0,80}$/iu,
    reason: 'Links to the neighbouring pages, side by side.',
  },
  {
    id: 'footer-share',
    pattern: new RegExp(`^${SHARED_ON}(?:${SHARE_WORD})+$`, 'iu'),
    needs: new RegExp(`^${SHARE_WORD}`, 'iu'),
    reason: 'A row of share buttons.',
  },
  {
    id: 'footer-share-link',
    pattern:
      /^\W{0,3}(?:click to (?:share|email|print)\b.{0,60}|share (?:this|on|via)\b.{0,60}|(?:please )?follow (?:and like )?us\b.{0,60}|sharing (?:is caring|options).{0,20}|like this:?|like loading.{0,6}|add to .{0,30}|bookmark\/search this.{0,30}|bookmark the permalink.{0,10}|send to (?:a )?friend|pin share|tweet this.{0,20}|email this.{0,40}|blogthis!.{0,60}|teilen(?: mit| auf)?:?.{0,30}|partager.{0,20})$/iu,
    reason: 'Share buttons with words.',
  },
  {
    id: 'footer-subscribe',
    pattern:
      /^(?:.{0,20}(?:sign up (?:for|to)|subscribe (?:to|for|now)|get (?:the|our|regular) (?:latest|best|newsletter|updates|daily)).{0,140}|discover more from .{1,60}|enter your e-?mail.{0,60}|join \d[\d,]+ other .{0,30}|newsletter|support (?:us|our).{0,80}|donate(?: now)?|advertis(?:e|ing)ment|advert|anzeige|werbung|publicité|story continues below.{0,30}|scroll to continue|continue reading.{0,40}|article continues.{0,40}|loading\W{0,4})$/iu,
    reason: 'Appeals, adverts and notices between paragraphs.',
  },
  {
    id: 'footer-tags',
    pattern:
      /^(?:(?:tags?|topics?|filed (?:under|in)|categor(?:y|ies)|listed under|posted in|labels?|keywords?|schlagw(?:ort|örter)|kategorien?|mots-clés|etiquetas|explore|tagged(?: (?:with|as))?):?(?: .{0,180})?|this entry was posted .{0,200}|(?:posted|published|updated|veröffentlicht) (?:in|under) .{0,120})$/iu,
    reason: 'Filing of the article.',
  },
  {
    id: 'footer-legal',
    pattern:
      /^(?:all content (?:herein|on this).{0,200}|the (?:views|opinions) expressed.{0,200}|(?:expressed )?(?:opinions|views) are .{0,200}|disclaimer\b.{0,200}|this (?:site|website|blog) (?:is|uses|does).{0,160}|all (?:images|comments|trademarks|posts) .{0,40}(?:are|remain) .{0,120}|we (?:welcome|reserve|encourage|moderate|use cookies|do not|may remove).{0,30}(?:comment|right|discussion|cookies|post).{0,120}|by (?:posting|submitting|using) .{0,180}|comments? (?:policy|guidelines|rules)\b.{0,80}|.{0,60}(?:read full|full) policy.{0,60}|please (?:email|keep|be|read|note|respect|report|flag) .{0,40}(?:comment|civil|guidelines|rules|post).{0,100}|(?:reader )?comments (?:are|will be|submitted|do not|represent|posted|may|must|here|on this) .{0,160}|this (?:discussion|thread|post|page|article|copy|version|topic) (?:has been|is|was) (?:archived|closed|locked|for|last).{0,100}|powered by .{0,80})$/iu,
    reason: "Policy text, which is prose but nobody's comment.",
  },
  {
    id: 'footer-about-author',
    pattern:
      /^(?:about (?:the )?(?:author|writer|contributor)s?\b.{0,40}|about me|other posts by.{0,40}|more (?:articles |posts |stories )?by .{0,40}|view all posts.{0,40}|(?:follow|contact) (?:the author|him|her|me)\b.{0,60}|author archive.{0,20}|über den autor.{0,20})\W{0,3}$/iu,
    reason: 'The box about the author.',
  },
];

/** How policy text begins that is too long for a row of the page's frame to be. */
export const LEGAL_OPENINGS: readonly Cue[] = [
  {
    id: 'footer-legal-opening',
    pattern:
      /^(?:all content (?:herein|on this)|(?:the )?(?:views|opinions)(?: and opinions)? expressed|expressed opinions|disclaimer:|©|copyright (?:©|\d{4})|this (?:site|website) (?:uses|contains)|fair use notice)/iu,
    reason: "Disclaimers run over several lines and are nobody's words.",
  },
];
