import { COLUMN_NAMES, plainName } from './fields.ts';
import { isObject, type JsonObject } from './json-values.ts';

/** Under these names an answer describes those who wrote, apart from what they wrote: X, VK, OpenWeb. */
const PEOPLE = new Set(['users', 'profiles', 'authors', 'members', 'accounts', 'people', 'participants']);

/** What a comment calls the one of them who wrote it. */
const WRITERS = new Set(['userid', 'authorid', 'fromid', 'creatorid', 'accountid', 'memberid', 'profileid']);

/** Objects within objects in which they are looked for. */
const DEEPEST = 3;

/** Id -> name of the people whom an object describes. */
export function peopleIn(object: JsonObject, deep = 0, found = new Map<string, string>()) {
  for (const [name, value] of Object.entries(object)) {
    if (PEOPLE.has(plainName(name))) {
      for (const [id, name] of described(value)) found.set(id, name);
    } else if (isObject(value) && deep < DEEPEST) peopleIn(value, deep + 1, found);
  }
  return found;
}

/** The name of who wrote a comment, where its cells tell only an id. */
export function writerOf(cells: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>) {
  for (const [column, id] of cells)
    if (WRITERS.has(plainName(column)) && people.has(id)) return people.get(id);
  return undefined;
}

function* described(value: unknown): Generator<readonly [id: string, name: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, person] of Object.entries(value)) {
    const name = isObject(person) ? nameOf(person) : undefined;
    if (name !== undefined && isObject(person)) yield [String(person['id'] ?? key), name];
  }
}

function nameOf(person: JsonObject): string | undefined {
  const told = new Map(Object.entries(person).map(([name, value]) => [plainName(name), value]));
  const whole = COLUMN_NAMES.author.map((name) => told.get(name));
  const parts = [told.get('firstname'), told.get('lastname')].filter(isWord).join(' ');
  return [...whole, parts].find(isWord);
}

const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';
