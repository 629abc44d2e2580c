const OPENINGS = [
  'Honestly,',
  'Once more',
  'I see that',
  'As a neighbour I find',
  'Last week',
  'It seems',
  'For years',
  'Now',
];
const ABOUT = [
  'parking fees have doubled and nobody can park near the shops',
  'there is no parking place left when I bring the children',
  'they fine you for parking ten minutes outside the bakery',
  'the car park charges more than the cinema does',
];
const OTHER = [
  'the library opens on Sundays and that is a fine thing',
  'the bridge was painted green and looks cheerful',
  'the choir sang in the square until it rained',
  'the ferry was on time and the sea was calm',
];

/** Forty invented comments; every other one is about parking. */
export const CODED_ROWS = OPENINGS.flatMap((opening, at) =>
  Array.from({ length: 5 }, (_, nth) => {
    const isCase = (at + nth) % 2 === 0;
    const about = (isCase ? ABOUT : OTHER)[(at * 3 + nth) % 4] as string;
    return { id: `r${at}${nth}`, text: `${opening} ${about}, ${nth + 2} times.`, parking: isCase ? 1 : 0 };
  }),
);

export const asCsv = (rows: readonly { id: string; text: string; parking: number }[]): string =>
  ['id,text,parking', ...rows.map(({ id, text, parking }) => `${id},"${text}",${parking}`)].join('\n');
