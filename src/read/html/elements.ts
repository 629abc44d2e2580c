const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content no reader sees as words: programs, styles, pictures, and what stands in for them. */
export const UNSEEN = tags(
  'script style template noscript head svg iframe noembed noframes object applet audio video canvas map datalist',
);

/** Unseen elements that say something of the page: their content is kept as the attribute `#text`. */
export const SPOKEN_OF = tags('title script');

/** Elements that browsers set apart by an empty line. */
export const PARAGRAPHS = tags(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure fieldset hr article section aside nav header footer main form',
);

/** Elements that begin and end a line. */
export const LINES = tags(
  'html body div li dt dd tr caption thead tbody tfoot address center dir menu legend figcaption details summary hgroup option optgroup select textarea dialog search frameset xmp listing plaintext marquee',
);

/** Elements that stand beside one another on a line. */
export const CELLS = tags('td th button');

/** Elements whose white space is kept as it is written. */
export const PREFORMATTED = tags('pre textarea xmp listing plaintext');
