/** A selector for one part of a comment, and why it tells that part. */
export interface PartCue {
  readonly selector: string;
  readonly reason: string;
}

/** Elements that hold a comment's words and nothing else, the surest first. */
export const CONTENT: readonly PartCue[] = [
  {
    selector:
      '.comment-content, .comment__content, .comment_content, .commentcontent, .nv-comment-content, .comment-content-wrap .comment-text',
    reason: 'The name that WordPress themes have used since 2012.',
  },
  {
    selector:
      '.comment-text, .comment_text, .commenttext, .comment__text, .comment-entry, .comment-message, .comment__body-text, .w-comments-item-text, .cbody, .commentsright',
    reason: 'Older themes and newspapers say text.',
  },
  {
    selector: '.entry-content, .post-content, .wysiwyg, [itemprop=text], [itemprop=commentText]',
    reason: 'The microformats for what somebody wrote.',
  },
  {
    selector: '.comment-body, .comment_body, .commentbody, .comment__body, .comment_container, .comment-box',
    reason: 'May still hold who and when, which are taken out by name.',
  },
];

/** Elements that name the commenter, the surest first. */
export const AUTHOR: readonly PartCue[] = [
  { selector: '.fn', reason: 'The microformat hCard: formatted name.' },
  {
    selector:
      '.comment-author-name, .comment-author-link, .comment__author-name, .woocommerce-review__author, .commenter-name, .comment__author, .commentauthor, .comment_author, .author-name',
    reason: 'Themes that name the name itself.',
  },
  {
    selector: '[itemprop=author] [itemprop=name], [itemprop=author], [itemprop=creator], [rel~=author]',
    reason: 'schema.org.',
  },
  {
    selector:
      '.comment-author cite, .comment-author b, .comment-author strong, .comment-author a, .comment-author, cite, .url',
    reason: 'The old default of WordPress: a cite within comment-author.',
  },
  {
    selector: '.author, .username, .user-name, .user, .commenter, .poster, .name, .comment-name, .nickname',
    reason: 'Names of classes that say who.',
  },
];

/** Elements that date the comment, the surest first. */
export const DATE: readonly PartCue[] = [
  {
    selector: 'time, [itemprop=datePublished], [itemprop=dateCreated], [itemprop=commentTime]',
    reason: 'HTML 5 and schema.org.',
  },
  {
    selector:
      '.comment-date, .comment_date, .commentdate, .comment__date, .comment-time, .comment__time, .woocommerce-review__published-date, .comment-timestamp, .comment-published',
    reason: 'Themes that name the date itself.',
  },
  {
    selector:
      '.comment-meta a, .commentmetadata a, .comment-metadata a, .comment-meta, .commentmetadata, .comment-metadata, .comment_meta, .meta',
    reason: 'WordPress links the date to the comment.',
  },
  {
    selector: '.date, .time, .datetime, .published, .timestamp, .post-date, .ago, abbr',
    reason: 'Names of classes that say when.',
  },
];

/** Elements within a comment that nobody wrote as part of it. */
export const FRAME: readonly PartCue[] = [
  {
    selector:
      '.comment-author, .comment-meta, .commentmetadata, .comment-metadata, .comment_meta, .comment__meta, .vcard, .comment-header, .comment-head, .comment__header, .comment-info, .comment-details, .says, .comment-date, .comment-time',
    reason: 'Who and when.',
  },
  {
    selector: 'header, footer, .comment-footer, .comment-foot',
    reason: 'HTML 5 sets the frame of an article apart.',
  },
  {
    selector:
      '.reply, .comment-reply, .comment-reply-link, .comment-actions, .comment__actions, .comment-tools, .comment-links, .edit-link, .comment-edit-link, .comment-controls, .quote-link, button, form, .report, .flag, .permalink',
    reason: 'Buttons.',
  },
  {
    selector: '.avatar, .gravatar, .comment-avatar, .user-avatar, .userpic',
    reason: 'Pictures with their captions.',
  },
  {
    selector:
      '.comment-likes, .comment-rating, .comment-vote, .votes, .vote, .rating, .like, .likes, .karma, .sharedaddy, .wpulike, .wp-ulike, .star-rating, .jp-post-flair, .cld-like-dislike-wrap, .comment-karma',
    reason: 'Votes and sharing.',
  },
  {
    selector:
      '.signature, .sig, .postsignature, .after_content, .lastedited, .notice, .comment-awaiting-moderation, .edited, .ipsType_reset',
    reason: 'Signatures of forum members, and what moderators leave.',
  },
];

/** Elements that count the votes for a comment, or the votes on balance. */
export const LIKES: readonly PartCue[] = [
  {
    selector:
      '.wpd-vote-result, .vote-up .count, .voteup .count, .up .count, .upvotes, .upvote-count, .votes-up, .thumbs-up-count, .thumbup-count, .vote-good, .like-count, .likes-count, .like_count, .likes .count, .comment-like-count, .comment-likes, .recommend-count, .recommended-count, .comment-recommend-count',
    reason: 'Names of classes that say for, or on balance.',
  },
  {
    selector:
      '.comment-rating, .comment-score, .comment-karma, .karma, .score, .vote-count, .votes .count, .rating-count',
    reason: 'Names that only say votes.',
  },
];

/** Elements that count the votes against it. */
export const DISLIKES: readonly PartCue[] = [
  {
    selector:
      '.vote-down .count, .votedown .count, .down .count, .downvotes, .downvote-count, .votes-down, .thumbs-down-count, .thumbdown-count, .vote-poor, .dislike-count, .dislikes-count, .dislikes .count',
    reason: 'Names of classes that say against.',
  },
];
