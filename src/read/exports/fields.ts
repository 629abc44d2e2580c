/** What an export may say of a comment and of its thread: the names that `--map` takes. */
export const FIELDS = [
  'text',
  'author',
  'date',
  'id',
  'parent',
  'thread',
  'number',
  'likes',
  'dislikes',
  'title',
  'url',
  'article',
  'byline',
  'dateline',
] as const;

export type Field = (typeof FIELDS)[number];

/** Field -> name of a column. */
export type ColumnMap = ReadonlyMap<Field, string>;

/**
 * Names of columns, by field; the first that an export has is taken. Compared in lower case without spaces, dots,
 * underlines and hyphens, so `authorDisplayName` and `author_display_name` are one.
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  // Names that can only mean a comment come first; `body` and `content` may be an article's, see `table-kind.ts`.
  text: [
    ...['commenttext', 'commentbody', 'commentcontent', 'commentmessage', 'comment', 'textoriginal'],
    ...['rawmessage', 'rawbody', 'posttext', 'postbody', 'replytext', 'text', 'body', 'message', 'content'],
    ...['contentrendered', 'cooked', 'textdisplay', 'bodytext', 'post', 'reply'],
  ],
  author: [
    ...['commentauthor', 'commentauthorname', 'authordisplayname', 'authorname', 'authorusername', 'author'],
    ...['username', 'userdisplayname', 'displayname', 'screenname', 'user', 'commenter', 'commentername'],
    ...['accountdisplayname', 'accountusername', 'authorhandle'],
    ...['userprofiledisplayname', 'nickname', 'nick', 'poster', 'postedby', 'fromname', 'name', 'from'],
  ],
  // What a server counts in comes before what a page prints.
  date: [
    ...['createdutc', 'commentdate', 'publishedat', 'createdat', 'postedat', 'timestamp', 'commentdategmt'],
    ...[
      'datetime',
      'date',
      'created',
      'published',
      'posted',
      'publisheddate',
      'createdate',
      'posttime',
      'createdtime',
      'isodatetime',
      'timeparsed',
      'time',
    ],
  ],
  // `comment_id` is what `parent_id` speaks of, where an export has a running `id` beside it; so is `post_number`.
  id: ['commentid', 'cid', 'postnumber', 'id', 'postid', 'messageid', 'uri'],
  parent: [
    ...['parentcommentid', 'commentparent', 'parentid', 'parent', 'inreplytoid', 'inreplyto', 'replytoid'],
    ...['replytomessageid', 'replytopostnumber', 'replyparenturi'],
    ...['replyto', 'isreplyto', 'parentcomment', 'repliedto', 'responsetocommentid'],
  ],
  thread: [
    ...['threadid', 'articleid', 'linkid', 'videoid', 'submissionid', 'storyid', 'commentpostid', 'assetid'],
    ...[
      'topicid',
      'discussionid',
      'conversationid',
      'thread',
      'discussion',
      'post',
      'articleurl',
      'pageurl',
      'storyurl',
    ],
    ...['threadurl', 'videourl', 'sourceurl', 'webpageurl', 'weburl', 'url', 'link'],
  ],
  number: ['commentnumber', 'number', 'no', 'position'],
  // The net score of a site that has one comes before its parts.
  likes: [
    ...['score', 'commentscore', 'likecount', 'likescount', 'numlikes', 'likes', 'commentlikes', 'upvotes'],
    ...['upvotecount', 'ups', 'posvotes', 'positivevotes', 'votesup', 'votesfor', 'thumbsup', 'diggcount'],
    ...[
      'recommendations',
      'recommendcount',
      'favoritecount',
      'favouritescount',
      'reactioncount',
      'points',
      'karma',
      'votes',
    ],
  ],
  // Not Reddit's "downs", which is always 0.
  dislikes: [
    ...['dislikecount', 'dislikes', 'numdislikes', 'downvotes', 'downvotecount', 'negvotes', 'negativevotes'],
    ...['votesdown', 'votesagainst', 'thumbsdown'],
  ],
  title: [
    ...['articletitle', 'threadtitle', 'articleheadline', 'headline', 'videotitle', 'linktitle', 'posttitle'],
    ...['submissiontitle', 'storytitle', 'pagetitle', 'title', 'subject'],
  ],
  url: [
    'articleurl',
    'pageurl',
    'storyurl',
    'threadurl',
    'videourl',
    'sourceurl',
    'webpageurl',
    'weburl',
    'url',
    'link',
  ],
  // Only what can mean nothing but an article.
  article: ['articletext', 'articlebody', 'articlecontent', 'selftext', 'fulltext', 'maintext', 'storytext'],
  byline: ['articleauthor', 'articlebyline', 'byline', 'uploader'],
  dateline: ['articledate', 'articlepublished', 'articlepublishedat', 'dateline', 'uploaddate'],
};

/** A column's name without what spellings differ in. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
