/**
 * A way to print comments: what stands above the thread, around each comment, and below. `{name}`, `{date}`,
 * `{clock}`, `{text}`, `{n}` and `{place}` are filled in; a text's further paragraphs keep the column of its first.
 */
export interface LayoutTemplate {
  readonly name: string;
  readonly above: string;
  readonly item: string;
  readonly below: string;
  /** False where the layout prints no names. */
  readonly named?: false;
}

export const LAYOUT_TEMPLATES: readonly LayoutTemplate[] = [
  { name: 'name on date', above: '3 Comments', item: '{name} on {date}\n\n{text}', below: 'Leave a Comment' },
  { name: 'name bar date', above: 'Comments', item: '{name} | {date}\n\n{text}', below: 'Add a comment' },
  { name: 'name in brackets', above: 'Reader comments (3)', item: '{name} ({date}):\n\n{text}', below: '' },
  { name: 'date then name', above: '3 comments', item: '{date} | {name}\n\n{text}', below: 'Post a comment' },
  { name: 'date by name', above: 'Comments', item: '{date} by {name}\n\n{text}', below: '' },
  {
    name: 'posted by before',
    above: 'Comments (3)',
    item: 'Posted by {name} at {date}\n\n{text}',
    below: 'Post a Comment',
  },
  {
    name: 'posted by after',
    above: 'Comments',
    item: '{text}\n\nPosted by: {name} at {date}',
    below: 'Post a comment',
  },
  {
    name: 'posted by after, no heading',
    above: '',
    item: '{text}\n\nPosted by: {name} | {date}',
    below: 'The comments to this entry are closed.',
  },
  {
    name: 'comment by after, numbered',
    above: '3 Comments »',
    item: '  {n}. {text}\n\n    Comment by {name} — {date}',
    below: 'RSS feed for comments on this post.',
  },
  { name: 'name, place after', above: 'Have your say', item: '{text}\n\n{name}, {place}, UK', below: '' },
  {
    name: 'dash name, place, date after',
    above: 'Comments (3)',
    item: '{text}\n\n- {name}, {place}, {date}\n\nClick to rate',
    below: '',
  },
  {
    name: 'name says, date below',
    above: '3 responses to this post',
    item: '{name} says:\n{date}\n\n{text}\n\nReply',
    below: 'Leave a Reply',
  },
  {
    name: 'name and colon in the line of the words',
    above: 'Readers write',
    item: '{name}: {text}',
    below: '',
  },
  { name: 'name and colon above the words', above: 'Ihre Meinung', item: '{name}:\n\n{text}', below: '' },
  { name: 'name says, no date', above: 'Comments', item: '{name} says:\n\n{text}', below: '' },
  {
    name: 'name said on date',
    above: '3 thoughts on “Harbour bridge to close for a year”',
    item: '{name} said on {date}:\n\n{text}',
    below: '',
  },
  { name: 'on date name said', above: 'Comments', item: 'On {date}, {name} said:\n\n{text}', below: '' },
  {
    name: 'name line, date line',
    above: '3 comments',
    item: '{name}\n{date}\n\n{text}',
    below: 'Leave a comment',
  },
  {
    name: 'name line, date line, no heading',
    above: '',
    item: '{name}\n{date}\n\n{text}\n\nReply',
    below: '',
  },
  { name: 'date line, name line', above: 'Comments', item: '{date}\n{name}\n\n{text}\n\nReport', below: '' },
  {
    name: 'name, text, date',
    above: 'Comments',
    item: '{name}\n\n{text}\n\n{date}',
    below: 'Add your comment',
  },
  {
    name: 'text, name, date',
    above: 'Comments',
    item: '{text}\n\n{name}\n{date}',
    below: 'Add your comment',
  },
  {
    name: 'name, text, buttons',
    above: '3 Comments',
    item: '{name}\n\n{text}\n\nLike · Reply · Share',
    below: '',
  },
  {
    name: 'name, text, buttons with date',
    above: '',
    item: '{name}\n\n{text}\n\n{date} at {clock} | Report abuse | Reply',
    below: '',
  },
  { name: 'bulleted names', above: '', item: '  • {name}\n\n    {text}', below: '' },
  { name: 'bulleted names and dates', above: 'Comments', item: '  • {name} {date}\n\n    {text}', below: '' },
  {
    name: 'bulleted name, date rows',
    above: '',
    item: '  • {name}\n    {date}\n\n    {text}\n\n    Reply',
    below: '',
  },
  { name: 'bulleted votes', above: 'Comments', item: '  • {n}7\n\n    {text}', below: '', named: false },
  { name: 'bulleted texts', above: '3 Comments', item: '  • {text}', below: 'Post a comment', named: false },
  { name: 'numbered texts', above: '', item: '  {n}. {text}', below: 'Comments are closed.', named: false },
  {
    name: 'numbered texts under heading',
    above: '3 Responses to “Harbour bridge to close for a year”',
    item: '  {n}. {text}',
    below: 'Leave a Reply',
    named: false,
  },
  { name: 'numbered names and dates', above: '', item: '  {n}. {name} {date}\n\n    {text}', below: '' },
  {
    name: 'numbered name rows',
    above: '3 comments',
    item: '  {n}. {name}\n    {date} at {clock}\n\n    {text}\n\n    Permalink',
    below: '',
  },
  {
    name: 'numbered by name',
    above: 'User Comments',
    item: '{date}\n\n{n}. By {name}\n\n{text}',
    below: 'Leave A Comment',
  },
  {
    name: 'number, name, date',
    above: 'Comments',
    item: '{n} {name} {date} at {clock}\n\n{text}',
    below: '',
  },
  { name: 'hash number', above: 'Comments', item: '#{n} {name}\n{date}\n\n{text}', below: '' },
  {
    name: 'comment number posted by',
    above: '',
    item: '{text}\nComment #{n} - Posted by: {name} at {date} {clock}',
    below: '',
  },
  {
    name: 'weeks ago',
    above: 'Comments (3)',
    item: "{name}'s avatar\n\n{name} · 112 weeks ago\n\n{text}\n\nReply Report",
    below: 'Post a new comment',
  },
  {
    name: 'homepage and hash',
    above: 'Comments',
    item: '{text}\n{name} | Homepage | {date} - {clock} | #',
    below: '',
  },
  {
    name: 'to and posted on',
    above: '',
    item: '{text}\n\n{n} posted on {date} {clock} by {name}',
    below: '',
  },
  {
    name: 'name town line',
    above: 'Readers’ comments',
    item: '{name}\n{place}, NY\n{date}\n\n{text}\n\nRecommend 12',
    below: '',
  },
  {
    name: 'drupal',
    above: 'Comments',
    item: 'Submitted by {name} on {date} - {clock}.\n\n{text}\n\nreply',
    below: '',
  },
  {
    name: 'zero-padded number first',
    above: 'Comments',
    item: '{date} - {clock} | 10{n} {name}\n\n{text}',
    below: '',
  },
  { name: 'from name', above: 'Reader feedback', item: 'From: {name}\nDate: {date}\n\n{text}', below: '' },
  { name: 'name wrote', above: '3 comments', item: '{name} wrote:\n\n{text}\n\n{date}', below: '' },
  {
    name: 'dated initials',
    above: '3 Comments',
    item: 'T\n{name}\n{date}\n{text}\nLike\nReply\nShare',
    below: 'Subscribe to our newsletter',
  },
  {
    name: 'unlabelled, wide gaps',
    above: 'Comments (3)',
    item: '{text}\n',
    below: 'Post a comment',
    named: false,
  },
  {
    name: 'invitation below each, in words of its own',
    above: '',
    item: '{name} | {date} {clock}\n\n{text}\n\nPlease come aboard to take part in this talk',
    below: 'More from the harbour',
  },
  {
    name: 'button in the cell behind',
    above: '3 comments',
    item: '{name} | {date} {clock}\n{text} Responder',
    below: '',
  },
  {
    name: 'pseudonym in brackets',
    above: '3 Lesermeinungen',
    item: '{name} (user{n}) - {date}, {clock}\n\n{text}',
    below: '',
  },
  {
    name: 'words of the picture above the name',
    above: 'Comments (3)',
    item: '{name}\n\n{name}\n\n{date}\n\n{text}',
    below: '',
  },
  {
    name: 'phpbb 2',
    above: 'Author Message',
    item: '{name}\nJoined: 03 Jan 2004\nPosts: 119\nPosted: {date} {clock} Post subject: Re: bridge\n\n{text}\n\nBack to top',
    below: '',
  },
  { name: 'on date by name', above: 'Comments', item: 'On {date} {clock} by {name}\n\n{text}', below: '' },
];
