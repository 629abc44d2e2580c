const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for one person in a role, by which comments name whoever they hold responsible. */
export const PERSON_ROLES = list(`
  accountant administrator adviser advisor agent aide ambassador analyst anchor apologist architect attorney auditor
  author bailiff banker baron beneficiary bishop blogger bodyguard bookkeeper boss breeder broadcaster builder
  bureaucrat businessman butcher candidate captain cardinal caretaker cashier ceo cfo chairman chairperson chairwoman
  champion chancellor chef chief cleric clerk coach colonel columnist commander commissioner conductor congressman
  congresswoman consultant contractor cop coroner councillor councilman councilor councilwoman counsellor counselor
  craftsman creator critic curator custodian dean defender dentist deputy developer dictator diplomat director
  distributor docent doctor driver economist editor electrician employer enabler engineer envoy
  examiner executive expert facilitator farmer father financier fixer forecaster foreman founder fundraiser
  gaffer gambler gamekeeper general geologist goalkeeper governor guard guide gunman hacker handler headmaster
  headteacher historian host housekeeper hunter imam importer industrialist inquisitor inspector instructor inventor
  investigator investor jailer janitor journalist judge keeper king landlord landowner lawmaker lawyer leader lecturer
  legislator lender librarian lifeguard lobbyist lord machinist magistrate manager manufacturer marshal matron mayor
  mechanic medic mercenary merchant midwife minister moderator mogul monarch monk mother murderer negotiator novelist
  nun nurse obstetrician officer official oligarch ombudsman operator organiser organizer overseer owner paramedic
  parent pastor pharmacist photographer physician pilot planner playwright plumber poacher policeman policewoman
  politician polluter pope premier president priest prince princess principal professor programmer promoter proprietor
  prosecutor psychiatrist psychologist publisher quartermaster queen rabbi rancher ranger rector ref referee registrar
  regulator reporter researcher retailer ringleader sailor salesman schoolmaster scientist sculptor secretary seller
  sergeant shepherd sheriff shooter shopkeeper skipper smuggler sniper solicitor speaker spokesman spokesperson
  spokeswoman sponsor statistician stepfather steward stockbroker strategist striker student superintendent
  supervisor supplier surgeon swindler teacher technician therapist trader trainer treasurer trustee tutor tycoon
  tyrant umpire undertaker usher vendor vet vicar viceroy waiter warden warlord whaler writer
`);

/** Nouns for a body that acts as one. */
export const BODIES = list(`
  abbey admin administration agency airline airport alliance army association authority bakery bank bishopric board
  boardroom borough brand brewery brigade broadcaster broker brotherhood bureau bureaucracy cabal cabinet cafe cannery
  carrier cartel casino caucus chain chamber channel charity church cinema city clan clinic club coalition college
  commission committee company conglomerate congress consortium constabulary consultancy convent cooperative
  corporation council county court dairy department depot dictatorship diocese directorate distillery district dynasty
  elite embassy empire employer establishment exchange executive faction factory farm federation firm foundation
  foundry franchise fund gang garage garrison gov gov't government govt group guild hatchery hospital hotel industry
  inn inspectorate institute institution insurer junta jury kennel lab label laboratory laundry leadership league
  legislature lender lobby mafia magazine management media militia mill mine ministry mob monarchy monastery monopoly
  mosque movement municipality museum navy network newspaper observatory office oligarchy oligopoly ombudsman operator
  opposition orchestra organisation organization orphanage outfit outlet panel paper parish parliament party plant
  platform police port press prosecution province pub publisher quarry rail regime regulator republic restaurant
  retailer salon school secretariat sect seminary senate service shop slaughterhouse society squad staff startup state
  station store studio supermarket supplier swamp syndicate system tannery team theater theatre tribe trust union
  university utility vineyard warehouse watchdog winery wing workshop zoo
`);

