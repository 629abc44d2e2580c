/**
 * The commonest words and marks of reader comments, in tiers: those of a tier stand at least so often among ten thousand.
 * Names and the subjects of the day are left out. Only speed depends on it.
 */
const TIERS: readonly (readonly [least: number, words: string])[] = [
  [320, ', . the'],
  [160, 'a and of to'],
  [80, "' for i in is it that you"],
  [40, "'s ? are as be but do have n't not on they this we with"],
  [
    20,
    '! " ( ) - about all an at by can from has he if just like more no one or people should so their there was what when who will would your',
  ],
  [
    10,
    '/ : = any because been being could did does even get good government had her his how its know make many me most much my need now only other our out over right see she some than them then these think those time too up us very well were which why world years',
  ],
  [
    5,
    "$ % 'm 're 've ; actually after against also am another anything back before believe better care change come comment comments country course down every fact first free go going great here him into last less let long made may money must never new nothing off own party pay point political problem public read real really said same say something still such sure take tax thing things two use vote want way where while without work wrong year yes",
  ],
  [
    2.5,
    "& 'd 'll _ able again ago agree already always anyone argument around away bad based become best between big both business call called cannot case children city class cost countries day democracy different doing done economic economy education either else end enough etc ever everyone example facts family far few find future getting give got hard having head health help high history home however human idea important income instead issue job jobs keep law least left life line little live look lot makes making man matter maybe mean means media might name needs next non often oh old once opinion others part past perhaps person place please police power probably put question rather reason rest rights run saying says school science seem seems sense simply since society someone start state states stop support system taxes tell themselves thinking though thought through times today true try trying under understand until used view war yet",
  ],
];

const COMMON: ReadonlyMap<string, number> = new Map(
  TIERS.flatMap(([least, words]) => words.split(' ').map((word) => [word, least] as const)),
);

/** For a word of no tier: rare, but a thousand such words together are not. */
const RARE = 0.1;

/** How often a word, as phrases are compared, stands in ten thousand, by a rough guess. */
export const frequencyOf = (word: string): number => COMMON.get(word) ?? RARE;

/** The words that are common, each with its frequency. */
export const commonest = (): Iterable<readonly [word: string, frequency: number]> => COMMON;
