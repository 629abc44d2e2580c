/** How many comments are drawn at a time. */
const BATCH = 60;

const list = byId('list');
const more = byId('more');

/** @type {CodedComment[]} */
let showing = [];
let drawn = 0;
let threaded = true;

/** Draws the comments that pass the filters, from the first. @param {Filters} filters */
function show(filters) {
  showing = chosen(filters);
  threaded = filters.order === '';
  drawn = 0;
  list.replaceChildren();
  drawMore();
  const all = data.comments.length;
  const share = all === 0 ? '' : ` (${Math.round((showing.length / all) * 100)}%)`;
  byId('shown').textContent =
    `${showing.length.toLocaleString('en')} of ${all.toLocaleString('en')} comments${share}`;
}

/** @param {number} upTo */
function drawMore(upTo = drawn + BATCH) {
  const batch = document.createDocumentFragment();
  for (; drawn < Math.min(upTo, showing.length); drawn += 1) {
    const comment = /** @type {CodedComment} */ (showing[drawn]);
    if (threaded && showing[drawn - 1]?.page !== comment.page) batch.append(pageTitle(comment.page));
    batch.append(commentView(comment, threaded));
  }
  list.append(batch);
  more.hidden = drawn >= showing.length;
}

/** @param {number} page */
function pageTitle(page) {
  const { headline, path } = /** @type {Data['pages'][number]} */ (data.pages[page]);
  const title = element('h3', '', element('bdi', '', headline));
  const place = headline === path ? [] : [element('p', 'about', element('bdi', '', path))];
  return element('li', 'page-title', title, ...place);
}

/** Goes to one comment, whatever the filters hide. @param {CodedComment} comment */
function goTo(comment) {
  if (!showing.includes(comment)) {
    setFilters(NO_FILTERS);
    show(NO_FILTERS);
  }
  drawMore(Math.max(drawn, showing.indexOf(comment) + BATCH / 2));
  for (const view of list.querySelectorAll('.found')) view.classList.remove('found');
  const view = byId(comment.id);
  view.classList.add('found');
  view.tabIndex = -1;
  view.focus({ preventScroll: true });
  view.scrollIntoView({ block: 'center' });
}

/** Follows the address: a comment's id, filters behind `#?`, or a part of the page. */
function follow() {
  const comment = commentsById.get(decodeURIComponent(location.hash.slice(1)));
  if (comment !== undefined) goTo(comment);
  else if (location.hash.startsWith('#?')) {
    const filters = fromAddress(location.hash);
    setFilters(filters);
    show(filters);
    byId('comments').scrollIntoView();
  }
}

function filter() {
  const filters = readFilters();
  history.replaceState(null, '', toAddress(filters));
  show(filters);
}

offerChoices();
show(NO_FILTERS);
follow();

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, data.comments.length > 2000 ? 200 : 0);
});
form.addEventListener('reset', () => setTimeout(filter));
form.addEventListener('submit', (event) => event.preventDefault());
more.addEventListener('click', () => drawMore());
addEventListener('hashchange', follow);
for (const kind of ['mouseover', 'focusin']) list.addEventListener(kind, showNote);
for (const kind of ['mouseout', 'focusout']) list.addEventListener(kind, hideNote);
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hideNote();
});
new IntersectionObserver(([seen]) => {
  if (seen?.isIntersecting && !more.hidden) drawMore();
}).observe(more);
