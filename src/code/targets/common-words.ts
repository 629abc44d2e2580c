/**
 * Words that are written small in ordinary English comments and news, so that a capital on one of them at the beginning
 * of a sentence, in a headline or for emphasis tells nothing. Counted in reader comments: each stands in at least eight
 * texts without a capital, and at least three times as often without as with one inside a sentence.
 */
const COMMON = `
abandoned ability able aboriginal abortion about above abroad absence absolute absolutely absurd abuse
abusing academia academic accept acceptable acceptance accepted accepting access according account
accountability accountable accounts accurate accurately accusations accused accusing achieve achieved
acknowledge acknowledged across acted acting action actions active actively activist activists activities
activity actor actors actress acts actual actually ad add added addict addicted addiction adding addition
additional address addressed adds administration admired admit admitted adopt adopted adopting ads adult
adults advance advanced advantage advantages advertising advice adviser advocate advocates advocating
affair affect affiliation afford affordable afraid after afternoon again against age agencies agency
agenda agents ages aggressive aggressively ago agree agreed agreement agrees ahead aid aide aides aimed
ain air airport aka alcohol alive all allegations alleged allegedly allies allow allowed allowing allows
ally almost alone along alongside already also alternative although always am amazing ambassador amnesty
among amount amounts an analysis and anger angry animal animals announced announcement announcing annual
anonymous another answer answers anti any anybody anymore anyone anything anyway anywhere apart apologize
apologized apology app apparent apparently appeal appear appearance appeared appears application applied
applies apply appointed appointment appreciate appreciated approach appropriate approval approved are area
areas aren argue argued arguing argument arguments arm armed arms around arrest arrested arrive arrived
arrogance arrogant art article articles as ashamed aside ask asked asking aspects assassination assault
assertion assessment assistance assistant assume assumed assumption assured at atmosphere attack attacked
attacking attacks attempt attempted attempting attend attended attention attitude attitudes audience
author authorities authority authors available average avoid avoided aware away awful babies baby back
backed background backgrounds backing bad badly balance balanced ball ballot ban band bank bankrupt banks
banned bar barely base based basic basically basis basket battle be bear bears beat beautiful became
because become becomes becoming been beer before began begin beginning begins behalf behavior behaviour
behind being beings belief beliefs believe believed believes believing belong belongs benefit benefits
best bet better between beyond bias biased bid big bigger biggest bigotry bike bikes billion billionaire
billions bills bipartisan birth bit bite bitter black blame blamed blind block blocked blocking blog blood
bloody blow blown blue board boards body bomb bombing book books boom boost border borders boring born
boss both bother bottom bought boy boycott boys brain brains brand break breaking breath brief briefing
bright bring bringing broad broke broken brother brought bucks budget build building built bully bullying
bunch burden bureaucracy buried burning bus business businesses businessman busy but buy buyers buying by
cab call called calling calls came camera cameras campaign campaigning campaigns campus campuses can
cancel cancer candidacy candidate candidates cannot capable capacity capital caption car carbon card care
career careers careful carefully cares carry carrying cars case cases cash cast cat catch cats caucus
caucuses caught cause caused causes causing cautious celebrated celebrities celebrity cell central
centuries century certain certainly certainty chair challenge challenged challenges challenging champion
chance chances change changed changes changing chaos character charge charged charges cheap cheaper check
checked checks chef chemical cherry chief chiefs child childish children choice choices choose choosing
chose chosen circumstances cited cities citing citizen citizens citizenship civil civilized claim claimed
claiming claims class classes classified classroom claws clean clear clearly clerk clever climate close
closed closely closer closest closet clothes club clue co coal coalition code cold collapse colleague
colleagues collect colleges column columnist columnists combat combination come comes comfortable coming
commander comment commentary commentators commenters commenting comments commercial commission commit
commitment committed committing common communicate communication communications communism communities
community companies company compare compared comparing comparison compassion compete competence
competition competitive complain complaining complaint complaints complete completely complex compromise
computer computers concept concern concerned concerns concluded conclusion concrete condemn condemned
condition conditions conduct conducted conference confidence confident confirm confirmation confirmed
conflict conflicts confronted congressional connect connection consensus consent consequences consider
considerable considered considering consistent consistently conspiracy constantly constitutional
construction constructive consumer consumers consumption contain contempt content contest contests context
continue continued continues continuing contract contrary contribute contributed contributing contribution
contributions contributors control controlled controlling controversial controversy convenience convenient
conversation conversations convicted conviction convince convinced convincing cool cop cops copyright core
corner corporate corporations correct correctness corrupt corruption cost costs could couldn counsel count
counter countries country counts couple couples courage course courses cover coverage covered covering
crack crap crazy create created creates creating creation credentials credibility credible credit crime
crimes criminal criminals crisis critic critical criticism criticize criticized critics cross crowd
crucial crude cultural culture cultures curious currency current currently curriculum customers cut cuts
cutting cycle cynical dad damage damn danger dangerous dare dark data date dates daughter daughters day
daycare days dead deadly deal dealing deals death deaths debate debates debt decade decades decent decide
decided decision decisions declare declared declaring declawed decline declined deep deeper deeply defeat
defeated defend defended defending deficit defined definitely definition degree degrees delay delegates
deleted deliberately deliver delivered delusional demand demanded demanding demands demise democracy
demonstrate demonstrated denial denied deniers denies denounced density deny denying depend dependent
depends describe described describing description deserve deserves design designed desire desperate
despite destroy destroyed destroying destruction destructive detail detailed details determination
determine determined develop developed developing development device devices dialogue dictator
dictatorship did didn die died diet difference differences different differently difficult digital dignity
dinner diplomatic direct directed direction directly director dirty disabled disagree disappear
disappointed disaster disastrous discourse discovered discrimination discuss discussed discussion disease
disgusting dish dishonest dismissed display dispute distance distract diverse diversity divisive do doctor
doctors documentary documented documents does doesn dog dogs doing dollar dollars domestic dominated don
donations done donors dont doomed door double doubt down downtown dozen draw dream dress drink drinking
drive drivel driven driver drivers driving drop dropped drug drugs dubbed dubious due dumb during duty
dying each eager earlier early earn earned ears easier easily easy eat eating economic economics economist
economists economy edge editor editorial editorials editors educated education effect effective
effectively effects efficiency efficient effort efforts ego eh eight either elect elected election
elections electoral electorate electricity electronic eligible eliminate elite elites elitist else
elsewhere email emails embarrassing embrace embracing emergency emerging emissions emotional employee
employees employer employers employment empty enacted encounter encourage encouraged encourages
encouraging end ended ending endless endorse endorsed endorsement ends enemies enemy energy enforce
enforcement engage engaged engaging enjoy enjoyed enormous enough ensure enter entered entering
entertaining entertainment entire entirely entitled entrenched entry environment environmental epidemic
equal equality equally equivalent era error errors especially essential established establishment estate
estimates et etc ethical ethnic evaluate even evening event events eventually ever every everybody
everyday everyone everything everywhere evidence evil evolution ex exact exactly example examples
excellent except exception excess excessive exchange exclusive excuse executive executives exercise exist
existence existing exists exit expand expansion expect expectations expected expense expenses expensive
experience experienced experiences experiment expert expertise experts explain explained explanation
explicitly export exposed express expressed expressing expression extended extension extent extra
extraordinary extreme extremely eye eyes face faced faces facilities facility facing fact factor factors
facts fail failed failing fails failure failures fair fairly fairness faith fake fall falling falls false
falsely familiar families family famous fan fans fantasy far farm farms fascism fast faster fat father
fault favor favored favorite favour fear fed federal feed feel feeling feelings feels fees feet fell
fellow felt female feminism feminist feminists few fewer fiction field fight fighting figure file filed
fill filled film final finally finance finances financial find finding findings fine finger finished fire
firearms fired firing firm first fiscal fish fit fits five fix fixed flag flat flawed flood floor focus
focused focusing folks follow followed followers following follows food fool fooled foolish fools for
force forced forces forcing foreign foreigners forever forget forgot forgotten form formed former forms
forth fortunes forum forums forward fossil fought found four frame frankly fraud free freedom freely
frequently fresh friend friends from front fuel fuels fulfilling full fully fun fund fundamental
fundamentalist funded funding fundraiser fundraising funds funny furious furniture further future gain
gained gains game games gang gap garbage gas gave gay gays gender generally generate generated generation
generations generous genius genocide get gets getting giant gift girl girls give given gives giving glad
global go goal goals goes going gold gone gonna good got gotten govern governed government governments
governor governors govt grab grade graduate graduates grant grasp grateful great greater greatest greatly
grew grip ground group groups grow growing grown growth guarantee guaranteed guess guest guidance guilty
gun guns guy guys hack had hair half hand handed handle handling hands hang happen happened happening
happens happy harassment hard harder hardly harm harmful harsh has hasn hat hate hateful hates hatred have
haven having he head headed headline headlines heads health healthcare healthy hear heard hearing heart
hearts heat heavily heavy heck held hell help helped helpful helping helps hence her here hero herself
heterosexual hide hiding high higher highest highly hilarious him himself hire hired his historic
historical history hit hold holding holds holiday home homeless homes homosexuality honest honestly
honesty honor hope hopeful hopes hoping horrible horse hospital host hostile hot hour hours houses housing
how however huge human humanities humanity humans humour hundred hundreds hurt hurts husband hypocrisy
hypocritical hypothesis ice idea ideas identified identify identity ideological ideology idiot idiots if
ignorance ignorant ignore ignored ignores ignoring ill illegal illegally illness imagine immediate
immediately immigrant immigrants immigration impact implement importance important impose imposed
impossible impressive improperly improve improvement in inability inappropriate inauguration incapable
incident inclined include included includes including income incomes incompetence incompetent incorrect
increase increased increases increasing increasingly incredible incredibly indeed independence independent
indication indicted indictment individual individuals industrial industries industry inequality influence
influential information informed infrastructure inherently inherited initial initially initiative inner
innocent innovation input inquiry inside insight insist insisted inspired instance instead institutions
insult insulted insulting insurance insured integrity intellect intellectual intellectually intelligence
intelligent intended intense intent intentionally interest interested interesting interests interfere
interference internal international internships interview interviews into intolerance introduced invasion
invented invest investigate investigating investigation investigations investigators investment invite
invited involved involvement ironic irony irrational irrelevant is isn issue issued issues it items its
itself jail job jobs join joined joining joke journalism journalist journalists judges judgment judicial
jump junk just justices justification justify keep keeping keeps kept key kid kidding kids kill killed
killing kind kinds knew know knowing knowledge known knows labeled labor lack lacking lacks lady laid land
lanes language languages large largely larger largest last late later latest latter laugh launched law
lawmakers laws lawsuit lawyer lawyers lay lead leaders leadership leading leads leaked learn learned
learning least leave leaves leaving led left leftist leftists legacy legal legally legislation legislative
legitimacy legitimate lengthy less lesson let lets letter letting level levels liability liar liberty
libraries library license licenses lie lied lies life lifestyle lifetime light like liked likely likes
limit limited limits line lines link linked links list listen listening literally little live lived lives
living ll loans local located location locked logic logical long longer longtime look looked looking looks
lose loser losers losing loss lost lot lots loud loudly love loved loves loving low lower lowest loyalty
luck lucky lying machine made magazine magic main mainstream maintain maintained major majority make makes
making male males man manage managed management manager mandate mandatory manner manufactured
manufacturing many map margin marijuana market markets marriage married mass masses massive match material
math matter matters mature may maybe me mean meaning meaningful means meant measure measured measures meat
media medical medicine meet meeting meetings member members membership memo memory men mental mentally
mention mentioned mere merely merit mess message messages met methods mid might migrants miles military
million millions mind minded minds mine minimum ministers minorities minute minutes misconduct misleading
misled miss missed missing mission mistake mistakes mix mixed mob mobility model models moderate modern
moment moments momentum money monopoly month months moral more morning most mostly mother motion mouth
move moved movement moves moving much multiple municipal murder murdered murders music must my myself myth
naive name named names narrative narrow nasty nation nationalist native natives natural nature nd near
nearby nearly necessarily necessary necessity need needed needs negative negotiate negotiations neither
net network neutral never newspaper newspapers next nice night no nobody noise nominated nomination
nominee non none nonsense nor normal nose not note noted notes nothing notice noticed noting notion now
nuclear number numbers numerous nurse object objective observations observed obsolete obtain obtained
obvious obviously occupation occurred ocean odd odds of off offensive offer offered offering offers office
officer officers official officials often oh oil ok okay old older on once one ones ongoing online only
onto open opening openly operate operates operating operation operations opinion opinions opponent
opponents opportunities opportunity oppose opposed opposite opposition oppression option options or order
ordered orders ordinary organization organized original other others otherwise ought our ourselves out
outcome outcomes outrage outraged outright outside outspoken over overall overseas oversight owe owes own
owned owners ownership pace page pages paid pain paint paper papers paragraph parent parents parking part
participate participating particular particularly parties partisan partner parts pass passed passing
passionate past path pathetic patients patterns pay payer paying payment payments pays peace peak peer
peers pension people per perceived percent percentage perception perfect perfectly performance perhaps
period periods permanent permit permitted person personal personality personally persons perspective pet
petty philosophy phone photo phrase physical physics pick picked picking picture piece pieces pile
pipeline pipelines place placed places plain plan planet planning plans plant plants platform play played
player players playing plays plea pleaded please pledge plenty plus pockets point pointed pointing points
police policies policy political politically politician politicians politics poll polling polls pollution
poor poorly popular popularity population populist position positions positive possibility possible
possibly posted poster posters posting posts pot potential potentially poverty power powerful powers
practice practices praise praised pre precedent precious precisely predict predicted predicting
predictions prefer preferred prejudice prejudices premise premiums prepared preparing presence present
presented presenting preserve presidency presidential pressed pressure pretty prevent prevents previous
previously price prices pricing pride primaries primarily primary principle principles print prior
priorities priority prison privacy private privilege pro probably probe problem problems process produce
produced producing product production productive products professional professor professors profit profits
program programs progress progressive project projections projects prominent promise promised promises
promising promote promoting prompted proof propaganda proper properly property proposal propose proposed
prosecution prosecutor prosecutors prospect prosperity protect protected protection protections protest
protesters protests proud prove proved proven proves provide provided provides providing province
provinces provincial proving provisions public publicly published publishing pull pulled pundits punished
punishment purchase pure purpose pursue push pushed pushing put puts putting qualifications qualified
quality question questioned questioning questions quick quickly quiet quit quite quo quote quoted race
racial racially racism racist racists radical radio rail raise raised raises raising rally ran random
range ranks rant rape rare rarely rate rates rather rating ratings rational rd re reach reached reaction
read reader readers reading reads ready real reality realize realized really reason reasonable reasoning
reasons recall receive received receiving recent recently recession recognition recognize recognized
record recorded records recover recovery red reduce reduced reducing reduction refer reference references
referendum referred referring reflect reform refugee refugees refusal refuse refused refusing regard
regarded regarding regardless regime region regional regular regularly regulation regulations reject
rejected related relations relationship relationships relatively release released relevant relief religion
religions religious remain remained remaining remains remarkable remarks remember remembered reminds
remove removed rent repeat repeated repeatedly replace replaced replied reply report reported reportedly
reporter reporters reporting reports represent represents reputation request requests require required
requirement requires research reserve reserves resident residential residents resign resignation resigned
resolution resource resources respect respected respective respects respond responded response
responsibilities responsibility responsible rest restaurant restaurants restore result results retire
retired retirement return returned returning returns reveal revealed reveals revenue revenues reverse
review reviewed reviews revolution rhetoric rich rid ride riders ridiculous riding right rightly rights
rise rising risk rival rivals road roads role room root roots round route routine routinely royalties rude
rule ruled rules ruling run running runs rural sad safe safer safety said sake salaries sales salt same
sanctions sand sands sane save saved saving savings saw say saying says scale scandal scare scared scarf
scary scheduled school schools science sciences scientific scientist scientists score screen scrutiny
search season seat second section sections sector secular secure see seeing seek seeking seem seemed seems
seen sees selected selection self selfish sell selling senators send sending senior sense sensible
sensitive sent sentence separate separation series serious seriously servants serve served server serves
service services serving set sets setting seven several sex sexism sexist sexual sexually shadow shake
shame shape share shared sharply she shed sheep shift shills ship shocked shocking shoot shooting short
shortly shot should shouldn show showed showing shown shows shut sick side sides sign signed significant
significantly signing signs silence silent silly similar simple simply sin since single sister sit site
sites sits sitting situation six size skeptical skill skilled skills sky slammed slaves sleep slow small
smaller smart smoke smoking so social socialism socialist socialists society soft soil solar sold soldiers
solely solid solution solutions solve solved some somebody somehow someone something sometimes somewhat
somewhere son soon sooner sorry sort sorts sought sound sounds source sources sovereignty space speak
speaking speaks special species specific specifically speech speeches speed spell spelling spend spending
spent spin spirit spoke spoken spokesman spokesperson spokeswoman sport sports spot spread staff stage
stance stand standard standards standing stands start started starting starts starvation stated statement
statements stating station statistical status stay stayed steal step stepped stepping steps stick sticking
still stock stole stood stop stopped stopping stops store stories story straight strange strategy streets
strength strict strike strikes strong stronger strongly struck structure struggle struggled struggling
stuck student students studies study studying stuff stupid stupidity style subject subsequent subsidies
subsidized subsidy substance substantial subway succeed success successful successfully such suffer
suffered suffering sufficient suggest suggested suggesting suggestion suggests suicide suit summer summit
sums superior supply support supported supporter supporters supporting supportive supports suppose
supposed supposedly sure surely surface surge surplus surprise surprised surprising surrounding
surveillance survive suspect suspended sustainable switch system systems table take taken takes taking
talk talked talking talks tar target targeted targets task taste taught tax taxation taxes taxi taxpayer
taxpayers teach teacher teachers teaches teaching team teams tech technology television tell telling tells
temperature temporary ten tend tenure term terms terrible terror terrorism terrorist terrorists test
testified testimony testing tests text th than thank thanked thanks that thats the their them themselves
then theory there therefore these they thing things think thinking thinks third this those though thought
thoughtful thoughts thousands thread threat threaten threatened threatening threats three through
throughout throw throwing thrown thumbs thus ticket tied ties time timing tiny tip tired title to today
together told tolerance tomorrow tone tonight too took tool tools top topic topics torture total totally
touch tough touted toward towards town track trade tradition traditional traffic train trained training
transfer transit transition transportation travel treat treated treatment trend trends trial tried tries
trigger trip triumph troll trolls troops trouble true truly trust trusted truth try trying tuition tune
turn turned turning turnout turns tweet tweeted tweeting tweets twice two type types typical typically
ugly ultimate ultimately unable unacceptable unbelievable uncomfortable under underground understand
understanding understands understood unemployed unemployment unfair unfit unfortunate unfortunately unions
uniquely universal universe universities unless unlike unlikely unnecessary unpaid unprecedented
unreasonable until unusual up upcoming upon upset urban urged us use used useful useless uses using usual
usually utter utterly valid valuable value values variability variety various vast ve vehicle vehicles
venture version very veteran via victim victims victory video videos view viewed views violations violence
violent virtual virtually virtue vision visit visited voice voices voluntary vote voted voter voters votes
voting vowed vs vulnerable wage wages wait waiting wake walk walked walking walks want wanted wants war
warm warmed warming warning wars was wasn waste wasteful watch watched watching water wave way ways we
weak wealth wealthy weapon weapons wear wearing weather website week weekend weeks weight welcome welfare
well went were weren what whatever whatsoever when where whether which while whining who whole whom whose
why wide widely wife wild will willing willingness win wind wing winner winners winning wins wisdom wise
wisely wish wishes wit with within without witness witnessed witnesses woman women won wonder wonderful
word words work worked worker workers working workplace works world worried worry worse worst worth would
wouldn write writer writers writes writing written wrong wrote ya yeah year years yes yesterday yet you
young younger your yours yourself youth zero zone
`;

/** Whether a word, given in lower case, is too common to be a name on the strength of its capital alone. */
export const isCommonWord = (word: string): boolean => WORDS.has(word);

const WORDS: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));
