/** What tells the type of a name that no list holds. Each list is in lower case, with the reason it is one. */

/** The words of a line or of several as a set. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Written before a person's name and no part of it. */
export const TITLES = list(`
  mr mrs ms miss dr sir lord lady dame madam mister president chancellor premier pm mp mpp mep mla td senator sen congressman
  congresswoman rep representative governor gov mayor secretary minister ambassador judge justice sheriff constable
  detective inspector sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral commander brigadier
  brig corporal cpl private pvt professor prof rev reverend father sister brother bishop archbishop cardinal rabbi imam
  sheikh ayatollah mullah king queen emperor sultan emir comrade coach actor actress singer author journalist reporter
  director ceo chairman chairwoman spokesman spokeswoman spokesperson taoiseach uncle aunt leader candidate activist
  ex-president archduke attorney officer chief deputy striker winger goalkeeper midfielder striker rapper comedian poet
`);

/** Forms of address and ranks, which stay with the name they stand before: "Mr Alder", "Gen. Alder". */
export const HONORIFICS = list(`
  mr mrs ms miss dr sir lord lady dame prof professor rev reverend sgt sergeant lt lieutenant capt captain maj major col
  colonel gen general brig brigadier admiral cpl corporal pvt
`);

/** Nouns that tell of a body what it is, so that "the" belongs to its name: "the Brackli Army", "the Harbour Council". */
export const BODY_NOUNS = list(`
  government administration army navy forces council committee commission department ministry parliament coalition
  opposition regime police union people party group partners treasury fund bank agency authority service command staff
`);

/** Titles that news style writes as part of the name. */
export const NAME_TITLES = list('prince princess pope queen duke duchess saint st king');

