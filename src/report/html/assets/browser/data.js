/**
 * @typedef {import('../../browser-data.ts').BrowserData} Data
 * @typedef {Data['comments'][number]} CodedComment
 * @typedef {CodedComment['codings'][number]} Coding
 * @typedef {CodedComment['targets'][number]} Target
 */

/** @type {Data} */
const data = JSON.parse(byId('data').textContent ?? '');

const commentsById = new Map(data.comments.map((comment) => [comment.id, comment]));

const codeTitles = new Map(data.codes.map(({ id, title }) => [id, title]));

/** @param {string} id */
function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found;
}

/**
 * An element with its class and what stands in it; strings are text and never markup.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} className
 * @param {(Node | string)[]} children
 */
function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
