import type { GoldPage } from './score.ts';

/** An article with its comments, dressed as the page of a site. */
export type Template = (headline: string, gold: GoldPage) => string;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');

/** The frame that all share: what stands on a page beside the article and the comments. */
const frame = (headline: string, main: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)} | The Harbour Post</title></head><body>
<div><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></div>
${main}
<div><h3>Most read</h3><ul><li><a href="/1">Council votes on the quay</a></li><li><a href="/2">Rain until Friday</a></li></ul></div>
<div>© The Harbour Post. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></div>
</body></html>`;

const DAYS = 28;
const date = (at: number): string => `March ${(at % DAYS) + 1}, 2019 at ${(at % 12) + 1}:0${at % 10} pm`;
const name = (author: string | null): string => escaped(author ?? 'Anonymous');

const heading = (count: number): string => (count === 1 ? '1 comment' : `${count} comments`);

/** A thread under its heading, or the empty form where nobody has commented. */
const thread = (gold: GoldPage, list: string, form: string): string =>
  gold.comments.length === 0 ? form : `<h3>${heading(gold.comments.length)}</h3>\n${list}\n${form}`;

const FORM =
  '<form><h3>Leave a Reply</h3><p>Your email address will not be published.</p><textarea></textarea><button>Post Comment</button></form>';

export const TEMPLATES: Readonly<Record<string, Template>> = {
  'a blog with names for everything': (headline, gold) =>
    frame(
      headline,
      `<article class="post hentry"><h1 class="entry-title">${escaped(headline)}</h1><div class="entry-content">${paragraphs(gold.body)}</div></article>
<div id="comments" class="comments-area">${thread(
        gold,
        `<ol class="comment-list">${gold.comments
          .map(
            ({ text, author }, at) =>
              `<li class="comment depth-1" id="comment-${at + 1}"><div class="comment-author vcard"><b class="fn">${name(author)}</b> <span class="says">says:</span></div><div class="comment-meta"><a href="#comment-${at + 1}">${date(at)}</a></div><div class="comment-content">${paragraphs(text)}</div><div class="reply"><a href="#">Reply</a></div></li>`,
          )
          .join('\n')}</ol>`,
        `<div id="respond">${FORM}</div>`,
      )}</div>`,
    ),
  'a list without names': (headline, gold) =>
    frame(
      headline,
      `<div><h1>${escaped(headline)}</h1>${paragraphs(gold.body)}</div><div>${thread(
        gold,
        `<ul>${gold.comments
          .map(
            ({ text, author }, at) =>
              `<li><p><a href="/u/${at}">${name(author)}</a> <span>${date(at)}</span></p>${paragraphs(text)}<p><a href="#">Reply</a> <a href="#">Report</a></p></li>`,
          )
          .join('\n')}</ul>`,
        FORM,
      )}</div>`,
    ),
  'rows of a table without names': (headline, gold) =>
    frame(
      headline,
      `<table><tr><td><h2>${escaped(headline)}</h2>${paragraphs(gold.body)}</td></tr></table>${thread(
        gold,
        `<table>${gold.comments
          .map(
            ({ text, author }, at) =>
              `<tr><td><b>${name(author)}</b><br><small>${date(at)}</small></td><td>${paragraphs(text)}</td></tr>`,
          )
          .join('\n')}</table>`,
        FORM,
      )}`,
    ),
  'microdata of a newspaper': (headline, gold) =>
    frame(
      headline,
      `<main itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escaped(headline)}</h1><div itemprop="articleBody">${paragraphs(gold.body)}</div></main>
<section>${thread(
        gold,
        gold.comments
          .map(
            ({ text, author }, at) =>
              `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name(author)}</span></span> <time itemprop="dateCreated" datetime="2019-03-0${(at % 9) + 1}T10:00:00Z">${date(at)}</time><div itemprop="text">${paragraphs(text)}</div></div>`,
          )
          .join('\n'),
        FORM,
      )}</section>`,
    ),
  'a newspaper of 2008 with a bar of buttons': (headline, gold) =>
    frame(
      headline,
      `<div class="story"><h1>${escaped(headline)}</h1>${paragraphs(gold.body)}</div><div>${thread(
        gold,
        gold.comments
          .map(
            ({ text, author }, at) =>
              `<div><div><a href="/persona/${at}">${name(author)}</a> wrote:</div><div>${paragraphs(text)}</div><div>${date(at)}</div><div><a>Recommend</a> (${at}) | <a>New post</a> | <a>Reply to this Post</a> | <a>Report Abuse</a></div></div>`,
          )
          .join('\n'),
        FORM,
      )}</div>`,
    ),
  'a definition list': (headline, gold) =>
    frame(
      headline,
      `<h1>${escaped(headline)}</h1>${paragraphs(gold.body)}${thread(
        gold,
        `<dl>${gold.comments.map(({ text, author }, at) => `<dt>${name(author)}, ${date(at)}</dt><dd>${paragraphs(text)}</dd>`).join('\n')}</dl>`,
        FORM,
      )}`,
    ),
};

/** Whole posts one below the other, each with its comments and the day on which it was written. */
export const blogPage = (posts: readonly { readonly headline: string; readonly gold: GoldPage }[]): string =>
  frame(
    'Notes from the quay',
    posts
      .map(
        ({ headline, gold }, post) =>
          `<div><h2><a href="/${post}">${escaped(headline)} (${post + 1})</a></h2><p>March ${9 - post}, 2019 by Ada Quill</p>${paragraphs(gold.body)}
<h3>${heading(gold.comments.length)}</h3><ol>${gold.comments
            .map(
              ({ text, author }, at) =>
                `<li><p><a href="/u/${at}">${name(author)}</a> <span>${date(at)}</span></p>${paragraphs(text)}<p><a href="#">Reply</a></p></li>`,
            )
            .join('\n')}</ol></div>`,
      )
      .join('\n'),
  );
