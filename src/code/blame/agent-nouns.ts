const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for one person in a role, by which comments name whoever they hold responsible. */
export const PERSON_ROLES = list(`
  abbot abuser accountant activist actor actress addict administrator adviser advisor agent aide alderman ambassador
  anaesthetist analyst anchor apologist architect attorney auditor aunt author ayatollah babysitter bailiff baker
  banker barber baron bartender batsman beadle beneficiary biker biographer bishop blogger bodyguard bookkeeper boss
  bowler breeder brewer bricklayer broadcaster brother buffoon builder bully bureaucrat bursar businessman butcher
  butler buyer caller cameraman campaigner candidate canvasser captain cardinal cardiologist carer caretaker carpenter
  cartoonist caseworker cashier ceo cfo chairman chairperson chairwoman champion chancellor cheat chef chief
  childminder chiropractor cleric clerk coach colleague colonel columnist comedian commander commissioner comptroller
  conductor congressman congresswoman consul consultant contractor controller coordinator cop coroner corporal
  councillor councilman councilor councilwoman counsellor counselor courier coward craftsman creator critic crook
  culprit curate curator custodian daughter deacon dealer dean decorator defender delegate demagogue dentist deputy
  developer dictator dietitian diplomat director dispatcher distributor docent doctor driver druggist duke dunce
  economist editor electrician emir emperor employer enabler engineer envoy examiner executive expert extortionist
  extremist facilitator fanatic farmer fascist father fella financier fisherman fixer flatmate fool forecaster foreman
  forger founder fraudster fundraiser gaffer gambler gamekeeper gangster gardener general geologist glazier goalie
  goalkeeper goaltender governor grower guard guide gunman guy hacker hairdresser handler headmaster headmistress
  headteacher helmsman historian homeowner hooligan host housekeeper humorist hunter husband hypocrite ideologue idiot
  imam importer industrialist influencer informer inquisitor inspector instructor intern interpreter inventor
  investigator investor invigilator jailer janitor jerk joiner journalist judge juror keeper kicker kidnapper killer
  king knight landlord landowner lawmaker lawyer leader lecturer legislator lender librarian lieutenant lifeguard
  linesman lobbyist locksmith logger looter lord lunatic machinist madman magistrate maid man manager manufacturer
  marshal mastermind matron mayor mechanic medic mercenary merchant midfielder midwife minister mobster moderator
  mogul molester monarch monk moron mother motorist mullah murderer nanny navigator negotiator neighbor neighbour
  newsreader novelist nun nurse obstetrician offender officer official oligarch ombudsman operator optician organiser
  organist organizer overseer owner paediatrician painter paramedic parent pastor pedestrian pensioner perpetrator
  person pharmacist photographer physician pilot planner planter plasterer playwright plumber poacher podcaster
  policeman policewoman politician pollster polluter pontiff pope predator premier presenter president priest prince
  princess principal professor profiteer programmer promoter proprietor prosecutor protester provost psychiatrist
  psychologist psychopath publisher quarterback quartermaster queen rabbi racist radiologist rancher ranger rapist
  realtor receptionist recruiter rector reeve ref referee regent registrar regulator reporter researcher retailer
  rider ringleader robber rogue roofer ruler sailor salesman scammer schoolmaster scientist scribbler sculptor
  secretary seller sergeant shah sheikh shepherd sheriff shooter shopkeeper signaller signalman sister skipper
  smuggler sniper sociopath solicitor son speaker speculator spokesman spokesperson spokeswoman sponsor staffer
  stakeholder stationmaster statistician stepfather steward stockbroker stooge storekeeper strategist streamer striker
  student sultan superintendent supervisor supplier surgeon surveyor swindler taxman teacher technician telemarketer
  tenant terrorist therapist thief thug tiler trader trainer traitor translator treasurer trooper trucker trustee tsar
  tutor tycoon typist tyrant umpire uncle undersecretary undertaker usher usurper vandal vendor verger vet vicar
  viceroy waiter waitress warden warlord warmonger weatherman welder whaler wife woman worker writer youtuber zealot
`);

/** Kin, of whom nobody could tell who they are in "my brother" and "your parents". */
export const KIN = list(`
  aunt brother brothers daughter daughters families family father fathers grandparents husband mother mothers parents
  sister sisters son sons stepfather uncle wife
`);

/** What somebody is called rather than what he is: after "a" it only says what is thought of him, "he is a bully". */
export const LABELS = list(`
  buffoon bully cheat coward crook demagogue dictator dunce extremist fanatic fascist fool fraudster gangster hooligan
  hypocrite ideologue idiot jerk lunatic madman moron predator psychopath racist rogue scribbler sociopath thief thug
  traitor tyrant zealot
`);

