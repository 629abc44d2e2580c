type Plist = string | Uint8Array | readonly Plist[] | { readonly [name: string]: Plist };

const counted = (type: number, count: number): number[] =>
  count < 15 ? [(type << 4) | count] : [(type << 4) | 15, 0x11, count >> 8, count & 0xff];

const number = (value: number): number[] => [value >> 8, value & 0xff];

/** A property list in Apple's binary form, with numbers of two bytes; places of objects take four. */
export function makePropertyList(top: Plist): Uint8Array {
  const objects: Uint8Array[] = [];
  const add = (value: Plist): number => {
    const at = objects.push(new Uint8Array()) - 1;
    objects[at] = Uint8Array.from(bytesOf(value, add));
    return at;
  };
  add(top);
  const places: number[] = [];
  let length = 8;
  for (const object of objects) {
    places.push(length);
    length += object.length;
  }
  const table = Buffer.alloc(places.length * 4);
  for (const [index, place] of places.entries()) table.writeUInt32BE(place, index * 4);
  const trailer = Buffer.alloc(32);
  trailer.set([4, 2], 6);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(length, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

function bytesOf(value: Plist, add: (value: Plist) => number): Iterable<number> {
  if (typeof value === 'string')
    return /^\p{ASCII}*$/u.test(value)
      ? [...counted(0x5, value.length), ...Buffer.from(value)]
      : [...counted(0x6, value.length), ...Buffer.from(value, 'utf16le').swap16()];
  if (value instanceof Uint8Array) return [...counted(0x4, value.length), ...value];
  const isArray = (each: Plist): each is readonly Plist[] => Array.isArray(each);
  if (isArray(value)) return [...counted(0xa, value.length), ...value.map(add).flatMap(number)];
  const entries = Object.entries(value);
  const names = entries.map(([name]) => add(name));
  const values = entries.map(([, each]) => add(each as Plist));
  return [...counted(0xd, entries.length), ...[...names, ...values].flatMap(number)];
}
