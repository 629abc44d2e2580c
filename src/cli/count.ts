/** A number with the noun that it counts: `1 page`, `2 pages`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