/** Given names, common enough in English and other languages that what follows with a capital is a surname. */
export const FIRST_NAMES = list(`
  aaron abby abdul abdullah abe abigail abu adam adrian ahmad ahmed aidan aisha al alan alana albert alec alejandro alex
  alexander alexandra alexei alexis alfred ali alice alicia alison allan allen allison alyssa amanda amber amelia amir amy ana
  andre andrea andreas andrei andrew andy angela angelina anita ann anna anne annette annie anthony antoine anton antonio aoife
  april arnold arthur arturo ashley ashton audrey ava barack barb barbara barry bart beatrice becky ben benjamin bernard
  bernie beth betty beverly bill billy blake bob bobby boris brad bradley brandon brenda brendan brent brett brian bridget
  britney brittany brooke bruce bruno bryan bryce caitlin caleb calvin camilla carey carl carla carlos carmen carol caroline
  carolyn carrie casey cate catherine cathy cecil chad charlene charles charlie charlotte chelsea cheryl chloe chris
  christian christina christine christopher christy chuck claire clara clarence claude claudia clement clint cody cole colin
  connor conor corey courtney craig crystal curtis cynthia daisy dale dan dana daniel daniela danielle danny darren darryl
  daryl dave david dawn dean deborah debbie deirdre denis denise dennis derek dermot desmond diana diane dick diego dirk
  dmitri dmitry dominic don donald donna doris dorothy doug douglas drake drew duncan dustin dwayne dwight dylan eamon earl
  ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen ellie elliot
  elton elvis emily emma enda eric erica erik erin ernest ethan eugene eugenie eva evan eve evelyn faisal faith fatima felix
  ferdinand fernando fidel fiona florence floyd frances francesca francis francois frank frankie franklin franz fred freddie
  frederick gabriel gareth garry gary gavin gemma gene geoff geoffrey george gerald gerard gerry gianni gilbert gillian gina
  gino giovanni glen glenn gloria gordon grace graham greg gregory guillermo gunther gus guy gwen gwyneth hannah hans harold
  harriet harrison harry harvey hassan heather hector heidi heinrich helen helena helmut henri henry herbert herman hilary
  hillary holly howard hugh hugo hussein ian ibrahim igor ingrid irene iris isaac isabel isabella isabelle ivan ivana jack
  jackie jacob jacqueline jacques jake jalal jamal james jamie jan jane janet janice jared jasmine jason javier jay jean
  jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jessie jill jillian jim jimmy joan joanna joanne
  joao jodie joe joel joey johan johannes john johnny jon jonathan jordan jorge jose josef joseph josh joshua joy joyce juan
  judith judy julia julian julie juliet julius jun justin kaitlyn kanye karen karim karl kate katherine kathleen kathryn
  kathy katie katrina katy kay keith kelly ken kendall kenneth kevin khaled khalid kim kimberly kirk klaus kourtney kris
  kristen kristin kurt kyle kylie laila lance larry laura lauren laurence lawrence leah lee leila leo leon leonard leonardo
  leroy leslie lewis liam lily linda lindsay lindsey lionel lisa liz lloyd logan lois lorraine louis louise luca lucas lucy
  luigi luis luke luther lydia lynn mackenzie madeleine madison mahmoud mahmud malala malcolm manuel marc marcel marco
  marcus margaret maria marian marie marilyn mario marissa mark marlon martha martin marvin mary mathew matt matteo matthew
  maureen maurice max maxine megan meghan mehmet mel melanie melissa melvin meredith michael michel michelle miguel mike
  mikhail miley milo milton mitch mitt mohamed mohammad mohammed mohsen molly mona monica morgan muhammad murray mustafa
  myra nadia nancy naomi natalia natalie natasha nathan nathaniel ned neil nelson nicholas nick niall niamh nicola nicolas nicole nigel
  nikita nikki nikolai nina noah noel nora norma norman nouri oliver olivia omar orlando oscar osama otto owen pablo pam
  pamela paris pat patricia patrick paul paula pauline pedro peggy penelope penny percy perry pete peter petro phil philip
  philippe phillip phyllis pierre piers pippa priscilla quentin rachel rafael ralph ramon randall randy raoul raul ray
  raymond rebecca reeva regina reginald rené rene rex rhonda ricardo richard rick ricky rita rob robbie robert roberto robin
  rod rodney rodrigo roger roland ron ronald ronnie rory rosa rosalind rose rosemary rosie ross roy ruben rudy rupert russ
  russell ruth ryan sabrina sacha sadie said sally sam samantha samuel sandra sandy sara sarah sasha saul scott sean sebastian
  seamus serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila sheldon shelly sherlock sherry
  shirley siobhan sidney simon simone sinead sofia sonia sophia sophie spencer stacey stan stanley stefan stella stephanie stephen
  steve steven stewart stuart sue susan susanna suzanne sven sybil sylvia tamara tania tanya tara tariq taylor ted terence
  teresa terry thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis
  trent trevor tristan troy tyler tyra umar ursula usain valentina valerie vanessa vera vernon veronica vic vicky victor
  victoria vince vincent viola virginia vitali vivian vladimir vlad wade wallace walter wanda warren wayne wendy wesley
  whitney wilfred will willem william willie winston wolfgang woody xavier yasmin yoko yulia yusuf yves yvonne zach zachary
  zack zara zoe zoey
`);

/** Last words of an organisation's name. */
export const ORGANISATION_ENDS = list(`
  party ministry university college school institute academy inc corp corporation ltd llc plc co company group bank agency
  association society club council committee commission board bureau department dept union federation foundation fund
  league alliance front brigade brigades battalion army navy forces police court tribunal parliament congress senate
  government govt administration authority service services office times post herald tribune gazette telegraph journal
  magazine news radio tv television network channel press media press airlines airways air motors industries systems
  technologies labs records films studios pictures entertainment games energy oil petroleum pharmaceuticals partners
  capital holdings insurance hospital clinic church united fc city hotspur rovers wanderers athletic raptors giants
  lions tigers bears eagles hawks wings leafs canucks oilers flames lakers yankees dodgers patriots cowboys steelers
  movement campaign organisation organization trust initiative observatory caucus coalition network team band orchestra
  conservatives liberals greens democrats republicans tories cathedral embassy consulate secretariat directorate command staff assembly headquarters
  laboratories studio health healthcare pharma farms foods mills mines mining steel chemicals logistics shipping telecom software ventures securities associates brothers
`);

