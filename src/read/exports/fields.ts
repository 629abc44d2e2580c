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
  'replies',
  'title',
  'url',
  'article',
  'byline',
  'dateline',
] as const;

export type Field = (typeof FIELDS)[number];

const names = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Field -> name of a column. */
export type ColumnMap = ReadonlyMap<Field, string>;

/**
 * Names of columns, by field; the first that an export has is taken. Compared in lower case without spaces, dots,
 * underlines and hyphens, so `authorDisplayName` and `author_display_name` are one.
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  // Names that can only mean a comment come first; `body` and `content` may be an article's, see `table-kind.ts`.
  text: names(`
    commenttext commentbody commentcontent commentmessage comment textoriginal rawmessage rawbody
    posttext postbody replytext text body message content contentrendered cooked textdisplay bodytext
    post reply tweettext fulltext tweet kommentar kommentartext commentaire comentario comentário
    commento com
  `),
  author: names(`
    commentauthor commentauthorname authordisplayname authorname authorusername author username
    userdisplayname displayname screenname user commenter commentername accountdisplayname
    accountusername authorhandle userscreenname creatordisplayname creatorname usernickname commentby sender sendername senderid
    nameclicktoviewprofile autor auteur usuario userprofiledisplayname nickname nick poster postedby
    fromname name from
  `),
  // What a server counts in comes before what a page prints.
  date: names(`
    createdutc commentdate publishedat createdat postedat timestamp commentdategmt isodatetime datetime
    date created published posted publisheddate createdate createtime posttime createdtime timeparsed
    time createddate writtenat commentpublished datum fecha now
  `),
  // Programs round the numbers of X, which gives them as words beside (`id_str`).
  // `comment_id` is what `parent_id` speaks of, where an export has a running `id` beside it; so is `post_number`.
  id: names('commentid cid postnumber idstr id postid messageid tweetid uri idpost no'),
  parent: names(`
    parentcommentid commentparent parentid parent inreplytoid inreplyto replytoid replytomessageid
    replytopostnumber replyparenturi messagereplyto replytomsgid inreplytostatusidstr inreplytostatusid idparentpost replyto
    isreplyto parentcomment repliedto responsetocommentid resto
  `),
  thread: names(`
    threadid articleid linkid videoid submissionid storyid commentpostid assetid idarticle topicid
    discussionid conversationid thread discussion post articleurl pageurl storyurl threadurl videourl
    sourceurl webpageurl weburl url link postid
  `),
  number: names('commentnumber number no position'),
  // The net score of a site that has one comes before its parts.
  likes: names(`
    score commentscore commentlikecount likecount likescount numlikes likes commentlikes upvotes
    upvotecount ups posvotes positivevotes votesup votesfor thumbsup diggcount recommendations
    recommendcount favoritecount favouritescount reactioncount points karma votes
  `),
  // Not Reddit's "downs", which is always 0.
  dislikes: names(`
    dislikecount dislikes numdislikes downvotes downvotecount negvotes negativevotes votesdown
    votesagainst thumbsdown
  `),
  // How many answer it, whether they are in the export or not.
  replies: names('totalreplycount replycount repliescount replytotal numreplies commentreplycount'),
  title: names(`
    articletitle threadtitle articleheadline headline videotitle linktitle posttitle submissiontitle
    storytitle pagetitle title subject
  `),
  url: names(`
    articleurl pageurl storyurl threadurl videourl sourceurl webpageurl weburl url link
  `),
  // Only what can mean nothing but an article.
  article: names('articletext articlebody articlecontent selftext fulltext maintext storytext'),
  byline: names('articleauthor articlebyline byline uploader'),
  dateline: names('articledate articlepublished articlepublishedat dateline uploaddate'),
};

/** A column's name without what spellings differ in. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
