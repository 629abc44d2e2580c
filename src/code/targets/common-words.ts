/**
 * Words that are written small in ordinary English comments and news, so that a capital on one of them at the beginning
 * of a sentence, in a headline or for emphasis tells nothing. Counted in reader comments and news sentences: each stands
 * in at least five texts without a capital, and at least twice as often without as with one inside a sentence. Inflected
 * forms are left out where the plain form is listed.
 */
const COMMON = `
abandon abdicate ability able abolished aboriginal abortion about above abroad absence absent absolute absurd abuse
abusive academia academic accelerate accept acceptable acceptance access accessible accident accidentally
accommodate accommodation accompanied accomplished accord account accountability accountable accuracy accurate
accusation accuse achieve achievements acknowledge acquire acres across acted acting action active activism activist
activity actor actress acts actual ad adapt add addict addiction addition additional address adequately adhere
adjective adjust administered administers administration administrative administrator admiration admire admission
admit adopt ads adult adulthood advance advantage adverse advertise advertisement advice advise adviser advisor
advocacy advocate affair affect affiliated affiliation afford affordable afraid after afternoon afterwards again
against age agency agenda agent aggression aggressive ago agree agreement agriculture ahead aid aide aim ain air
airline airport aka akin alarm alarmists alas albeit alcohol alert alien alienated aligned alike alive all
allegations alleged alleging alliance allow almost alone along alongside alot already also alt alter alternate
alternative although altogether aluminum always am amazed amazing ambassador ambitious amendments amid ammunition
amnesty among amongst amount amusing an analyses analysis analysts analyzed ancestors anchor ancient and anger
angrily angry animal anniversary announce announcement annoying annual anonymity anonymous another answer antenna
anti anxiety anxious any anybody anymore anyone anything anyway anywhere apart apartment apologist apologize apology
app appalled apparent appeal appear appearance applaud applause apples application appointed appointment appreciate
appreciation approach appropriate approval approve approximately apt are area aren arena argue argument arm armies
around arrest arrival arrive arrogance arrogant arsenal art article articulate artificial artist as ashamed ashes
aside ask asleep aspect ass assassination assault assertion asserts assess assessment asset assigned assignments
assist assistance assistant associate associations assume assumption assured astonishing asylum at ate atheism
atheists athlete atmosphere atmospheric atrocities attached attack attempt attend attention attitude attorneys
attract attractive attribute attribution audience austerity authentic author authoritarian authority authorized auto
autoimmune automatic autonomy autoplay availability available average avoid awake award aware awareness away awe
awesome awful baby back backers background backlash backwards bad bag bail balance ball ballot ban banana band bank
bankers bankrupt bankruptcy bar bare bargain barrel barren barrier base baseball basement bash basic basically basis
basket bat bathroom battery battle bc be beach bear beat beautiful beauty became because become bed been beep beer
before beg began begin begun behalf behave behavior behaviour behest behind being belief believable believe believer
belong below bench beneath beneficial benefit benign bent beside best bet betrayed better between beyond bias
biblical bicycles bid big bigger biggest bigoted bigotry bigots bike biker bill billion billionaire binding bio
biological biologist biology bipartisan bird birth birthday bit bitchute bite bitter bitumen bizarre black blame
blank blanket blasphemy blast blatant blather bleeding blend blessed blew blind blip block blog blood bloody blow
blown blue blunt board boast boat body bogus boil bold bomb bombastic bomber bone bonus book boom boomers boost
booster boot border bore born borrow boss both bother bottom bought bound boundaries bow box boy boycott brain
brainwashed branch brand brass brave breach break breakthrough breast breath breathe bred breed bribe bridge brief
bright brightest brilliant bring broad broader broke broken brother brought brush brutal brutality btw bubble buck
bucket budget budgetary bug build built bulk bull bullet bullshit bump bunch bunker burden bureaucracy bureaucrats
burn burst bury bus business businessman bust busy but butt button buy buyers by bypass cab cabinet cable cake
calculated call calm calories came camera camp campaign campus can cancel cancer candidacy candidate candy cannot
cant cap capabilities capable capacity capita capital capitalism capitalist caption capture car carbon card care
career careful careless carpet carriage carrier carry cartel cartoon case cash cast cat catastrophe catch category
cattle caucus caught cause cautious cdc cease ceiling celebrate celebration celebrity cell cement censor censorship
cent centers centrist century ceremony certain certainty certificate certification chain chair chairman challenge
chamber champion chance change channel chant chaos chapter character characterization characterized charge charity
chased chat chauvinism cheap cheaper cheapest cheat check cheer cheese chef chemical chemistry cheques cherry chess
chest chicken chief child childhood childish children chip chocolate choice choose chose chosen cigarette circle
circumstances circus cite cities citizen citizenry citizenship civic civil civilian civility civilization civilized
claim clarify clarity class classic classified classroom clause claws clean clear clearer clerk clever click client
climate climatologists climb clinic clinical clip clock close closer closest closet clothes clothing clots club clue
clueless co coach coal coalition coat code coerced coercion coffee coherent coin coincidence cold collapse collar
colleague collect collection collective colleges collusion color colour column columnist combat combination combined
combustion come comedy comfort comfortable comic command commander commencement comment commentary commentator
commenters commercial commit commitment commodities common communal communicate communication communism community
commute commuter company compare comparison compassion compelled compensate compensation compete competence
competent competition competitive competitors compiled complain complaint complete complex compliance complicated
comply component comprehend comprehensive compromise compulsory computer conceal conceived concentration concept
conception concern concert concession conclude conclusion concrete condemn condition conduct conference confidence
confident confirm confirmation conflict conform confrontation confronted confuse confusion congestion congratulate
congratulations connect connection conscience consciously consensus consent consequence consider considerable
consideration consistent conspiracy constant constituency constituents constitutional construct construction
constructive consultation consulted consulting consume consumer consumption contact contain contemplate contempt
content contentious contest contestants context continent continual continue continuous contract contradict
contradictory contrary contrast contribute contribution contributor control controversial controversy convenience
convenient convention conventional conversation convert convicted conviction convince cook cool cooperate
cooperation cop cope copyright core corn corner coronavirus corporate corporations correct correction correctness
correlation correspondent corrupt corruption cosmic cost couch could couldn counsel count counter counterparts
countless country countrymen coup couple courage courageous course courts cousins cover coverage covert cow cowardly
crack crap crash crazy cream create creation creative creatures credentials credibility credible credit creep crew
crime criminal cringe crisis criteria critic critical criticism criticize critique crock cronies crooked crop cross
crowd crucial crude cruel crumbling crush cry cult cultural culture curb cure curiosity curious currency current
curriculum cursive curve customer cut cute cuz cyber cycle cyclists cynical cynicism dad daddy dailyexpose dailymail
dailyveracity damage damn dancing danger dangerous dare dark darn data database date daughter day daycare dead
deadline deal dealer dealt death debacle debate debt debunked decade deceit decency decent deception decide decision
declaration declare declawed declawing decline decrease dedicated deeds deemed deep deeper defeat defence defend
defender defensive deficient deficit define definitely definition degree delay delegate deleted deliberate delicate
delicious deliver delivery delusional demagogue demand demise democracy demographic demolition demonstrate
demonstrators denial denier denominator denounce density dental deny departments departure depend dependence
dependency dependent deplorable deployed depopulation deportation deported depressed depressing depth deputy derail
describe description desert deserve design designated desire desk desperate desperation despicable despite
destination destroy destruction destructive detail detained detect deter determination determine deterrent
detrimental devastating develop developers development device devoid devoted devotion dialogue diaper dictate
dictator dictatorship dictionary did didn didnt die diet differ difference different difficult difficulty dig
digital dignity dilemma dime diminished dining dinner dinosaurs diploma diplomacy diplomatic diplomats dire direct
direction director dirt dirty disability disabled disadvantage disagree disagreement disappear disappearance
disappointed disappointing disaster disastrous disavow disband disciplinary discipline disclose disclosure discount
discouraged discourse discovered discovery discredit discrimination discuss discussion disease disenfranchised
disgrace disgraceful disgust dish dishonest disinformation dislike dismantle dismayed dismiss dismissal dismissive
disparaging display disposable disposal dispossessed disproportionate dispute disregard disrespectful dissent
disservice distance distant distinct distinction distinguish distorted distract distributed distribution districts
distrust disturbing diverse diversity diverted divided division divisive divorce do doctor doctrine document
documentary does doesn doesnt dog dogma dogmatic doing dollar domestic dominant dominate domination don donate
donations done donors dont doom door dope dose dot double doubt doubtless down downfall downplay downright downtown
downturn dozen draft drag drain drama dramatic dramatically drank draw drawn dream dress drew drink drive drivel
driven driver drone drop drove drown drug drunk dry dual dubbed dubious dude due dumb dump during duty dying dynamic
each eager ear earlier earn earthquake ease easier easily eastern easy eat eaten eco economic economically economist
economy edge edit editorial editorialists editors educate education educational educator effect effective
effectiveness efficacy efficiency efficient effort egalitarian egg ego eh eight either elderly eldest elect election
elective electoral electorate electric electricity electronic element elementary elevated eligible eliminate
elimination elite elitism elitist else elsewhere email embargo embarrassed embarrassing embarrassment embodied
embrace emerge emergency emigrated emission emit emotion emotional emphasis emphasized empire empirical employ
employee employer employment empty en enable enacted encounter encourage end endangered endless endorse endorsement
endure enemy energy enforce enforcement engage engine engineering enhance enhancement enjoy enormous enough enriched
enrichment enshrined ensure enter enterprise entertaining entertainment enthusiasm enthusiastic entire entitled
entitlement entity entrance entrenched entry envelope environment environmental environmentalist epidemic episode
equal equality equalization equate equation equipment equivalent er era error escape especially essay essence
essential establish establishment estate esteem estimate et etc ethical ethnic euthanasia evaluate evasion even
event eventually ever every everybody everyday everyone everything everywhere evidence evident evil evolution
evolved ex exacerbate exact exaggeration examine example excellent except exception exceptionally excerpt excess
excessive exchange excise excited excitement exciting exclude exclusion exclusive excuse executive exempt exemption
exercise exist existence exit expand expansion expect expectations expenditures expense expensive experience
experiment experimental expert expertise explain explanation explicitly exploit exploitation explore export expose
exposure express expression extend extension extensive extent external extra extraction extraordinary extrapolate
extreme extremism extremist eye eyebrows fabricated face facility fact faction factor factory factual faculty fading
fail failure fair fairness faith faithful fake fall fallen false familiar family famous fan fanatics fancy fantastic
fantasy far farce fare farm farmers fascism fascist fashion fashionable fast faster fat fatal fate father fault
favor favorable favorite favour favourite fda fear feature fed federal fee feedback feel feet fell fella fellow
felony felt female feminine feminism feminist fence fend fervent few fewer fiction field fifth fight fighter figure
file fill film filter final finale finance financial find fine finger finish fire firearm firm first fiscal fish fit
fitness five fix flag flames flat flavor flawed flaws fleeing flew flexible flight flip flood floor flow flower flu
fluctuations fluff fly focus folk follow followers food fool foolish foot footage football footprint for forbid
forbidden force forcibly fore forecasts foreign foreigners foremost forest forever forget forgive forgiveness forgot
forgotten form formal former formula formulate forth fortunate fortunes forum forward fossil foster fought foul
found foundations founder four fracking fraction fragile frame framework frankly fraternity fraud fraudulent fray
free freedom freeze frequency frequent fresh friend from front frozen fruit frustrated frustrating frustration ft
fuck fuel fulfilled fulfilling full fun function fund fundamental fundamentalist fundraiser fundraising funeral
funny furious furniture further future fuzzy gab gain gallery gambling game gang gap garage garbage gardens gas
gasoline gather gave gay gear gender general generate generation generous genius genocide gentle genuine gesture get
giant gift gigantic girl give given glaciers glad glass glimpse global globalist glory glowing go goal goes going
gold golf gone gonna good goodness goons gosh got gotta gotten govern governance government governors govt grab
grace grade gradually graduate graduation graft grandchildren grandfather grant grapes grasp grass grassroots
grateful great greater greatest greed greedy greener greenhouse greeted grew grey grid gridlock grief grim grip
grocery gross ground group grow grown growth guarantee guards guess guest guidance guide guidelines guilt guilty
guise gullible gun gunman gut guy ha habit hack had hadn haha hahaha hailed hair half hallmark halls hand handful
handle handsome hang happen happiness happy harassment hard harder hardline hardliners harm harmful harsh has hasn
hat hate hateful haters hatred haul have haven hazard he head headache headline headquarters headscarf healing
health healthcare healthy heaped hear heard heart heat heaven heavily heavy heck hedge hefty height held hell hello
help helpful hence her herd here hero herself heterosexual hey hiatus hidden hide high higher highest highlight
highway hijab hike hilarious him himself hint hire his historian historic historical history hit hmmm hockey hold
holders hole holiday hombres home homeless homeopathy homicide hominem homophobia homosexual homosexuality honest
honesty honey honor honour hook hope hopeful hopeless hordes horrendous horrible horror horse hospitable hospital
host hostage hostile hostility hot hotels hour household houses housing how however hubris huge human humane
humanitarian humanity humble humility humour hundred hung hunting hurricanes hurry hurt husband hype hypocrisy
hypocrite hypocritical hypothesis hysteria hysterical hysterics ice icon id idea identical identify identity
ideological ideologue ideology idiot idiotic ie if ifw ignorance ignorant ignore ilk ill illegal illegitimate
illicit illiterate illness illogical illusion illustrated illustration im image imagination imagine imbalance
imbecile immediate immense immigrant immigration imminent immune immunity impact impartial impeachment impede
imperative implement implications imply importance important imported imports impose impossible impressed impression
impressive improperly improve improvement impunity in inability inaccurate inaction inadequate inappropriate
inauguration incapable incentive inch incident inciting inclined include inclusive income incompetence incompetent
incontrovertible inconvenience inconvenient incorrect increase incredible incredibly indeed independence independent
indicate indication indicted indictment indignation individual indoctrination indoor induced industrial industry
ineffective inept inequality inevitable inexcusable infallible infants infected infection inferior inflammation
inflation influence influential information informative informed infowarsstore infrastructure ingredients inherent
inherited inhumane initial initiated initiative injected injecting injection injured injury injustice inmates inner
innocent innovation innumerable input inquiry insane insanity insecure insensitive insert inside insider insight
insist inspection inspectors inspiration inspire install instance instant instead institution instructions
instructor instrument insult insurance insured insurers integrate integration integrity intellect intellectual
intelligence intelligent intend intense intent intention intentional inter interact interaction interest interfere
interference interglacial internal international internships interpretation interpreted intervene intervention
interview intimate intimidated intimidation into intolerance introduce introduction intruder invade invasion invent
invest investigate investigation investigative investigators investment investors invisible invitation invite
invoked involve involvement inward io iron ironic ironically irony irrational irrelevant irresponsible irreversible
irritation is isn isolated isolation issue it item iteration its itself jab jacket jail jerk jet job join joint joke
journalism journalist journals journey joy judge judgement judgment judicial juice jump junior junk jurisdiction
jurors jury just justices justification justify juvenile keen keep kept key kick kid kill killer kind kinda
kindergarten kiss kitchen kitty km knee knew knocked know knowledge knowledgeable known lab label labor laboratory
lack lady laid lame land landfill landscape lane language large larger largest lash last late later latest latter
laugh laughable laughter launch laundering lavish law lawmaker lawn lawsuit lawyer lay layers lazy lead leader
leadership leaf leaked leaks lean leap learn lease least leave lecture led left leftist lefty leg legacy legal
legalized legend legislation legislative legislators legitimacy legitimate length lengthy lens lent less lesser
lesson lest let letter level leverage liability liable liar liberty librarian library licence license lie life
lifelong lifestyle lifetime lift light like likelihood limit limp line lineup link lips liquor list listen literacy
literal literary literature little live liver load loan loath lobby lobbyists local located location lock lockdowns
logic logical long longer longest longstanding longtime look loop loophole loose lose loser loss lost lot lottery
loud lousy love low lower lowest loyal loyalty luck lucky lunatic lunch lungs luxury lying machine mad made madness
magazine magic main mainstream maintain maintenance major majority make makers male malicious mall man manage
management manager mandate mandatory manipulate manipulation manner mantra manufacture manufacturers many map
marathon margin marginal marginalized marijuana marked market marks marriage marry mask mass massacre massive master
match mate material math mathematically matter mature may maybe mayors me meal mean meaningful meaningless meant
meanwhile measure measurements meat mechanism media medical medication medicine medium meds meet melt meltdown
member membership memes memo memoir memorial memory men mental mentality mention menu mercilessly mercy mere merit
mess message messenger met metal meters methane method mid midst midterm might migrants migration mil mild mile
militant military milk million min mind mindset mine mini minimal minimum ministers minor minority minute mirror mis
misconduct miserable misery misguided misinformation misinformed misleading misled misogynist misogynistic misogyny
missile mission mistake mistaken misunderstanding mitigation mix mob mobile mobility mocked mockery mocking mode
model moderate moderation modern modest modified mold mom moment momentum monarch monarchy monetary money mongering
mongers monies monitor monkeypox monopoly monster month monument moon moral morale morality more morning moronic
mortality mortgage most mother motion motivated motivation motive motor mountains mouth move movement movie mrna
much multi multicultural multiculturalism multiple multitude municipal municipalities murder murderer museums music
must mutilation mutual my myocarditis myself myth mythology na nail naive naked name narcissist narrative narrow
nasty nation nationalism nationalist nationality nationally nationwide native natural nature navigate ncbi nd near
nearby nearest necessarily necessary necessity neck need negative neglect negotiate negotiations neighbor
neighborhood neighbours neither neocon nervous net network neutral never newest newly news newspaper next nice
nickname night nightmare nih nine niqab nlm no noble nobody nod noise nominated nomination nominee non none
nonetheless nonpartisan nonprofit nonsense nor norm normal nose not notable notch note nothing notice notion
notwithstanding novel now nowhere nuclear nuke number numerous nurse nut nutrition oath obesity object objections
objective objectivity obligation obnoxious observation observed obsessed obsession obsolete obstacle obstruction
obtain obvious occasion occasional occupation occur ocean odd of off offended offenses offensive offer office
officer official offset offshore oft often oh oil oilsands ok okay old older oldest omit on once one oneself ongoing
online only onto op open operate operation operative operators opinion opponent opportunist opportunity oppose
opposite opposition oppressed oppression optimism optimistic option or oral orchestrated order ordinary organic
organization organized orientation original originated origins orthodoxy ostracized other otherwise ought our
ourselves ousted out outbreak outcome outdated outlet outlook outnumber output outrage outrageous outreach outright
outside outspoken outstanding ovation over overall overcome overdose overnight overseas oversee oversight overthrow
overwhelming owe own owner ownership oxymoron ozone pablum pace pack package pact page paid pain painful paint
painter pair pandemic pandering panels panic pants paper par parade paradise paragraph parallel paranoia paranoid
parasites parent parental parking parliamentary parole parrot part partial participate participation particular
partisan partner partnership party pass passenger passion passionate passport past pat path pathetic patient patriot
patriotic patriotism pattern pause pay payer payment payroll peace peaceful peak peasants pedantic pedestrian peer
penalty pending penny pension people pepper per perceived percent percentage perception perfect perform performance
perhaps pericarditis peril period permanent permission permit perpetrators persecution person personal personality
personnel perspective persuaded persuasion pesticides pet petition petroleum petty pharmaceutical phase phenomenon
philosophical philosophy phone phony photo photograph phrase physical physician physics pic pick picture pie piece
pile pilot pink pinned pipe pipeline pitch pivot pivotal pizza place plain plan plane planet planners plant plastic
plateau plates platform play player plea plead pleasant please pleasure pledge plenty plot plug plus pm pocket
podcast podium point pointless poised poisoning poisons poking polar poles police policy polite political politician
politics poll pollsters pollution pompous pool poor poorer pop popular popularity populated population populist pork
porn portfolio portion portray pose position positive possess possibility possible possibly post poster pot potatoes
potential pound poverty power powerful ppl practical practice praise pray prayer pre preach precedent precincts
precious precise predecessor predict predictable prediction predominantly prefer preference pregnancy pregnant
prejudice premature premise premiums preparation prepare prescriptions presence present presentation preserve
presidency presidential press pressure presumably presume pretend pretty prevail prevent previous price pride
primarily primary principal principle print prior priority prison prisoner privacy private privilege pro probably
probe problem problematic procedure proceed proceedings process proclaimed produce producer product production
productive productivity prof profession professional professor proficient profile profit profound program progress
progressive prohibited project projections prolonged prominent promise promote promotion prompt proof propaganda
proper property proportion proportional proposal propose proposition prosecute prosecution prosecutor prospect
prosperity prostitution protect protection protein protest protesters proud prove proven provide provider province
provincial provision provocative proxy psychological public publication publicity publish publisher pull pump
pundits punish punishment pupils puppet purchase pure purge purportedly purpose pursue pursuit push put puzzled
qualification qualify quality quantities quarter quartile quasi question questionable quick quiet quit quite quo
quote rabbit race racial racism racist radiation radical radicalized radio rag rage rail railroad rain raise rally
ramifications ramp rampant ran random range rank rant rape rapid rapists rare rate rather ratio rational raw rd re
reach react reaction reactionary reactor read reader readership readily ready real realise realistic reality realize
realm reap rear reason reasonable reasonably rebels rebuild rebuke recall receive recent reception recession
reckless recognition recognize recommend recommendations record recount recover recovery recruited recruitment
recruits recuse recycle red reduce reduction reelection refer reference referendum refine reflect reflection reform
refuge refugee refusal refuse regard regardless regime region regional register registration regret regular regulate
regulation regulators regulatory reimburse reinforced reject relate relation relationship relative relax release
relentlessly relevance relevant reliable reliance relief religion religious reluctant rely remain remark remarkable
remarkably remedy remember remind reminder remove render renewable renewed renowned rent rental reopen repair repeat
repercussions replace replacement reply report reporter represent representation representatives repugnant
reputation request require requirement rescue research researchers reserve reside residence residency resident
residential resign resignation resist resistance resolution resolved resort resource respect respectful respective
respiratory respond response responsibility responsible rest restaurant restore restrict restrictions result resume
retail retain retaliation retire retirement retreat return reunification reveal revelation revenue reverse review
revisionist reward rewrite rhetoric rich rid ride riders ridership ridicule ridiculous rigged right rightfully
rightists rigorous ring riots rip ripe rise risk rival road robots robust rode role roll rollout romantic roof room
root rough round route routine row royalties rubbish rude ruin rule rulers rumors run rural rush sacred sacrifice
sad saddened safe safer safety said sailors sake salary sale salesman salt salute same sample sanctimonious
sanctions sand sane sarcasm sarcastic sat satanic satellite satisfy save saveusnow saw say sayin scale scam scandal
scapegoating scare scarf scary scathing scenario scene schedule scheme school schoolchildren science scientific
scientist score scratch scream screen screw script scrutiny scum sea search season seat second secondary secret
sectarian section sector secular secure security see seek seem seen segment seize select selection selective self
selfies selfish sell sellers semester semi senators send senior seniority sense sensible sensitive sensitivity sent
sentence sentiment separate separation separatists serial series serious seriousness servant serve server service
session set settle settlement seven several severe severity sex sexism sexist sexual shadow shake shall shallow sham
shame shameful shape share sharp she sheep sheeple sheer sheet shelf shelter shield shift shill ship shirt shit
shock shoe shoot shooter shop shore short shortage shorter shot should shoulder shouldn shout show shown shut
shutdown sick sickening side sidelines sidewalk sigh sight sign signal signature significant silence silent silly
silver similar simple simpler simplistic simply simulated simulations sin since sincere singing single singular sink
sister sit site situation six size skeptical skeptics skewed ski skill skin sky slain slammed slander slapped
slapping slash slaughter slave slavery sleep slight slip slippery slogan slow slowdown slower small smaller smart
smarter smartphone smear smell smile smoke smokers smooth snake snow so soap soccer social socialism socialist
society soft software soil solar sold soldiers sole solid solidarity solution solve some somebody somehow someone
something sometime somewhat somewhere son song soon sooner sophisticated sorry sort sought soul sound source
sovereign sovereignty space span spare speak speakers special specialists specialized species specific specifically
spectacle spectrum speculation speech speed spell spend spent spewed spewing spike spill spin spine spirit spite
split spoil spoke spoken spokesman spokesperson spokeswoman sponsored sponsors sponsorship sport spot spouse
spouting spread spring spy squares squeeze st stability stable stacked staff staffer stage stake stamp stance stand
standard stars start startup starvation state statement station statistical statistics stats status stay steadily
steady steal steel steep step sterilized stewardship stick stigma still stimulating stock stole stolen stomach stood
stop storage store storm story straight strain strange stranger strategist strategy straw streak stream streetcar
streets strength strengthen stress stretch strict strike string strip strong stronger strongest struck structural
structure struggle stuck student studio study stuff stunning stupid stupidity style sub subject subjective submit
subscribe subscription subsequent subsidiary subsidize subsidy substack substance substantial substantive substitute
subtle suburban suburbs subway succeed success successful successor such suck sucker sudden sue suffer sufficient
sugar suggest suggestion suicide suit suitable sum summary summer summit sunny sunshine superintendent superior
superiority supermarkets supplement suppliers supply support supporter supportive suppose suppress suppression
supremacists supremacy sure surface surge surgeon surgery surplus surprise surrender surrogate surrounded
surrounding surveillance survey survival survive suspect suspend suspension sustain sustainable swallow sway sweep
sweet swift swing switch sword sworn syllabus symbol symbolic sympathetic symptoms synthetic system table tacit
tackle tactic tainted take taken takeover tale talent talk tank tap tape tar target tariffs task taste taught tax
taxation taxi taxpayer teach teacher team tear tech technical technological technology teen teenager teeth telephone
television tell temperature temporarily temporary ten tend tendency tensions tenure term terrible terribly terrific
territory terror terrorism terrorist test testify testimony text th than thank thankful that the theater theft their
them theme themselves then theorist theory therapeutic therapy there thereby therefore these thesis they thin think
thinkers third thirty this tho thorough those though thought thoughtful thousand thread threat threaten three threw
thrive throne through throughout throw thrown thru thug thumbs thus tick ticket tide tie tight till time tin tiny
tip tired title to tobacco today together toilets token told tolerance tolerate toll tomorrow ton tone tongue
tonight too took tool tooth top topic tore torn torture total totalitarian touch tough tour tourist touted toward
towers town toxic toy trace track trade tradition traditional traffic trafficking tragedy tragic trail train trait
trans transcript transfer transform transgender transit transition translation transmission transparency transparent
transport transportation trap trash travel travelers travesty treason treasure treat treaties treatment tree
tremendous trend trial tribute trick trigger trillion trip tripe triple triumph troll troops tropical trouble truck
true truly trumped trumps trust trustworthy truth try tuition tune tunnel turn turnout tv tweet twenty twice twist
two type typical tyranny ugly uk ultimate ultra um unable unacceptable unaffordable unambiguous unanimously unaware
unbelievable unbiased uncertainty unchanged unchecked unclear uncomfortable uncommon unconstitutional under
undercover underground underlying undermine understand understandable understandably understood undo undoubtedly
uneducated unelected unemployed unemployment unethical unexpected unfair unfit unfortunate uniform uninformed unions
unique unit unite unity universal universe universities unjustly unknown unless unlike unnecessary unpaid unpopular
unprecedented unproven unpunished unrealistic unreasonable unrelated unsafe unsupported until unusual unvaccinated
unwanted unwilling unworthy up upcoming update upgrade upheld upon upset upstate uranium urban urge urgent us usage
use useful useless user usual utility utter vacation vaccinate vaccination vaccine vaccinevictims vacuous vacuum
vague valid validity valuable value variability variable variant variety various vast vax ve veganism vegetable
vegetarianism vehicle venture venue verbal version versus very veteran veto via viable vicious victim victimized
victimsofthenanometaantenna victory video view viewer viewpoint vile village violate violation violence violent
viral virtual virtue virus visas visible vision visit visitors vital vocal voice void volcanoes volume voluntarily
voluntary volunteer vote voter vowed vs vulnerable wacky wage wagon wait wake walk wallet walls want war warfare
warm warmer warn warrant was wash wasn waste wasteful watch water wave way we weak weaken weakness wealth wealthy
weapon wear weary weasel weather web website wee week weekend weight weird welcome welders welfare well went were
weren whales what whatever whatsoever when whenever where whereas whereby wherever whether which while whine whiners
whistle whites who whoever whole wholeheartedly whom whose why wide wider widespread widow wife wild will willfully
willingness win wind windfall window wine wing winner winter wipe wire wisdom wise wiser wish wit with withdraw
withdrawal withdrawn withdrew withheld within without witness witty woke woman women won wonder wonderful wont wood
word wore work worker workforce workplace workshop world worldview worldwide worry worse worst worth worthless
worthwhile worthy would wouldn wound wow wrapped write writer written wrong wrongdoing wrote ya yard yeah year yep
yes yesterday yet yield you young younger youngest your yourself yourselves youth youtube yrs zealous zero zone zoo
`;

const WORDS: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));

/** Endings, and what stands in the plain form in their place. */
const ENDINGS: readonly (readonly [ending: string, plain: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['er', ['', 'e']],
];

/** Whether a word, given in lower case, is too common to be a name on the strength of its capital alone. */
export function isCommonWord(word: string): boolean {
  if (WORDS.has(word)) return true;
  return ENDINGS.some(([ending, plain]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...plain.map((tail) => stem + tail), ...single].some((form) => WORDS.has(form));
  });
}