/** Before a name these tell that it is an organisation: "the law firm Quillon". */
export const ORGANISATION_KINDS = list(
  'firm company airline retailer supermarket carmaker chain charity union bank insurer startup start-up watchdog regulator',
);

/** First words of an organisation's name that goes on with "of" or "for". */
export const ORGANISATION_HEADS = list(`
  university bank ministry department bureau institute house court council board church office school college academy union
  league association society federation centre center committee commission party army ministry embassy government
  organisation organization
`);

/** Last words of a place's name. */
export const PLACE_ENDS = list(`
  street road avenue lane drive boulevard square river lake bay sea ocean island islands isle mountain mountains hills hill
  valley desert forest canyon creek falls beach coast county city town village province state region district oblast
  sector border airport station bridge park tower stadium arena palace castle gulf strait peninsula glacier volcano
  harbour harbor port theater theatre hotel mall zoo plaza heights gardens tunnel channel subway lrt expressway highway freeway
`);

/** Last words of a building's name as well as of the body that works in it. */
export const VENUE_ENDS = list('centre center hub');

/** First words of a place's name. */
export const PLACE_HEADS = list('lake mount mt fort port cape gulf river bay isle county');

/** Words for a part of a place, written with its name. */
export const REGIONS = list(
  'north south east west northern southern eastern western central upper lower greater northeast northwest southeast southwest',
);

/** Last words of the name of an occasion, a time, an honour or a paper, which does nothing itself: "Independence Day". */
export const OCCASIONS = list(
  `day days week month war wars era phase season contest festival referendum debate olympics prize prizes award awards medal
  treaty accord accords protocol syndrome scandal plan theory`,
);

/** After these a lone name is where something is, unless a person's cue says otherwise. */
export const PLACE_PREPOSITIONS = list(
  'in at near from across throughout outside inside toward towards around',
);

/** What these name is a doing and nobody who does: "Operation Granite", "Hurricane Bertha". */
export const EVENTS = list(
  'operation exercise hurricane cyclone typhoon storm amendment resolution article section chapter',
);

/** Kinds of place, which stand before the name with "of": "the village of Grabow". */
export const PLACE_KINDS = list(
  'city town village suburb hamlet port capital province region district governorate island municipality county state neighbourhood neighborhood outskirts coast',
);

/** Nouns that, after a country or its adjective, name the state or one of its arms: "the Turkish army". */
export const STATE_ARMS = list(
  "government govt gov't regime army military navy forces parliament embassy intelligence air special security armed",
);

/** Nouns for those who make up a body, after its name: "NATO forces", "Hamas fighters". */
export const MEMBERS = list(
  'forces fighters terrorists troops units unit officials leaders members commanders advisers partners supporters allies group airlines',
);

/** What may stand between: "ISIL tactical units", "coalition military forces". */
export const MEMBER_KINDS = list(
  'military tactical terrorist security special armed ground air combat rebel naval',
);

/** What is built in a place and goes by its name, written small: "Cloverhill prison", "the Gurez sector". */
export const SITES = list(
  'airport prison jail hotel stadium zoo docks sector oblast province governorate prefecture',
);

/** What a state has, before "of" and its name: "the army of Brackland". */
export const STATE_PARTS = list(
  'army navy military government parliament president people king queen republic kingdom borders airspace invasion occupation',
);

/** What only a country or a town has, after its name: "Brackland's airspace". */
export const STATE_BELONGINGS = list(
  'airspace border borders capital coast parliament navy airport skies territory',
);

