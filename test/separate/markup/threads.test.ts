import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/read/html/read-html.ts';
import { separate } from '../../../src/separate/separate.ts';
import { pageOf } from '../describe-page.ts';

const ARTICLE =
  '<h1>The ferry is back</h1><p>It left at six with eleven passengers, and it came back with nine of them on board.</p><p>Nobody at the harbour could say on Monday where the other two had gone ashore.</p>';

const threadOf = (html: string) => {
  const { text, markup } = readHtml(`${ARTICLE}${html}`);
  return separate({ ...pageOf(text), markup }).comments.map(({ author, text: words, depth }) => [
    author,
    words,
    depth,
  ]);
};

describe('separateMarkup', () => {
  it('takes a bare agreement for a comment where all others have their words', () => {
    const item = (name: string, day: number, words: string): string =>
      `<div><p>${words}</p><p>Posted by: ${name} | March ${day}, 2019 9:03 PM</p></div>`;
    expect(
      threadOf(
        `<h2>Comments (3)</h2>${item('Tess', 3, 'I saw it leave, and it was half empty.')}${item('Arno', 4, '+1')}${item('Mila', 5, 'The old one never lost anybody, as far as I know.')}`,
      ),
    ).toEqual([
      ['Tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno', '+1', 0],
      ['Mila', 'The old one never lost anybody, as far as I know.', 0],
    ]);
  });

  it('takes no praise for a name where another line says who wrote', () => {
    const item = (name: string, words: string): string =>
      `<li><p>${name} skriver:</p><small>3 mars, 2019 kl. 19:14</small><p>${words}</p></li>`;
    expect(
      threadOf(
        `<h3>4 kommentarer till ”The ferry is back”</h3><ol>${item('Tess', 'Bra skrivet')}${item('Arno', 'Bra skrivet')}${item('Mila', 'Jag åkte med den i går och det gick bra.')}${item('Ek', 'Vem betalar för det här, egentligen?')}</ol>`,
      ),
    ).toEqual([
      ['Tess', 'Bra skrivet', 0],
      ['Arno', 'Bra skrivet', 0],
      ['Mila', 'Jag åkte med den i går och det gick bra.', 0],
      ['Ek', 'Vem betalar för det här, egentligen?', 0],
    ]);
  });

  it('parts the name from the words of one paragraph, where nearly all begin with one', () => {
    const item = (name: string, words: string): string => `<p><b>${name}:</b> ${words}</p>`;
    expect(
      threadOf(
        `<hr><b>What you told us</b>${item('Tess', 'I saw it leave, and it was half empty.')}${item('Arno Salt', 'So did I, from the other side: it was full.')}${item('Mila', 'The old one never lost anybody, as far as I know.')}${item('Ek', 'Then why was I wet?')}<p><a href="mailto:e@example.org">Send us your view</a></p>`,
      ),
    ).toEqual([
      ['Tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side: it was full.', 0],
      ['Mila', 'The old one never lost anybody, as far as I know.', 0],
      ['Ek', 'Then why was I wet?', 0],
    ]);
  });

  it('takes a transcript, names before words under no heading, for no comments', () => {
    const item = (name: string, words: string): string => `<p><b>${name}:</b> ${words}</p>`;
    const said = ['Good morning to you.', 'It leaves at six.', 'Who was on it?', 'Nobody that I know.'];
    expect(
      threadOf(
        `<div>${['Tess', 'Arno', 'Mila', 'Ek'].map((name, at) => item(name, said[at] ?? '')).join('')}</div>`,
      ),
    ).toEqual([]);
  });

  it('reads undated entries side by side, each begun by an element that begins like the first', () => {
    const item = (name: string, words: string): string =>
      `<div><h4>${name}</h4></div><div><p>${words}</p></div><div><button>Reply</button></div>`;
    expect(
      threadOf(
        `<h3>Conversation (4)</h3><div>${item('<a href="#">Tess</a>', 'I saw it leave, and it was half empty.')}${item('Arno Salt', 'So did I, from the other side of the bay.')}${item('Mila', 'The old one never lost anybody.')}${item('Ek', 'Then why was I wet?')}</div>`,
      ),
    ).toEqual([
      ['Tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side of the bay.', 0],
      ['Mila', 'The old one never lost anybody.', 0],
      ['Ek', 'Then why was I wet?', 0],
    ]);
  });

  it('reads ages among the buttons below, and the title that repeats the first words', () => {
    const item = (name: string, age: number, words: string): string =>
      `<div><div><a href="#">${name}</a></div><h5>${words.split(' ').slice(0, 3).join(' ')}</h5><div>${words}</div><ul><li>J’aime</li><li>Répondre</li><li>${age} sem</li></ul></div>`;
    expect(
      threadOf(
        `<div>${item('Tess', 3, 'Je l’ai vu partir à moitié vide.')}${item('Arno Salt', 4, 'Moi aussi, de l’autre côté de la baie.')}${item('Mila', 12, 'L’ancien n’a jamais perdu personne.')}</div>`,
      ),
    ).toEqual([
      ['Tess', 'Je l’ai vu partir à moitié vide.', 0],
      ['Arno Salt', 'Moi aussi, de l’autre côté de la baie.', 0],
      ['Mila', 'L’ancien n’a jamais perdu personne.', 0],
    ]);
  });

  it('reads names with short ages, and buttons that count, links side by side or none', () => {
    const item = (name: string, age: number, words: string): string =>
      `<li><div>${name} <i>${age}h</i></div><div>${words}</div><div><a href="#">Answer</a> <a href="#">Report this comment</a> <span>Upvote ${age}</span></div></li>`;
    expect(
      threadOf(
        `<h3>Leave a comment (3)</h3><ul>${item('Tess', 3, 'I saw it leave, and it was half empty.')}${item('Arno Salt', 4, 'So did I, from the other side of the bay.')}${item('Mila', 12, 'The old one never lost anybody.')}</ul>`,
      ),
    ).toEqual([
      ['Tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side of the bay.', 0],
      ['Mila', 'The old one never lost anybody.', 0],
    ]);
  });

  it('reads who from the term of a list and what from its description', () => {
    const item = (id: number, name: string, words: string): string =>
      `<dt class="comment"><span class="comment_num">${id}</span> <span class="comment_author">${name}</span> <span class="comment_time">June ${id}, 2013 at 5:51 am</span></dt><dd class="comment"><div class="format_text"><p>${words}</p><p class="reply"><a href="#">Reply</a></p></div></dd>`;
    expect(
      threadOf(
        `<div id="comments"><p>{ 2 comments }</p><dl id="comment_list">${item(1, 'Tess Orme', 'I saw it leave, and it was half empty.')}${item(2, 'Arno Salt', 'So did I, from the other side of the bay.')}</dl></div>`,
      ),
    ).toEqual([
      ['Tess Orme', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side of the bay.', 0],
    ]);
  });

  it('reads who from the first line of the words where no element is named for it', () => {
    const item = (id: number, name: string, words: string, answers = ''): string =>
      `<div id="comment-${id}" class="comment"><div class="comment-content"><p>${name} said...</p><p>${words}</p><p class="comment-meta">Reply <a href="#">October ${id}, 2007 at 08:31 PM</a></p></div>${answers}</div>`;
    expect(
      threadOf(
        `<h3>Comments</h3>${item(11, 'tess', 'I saw it leave, and it was half empty.', item(12, 'Arno Salt', 'So did I.'))}`,
      ),
    ).toEqual([
      ['tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I.', 1],
    ]);
  });

  it('takes no button in other letters for a link to a user', () => {
    const item = (name: string, words: string): string =>
      `<div><p>${name} пишет: 3 марта 2019 в 14:05</p><p>${words}</p><a href="#">Ответить</a></div>`;
    expect(
      threadOf(
        `<h3>Комментариев: 2</h3>${item('гость', 'Вчера видел его у причала, он был почти пустой.')}${item('Анна', 'А я ездила на нём в субботу, и мне понравилось.')}`,
      ).map(([author]) => author),
    ).toEqual(['гость', 'Анна']);
  });

  it('reads the subject that the software made of the first words, and the login for a button', () => {
    const item = (name: string, words: string): string =>
      `<div><h3><a href="#c">${words.split(' ').slice(0, 4).join(' ')}</a></h3><div>Submitted by ${name} on Wed, 09/03/2014 - 08:40.</div><div><p>${words}</p></div><ul><li><a href="/user/login">login</a> to post comments</li></ul></div>`;
    expect(
      threadOf(
        `${item('Tess', 'I saw it leave, and it was half empty.')}${item('Arno', 'So did I from the other side of the bay, last night.')}${item('Mila', 'Has anybody asked the captain about the two of them?')}`,
      ).map(([author]) => author),
    ).toEqual(['Tess', 'Arno', 'Mila']);
  });

  it.each([
    [
      'a live blog that names its writers',
      [20, 19, 18, 17, 16, 15, 14, 13, 12, 11]
        .map(
          (hour, at) =>
            `<div><time>${hour}:31</time> <span>${at % 2 ? 'Tess Orme' : 'Arno Salt'}</span><p>The ferry was seen again off the north bank with its lights on, and the harbour master said so.</p><a href="#">Share</a></div>`,
        )
        .join(''),
    ],
    [
      'a chronicle',
      [1, 2, 3, 4, 5, 6, 7, 8, 9]
        .map(
          (day) =>
            `<div><b>${day} March 2007</b><p>The council voted to move the old ferry to the north bank.</p></div>`,
        )
        .join(''),
    ],
    [
      'shops with their hours',
      ['Ek', 'Vos', 'Iris', 'Pol', 'Molen', 'Linde']
        .map(
          (name) =>
            `<div><b>${name}</b><br>Mo-fr 9:00 - 17:30<p>The shop stands next to the old ferry and sells all that a passenger may need for a day.</p></div>`,
        )
        .join(''),
    ],
    [
      'an interview',
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map(
          (turn) =>
            `<p><b>${turn % 2 ? 'Post' : 'Orme'}</b></p><p>I drive this way twice a day, and you can tell me what you like. Who asked for the ferry?</p>`,
        )
        .join(''),
    ],
    [
      'what was said on some days',
      ['Tess Orme', 'Arno Salt', 'Mila Ek', 'Nia Owle', 'Jon Pike', 'Odile Marsh']
        .map(
          (name, at) =>
            `<blockquote><p>I drive this way twice a day, and you can tell me what you like. Who asked for the ferry?</p><cite>${name}, ${at + 3} March 2012</cite></blockquote>`,
        )
        .join(''),
    ],
  ])('finds no comment in %s', (_, html) => {
    expect(threadOf(`<h2>At the harbour</h2>${html}`)).toEqual([]);
  });

  it('takes titles in elements of their own for no words, where nearly all comments have one', () => {
    const item = (name: string, title: string, words: string): string =>
      `<div><div><b>${name}</b> <span>03.05.2012, 14:05</span></div><div><span>${title}</span></div><p>${words}</p><div>antworten | melden</div></div>`;
    expect(
      threadOf(
        `<h2>Forum</h2>${item('Tess', '1. Na ja', 'Ich glaube es erst, wenn ich es sehe.')}${item('Arno', '2. Wer zahlt', 'Die Stadt, also wir alle.')}${item('Mila', '3. Endlich', 'Uns hat es auf die Torte geregnet.')}`,
      ).map(([, words]) => words),
    ).toEqual([
      'Ich glaube es erst, wenn ich es sehe.',
      'Die Stadt, also wir alle.',
      'Uns hat es auf die Torte geregnet.',
    ]);
  });

  it('takes the label before the words and the button behind them for no words, where all stand in cells of one row', () => {
    const item = (name: string, words: string): string =>
      `<table><tr><td>Name:</td><td>${name}</td></tr><tr><td>Date:</td><td>3 May 2006</td></tr><tr><td>Text:</td><td>${words}</td><td>Take away</td></tr></table>`;
    expect(
      threadOf(
        `<h2>Comments</h2>${item('Tess Orme', 'I saw it leave, and it was half empty.')}${item('Arno Salt', 'So did I, from the other side of the bay.')}${item('Mila Ek', 'Who pays for all this in the end?')}`,
      ),
    ).toEqual([
      ['Tess Orme', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side of the bay.', 0],
      ['Mila Ek', 'Who pays for all this in the end?', 0],
    ]);
  });

  it.each([
    ['a margin', (level: number, post: string) => `<div style="margin-left: ${level * 25}px">${post}</div>`],
    [
      'an empty picture in a cell of its own',
      (level: number, post: string) =>
        `<table><tr><td><img src="s.gif" width="${level * 40}" height="1"></td><td>${post}</td></tr></table>`,
    ],
  ])('tells depth by %s', (_, setIn) => {
    const item = (level: number, name: string, words: string): string =>
      setIn(level, `<b>${name}</b> <small>3 May 2006, 9:15</small><p>${words}</p>`);
    expect(
      threadOf(
        `<h2>Comments</h2>${item(0, 'Tess Orme', 'I saw it leave, and it was half empty.')}${item(1, 'Arno Salt', 'So did I, from the other side of the bay.')}${item(2, 'Mila Ek', 'Who pays for all this in the end?')}${item(0, 'Jon Bell', 'The old one never lost anybody.')}`,
      ).map(([, , depth]) => depth),
    ).toEqual([0, 1, 2, 0]);
  });

  it('does not tell depth by margins that are no steps of one size', () => {
    const item = (margin: number, name: string, words: string): string =>
      `<div style="margin-left: ${margin}px"><b>${name}</b> <small>3 May 2006, 9:15</small><p>${words}</p></div>`;
    expect(
      threadOf(
        `<h2>Comments</h2>${item(0, 'Tess Orme', 'I saw it leave, and it was half empty.')}${item(75, 'Arno Salt', 'So did I, from the other side of the bay.')}${item(25, 'Mila Ek', 'Who pays for all this in the end?')}`,
      ).map(([, , depth]) => depth),
    ).toEqual([0, 0, 0]);
  });

  it('finds words that a name and a town sign, set off by the look of the letters alone', () => {
    const item = (words: string, signed: string): string =>
      `<font size="2">${words}<br><i>${signed}</i></font><hr size="1">`;
    expect(
      threadOf(
        `<b>HAVE YOUR SAY</b><hr size="1">${item('I saw it leave, and it was half empty.', 'Tess Orme, Milford')}${item('So did I, from the other side of the bay.', 'Arno Salt, Eastgate')}${item('Who pays for all this in the end?', 'Mila Ek, Quayside')}`,
      ),
    ).toEqual([
      ['Tess Orme', 'I saw it leave, and it was half empty.', 0],
      ['Arno Salt', 'So did I, from the other side of the bay.', 0],
      ['Mila Ek', 'Who pays for all this in the end?', 0],
    ]);
  });

  it('takes the depth from the class of the only element within a comment', () => {
    const item = (name: string, depth: number, words: string): string =>
      `<div class="coral-comment"><div class="coral-indent coral-indent-${depth}"><div><button class="coral-username">${name}</button><time>3 days ago</time></div><div class="coral-content"><div>${words}</div></div></div></div>`;
    expect(
      threadOf(
        item('Tess', 0, 'I saw it leave, and it was half empty.') +
          item('Arno', 1, 'It was full when I saw it.') +
          item('Mila', 2, 'Then you saw another one.') +
          item('Ek', 0, 'Who pays for this?'),
      ).map(([author, , depth]) => [author, depth]),
    ).toEqual([
      ['Tess', 0],
      ['Arno', 1],
      ['Mila', 2],
      ['Ek', 0],
    ]);
  });

  it('counts the elements for replies where no comment stands within another', () => {
    const item = (name: string, words: string): string =>
      `<section class="vf3-comment"><span class="vf3-comment__username">${name}</span><time>3 March 2019</time><div class="vf3-comment__content"><p>${words}</p></div></section>`;
    expect(
      threadOf(
        `<div>${item('Tess', 'I saw it leave, and it was half empty.')}<div class="vf3-thread-replies">${item('Arno', 'It was full when I saw it.')}</div></div><div>${item('Mila', 'Who pays for this?')}</div>`,
      ).map(([author, , depth]) => [author, depth]),
    ).toEqual([
      ['Tess', 0],
      ['Arno', 1],
      ['Mila', 0],
    ]);
  });

  it('reads the plain page of a forum that prints names and words alone', () => {
    const post = (name: string, words: string): string =>
      `<article><div class="PostUser"><h3 class="PostUser-name">${name}</h3></div><div class="Post-body"><p>${words}</p></div></article>`;
    expect(
      threadOf(
        `<div id="flarum-content"><div>${post('Tess', 'I saw it leave, and it was half empty.')}${post('Arno', 'Full, you mean.')}</div></div>`,
      ),
    ).toEqual([
      ['Tess', 'I saw it leave, and it was half empty.', 0],
      ['Arno', 'Full, you mean.', 0],
    ]);
  });
});
