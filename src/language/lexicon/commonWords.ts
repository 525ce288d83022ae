import { wordSet } from './wordSet';

/**
 * Frequent nouns of news in the singular, so that a capital at the beginning of a sentence or in a headline is not taken
 * for a name. Written for this project.
 */
export const commonNouns: ReadonlySet<string> = wordSet(`
  ability abortion absence abuse academic academy access accident account accountability accusation achievement act action activist
  activity actor actress addition address administration administrator adult advance advantage adviser advisor advocate affair
  age agency agenda agent aggression agreement agriculture aid aide air aircraft airline airport airstrike alarm album alcohol ally
  alliance allegation alternative ambassador ambition ambulance amendment amount analysis analyst anger animal anniversary announcement
  answer anti anxiety apartment app appeal appearance applicant application approach approval area argument arm army arrest arrival
  art article artist aspect assault assembly assessment asset assistance assistant association asylum athlete atmosphere atrocity attack
  attacker attempt attention attitude attorney audience audit author authority autonomy award awareness baby back background bail balance
  ball ballot ban band bank banker bar barrel barrier base baseball basis basketball battle beach beauty bed beginning behavior
  behaviour belief benefit bid bill billionaire bird birth birthday bishop bit black blame blast bloc block blog blood board boat body
  bomb bombing bond book boom border boss bottle bottom box boy boycott brain branch brand bread break breakfast breakthrough bride bridge
  brother budget building bullet bureau bus business businessman businesswoman buyer cabinet call camera camp campaign campaigner
  cancer candidate capacity capital captain car card care career cargo carrier case cash casualty cat category cause ceasefire celebration
  celebrity cell cemetery center centre century ceremony chain chair chairman chairwoman chairperson challenge challenger champion championship chance
  change channel chaos chapter character charge charity chart chemical chief child childhood choice church circle circumstance citizen
  citizenship city civilian claim clash class classroom clause client climate clinic clip closure clothes club coach coal coalition coast
  code coffee cold colleague collection college column combat comedy command commander comment commentary commentator commerce commission
  commissioner commitment committee commodity communication community company comparison competition complaint complex component computer
  concept concern concert conclusion condition conference confidence confirmation conflict confrontation confusion congressman congresswoman connection
  consensus consequence conservation constitution construction consultant consumer contact content contest context contract
  contractor contribution control controversy convention conversation conviction cooperation cop copy corner corporation correspondent
  corruption cost cotton council councilor councillor counsel counselor count counter counterpart country county coup couple courage course court cousin
  coverage crackdown crash creation creature credit crew crime criminal crisis critic criticism crop crowd cruise culture cup currency current curfew
  customer cut cycle dad damage dance danger data database date daughter day deadline deal dealer death debate debt decade decision declaration
  decline decree defeat defence defendant defender defense deficit degree delay delegate delegation demand democracy demonstration
  demonstrator denial department departure deployment deposit depression deputy description desert design desire desk destination
  destruction detail detective detention development device dialogue diet difference difficulty dinner diplomacy diplomat direction
  director disability disaster discovery discrimination discussion disease dispute distance distribution district division divorce
  doctor document dog dollar donation donor door doubt downturn dozen draft drama dream dress drink drive driver drone drop drought drug dry duty
  earnings earth earthquake east economics economist economy edge edition editor editorial education effect effort egg elder election electricity element
  email embassy emergency emission emotion emphasis empire employee employer employment end enemy energy enforcement engine engineer
  entertainment entity entrance entrepreneur entry environment envoy epidemic episode equality equipment era error escape estate estimate evacuation
  evening event evidence evolution ex exam example exchange executive exercise exhibition exile existence expansion expectation
  expense experience experiment expert explanation explosion export expression extension extent extremist eye face facility fact
  factor factory failure faith fall family fan farm farmer fashion fate father fault fear feature fee feeling festival field fight fighter
  fighting figure file film final finance finding fine fire firefighter firm fish fishing flag flight flood flooding floor flow focus food foot football
  force forecast foreigner forest form former formula fortune forum foundation founder fraction framework fraud freedom friend friendship front fruit
  fuel fun function fund funding fundraiser funeral future gain game gang gap garden gas gate gathering gender general generation genocide girl glass
  goal gold good goods government governor grade graduate grandfather grandmother grant grass green grief ground group growth guarantee guard guest guide guideline
  guilt gun gunman guy habit half hall hand harassment hard harm hate head headline headquarters health hearing heart heat height help heritage hero
  hill history hold hole holiday home homeland homicide honor hope horse hospital hostage host hotel hour house household housing human humanity
  hundred hunger hunt hurricane husband ice idea identity ideology image immigrant immigration impact impeachment implementation import
  importance improvement inch incident income increase independence index indication indictment individual industry infection inflation
  influence information infrastructure initiative injury innocence innovation inquiry inside insider inspector inspiration instance institute
  institution instruction instrument insurance insurgent intelligence intention interest internet interpretation intervention
  interview introduction invasion investigation investigator investment investor invitation iron island isolation issue item jail job joke
  journalism journalist journey joy judge judgment judiciary jury justice key kid kidnapping killer killing kind king kingdom kitchen knife
  knowledge labor labour laborer lack lady lake land landscape language laptop latest launch law lawmaker lawsuit lawyer layer lead leader leadership leaflet
  league leak left legacy legislation legislator legislature lesson letter level liberty library licence license life light limit line link list literature loan
  lobbyist local location lockdown long look loss lot love luck lunch machine magazine mail major majority maker making male man management manager
  mandate manner manufacturer map march margin mark market marriage mask mass massacre master match material matter mayor meal meaning
  measure meat mechanism medal media mediator medicine meeting member membership memo memorial memory mental mercy merger message metal method
  middle midfielder midnight migrant migration mile militant military militia milk mind mine miner mineral minister ministry minor minority minute miracle
  misconduct misinformation missile mission mistake mixture model moment momentum monarch monarchy money monitor month mood moon morning mosque mother motion motive
  mountain mouth move movement movie murder museum music musician myth name narrative nation nationality native nature navy need
  negotiation negotiator neighbor neighborhood neighbour neighbourhood net network news newspaper night nominee nomination none noon north note nothing notice
  novel number nurse oath object objection objective obligation observer occasion occupation ocean offence offense offensive offer
  office officer official oil one operation operative operator opinion opponent opportunity opposition option order organisation organization
  organizer origin others outbreak outcome outlet outrage output outside oversight owner pace package page pain paint painting pair pandemic panel panic
  paper parade pardon parent parliament part participant participation partner partnership party pass passage passenger passport past
  pastor path patience patient patrol pattern payment peace peacekeeper peer penalty people percent percentage performance period permission permit
  person personality personnel perspective phase phone photo photograph photographer phrase physician pick picture piece pilot pipeline pitch place plaintiff plan plane
  planet planning plant plate platform play player plea pledge plenty poem poet point pole police policeman policewoman policy politician
  politics poll pollution pool pope population port portion portrait position possibility post pot potential pound poverty power practice praise prayer
  precedent prediction preference premier premiere preparation presence present presentation presidency president press pressure price
  pride priest prime primary prince princess principal principle priority prison prisoner privacy private prize probe problem procedure proceeding process producer
  product production profession professor profile profit program programme progress project promise promotion proof propaganda property proposal prosecution
  prosecutor prospect protection protest protester protestor province provision provocation public publication publisher publicity purchase purpose push quality quarter
  queen quest question quote race racism radio rail rain raid rally range rape rate rating ratio reaction reader reality reason rebel rebellion
  recession recognition recommendation record recovery red reduction referee reference referendum reform reformer refuge refugee refusal regard regime region
  register regret regulation regulator rejection relation relationship relative release relief religion remains remark reminder removal rent repeat replacement
  reply report reporter reporting representation representative repression republic reputation request rescue rescuer research researcher reservation reserve residence
  resident resignation resistance resolution resource respect response responsibility rest restaurant restoration restriction result
  resume retailer retirement retreat return reunion revelation revenge revenue review revolution reward rhetoric rice ride rifle right rise risk rival river road
  robbery rock rocket role roof room root round route row royal rule ruler ruling rumor rumour run runner rush sacrifice safety sailor sale salary sample sanction satellite
  say scale scandal scenario scene schedule scheme scholar school science scientist score screen sea search season seat second secret secretary section sector
  security segment selection self seller senate senator sense sentence sentiment separatist sergeant series servant service session set setback setting settlement settler
  severity sex shadow shape share shareholder shelter shift ship shipment shirt shock shoe shooter shooting shop shopping shortage shot shoulder show shutdown side sight sign
  signal signature significance silence silver singer sister site situation size skill skin sky slave slavery sleep smoke snow soccer society software soil soldier
  solidarity solution son song sort soul sound source south sovereignty space speaker specialist species spectator speculation speech speed spending spirit spokesman spokesperson
  spokeswoman sponsor sport spot spread spring spy squad staff staffer stage stake stakeholder stance stand standard standoff star start state statement station statistic
  statue status stay step stock stone stop store storm story strain strategist strategy stream street strength stress strike strip structure struggle student studio study
  style subject submarine subsidy success successor suffering sugar suggestion suicide suit sum summer summit sun supermarket supplier supply support supporter surface
  surge surgeon surgery surprise surveillance survey survivor suspect suspicion symbol sympathy system table tactic tail talent talk tank target tariff task tax taxi
  taxpayer tea teacher teaching team tear technique technology teen teenager telephone television temperature temple ten tenant tension tenure term
  terrorism terrorist test testimony testing text thing thinking thought thousand threat threshold ticket tie time timeline tip title tobacco today toll tone tool top topic total
  tour tourism tourist tournament tower town toy track trade trader tradition traffic tragedy trail train trainer training transaction transcript transfer transformation
  transition transparency transport transportation travel traveler traveller treasure treasury treatment treaty tree trend trial tribe tribunal tribute trick trip troop trouble truce
  truck trust truth try tunnel turn turnout tweet twin type uncertainty uncle understanding union unit unity universe university unrest update uprising usage use user
  vacation vaccine vaccination value van variety vehicle verdict version vessel veteran veto vice victim victory video view viewer village villager violation violence virus
  visa vision visit visitor voice volume volunteer vote voter voting wage wait wake wall war warfare warning warrant warship waste watch watchdog water wave way weakness wealth weapon
  weather web website wedding week weekend weight welfare west wheel whistleblower white whole widow wife wildfire will win wind window wine wing winner winter wish
  withdrawal witness woman wonder wood word work worker workforce workplace world worry worth wound writer writing wrong year yield youth zone
`);

