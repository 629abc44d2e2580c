/** Words that turn what follows them into its opposite. `n't` stands alone, as the tokens have it. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'nobody',
  'noone',
  'none',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'hardly',
  'scarcely',
  'barely',
  'cannot',
  // The same without the apostrophe, as half the threads write them.
  ...'dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt cant aint'.split(
    ' ',
  ),
]);

/** Rows of words that deny what follows, though no word of them is a negator by itself. */
export const NEGATING_PHRASES: readonly (readonly string[])[] = [
  ['instead', 'of'],
  ['rather', 'than'],
  ['far', 'from'],
  ['free', 'of'],
  ['lack', 'of'],
  ['as', 'opposed', 'to'],
];

/** Rows that hold a negator and deny nothing, with the reason in front of each group. */
export const EMPTY_NEGATIONS: readonly (readonly string[])[] = [
  // The "no" of a name for a thing.
  ['no', 'fly'],
  ['no', 'flying'],
  ['no', 'flight'],
  ['no', 'flights'],
  ['no', 'go'],
  ['no', 'brainer'],
  ['no', 'man'],
  // What follows is affirmed the more strongly.
  ['no', 'doubt'],
  ['no', 'question'],
  ['no', 'wonder'],
  ['no', 'surprise'],
  ['no', 'secret'],
  ['no', 'matter'],
  ['no', 'less'],
  ['no', 'better', 'than'],
  ['no', 'different'],
  ['not', 'only'],
  ['not', 'just'],
  ['not', 'merely'],
  ['not', 'simply'],
  ['not', 'solely'],
  ['not', 'least'],
  ['not', 'to', 'mention'],
  ['not', 'surprising'],
  ['not', 'surprisingly'],
  ['not', 'surprised'],
  ['not', 'forget'],
  ["n't", 'forget'],
  ["n't", 'just'],
  ["n't", 'only'],
  ['dont', 'forget'],
  ['never', 'forget'],
  ['nothing', 'less', 'than'],
  ['nothing', 'short', 'of'],
  ['nothing', 'more', 'than'],
  ['hardly', 'surprising'],
  ['without', 'doubt'],
  ['without', 'a', 'doubt'],
  ['without', 'question'],
  // Who is taken out of it is said to be the only one.
  ...[['nobody'], ['noone'], ['no', 'one'], ['none'], ['nothing']].flatMap((none) =>
    [['but'], ['except'], ['save'], ['other', 'than'], ['else', 'but'], ['else', 'than']].map((out) => [
      ...none,
      ...out,
    ]),
  ),
  // Impatience, regret, disbelief, assent.
  ["n't", 'wait'],
  ["n't", 'help', 'but'],
  ['cannot', 'help', 'but'],
  ["n't", 'believe', 'how'],
  ["n't", 'agree', 'more'],
  ["n't", 'deny'],
  ['cannot', 'deny'],
  ["n't", 'kid', 'yourself'],
  ["n't", 'be', 'surprised'],
  ['never', 'mind'],
  ['why', 'not'],
  ['if', 'not'],
  ['or', 'not'],
];

/** Verbs and nouns of belief: denied, they deny everything that is said to be believed. */
export const BELIEF: ReadonlySet<string> = new Set(
  `think thought believe believed say said saying claim claimed suppose suggest suggested suggesting imply implied mean
  meant buy convinced sure see accept evidence proof sign signs indication reason true fact way case chance one
  anyone anybody`.split(/\s+/),
);

/** Words that begin a clause of its own, where a negation ends. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'but although though because since however yet except while whereas unless until so then when who which'.split(
    ' ',
  ),
);

/** Words that begin a new statement after "and" or "or". */
export const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they this that these those there the'.split(' '),
);
