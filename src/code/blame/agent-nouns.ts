const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for one person in a role, by which comments name whoever they hold responsible. */
export const PERSON_ROLES = list(`
  accountant adviser advisor agent ambassador analyst anchor architect attorney author banker bishop boss broadcaster
  bureaucrat businessman candidate captain cardinal cashier ceo cfo chairman chairperson chairwoman champion
  chancellor chef chief cleric coach colonel columnist commander commissioner conductor congressman congresswoman
  consultant contractor cop coroner councillor councilman councilor councilwoman creator curator dean defender dentist
  developer dictator director doctor driver economist editor employer engineer examiner executive expert father
  founder gaffer general goalkeeper governor guard gunman headmaster headteacher host industrialist inspector
  instructor inventor investigator investor journalist judge keeper king landlord landowner lawmaker lawyer leader
  lecturer lender lobbyist magistrate manager manufacturer mayor mechanic mercenary midwife minister moderator monarch
  mother murderer nurse officer official operator organiser organizer owner parent pastor physician pilot planner
  policeman policewoman politician polluter pope premier president priest prince princess principal professor
  programmer promoter proprietor prosecutor psychiatrist publisher queen rector ref referee regulator reporter
  researcher salesman scientist secretary sergeant sheriff shooter skipper solicitor speaker spokesman spokesperson
  spokeswoman sponsor steward striker superintendent supervisor surgeon teacher technician trader trainer treasurer
  tyrant umpire vet warden writer
`);

/** Nouns for a body that acts as one. */
export const BODIES = list(`
  admin administration agency airline alliance army association authority bank bishopric board boardroom borough
  brewery brigade broadcaster broker bureau bureaucracy cabal cabinet carrier cartel chamber charity church city
  clinic club coalition college commission committee company conglomerate congress consortium constabulary corporation
  council county court department dictatorship diocese directorate district dynasty elite embassy empire employer
  establishment exchange executive faction factory farm federation firm foundation franchise fund gang garrison gov
  gov't government govt group guild hatchery hospital industry institute institution insurer junta jury kennel lab
  laboratory leadership league legislature lender lobby mafia magazine management media militia mill mine ministry mob
  monarchy mosque movement municipality museum navy network newspaper office oligarchy oligopoly operator opposition
  orchestra organisation organization outlet panel paper parish parliament party platform police port press
  prosecution province publisher rail regime regulator republic retailer school secretariat sect seminary senate
  service society squad staff state studio supermarket supplier swamp syndicate system team trust union university
  utility wing zoo
`);

/** Collectives and roles in the plural whose ending does not tell it. */
export const COLLECTIVES = list(`
  admirals adults agencies agents airlines allies apparatchiks armies authorities banks billionaires boards bosses
  bullies bureaucracies bureaucrats cabals candidates captains cartels celebrities ceos champions charities chemists
  chiefs churches citizens clans clerics clowns clubs coaches colleges commies committees communists companies
  conspirators consultants contractors cops corporations councils countries courts creatures cronies crooks cults
  cyclists democracies democrats departments dictators elites employees employers enemies enterprises executives
  experts families fanatics fans fascists feds firms fools forces fundamentalists funds gangs generals giants
  globalists goons governments groups guards guys hardliners henchmen heroes hordes hospitals ideologues idiots
  immigrants industrialists industries insiders institutions insurers intellectuals interests investigators islamists
  jihadists journalists judges juntas lackeys landlords leftists legislators liars liberals lobbies lunatics mafias
  majority managements manufacturers men mercenaries militants military militias millionaires minions ministries
  minority missionaries mobs moguls monopolies monsters mps multinationals municipalities nationalists nations natives
  neighbors neighbours neocons newspapers nurses officials oligarchs opponents outlets papers parasites parents
  parties partisans patients pedestrians people perpetrators pharma pigs pilots police policemen politicians populists
  powers presidents priests professionals professors progressives protestants protestors provinces psychopaths pundits
  puppets racists radicals rebels refugees regimes religions republicans reservists residents rulers schools
  scientists scum secularists senators services sheep sheeple shills socialists societies soldiers sponsors staff
  states stooges students surgeons syndicates teachers teams technocrats terrorists thieves thugs tories traitors
  tribes trolls troops trusts tycoons tyrants unions universities utilities vandals veterans voters vultures warlords
  whites women youths zealots zionists
`);

/** Words that name somebody only with what follows them: "people who sold it", "those in charge". */
export const OPEN_HEADS = list(
  'people those folks everyone anyone everybody anybody whoever men women person someone ones guys parents',
);

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