/** Frequent adjectives and adverbs that do not show themselves by their ending. */
export const commonAdjectives: ReadonlySet<string> = wordSet(`
  able absent absolute abstract academic acceptable accurate active actual acute additional adequate adult advanced afraid aggressive alive
  alone ambitious ancient angry annual anonymous apparent appropriate armed artificial asleep available average aware bad bare basic beautiful best better big
  bitter bizarre black blind blue bold brave brief bright brilliant broad broken brown brutal busy calm capable careful central certain
  cheap chief civil classic clean clear clever close cold commercial common comparable competitive complete complex comprehensive
  concrete confident conservative considerable consistent constant contemporary controversial convenient conventional cool
  corporate correct corrupt costly crazy criminal critical crucial cruel cultural curious current daily damp dangerous dark dead deadly dear decent deep deliberate
  delicate democratic dense desperate different difficult digital diplomatic direct dirty disabled distant distinct diverse domestic double dramatic dry due dumb
  eager early eastern easy economic effective efficient elderly electric electoral electronic eligible emotional empty enormous entire
  environmental equal essential ethnic eventual every exact excellent exclusive executive exiled exotic expensive explicit extensive extra extraordinary extreme
  fair faithful false familiar famous fast fat fatal favorite favourite federal female few fierce final financial fine firm first fiscal fit flat flexible foreign formal
  former fragile free frequent fresh friendly front frozen full fundamental funny future general generous gentle genuine giant global glad golden good gradual grand
  grateful grave gray great green grey gross guilty half handsome happy harsh healthy heavy high historic hollow holy honest horrible hostile hot huge human humane
  humanitarian hungry ideal illegal immediate immense imminent important impossible impressive inclusive incumbent independent indirect industrial inevitable informal
  initial inner innocent insecure intact intelligent intense interim interior internal international invisible involved joint just keen key kind known lame
  large last late later latest leading left legal legislative legitimate less lesser liberal light likely limited little live living local lone long longtime loose lost loud
  low loyal lucky mad main major male many marine married mass massive maximum mean mere middle mild military minimal minimum minor missing mixed mobile moderate modern
  modest monthly moral more most multiple municipal mutual naked narrow nasty national native natural near necessary negative neighboring nervous net neutral new next nice
  noble normal northern notable novel nuclear numerous obvious odd official ok okay old only open opposite ordinary organic original orthodox other outer outgoing outright
  outspoken overall overseas own painful pale partial particular past patient peaceful perfect permanent personal physical plain pleasant plenty polite political poor popular
  positive possible potential powerful practical precious precise pregnant premature present presidential previous primary prime principal prior private probable
  profound progressive prominent promising proper proud provincial public pure quick quiet radical random rapid rare raw ready real realistic reasonable recent red
  regional regular related relative relevant reliable religious reluctant remaining remarkable remote residential responsible retired rich right rigid rising
  rival robust rough round routine royal ruling rural sad safe same satisfied scientific second secret secure senior sensible sensitive separate serious several
  severe sexual shallow sharp short shy sick significant silent similar simple single skilled sleepy slight slow small smart smooth sober social soft solar sole solid
  sophisticated sorry southern spare special specific stable standard static steady steep sterile stiff straight strange strategic strict striking strong structural stupid subsequent
  substantial successful sudden sufficient suitable super superior supreme sure surprising suspicious sweet swift symbolic systematic tall technical temporary
  tender terrible thick thin thorough tight tiny tired top total tough toxic traditional tragic tremendous tropical true typical ugly ultimate unable unacceptable unanimous
  unaware unclear undemocratic uneasy unexpected unfair unhappy unique united universal unknown unlawful unlikely unprecedented unusual upcoming upper upset urban urgent useful usual
  vague valid valuable various vast verbal viable vice vicious violent virtual visible vital vocal vulnerable warm weak wealthy weekly weird western wet white whole wide
  wild willing wise wonderful wooden worldwide worried worse worst worth worthy wrong yellow young
`);

/** Irregular plurals to their singular. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['wolves', 'wolf'],
  ['thieves', 'thief'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'basis'],
  ['theses', 'thesis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['congressmen', 'congressman'],
  ['congresswomen', 'congresswoman'],
  ['businessmen', 'businessman'],
  ['policemen', 'policeman'],
  ['gunmen', 'gunman'],
  ['servicemen', 'serviceman'],
  ['fishermen', 'fisherman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['firemen', 'fireman'],
  ['chairmen', 'chairman'],
  ['attorneys', 'attorney'],
]);
