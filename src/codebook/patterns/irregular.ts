/** Verbs whose past is not made by `-ed`: base form, then past and participle where they differ. */
const VERB_TABLE = `
arise arose arisen
awake awoke awoken
be am is are was were been being 's 're 'm
bear bore borne born
beat beaten
become became
begin began begun
bend bent
beset
bet betted
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasted
build built
burn burnt
burst
bust
buy bought
can ca cannot
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have has had 've
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left
lend lent
let
lie lied lain
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
pay paid
plead pled
prove proven
put
quit
read
rend rent
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split
spoil spoilt
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tread trod trodden
understand understood
wake woke woken
wear wore worn
weave wove woven
weep wept
will wo 'll
win won
wind wound
wring wrung
write wrote written
`;

/** Verbs of the table that take `-ed` as well: dreamt and dreamed. All others do not, so that `<set>` does not find "setted". */
const BOTH_WAYS = new Set(
  'awake bet broadcast burn bust dream dwell hang kneel lean leap learn lie light plead prove quit saw shine show sow speed spell spill spoil strive swell wake weave wind'.split(
    ' ',
  ),
);

/** Nouns whose plural is not made by `-s` or `-es`. */
const NOUN_TABLE = `
analysis analyses
appendix appendices
basis bases
calf calves
child children
crisis crises
criterion criteria
datum data
foot feet
goose geese
half halves
hypothesis hypotheses
knife knives
leaf leaves
life lives
loaf loaves
man men
medium media
mouse mice
nucleus nuclei
oasis oases
ox oxen
person people persons
phenomenon phenomena
self selves
sheaf sheaves
shelf shelves
thesis theses
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
`;

const rows = (table: string): [string, readonly string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([base, ...forms]) => [base as string, forms]);

/** Base form -> its irregular forms; with `regular` where `-ed` is in use beside them. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { forms: readonly string[]; regular: boolean }> = new Map(
  rows(VERB_TABLE).map(([base, forms]) => [base, { forms, regular: BOTH_WAYS.has(base) }]),
);

/** Singular -> plurals. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(rows(NOUN_TABLE));
