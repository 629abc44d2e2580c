import type { Cue } from './cue.ts';

/** Rows that belong to one comment and are not its words: counts, ranks, profile data, image places. */
export const ITEM_NOTES: readonly Cue[] = [
  {
    id: 'note-count',
    pattern:
      /^[+\-–(]?#?\d[\d,.]*k?\)?(?: ?(?:points?|pts|votes?|likes?|replies|people like this|stars?|posts|thanks|▲|▼))?[.:]?$/iu,
    reason: 'A number alone is a count of votes or the number of the item.',
  },
  {
    id: 'note-votes',
    pattern: /^[+\-−–▲▼👍👎]? ?\d{1,5} ?[/|,]? ?[+\-−–▲▼👍👎] ?\d{1,5}$/u,
    reason: 'Votes for and against, side by side.',
  },
  {
    id: 'note-reactions',
    pattern: /^(?:\p{Extended_Pictographic}\ufe0f? ?\d{1,5} ?){1,8}$/u,
    reason: 'Small pictures, each with how many readers chose it.',
  },
  {
    id: 'note-counts',
    pattern: /^\d{1,6}k?(?:(?: ?\| ?| )\d{1,6}k?){1,4}$/u,
    needs: /[\dk][ |]/,
    reason: 'What stands on buttons that are signs: answers, votes, shares.',
  },
  {
    id: 'note-arrow',
    pattern: /^(?:[›»«‹>|·•▲▼△▽↑↓⋮⋯…~*★☆] ?|--? ?){1,8}$/u,
    reason: 'What is left of buttons that were signs, and the stars of a member.',
  },
  {
    id: 'note-initials',
    pattern: /^\p{Lu}{1,2}(?:(?:On|Off)line)?$/u,
    reason: 'Initials stand in for a picture, and a forum says beside it whether the member is there.',
  },
  {
    id: 'note-sorting',
    pattern:
      /^(?:sort(?:ed)? by|order(?:ed)? by|sortier(?:t|en) nach|trier par|ordenar por|ordina per|sorteren op|sortera efter|sortuj(?: według)?|сортировать(?: по)?):? .{1,30}$|^сначала (?:новые|старые|популярные|лучшие)$|^(?:newest|oldest|(?:best|worst|top|highest|lowest)[ -]rated|most (?:liked|recent|popular|replies|voted|upvoted|recommended)|reader[s’']{0,2} picks|neueste|älteste|les plus récents|les plus anciens|más recientes|más antiguos|più recenti|più vecchi|najnowsze|najstarsze|nieuwste|oudste|nyaste|äldsta)(?: (?:first|zuerst|eerst|först))?$/iu,
    reason: 'The menu that orders the thread.',
  },
  {
    id: 'note-subject',
    pattern: /^re: ?[^.!?“”"]{1,50}[!?]?$/iu,
    reason: 'Forums repeat the subject above each answer.',
  },
  {
    id: 'note-label',
    pattern:
      /^(?:message|comments?|text|your message|nachricht|kommentar|beitrag|eintrag|commentaire|mensaje|comentario|mensagem|comentário|messaggio|commento|bericht|reactie|wiadomość|komentarz|сообщение|комментарий|meddelande|kommentaar) ?:$|^(?:place|town|home ?town|wohnort|ort|ville|ciudad|cidade|città|woonplaats|miejscowość|город) ?: \S.{0,50}$/iu,
    reason: 'Guestbooks print a label before each part of an entry.',
  },
  {
    id: 'note-wrote-on',
    pattern:
      /^(?:wrote on|said on|replied on|posted on|last edited (?:by|on)|schrieb am|zuletzt editiert von|a écrit sur|escribió en|ha scritto su|schreef op|skrev på|написал(?:а|\(а\))? в)$/iu,
    reason: 'What joins the name on the row above to the date on the row below.',
  },
  {
    id: 'note-answers',
    pattern:
      /^(?:(?:als )?antwort auf|en réponse à|en respuesta a|in risposta a|em resposta a|als (?:reactie|antwoord) op|w odpowiedzi (?:na|do)|в ответ на|у відповідь на|(?:som )?svar (?:på|till?))(?![\p{L}]) ?:? ?.{1,100}$/iu,
    reason: '"Als Antwort auf NAME": whom a comment answers, in other languages.',
  },
  {
    id: 'note-moderated-above',
    pattern:
      /^the (?:comments|views) (?:below|above) have (?:been|not been) (?:pre-?)?moderated.{0,30}$|^share (?:what you think|your (?:thoughts|views?|opinions?))[.!]?$/iu,
    reason: 'What papers print between the heading and the first comment.',
  },
  {
    id: 'note-form-above',
    pattern:
      /^(?:join the (?:discussion|conversation)|start the (?:discussion|conversation)|(?:add|write|leave) a (?:public )?comment|leave a message|what are your thoughts|what do you think|an der diskussion beteiligen|(?:rejoignez|participez à) la (?:discussion|conversation)|únete a la conversación|participe da conversa|unisciti alla (?:discussione|conversazione)|neem deel aan de discussie)\s?(?:…|\.\.\.)$|^what are your thoughts\?$/iu,
    reason: 'The empty field for a new comment, printed above the thread by the words that it shows.',
  },
  {
    id: 'note-from',
    pattern: /^(?:aus|from|uit|från|fra) \p{Lu}[\p{L}.'’-]{2,20}(?:[ ,]{1,2}\p{Lu}[\p{L}.'’-]{1,20}){0,2}$/u,
    reason: 'Guestbooks print where somebody writes from under the name.',
  },
  {
    id: 'note-edited',
    pattern:
      /^[[(]?(?:(?:this )?(?:post|comment|message) (?:was )?)?(?:last )?(?:edited (?:\d+ times?, last edited )?(?:by|on|at)|modified (?:by|on):)\b.{1,100}[\])]?$|^[[(]?(?:(?:dieser )?(?:beitrag|kommentar) (?:von|wurde) .{0,80}|zuletzt |bearbeitet von )(?:bearbeitet|geändert|editiert|.{1,40} am)\b.{0,100}[\])]?$|^[[(]?(?:dernière modification|modifié en dernier|message édité|última edición|editado) (?:par|le|por|el)\b.{1,100}[\])]?$/iu,
    reason: 'Forums say who changed a post, and when: neither tells who wrote it.',
  },
  {
    id: 'note-image',
    pattern:
      /^(?:\[[^\]]{0,60}\]|.{0,40}(?:'s|’s)? ?(?:avatar|gravatar|profile (?:photo|picture|pic)|user image)(?: (?:for|of) .{1,30})?|(?:avatar|gravatar|photo|picture|image|profilbild|benutzerbild|foto(?: de perfil)?|photo de profil) (?:of|for|de|von|di|van) .{1,40}|user avatar|default avatar|no avatar)$/iu,
    needs: /^\[|avatar|photo|pic|image|bild|foto/iu,
    reason: 'The place of a picture, as text browsers print it.',
  },
  {
    id: 'note-rank',
    pattern:
      /^(?:(?:registered|new|junior|jr\.?|senior|sr\.?|hero|advanced|elite|power|full|active|veteran|premium|gold|distinguished|super|site|forum|guest|verified|valued)? ?(?:user|member|moderator|mod|administrator|admin|contributor|commenter|poster|subscriber|supporter|editor|staff|author|reader|guest|autor|auteur|gast|newbie|regular)s?|top (?:contributor|commenter)|(?:top|super) fan|\(?(?:author|op|mod)\)?|post author|verified|trusted|editor(?:['’]s|s['’]) picks?|staff pick|.{2,40} replied(?: ?[·•] ?\d{1,5} (?:reply|replies))?|nyt pick|featured comment|(?:in )?(?:reply|response) to:? .{1,60}|replying to .{1,50}|responding to .{1,50}|re: ?#?\d+|>> ?[\w.+()#-]{1,40}|(?:works|worked|studied|lives) (?:at|in) .{1,50}|(?:top )?\d+% commenter)[|·• ]*$/iu,
    reason: 'Rank and place in the thread.',
  },
  {
    id: 'note-profile',
    pattern:
      /^(?:(?:join(?:ed)?(?: date)?|member since|registered|posts?|messages|loc(?:ation)?|from|reputation|rep power|likes (?:received|given)|karma|gender|age|offline|online|status|total posts|user (?:info|profile|#|id)|comments|fans|rank|country|city|last (?:edited|seen)|edited by|quote originally posted by|post (?:subject|#)|topic|subject|title|betreff|posted|published|date|time|reply #?\d*|message|number of posts|age|is online|thanks)(?:[:#]| since\b).{0,60}|(?:on|off)line|url|(?:ip )?logged|post #?\d+(?: of \d+)?|#\d{1,6}(?: \(permalink\))?|(?:comment|reply|message|beitrag) ?#? ?\d{1,6}:?|◧◩.{0,3}|[×✕✖◧◩]{1,3})$/iu,
    reason: 'Profile data of forum posts, printed with each of them.',
  },
  {
    id: 'note-profile-other-languages',
    pattern:
      /^(?:(?:beiträge|mitglied seit|dabei seit|registriert(?: seit)?|mitglieds-?nr\.?|gruppe|wohnort|inscrit(?:e)?(?: le)?|inscription|messages?|lieu|localisation|mensajes|registrado|se unió|ubicación|messaggi|iscritto(?: il)?|registrato(?: il)?|località|mensagens|registado(?: em)?|registrado em|localização|berichten|lid (?:geworden|sinds)|geregistreerd|woonplaats|locatie|posty|postów|dołączył\(?a?\)?|rejestracja|skąd|сообщени[йя]|сообщений|зарегистрирован(?:а)?|регистрация|откуда|репутация|inlägg|medlem sedan|blev medlem|ort|beitrag|mesaj(?:lar)?|üyelik tarihi|rep puanı|nerden|tematy|plaats|geslacht|alder|forum posts) ?:.{0,60}|(?:beiträge|mitglied seit|lid geworden|lid sinds|inscrit le|registrado|iscritto il|registrado em|сообщений|сообщения|регистрация|blev medlem|berichten|mensajes|messaggi|mensagens|posty|inlägg)|hors ligne|en ligne|desconectado|conectado|не в сети|в сети|mitglied|benutzer|stammgast|membre|miembro|membro|utente|(?:bekend |actief |nieuw )?lid|użytkownik|gość|gast|ziyaretçi|üye|gespeichert|gelogd|enregistrée?|moderator informieren|utente registrato|membri|участник|пользователь|medlem|abonnée?|abonné·e|modérateur|modératrice|moderatore|moderador(?:a)?|suscriptor|abbonato|abonnent|подписчик|модератор)$/iu,
    reason: 'The same in other languages, the figure often on the row below.',
  },
  {
    id: 'note-answer-number',
    pattern:
      /^(?:antwort|antwoord|réponse|respuesta|risposta|resposta|svar|odpowiedź|ответ|yanıt|cevap|reply|answer|beitrag|bericht|mesaj|post|сообщение) ?[#№] ?\d{1,6}$/iu,
    reason: 'Forums number the answers to a thread.',
  },
  {
    id: 'note-title',
    pattern: /^.{0,120}\(score: ?-?\d+(?:, ?[\p{L} ]{2,20})?\)$/iu,
    needs: /\)$/,
    reason: 'Slashdot prints title and score above the author.',
  },
  {
    id: 'note-moderation',
    pattern:
      /^(?:your comment is awaiting moderation\.?|(?:this )?comment (?:is )?(?:awaiting|pending) (?:moderation|approval).{0,10}|\(?(?:deleted|suspended|hidden|collapsed|removed) (?:comment|post|message|by .{1,30})\)?|\(?(?:this|the) (?:comment|post|message|user) (?:has been|was|is) (?:removed|deleted|hidden|blocked|suspended|withdrawn|flagged|edited|below).{0,100}|\[?(?:deleted|removed)\]?|comment (?:deleted|removed|hidden|withdrawn)\b.{0,60}|content (?:deleted|removed)\b.{0,40}|(?:dieser )?kommentar (?:wurde )?(?:gelöscht|entfernt).{0,40}|\(?edited\)?)$/iu,
    reason: "What moderation leaves behind is nobody's words.",
  },
];
