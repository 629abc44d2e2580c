/** Names of what stands around an article and belongs to the site; matched against one id or class at a time. */
export interface NameCue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** `^` and `$` are the ends of a word within a name: `social-share` has the words `social` and `share`. */
const words = (list: string): RegExp => new RegExp(`(?:^[.#]|[-_])(?:${list})(?:s|es)?(?:$|[-_])`, 'i');

export const BOILERPLATE: readonly NameCue[] = [
  {
    id: 'named-navigation',
    pattern: words(
      'nav|navi|navigation|menu|breadcrumb|pagination|pager|topbar|toolbar|toc|skip|sitemap|navbar|subnav|pagenav|prevnext',
    ),
    reason: 'Ways to other pages.',
  },
  {
    id: 'named-sharing',
    pattern: words(
      'share|sharing|sharedaddy|social|addthis|addtoany|bookmark|digg|facebook|twitter|tools|articletools|storytools|emailprint|sharebar|follow|likes?|jp-relatedposts',
    ),
    reason: 'Buttons that pass the article on.',
  },
  {
    id: 'named-related',
    pattern: words(
      'related|relatedposts|more-?(?:stories|news|from|on)|recommended|recommendations|popular|most-?(?:read|viewed|emailed|popular)|trending|teaser|read-?more|also|similar|crosslink|see-?also|you-?may|yarpp|outbrain|taboola|ligatus|zergnet|recent(?:-posts|-comments)?|latest|headlines',
    ),
    reason: 'Other articles.',
  },
  {
    id: 'named-frame',
    pattern: words(
      'sidebar|side|aside|widget|rail|footer|foot|masthead|banner|promo|sponsor|sponsored|ad|ads|advert|advertisement|advertising|adsense|anzeige|werbung|cookie|consent|gdpr|popup|modal|overlay|newsletter|subscribe|subscription|signup|login|register|registration|disclaimer|copyright|legal|poll|search|calendar|archive|categories|blogroll|donate|paywall',
    ),
    reason: 'What the site prints on every page.',
  },
  {
    id: 'named-about',
    pattern: words(
      'tags?|tagcloud|post-?tags|cat-?links|author-?(?:box|bio|info|description|profile)|about-?(?:the-)?author|bio|post-?meta|entry-?meta|entry-?footer|postmetadata|credits?|rating|ratings|votes?|stars?',
    ),
    reason: 'What the site says about the article.',
  },
  {
    id: 'named-comments',
    pattern: words(
      'comment-?form|respond|comment-?respond|commentform|post-?comment|add-?comment|comment-?policy|comments-?closed|disqus_thread',
    ),
    reason: 'The place to write a comment.',
  },
];

/** Elements that hold comments, found or not, and no article: however much of the page they are. */
export const LISTED_COMMENTS: NameCue = {
  id: 'named-comment-list',
  pattern: /^(?:#(?:comments|reviews)|\.(?:commentlist|comment-list))$/,
  reason: 'What WordPress and its shops call the list of comments or of reviews.',
};

/** Elements that hold no article text. */
export const UNWRITTEN_TAGS: ReadonlySet<string> = new Set([
  'nav',
  'aside',
  'form',
  'footer',
  'button',
  'select',
  'label',
  'dialog',
  'menu',
  'figcaption',
]);
