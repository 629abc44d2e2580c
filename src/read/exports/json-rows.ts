import { deedOf } from './facebook-deed.ts';
import { COLUMN_NAMES, plainName } from './fields.ts';
import { peopleIn, writerOf } from './json-people.ts';
import { isObject, type JsonObject } from './json-values.ts';
import type { Row } from './table.ts';

/** Objects whose fields are those of the object around them: envelopes of YouTube, Reddit, Facebook, Bluesky, GraphQL. */
const ENVELOPES = new Set([
  ...['data', 'snippet', 'toplevelcomment', 'node', 'attributes', 'source', 'post', 'record', 'tweet'],
]);

/** Lists in which comments stand: those that answer an object, or those of a page of results. */
const LISTS = new Set([
  ...['replies', 'children', 'responses', 'answers', 'comments', 'allcomments', 'commentthreads'],
  ...['items', 'edges', 'posts', 'threads', 'results', 'records', 'entries', 'data', 'discussion'],
  ...['response', 'messages', 'descendants', 'ancestors', 'thread', 'poststream'],
  ...['replycomment', 'commentsv2'],
]);

const HEADS = new Set([...COLUMN_NAMES.title, ...COLUMN_NAMES.article]);
const TEXTS = new Set(COLUMN_NAMES.text.filter((name) => !HEADS.has(name)));

/** What is still to be read, and what it stands under. */
interface Open {
  readonly object: JsonObject;
  readonly context: Pick<Row, 'answers' | 'outermost' | 'under'>;
  /** Whether it is only the frame of a list: it is no row, whatever it says. */
  readonly isFrame: boolean;
}

/**
 * The rows that an object holds: its own, and those of the comments nested in it, which answer it where it is a
 * comment itself, and otherwise stand under what it says of an article.
 *
 * @param line of the object in its file
 */
export function* rowsIn(object: JsonObject, line: number): Generator<Row> {
  const people = peopleIn(object);
  const open: Open[] = [{ object, context: {}, isFrame: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { cells, nested } = takeApart(next.object);
    const writer = people.size === 0 ? undefined : writerOf(cells, people);
    if (writer !== undefined && !cells.has('author')) cells.set('author', writer);
    const has = (names: ReadonlySet<string>) =>
      [...cells.keys()].some((column) => names.has(plainName(column)));
    const isComment = has(TEXTS);
    const isArticle = !isComment && has(HEADS);
    const row: Row = { line, cells, ...next.context, ...(isArticle && nested.length > 0 && { isArticle }) };
    if (isComment || isArticle || (nested.length === 0 && !next.isFrame)) yield row;
    const context = isComment
      ? { outermost: row, ...next.context, answers: row }
      : isArticle
        ? { under: row }
        : next.context;
    for (const each of nested.reverse()) open.push({ ...each, context });
  }
}

interface TakenApart {
  /** What the object says itself, by its name, and by two names where an object in it says it: `author.name`. */
  readonly cells: Map<string, string>;
  /** What stands in its lists, in order. */
  readonly nested: Omit<Open, 'context'>[];
}

function takeApart(object: JsonObject): TakenApart {
  const found: TakenApart = { cells: new Map(), nested: [] };
  const envelopes: JsonObject[] = [object];
  for (let envelope = envelopes.shift(); envelope !== undefined; envelope = envelopes.shift()) {
    const deed = deedOf(envelope);
    for (const [name, value] of Object.entries(deed ?? envelope)) {
      const plain = plainName(name);
      if (isObject(value) && ENVELOPES.has(plain)) envelopes.push(value);
      else if (isObject(value) && LISTS.has(plain)) found.nested.push({ object: value, isFrame: true });
      else if (isObject(value) && holdsList(value)) found.nested.push({ object: value, isFrame: true });
      else if (isObject(value)) addCells(found.cells, `${name}.`, value);
      else if (!Array.isArray(value)) addCell(found.cells, name, value);
      else if (TEXTS.has(plain)) addCell(found.cells, name, value.map(wordsOfPiece).join(''));
      else if (LISTS.has(plain)) {
        for (const each of value.filter(isObject)) found.nested.push({ object: each, isFrame: false });
      }
    }
  }
  return found;
}

/** Whether an object holds what others say, as the story of a GraphQL answer does. */
const holdsList = (object: JsonObject): boolean =>
  Object.entries(object).some(
    ([name, value]) =>
      LISTS.has(plainName(name)) &&
      (isObject(value) ? Object.values(value).some(isListOfObjects) : isListOfObjects(value)),
  );

const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);

const addCells = (cells: Map<string, string>, prefix: string, object: JsonObject): void => {
  for (const [name, value] of Object.entries(object)) addCell(cells, `${prefix}${name}`, value);
};

/** Telegram writes a text with links in it as a list of strings and of objects that have one. */
const wordsOfPiece = (piece: unknown): string => {
  const words = isObject(piece) ? piece['text'] : piece;
  return typeof words === 'string' ? words : '';
};

/** What is said outside an envelope goes before what is said within. */
function addCell(cells: Map<string, string>, column: string, value: unknown): void {
  const isCell = typeof value === 'string' ? value !== '' : ['number', 'boolean'].includes(typeof value);
  if (isCell && column !== '' && !cells.has(column)) cells.set(column, String(value));
}