/** After a name these tell that it is a place: "Barrie man charged", "Geelong council". */
export const PLACE_FOLLOWERS = list(
  'police residents airport council mayor man woman teen teenager area region river court hospital zoo coast volcano shooting county suburb province district resident beach border attack bombing protest protests festival',
);

/** After a name these tell that it is a firm: "Fonterra fined", "Coles shares". */
export const FIRM_FOLLOWERS = list(
  'shares profit profits stock stocks ceo executives employees workers plane planes flight flights jet staff fined recall recalls recalled app website customers stores chairman spokesman spokeswoman products users sales boss merger bid passenger passengers airliner restaurant restaurants',
);

/** Only somebody can do these, so what stands before is a name even at the beginning of a sentence. */
export const SPEECH = list(
  'says said tells told asks asked claims claimed warns warned urges urged vows vowed denies denied admits admitted defends insists wants',
);

/** Capitalised, and never names: days, months, holidays, weapons, languages of computing, forms of address. */
export const NEVER_NAMES = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  easter christmas xmas halloween thanksgiving ramadan hanukkah god lord bible quran koran internet web english i a ok okay
  lol omg wtf imho imo btw fyi tv ceo cfo cto phd ma ba mba usd aka faq pdf url usb dvd cd pc gps nfz gdp asap
  eta rip diy id iq hiv aids covid covid-19 dna rna ppl thx tnx smh lmao rofl icymi rt dm tldr tl dr am pm est gmt edt utc bst
  ww1 ww2 wwi wwii wwiii ww3 nazi nazis islam muslim muslims christian christians jew jews jewish arab arabs hindu hindus
  catholic catholics mr mrs ms dr sir vs etc yes no not the this that these those he she it they we you my our your his her
  their its mp mps hd breaking video photo photos photograph pics watch live update updates read exclusive
  photos opinion analysis editorial report poll live-blog liveblog newsflash via ps edit nsfw til ama eli5 op oh hey hi hello
  ebola zika covid sars cancer olympics olympic brexit paralympics cup gif gifs mh cctv ptsd sigint aest aedt cst mst vs ft pr hr ngo edm  hurricane storm typhoon flight redditor admin dude bro guys lmao stfu fml wtf mt iot windows android bitcoin xbox playstation wifi
  vpn ssl http api sql uav uavs ied ieds vbied vbieds lcd led bdsm xl goat dm gb mb kg suv atm faqs
  buk scud himars kalashnikov kalashnikovs
  thanks thank please sorry well wow yeah yep nope haha hahaha ha lmfao ugh hmm huh yay
  yup yikes rah boo hurrah bravo dear kudos ditto amen gosh geez jeez sheesh duh meh bah whoa ouch phew cheers
  anyone anybody everyone everybody someone somebody nobody nothing everything something
  mandarin cantonese latin hebrew farsi urdu hindi tagalog swahili esperanto gaelic obamacare obamacares
`);

/**
 * Letters that stand for a tax, a measure, a technique or a saying, and for nobody who acts: "the GST", "total BS". Compiled
 * for this project.
 */
export const INITIALISMS = list(`
  agw cagw gw ghg ghgs lng lrt brt srt hsr rrt drl ev evs gmo gmos gst hst pst vat ei cpp oas rrsp rrsps tfsa ira iras roi
  cpi gnp ppp gpa esl stem eez wmd wmds emp ufo ufos ai ar vr ip os bs cv poc pc roc fptp mmp stv ubi aca dst est hov
  kwh mwh gw rpm mpg ppm ppb co ch enso amo pdo sst olr ecs tcr rss iot lgm adhd ocd copd bmi ivf hpv flu er icu mri ecg
  ot pto hvac diy faq tba tbd eod nda moi aka rsvp eg ie nb ibid etc op-ed qe qa rd tlc tnt tgif irl tbh ianal fwiw iirc
`);
