import type { Platform } from './platform.ts';

/**
 * The software of blogs and of newspapers that prints comments into the page itself; the more telling a mark, the earlier
 * it stands.
 */
export const BLOGS: readonly Platform[] = [
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
    item: '#comments .comment, article.comment[about], .comment-wrapper .comment, [data-comment-user-id]',
    mark: '.field-name-comment-body, .field--name-comment-body, [data-comment-user-id]',
    content:
      '.field-name-comment-body, .field--name-comment-body, .text-formatted, .comment-body, .comment .content',
    author: '.comment-author, .comment__author, .username, [property*=name], .submitted .username',
    date: '.comment-time, .comment__time, .submitted, .comment-submitted',
    replies: '.indented',
    confidence: 0.88,
    reason: 'Drupal prints `div.comment` with `submitted` and `content`; replies stand in `indented`.',
  },
  {
    id: 'livejournal',
    item: '.b-tree-twig, .comment-wrap, .ljcmt_full, .comment[data-full], .b-leaf, .comment-thread .comment',
    content: '.comment-body, .comment-text, .b-leaf-article',
    author: '.ljuser, .comment-poster, .b-leaf-username',
    date: '.comment-date, .datetime, .b-leaf-createdtime, .comment-datetimelink',
    confidence: 0.9,
    reason: 'LiveJournal and Dreamwidth, by the template that most journals use.',
  },
  {
    id: 'jcomments',
    strict: true,
    item: '#comment-item-{n}, .comments-list .comment-box',
    content: '#comment-body-{n}, .comment-body',
    author: '.comment-author, .author-homepage',
    date: '.comment-date',
    replies: '.comments-list .comments-list',
    confidence: 0.96,
    reason:
      'JComments, the comments of many Joomla pages: `comment-item-<number>` holds `comment-body-<number>`.',
  },
  {
    id: 'komento',
    strict: true,
    item: '.kmt-item',
    content: '.kmt-body, .commentText',
    author: '.kmt-author',
    date: '.kmt-time',
    confidence: 0.95,
    reason: 'Komento for Joomla begins its names with `kmt-`.',
  },
  {
    id: 'k2',
    item: '.itemCommentsList li',
    content: '.itemCommentsList p',
    author: '.commentAuthorName a, .commentAuthorName',
    date: '.commentDate',
    confidence: 0.95,
    reason: 'K2 for Joomla.',
  },
  {
    id: 'comment-list',
    strict: true,
    item: '.comment-list .comment, .comments-list .comment',
    content: '.comment-body, .comment-content, .comment-text',
    confidence: 0.93,
    reason:
      'Substack, Squarespace and others: `comment` within `comment-list`, with the parts named as blogs do.',
  },
];