/** Nouns for anybody at all, and for any country. */
export const ANYBODY = list(
  'adults countries country creatures females folks guy guys males man nation nations ones people person those woman',
);

/** Nouns for a body that acts as one. */
export const BODIES = list(`
  abbey admin administration agency airline airport alliance app archdiocese army association authority bakery bank
  battalion bench bishopric board boardroom borough brand brass brewery brigade broadcaster broker brotherhood bureau
  bureaucracy cabal cabinet cafe cannery carrier cartel casino caucus chain chamber channel charity church cinema
  citizenry city clan clinic clique club coalition coastguard cohort collective college commission committee commune
  company conference conglomerate congregation congress consortium constabulary consultancy convent cooperative
  corporation council country county court crew customs dairy demographic denomination department depot dictatorship
  diocese directorate distillery district dynasty electorate elite embassy empire employer establishment exchange
  exchequer executive faction factory family farm federation firm fleet forum foundation foundry franchise fund gang
  garage garrison gov gov't government govt group guild hatchery hierarchy hospital hotel household industry inn
  inspectorate institute institution insurer judiciary junta jury kennel lab label laboratory laundry leadership
  league legislature lender lobby mafia magazine majority management media metro militia mill mine ministry minority
  mob monarchy monastery monopoly mosque movement municipality museum nation navy network newspaper newsroom nhs
  observatory office oligarchy oligopoly ombudsman operator opposition orchestra organisation organization orphanage
  outfit outlet panel paper parish parliament party plant platform police populace port press priesthood prosecution
  province pub public publisher quango quarry rail railroad railway ranch refinery regime regulator republic
  restaurant retailer salon school secretariat sect seminary senate service shop slaughterhouse society sorority squad
  squadron staff startup state station store studio supermarket supplier swamp syndicate system tabloid tannery
  taskforce team theater theatre trawler tribe tribunal troop trust union university utility vineyard warehouse
  watchdog winery wing workforce workshop zoo
`);

/** Collectives and roles in the plural whose ending does not tell it. */
export const COLLECTIVES = list(`
  aboriginals activists addicts adherents admirals adults agencies agents airlines allies ancestors apparatchiks
  armies arsonists authorities bailiffs bakeries banks bastards beasts bigots billionaires boards bosses boys brands
  brass brats breweries brothers buffoons bullies bureaucracies bureaucrats butchers buyers cabals candidates captains
  cardinals cartels casinos celebrities ceos chains champions channels charities cheats chefs chemists chiefs churches
  cinemas citizens clans clerics clerks clowns clubs coaches colleagues collectives colleges commentariat commies
  committees communists companies congregations conspirators consuls consultancies consultants contractors cooks cops
  corporations councils counsellors countries courts cowards creatures cretins crews criminals cronies crooks cults
  cyclists dealers delegates demagogues democracies democrats denominations departments deputies dictators
  dictatorships diplomats dopes drunks elders elites employees employers enemies enterprises executives experts
  extremists factories families fanatics fans farms fascists fathers feds females firms fools forces foreigners
  fraudsters freeloaders fundamentalists funds gangs gangsters garages generals giants girls globalists goons
  governments grandparents grits groups guards guardsmen guides gunmen hackers hacks hardliners henchmen heroes
  hierarchies hooligans hordes hospitals hotels husbands hypocrites ideologues idiots ignorati imams imbeciles
  immigrants industrialists industries inhabitants insiders institutions insurers intellectuals intelligentsia
  interests investigators islamists jerks jihadists journalists judges junkies juntas kids kings knights labels
  lackeys landlords landowners leaderships leftists legislators legislatures liars liberals literati lobbies lobbyists
  lords louts lunatics mafias majority males managements manufacturers marshals masses mayors medics men mercenaries
  midwives militants military militias millennials millionaires miners minions ministries minority missionaries mobs
  moguls monarchs moneymen monks monopolies monsters morons mothers mps mullahs multinationals municipalities
  nationalists nationals nations natives neighbors neighbours neocons newcomers newspapers nuns nurses nutjobs nutters
  oafs officials oligarchs opponents outfits outlets overlords paramedics parasites parents parties partisans patients
  paymasters peasants pedestrians peers perpetrators pharma philistines pigs pilots police policemen politicians popes
  populists pranksters predators presidents priests professionals professors profiteers progressives prosecutors
  protestants protestors provinces psychopaths psychos pubs pundits punks pupils puppets queens rabbis rabble racists
  radicals railways ranchers rats rebels refugees regents regimes religions republicans reservists residents
  restaurants riders riffraff righties rivals rogues rulers savages schools scientists scoundrels scouts scum scumbags
  secularists senators servants services sharks sheep sheeple sheikhs shepherds sheriffs shills shops signatories
  sisters slobs snakes snipers socialists societies sociopaths soldiers sons spammers spies sponsors spooks squires
  staff staffs stakeholders startups states stewards stooges stores students suckers superiors surgeons swine
  syndicates teachers teams technocrats telcos tenants terrorists theatres thieves thugs tories traitors treasurers
  tribes trolls troops trusts tycoons typists tyrants umpires unions universities ushers utilities vandals vermin
  veterans vicars victors vips voters vultures waiters warlords watchdogs weasels whites wives women yobs youngsters
  youths zealots zionists
`);

