const DEEPEST = 5;

const TONES = /** @type {Record<string, string>} */ ({ neg: 'negative', neu: 'neutral', pos: 'positive' });

/** A comment: who and when, its words with their evidence marked, its labels. @param {CodedComment} comment @param {boolean} threaded */
function commentView(comment, threaded) {
  const view = element(
    'li',
    `comment${threaded ? ` depth-${Math.min(comment.depth, DEEPEST)}` : ''}`,
    about(comment, threaded),
    textView(comment),
    labels(comment),
  );
  view.id = comment.id;
  return view;
}

/** @param {CodedComment} comment @param {boolean} threaded */
function about(comment, threaded) {
  const { author, date, dateRaw, replyTo, page } = comment;
  const line = element('p', 'about', element('b', '', element('bdi', '', author ?? 'No name')));
  if (dateRaw !== null || date !== null) {
    line.append(', ');
    const time = element('time', '', element('bdi', '', dateRaw ?? date ?? ''));
    if (date !== null) time.dateTime = date;
    line.append(time);
  }
  const parent = replyTo === null ? undefined : commentsById.get(replyTo);
  if (replyTo !== null) {
    line.append(', answers ');
    const words = parent?.author ?? `comment ${parent?.ordinal ?? replyTo}`;
    line.append(link(`#${replyTo}`, words));
  }
  if (!threaded) line.append(', on ', link(`#?page=${data.pages[page]?.id}`, data.pages[page]?.path ?? ''));
  line.append(' · ', link(`#${comment.id}`, comment.id));
  return line;
}

/** @param {string} address @param {string} words */
function link(address, words) {
  const made = element('a', '', element('bdi', '', words));
  made.href = address;
  return made;
}

/**
 * The text cut wherever a mark or a quotation begins or ends, so that those that overlap all show.
 *
 * @param {CodedComment} comment
 */
function textView({ text, codings, quotations }) {
  const view = element('div', 'text');
  const spans = [...codings, ...quotations];
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1] ?? text.length;
    if (start === end) continue;
    const over = (/** @type {{ start: number, end: number }} */ span) =>
      span.start <= start && span.end >= end;
    const marked = marks(text.slice(start, end), codings.filter(over));
    view.append(quotations.some(over) ? element('q', 'quoted', marked) : marked);
  }
  return view;
}

/** @param {string} words @param {Coding[]} codings those that rest on the words */
function marks(words, codings) {
  if (codings.length === 0) return document.createTextNode(words);
  const told = codings.filter(({ cue }) => !cue);
  const mark = element(
    'mark',
    told.length === 0 ? 'cue' : standing(told.some(({ present }) => present)),
    words,
  );
  mark.tabIndex = 0;
  mark.setAttribute('aria-describedby', 'rule');
  codingsOfMarks.set(mark, codings);
  return mark;
}

/** @param {boolean} present */
const standing = (present) => (present ? 'present' : 'absent');

/** What each mark rests on, for the note that explains it. @type {WeakMap<Element, Coding[]>} */
const codingsOfMarks = new WeakMap();

/** @param {CodedComment} comment */
function labels({ codings, targets, tone, toneReasons, score, words }) {
  const line = element('p', 'labels');
  /** @type {Map<string, boolean>} */
  const themes = new Map();
  for (const { code, value, present, cue } of codings) {
    if (!cue) themes.set(`${codeTitles.get(code) ?? code}: ${value}`, present);
  }
  for (const [theme, present] of themes) line.append(element('span', `label ${standing(present)}`, theme));
  if (themes.size === 0) line.append(element('span', 'label', 'no theme'));
  line.append(
    element(
      'span',
      'label',
      `tone ${TONES[tone]} ${score > 0 ? '+' : ''}${score.toFixed(2).replace('-', '−')}`,
      ...(toneReasons.length === 0 ? [] : [': ', element('bdi', '', toneReasons.join(', '))]),
    ),
  );
  for (const name of new Set(targets.map((target) => target.name))) line.append(targetLabel(name, targets));
  line.append(element('span', '', words === 1 ? '1 word' : `${words} words`));
  return line;
}

/** @param {string} name @param {Target[]} targets */
function targetLabel(name, targets) {
  const mentions = targets.filter((target) => target.name === name);
  const attitudes = [...new Set(mentions.map(({ attitude }) => TONES[attitude]))].join(' and ');
  const blamed = mentions.some((mention) => mention.blamed) ? ', blamed' : '';
  return element('span', 'label', element('bdi', '', name), ` ${attitudes}${blamed}`);
}