/** Collectives and roles in the plural whose ending does not tell it. */
export const COLLECTIVES = list(`
  admirals adults agencies agents airlines allies apparatchiks armies authorities bailiffs bakeries banks billionaires
  boards bosses brands breweries bullies bureaucracies bureaucrats butchers cabals candidates captains cartels casinos
  celebrities ceos chains champions channels charities chefs chemists chiefs churches cinemas citizens clans clerics
  clerks clowns clubs coaches colleges commies committees communists companies conspirators consultancies consultants
  contractors cooks cops corporations councils counsellors countries courts creatures crews cronies crooks cults
  cyclists democracies democrats departments deputies dictators elders elites employees employers enemies enterprises
  executives experts factories families fanatics fans farms fascists feds firms fools forces fundamentalists funds
  gangs garages generals giants globalists goons governments groups guards guides gunmen hackers hardliners henchmen
  heroes hordes hospitals hotels ideologues idiots imams immigrants industrialists industries insiders institutions
  insurers intellectuals interests investigators islamists jihadists journalists judges juntas labels lackeys
  landlords landowners leftists legislators liars liberals lobbies lords lunatics mafias majority managements
  manufacturers marshals medics men mercenaries midwives militants military militias millionaires minions ministries
  minority missionaries mobs moguls monks monopolies monsters mps multinationals municipalities nationalists nations
  natives neighbors neighbours neocons newspapers nuns nurses officials oligarchs opponents outfits outlets paramedics
  parasites parents parties partisans patients pedestrians peers perpetrators pharma pigs pilots plants police
  policemen politicians populists powers presidents priests professionals professors progressives protestants
  protestors provinces psychopaths pubs pundits puppets rabbis racists radicals ranchers rebels refugees regimes
  religions republicans reservists residents restaurants rulers schools scientists scouts scum secularists senators
  services sheep sheeple sheriffs shills shops snipers socialists societies soldiers spammers sponsors squires staff
  startups states stations stewards stooges stores students surgeons syndicates teachers teams technocrats terrorists
  theatres thieves thugs tories traitors tribes trolls troops trusts tycoons typists tyrants unions universities
  ushers utilities vandals veterans vicars voters vultures waiters warlords watchdogs whites women youths zealots
  zionists
`);

/** Words that name somebody only with what follows them: "people who sold it", "those in charge". */
export const OPEN_HEADS = list('people those folks person ones guys');

/** Endings of plural nouns for those who do something for a living or by conviction. */
export const AGENT_PLURAL = /(?:[a-z]{2}(?:ers|ors|ists|ians|crats|mongers|men|women)|makers|holders)$/;

/** Plurals with such an ending that name nobody. */
export const NOT_AGENTS = list(`
  abdomen acres acumen anchors answers assists banners barriers bladders boosters borders boulders brothers buckets
  bunkers burgers cancers centers centres chambers chapters characters charters clusters colors colours commuters
  computers consists containers corners corridors counters covers craters customers cylinders daughters dinners
  disasters disorders dollars doors drawers elevators encounters enlists errors exists factors favors favours fevers
  filters fingers fists flavors flavours flowers folders followers freezers gutters hammers hangars heaters
  helicopters honors honours horrors hours hungers indicators insists ladders lasers layers letters levers liners
  lists litres livers markers matters members meters metres mirrors mists monitors motors numbers offers omen orders
  others ours papers parameters passengers pers persists players posters prayers printers processors propellers
  quarters razors reactors readers regimen resists rivers rollers routers rubbers rumors rumours scholars scissors
  screwdrivers semen sensors servers shelters shivers shoulders showers silvers sisters slippers specimen stairs
  stickers sufferers summers survivors suspenders sweaters tankers tears terrors theaters theatres theirs theories
  timbers towers tractors transfers treasures triggers trousers tumors tumours twists twitters upstairs users vapors
  vapours vectors viewers vouchers wafers wagers waters weathers whiskers winters wonders wrists yours
`);
