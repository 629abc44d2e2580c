import type { TieModel } from './tie-weights.ts';

/** A sign that speaks for or against a mention's being blamed, by its number, which is its place among the weights. */
export type TieSign = number;

const names: string[] = [];

/** Sign -> the sign that it is to the other mentions of the same name; -1 where it tells nothing of them. */
const anywhere: TieSign[] = [];

/** Makes a sign, which a model knows by its name; make it once and keep it. */
export function tieSign(name: string): TieSign {
  anywhere.push(-1);
  return names.push(name) - 1;
}

/** The same for a sign that speaks for a name wherever in the text it is mentioned. */
export function carriedSign(name: string): TieSign {
  const sign = tieSign(name);
  anywhere[sign] = tieSign(`anywhere ${name}`);
  return sign;
}

/** A sign for each of some words, `before of` for "of". */
export const signsFor = (
  family: string,
  words: Iterable<string>,
  make = tieSign,
): ReadonlyMap<string, TieSign> => new Map([...words].map((word) => [word, make(`${family} ${word}`)]));

/** A count as one sign for each step that it reaches, the least first. */
export type Steps = readonly { readonly least: number; readonly sign: TieSign }[];

export const stepsOf = (name: string, at: readonly number[]): Steps =>
  at.map((least) => ({ least, sign: tieSign(`${name} ${least}`) }));

let empty: readonly number[] = [];

/** Bits for all signs, none of them set; copied, since one is needed for each mention. */
function noBits(): number[] {
  if (empty.length === 0) empty = new Array<number>((names.length >> 5) + 1).fill(0);
  return empty.slice();
}

type OpenFamily = 'role' | 'code' | 'value';

/** A sign that is named after something. */
interface OpenSign {
  readonly family: OpenFamily;
  readonly name: string;
}

/** What is seen of one mention: each sign once. */
export class SeenSigns {
  readonly signs: TieSign[] = [];
  /** Signs that are named after something in the text or the codebook, `role mayor`, of which there is no end. */
  readonly open: OpenSign[] = [];
  /** The same signs as bits. */
  readonly #bits = noBits();

  see(sign: TieSign | undefined, holds = true): void {
    if (!holds || sign === undefined || this.has(sign)) return;
    this.#bits[sign >> 5] = (this.#bits[sign >> 5] as number) | (1 << (sign & 31));
    this.signs.push(sign);
  }

  has(sign: TieSign): boolean {
    return ((this.#bits[sign >> 5] as number) & (1 << (sign & 31))) !== 0;
  }

  hasAny(signs: readonly TieSign[]): boolean {
    for (let at = 0; at < signs.length; at += 1) if (this.has(signs[at] as TieSign)) return true;
    return false;
  }

  seeSteps(steps: Steps, count: number): void {
    for (let at = 0; at < steps.length; at += 1) {
      const { least, sign } = steps[at] as Steps[number];
      if (count < least) return;
      this.see(sign);
    }
  }

  seeAll(signs: Iterable<TieSign>): void {
    for (const sign of signs) this.see(sign);
  }

  seeOpen(family: OpenFamily, name: string): void {
    if (this.open.every((sign) => sign.family !== family || sign.name !== name))
      this.open.push({ family, name });
  }

  /** What the signs of one mention are to the others of its name. */
  carried(): TieSign[] {
    const carried: TieSign[] = [];
    for (let at = 0; at < this.signs.length; at += 1) {
      const sign = this.signs[at] as TieSign;
      const other = anywhere[sign] as TieSign;
      if (other >= 0) carried.push(other);
    }
    return carried;
  }

  /** The names of the signs, by which models are fitted. */
  names(): string[] {
    return [
      ...this.signs.map((sign) => names[sign] as string),
      ...this.open.map(({ family, name }) => `${family} ${name}`),
    ];
  }
}

/** What each sign is worth, ready for summing. */
export interface SignWeights {
  /** The log-odds of a mention of which these signs are seen. */
  sum(seen: SeenSigns): number;
}

/** Makes the weights of a model ready; do it once and keep it. */
export function weightsOf({ base, weights }: TieModel): SignWeights {
  const bySign = Float64Array.from(names, (name) => weights.get(name) ?? 0);
  const byFamily = {
    role: weightsIn('role', weights),
    code: weightsIn('code', weights),
    value: weightsIn('value', weights),
  };
  return {
    sum({ signs, open }) {
      let sum = base;
      for (let at = 0; at < signs.length; at += 1) sum += bySign[signs[at] as TieSign] as number;
      for (let at = 0; at < open.length; at += 1) {
        const { family, name } = open[at] as OpenSign;
        sum += byFamily[family].get(name) ?? 0;
      }
      return sum;
    },
  };
}

/** What the open signs of one family are worth, by what they are named after. */
function weightsIn(family: OpenFamily, weights: TieModel['weights']): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  for (const [sign, weight] of weights)
    if (sign.startsWith(`${family} `)) own.set(sign.slice(family.length + 1), weight);
  return own;
}

/** The names of all signs but the open ones. */
export const signNames = (): readonly string[] => names;
