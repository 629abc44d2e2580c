/** Where FNV-1a begins: Fowler, Noll and Vo (1991), 32 bits. */
export const FNV_SEED = 0x811c9dc5 | 0;

/** The hash of what a hash is of, and one UTF-16 unit more. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over the UTF-16 units between two places of a text. */
export function fnv1a(text: string, start = 0, end = text.length): number {
  let hash = FNV_SEED;
  for (let at = start; at < end; at += 1) hash = fnvStep(hash, text.charCodeAt(at));
  return hash;
}