/** Words that name somebody only with what follows them: "people who sold it", "those in charge". */
export const OPEN_HEADS = list('people those folks person ones guys');

/** Endings of plural nouns for those who do something for a living or by conviction. */
export const AGENT_PLURAL = /(?:[a-z]{2}(?:ers|ors|ists|ians|crats|mongers|men|women)|makers|holders)$/;

/** Plurals with such an ending that name nobody. */
export const NOT_AGENTS = list(`
  abdomen acres acumen adapters administers alters anchors answers antlers aquifers assists badgers banners barometers
  barriers batters beavers beepers behaviors behaviours binders biomarkers bitumen bladders blinkers blisters
  blockbusters bloopers boilers bolsters boosters borders bothers boulders brothers browsers buckets bumpers bunkers
  burgers butters cadavers calculators calipers cancers canisters capers careers carters caters centers centres
  chambers chapters characters chargers charters chillers cinders clatters clippers clusters coasters coffers colors
  colours commuters computers conquers considers consists containers cookers coolers coppers corners corridors
  counters covers crackers craters customers cutters cylinders dampers dangers daughters defers destroyers deters
  diapers differs dinners disasters dishwashers disorders dollars doors drawers dryers elevators embers encounters
  endeavors endeavours enlists enters errors escalators excavators exists factors favors favours fenders fertilisers
  fertilizers fevers filters fingers firecrackers fists flappers flatters flavors flavours flickers fliers flowers
  flutters flyers folders followers freezers freighters gangbusters garters gathers genders generators geysers
  glaciers glimmers glitters gophers grasshoppers grinders gutters halters hamburgers hammers hampers hangars harpers
  headers headquarters heaters helicopters hinders hitters honors honours horrors hours hovers howitzers humidifiers
  hungers icebreakers incinerators incurs indicators indoors infers inhalers insists insulators jumpers kilometers
  kilometres knickers ladders lanterns lasers launchers layers leftovers letters levers lighters liners lingers lists
  litres livers loaders lockers manners markers matters meanders members meters metres metroliners mirrors mists
  mixers monitors mosters motors mowers murmurs mutters newsletters numbers odors offers omen orders others ours
  outdoors oysters painkillers papers parameters passengers peppers percenters perimeters pers persists platters
  players pointers polymers ponders posters powders prayers prefers printers processors propellers prospers pullovers
  qualifiers quarters quivers rafters razors reactors readers receptors recorders recovers refers refrigerators
  regimen registers remainders remembers reminders renders reorders resists retainers rigors rivers rollers rosters
  rotors routers rubbers rumors rumours saunders scanners scatters scholars scissors scooters screwdrivers scrubbers
  sectors semen semesters semiconductors sensors servers shakers shatters shelters shimmers shivers shoulders showers
  shredders shutters silvers simmers sinkers sisters skewers skyscrapers slanders sleepers sleepovers sliders slippers
  smothers sneakers snickers solders specimen speedometers spiders splendors splendours splinters sprinklers squanders
  staggers stairs stammers staplers starkers starters stickers strippers stupors stutters sufferers suffers summers
  survivors suspenders sweaters sweeteners tankers tatters tears tempers tenors terrors theaters theatres theirs
  theories thermometers tigers timbers toasters toners toppers towers tractors trailers transfers transformers
  transistors treasures tremors triggers trimmers trousers tumors tumours twists twitters ulcers upstairs users utters
  vapors vapours vectors viewers vouchers wafers wagers waivers wanders washers waters wavers weathers whiskers
  whispers wildflowers winters withers wonders wrappers wrists yours zippers
`);
