/** How one kind of software marks its comments. Selectors as `compileSelector` reads them. */
export interface Platform {
  readonly id: string;
  /** Elements that hold one comment each. */
  readonly item: string;
  /** The comment's words within an item; where none fits, what the other parts leave over. */
  readonly content?: string;
  readonly author?: string;
  readonly date?: string;
  /** An item without the named content is something else, such as an advertisement among posts. */
  readonly strict?: true;
  /** Items that are no comments. */
  readonly except?: string;
  /** An element that only this software's pages have: where it stands, others that read the page alike stand back. */
  readonly mark?: string;
  /** How sure a comment found so is, 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** The kinds of software whose pages are met most; the more telling a mark, the earlier it stands. */
export const PLATFORMS: readonly Platform[] = [
  {
    id: 'wpdiscuz',
    strict: true,
    item: '.wpd-comment, .wc-comment',
    content: '.wpd-comment-text, .wc-comment-text',
    author: '.wpd-comment-author, .wc-comment-author',
    date: '.wpd-comment-date, .wc-comment-date',
    confidence: 0.97,
    reason: 'wpDiscuz replaces the comments of WordPress and names every part.',
  },
  {
    id: 'blogger',
    item: '.comment-thread li.comment, #comment-holder li.comment, li.comment#c{n}',
    content: '.comment-content',
    author: '.user, .comment-author',
    date: '.datetime, .comment-timestamp',
    confidence: 0.97,
    reason: 'Blogger numbers its comments `c<digits>` and puts a `comment-block` in each.',
  },
  {
    id: 'wordpress',
    item: 'li.comment, div.comment#comment-{n}, article.comment#comment-{n}, div.comment.depth-{n}, article.comment.depth-{n}, li#comment-{n}, li#li-comment-{n}, div.comment.thread-even, div.comment.thread-odd, article.comment.thread-even, article.comment.thread-odd, li.comment-entry',
    except: '.pingback, .trackback, .pings, .review',
    confidence: 0.97,
    reason:
      'WordPress gives each comment the class `comment`, its depth as `depth-N`, its id as `comment-N`.',
  },
  {
    id: 'disqus',
    item: 'li.post#post-{n}, .dsq-comment, #dsq-comments li',
    content: '.post-message, .dsq-comment-message, .dsq-comment-body',
    author: '.post-byline .author, .author, .dsq-comment-cite, .dsq-comment-header cite',
    date: '.time-ago, .post-meta a, .dsq-header-time',
    confidence: 0.9,
    reason: 'Disqus, saved after it was drawn, or printed into the page for search engines.',
  },
  {
    id: 'coral',
    item: '.coral-comment, [data-coral-comment], .coral-reply, .talk-stream-comment',
    content: '.coral-comment-content, .coral-content, .talk-stream-comment-body',
    author: '.coral-username, .coral-comment-username, .talk-stream-comment-user-name',
    date: '.coral-timestamp, time',
    confidence: 0.95,
    reason: 'Coral names its parts with its own name in front.',
  },
  {
    id: 'discourse',
    strict: true,
    item: '.topic-body.crawler-post, .crawler-post, .topic-post',
    content: '.post, .cooked',
    author: '.creator [itemprop=name], .creator span, .username',
    date: 'time, .crawler-post-infos time, .post-date',
    confidence: 0.97,
    reason: 'Discourse prints a plain page for search engines, and browsers save the same without scripts.',
  },
  {
    id: 'facebook',
    item: '.fbFeedbackPost, .fb-comments .postContainer, .UFIComment',
    content: '.postText',
    author: '.profileName, .UFICommentActorName',
    date: 'abbr, .uiLinkSubtle',
    confidence: 0.9,
    reason: 'The comment plug-in of Facebook, where it was saved with its frame.',
  },
  {
    id: 'livefyre',
    strict: true,
    item: 'article.fyre-comment-article, .fyre-comment-article',
    content: '.fyre-comment',
    author: '.fyre-comment-username',
    date: '.fyre-comment-date',
    confidence: 0.95,
    reason: 'Livefyre names its parts with its own name in front.',
  },
  {
    id: 'viafoura',
    item: '.vf-comment, .vf3-comment, .vf-post-comment',
    content: '.vf-comment-content, .vf3-comment__content, .vf-comment__text',
    author: '.vf-comment-author, .vf3-comment__author, .vf-username',
    date: 'time, .vf-comment-date',
    confidence: 0.95,
    reason: 'Viafoura names its parts with its own name in front.',
  },
  {
    id: 'intensedebate',
    item: '.idc-c, .id_comment',
    content: '.idc-c-t, .idc-c-t-inner',
    author: '.idc-i, .idc-name',
    date: '.idc-time',
    confidence: 0.95,
    reason: 'IntenseDebate shortens its names, all with `idc-` in front.',
  },
  {
    id: 'invision',
    strict: true,
    item: 'article.ipsComment, .ipsComment#elComment_{n}, .post_block',
    content: '[data-role=commentContent], .ipsComment_content .ipsType_richText, .post.entry-content',
    author: '.ipsComment_author .ipsType_break, .ipsComment_author h3, .author.vcard, .post_username',
    date: 'time, .published',
    confidence: 0.96,
    reason: 'Invision Community, its present and its older template.',
  },
  {
    id: 'xenforo',
    strict: true,
    item: 'article.message--post, li.message#post-{n}, .message.message--post',
    content: '.message-body .bbWrapper, .message-body, .messageText, .messageContent',
    author: '.message-name .username, .messageUserInfo .username, .message-userDetails .username, .username',
    date: '.message-attribution-main time, time, .DateTime, .message-attribution-main',
    confidence: 0.96,
    reason: 'XenForo 2 and 1.',
  },
  {
    id: 'vbulletin',
    strict: true,
    item: 'li.postbit, li.postbitlegacy, li.postcontainer#post_{n}, table#post{n}, div#post_{n}.postcontainer, .b-post#post*',
    content: '#post_message_{n}, .postcontent, .b-post__content',
    author: '.bigusername, .username, .b-post__author .author, .b-userinfo__details a',
    date: '.postdate .date, .postdate, .date, td.thead, .b-post__timestamp time',
    confidence: 0.96,
    reason: 'vBulletin 4, 3 and 5: each post is a `post_message_<number>` within its frame.',
  },
  {
    id: 'phpbb',
    item: '.post#p{n}, article.post#p{n}',
    content: '.postbody .content, .content, .postbody',
    author: '.postprofile .username, .postprofile dt a, .author strong, .author .username, .postauthor',
    date: '.author time, .author, .postdate',
    confidence: 0.95,
    reason: 'phpBB 3: `div.post#p<number>`.',
  },
  {
    id: 'phpbb-styled',
    strict: true,
    item: '#phpbb #p{n}',
    content: '#post_content{n} .content',
    author: '.username',
    date: '.author time, .author, .postdate, .posttime, .timepost',
    confidence: 0.9,
    reason: 'Styles of phpBB 3 rename the classes and keep the ids.',
  },
  {
    id: 'smf',
    item: '.post_wrapper, .postarea_wrapper',
    content: '.post .inner, .post, .inner',
    author: '.poster h4, .poster a',
    date: '.keyinfo .smalltext, .smalltext',
    confidence: 0.94,
    reason: 'Simple Machines Forum from version 2 on.',
  },
  {
    id: 'mybb',
    item: '.post.classic, table.tborder#post_{n}, div.post#post_{n}',
    content: '.post_body, #pid_{n}',
    author: '.author_information .largetext, .post_author .largetext, .largetext',
    date: '.post_date',
    confidence: 0.94,
    reason: 'MyBB names the body `pid_<number>`.',
  },
  {
    id: 'vanilla',
    strict: true,
    item: '.ItemComment, .MessageList .ItemDiscussion',
    content: '.Message.userContent, .Message',
    author: '.AuthorWrap .Username, .Author .Username, .Username',
    date: '.DateCreated time, .DateCreated, .CommentMeta time, time',
    confidence: 0.96,
    reason: 'Vanilla: the first post is an ItemDiscussion, the others are ItemComments.',
  },
  {
    id: 'movable-type',
    item: 'div.comment#comment-{n}, div.comment#comment-6a*, .comments-post, .comment.comment-{n}',
    mark: 'meta[content*=TypePad], meta[content*=Movable], .comment-footer .commenter-name, #comments-open',
    content: '.comment-content, .comments-text',
    author: '.commenter-name, .comment-author .vcard, .comment-author',
    date: '.comment-footer .published, abbr.published, .comment-date',
    confidence: 0.9,
    reason: 'Movable Type and TypePad (ids `6a…`): content, then a footer that tells who and when.',
  },
  {
    id: 'drupal',
    item: '#comments .comment, article.comment[about], .comment-wrapper .comment',
    content: '.field-name-comment-body, .field--name-comment-body, .comment-body, .comment .content',
    author: '.comment-author, .username, .submitted .username',
    date: '.comment-time, .submitted, .comment-submitted',
    confidence: 0.88,
    reason: 'Drupal prints `div.comment` with `submitted` and `content`; replies stand in `indented`.',
  },
  {
    id: 'livejournal',
    item: '.comment-wrap, .ljcmt_full, .comment[data-full], .b-leaf, .comment-thread .comment',
    content: '.comment-body, .comment-text, .b-leaf-article',
    author: '.ljuser, .comment-poster, .b-leaf-username',
    date: '.comment-date, .datetime, .b-leaf-createdtime, .comment-datetimelink',
    confidence: 0.9,
    reason: 'LiveJournal and Dreamwidth, by the template that most journals use.',
  },
  {
    id: 'microdata',
    item: '[itemprop=comment], [itemtype*=schema.org/Comment], [itemtype*=schema.org/UserComments], [typeof~=sioc:Post]',
    content: '[itemprop=text], [itemprop=commentText], [itemprop=description], [itemprop=articleBody]',
    author:
      '[itemprop=author] [itemprop=name], [itemprop=creator] [itemprop=name], [itemprop=author], [itemprop=creator]',
    date: '[itemprop=datePublished], [itemprop=dateCreated], [itemprop=commentTime]',
    confidence: 0.9,
    reason: 'The vocabulary of schema.org says what each part is, whatever the software.',
  },
  {
    id: 'hatom',
    item: '.hentry.comment, .comments .hentry, #comments .hentry, .xoxo .hentry',
    content: '.entry-content',
    author: '.vcard .fn, .author .fn, .vcard, .author',
    date: '.published, .updated',
    confidence: 0.85,
    reason: 'The microformat hAtom, within a list of comments.',
  },
];
