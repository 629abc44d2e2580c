/** @typedef {{ theme: string, target: string, attitude: string, tone: string, page: string, words: string, order: string }} Filters */

const NO_FILTERS = Object.freeze({
  theme: '',
  target: '',
  attitude: '',
  tone: '',
  page: '',
  words: '',
  order: '',
});

const form = /** @type {HTMLFormElement} */ (byId('filters'));

/** The control of the form that sets a filter. @param {string} name */
const control = (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));

/** @returns {Filters} */
function readFilters() {
  const entries = Object.keys(NO_FILTERS).map((name) => [name, control(name).value.trim()]);
  return Object.fromEntries(entries);
}

/** @param {Filters} filters */
function setFilters(filters) {
  for (const [name, value] of Object.entries(filters)) control(name).value = value;
}

/** Filters as the part of the address behind `#?`, so that a view can be bookmarked. @param {Filters} filters */
function toAddress(filters) {
  const set = Object.entries(filters).filter(([, value]) => value !== '');
  return set.length === 0 ? '#comments' : `#?${new URLSearchParams(set)}`;
}

/** @param {string} address @returns {Filters} */
function fromAddress(address) {
  const set = new URLSearchParams(address.replace(/^#\?/, ''));
  return /** @type {Filters} */ (
    Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, set.get(name) ?? '']))
  );
}

/** Whether a comment passes all filters. @param {CodedComment} comment @param {Filters} filters */
const passes = (comment, filters) =>
  (filters.page === '' || data.pages[comment.page]?.id === filters.page) &&
  (filters.tone === '' || comment.tone === filters.tone) &&
  hasTheme(comment, filters.theme) &&
  hasTarget(comment, filters.target.toLowerCase(), filters.attitude) &&
  hasWords(comment, filters.words.toLowerCase());

/** A theme is a code's id, or `code=value`; `none` is a comment without any theme. @param {CodedComment} comment @param {string} theme */
function hasTheme({ codings }, theme) {
  if (theme === '') return true;
  if (theme === 'none') return !codings.some(({ present, cue }) => present && !cue);
  const [code, value] = theme.split('=');
  return codings.some(
    (coding) =>
      coding.code === code && !coding.cue && (value === undefined ? coding.present : coding.value === value),
  );
}

/** @param {CodedComment} comment @param {string} name in lower case @param {string} attitude */
function hasTarget({ targets }, name, attitude) {
  if (name === '' && attitude === '') return true;
  return targets.some(
    (target) =>
      target.name.toLowerCase().includes(name) &&
      (attitude === '' || (attitude === 'blamed' ? target.blamed : target.attitude === attitude)),
  );
}

/** Every word must stand somewhere in the comment's text, name, id or rules. @param {CodedComment} comment @param {string} words in lower case */
function hasWords({ id, author, text, codings }, words) {
  if (words === '') return true;
  const all = `${text}\n${author ?? ''}\n${id}\n${codings.map(({ rule }) => rule).join(' ')}`.toLowerCase();
  return words.split(/\s+/).every((word) => all.includes(word));
}

/** @type {Record<string, (a: CodedComment, b: CodedComment) => number>} */
const ORDERS = {
  date: (a, b) => byDate(a, b, 1),
  newest: (a, b) => byDate(a, b, -1),
  negative: (a, b) => a.score - b.score,
  positive: (a, b) => b.score - a.score,
  longest: (a, b) => b.words - a.words,
  evidence: (a, b) => b.codings.length - a.codings.length,
};

/** Comments without a date come last either way. @param {CodedComment} a @param {CodedComment} b @param {1 | -1} way */
function byDate(a, b, way) {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return a.date < b.date ? -way : a.date > b.date ? way : 0;
}

/** The comments to show, in order. @param {Filters} filters */
function chosen(filters) {
  const found = data.comments.filter((comment) => passes(comment, filters));
  const order = ORDERS[filters.order];
  return order === undefined ? found : found.sort(order);
}

/** Fills the choices that depend on the data. */
function offerChoices() {
  const themes = control('theme');
  themes.append(new Option('any', ''));
  for (const { id, title, values } of data.codes) {
    themes.append(new Option(title, id));
    for (const value of values) {
      themes.append(
        new Option(
          `${title}: ${value.id}${value.present ? '' : ' (not counted as present)'}`,
          `${id}=${value.id}`,
        ),
      );
    }
  }
  themes.append(new Option('without a theme', 'none'));
  control('page').append(new Option('any', ''), ...data.pages.map(({ id, path }) => new Option(path, id)));

  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { targets } of data.comments) {
    for (const name of new Set(targets.map((target) => target.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 500);
  byId('target-names').append(...most.map(([name]) => new Option(name, name)));
}
