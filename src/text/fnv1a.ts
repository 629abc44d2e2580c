/** Offset basis of the 32-bit hash FNV-1a (Fowler, Noll and Vo 1991). */
export const FNV_SEED = 0x811c9dc5 | 0;

/** Adds one UTF-16 unit to a hash. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over the UTF-16 units between two places of a text. */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = FNV_SEED;
  for (let at = start; at < end; at += 1) hash = fnvStep(hash, text.charCodeAt(at));
  return hash;
}
