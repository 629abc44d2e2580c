/** Names that are tried, each spoken to and spoken of in the thread. */
export const NAMES = [
  'Anna Lindqvist',
  "O'Neill-Brontë",
  'Ünal Özgür',
  '李小龙',
  'a.*(b|c)+$ [x',
  '=HYPERLINK("x")',
  '<img src=x onerror=1>',
  '__proto__',
  'Corvin99',
  '../../etc/passwd',
  '|pipe|`tick`',
  '😀 Smiler',
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** An export in which every name comments, is answered and is named; its file bears a name as well. */
export const thread = (): string =>
  [
    'id,thread,author,text',
    ...NAMES.flatMap((name, at) => [
      [`a${at}`, 'by Anna Lindqvist', name, `I wrote this in May, says number ${at}.`],
      [
        `b${at}`,
        'by Anna Lindqvist',
        'May',
        `@${name}: no.\n${name} wrote:\n> yes\nThe government lied, ${name}.`,
      ],
      [
        `c${at}`,
        'by Anna Lindqvist',
        'Al',
        `Reply to ${name}\nThanks May, but ${name} is right about May and al dente.`,
      ],
    ]).map((row) => row.map((cell) => quoted(String(cell))).join(',')),
  ].join('\n');
