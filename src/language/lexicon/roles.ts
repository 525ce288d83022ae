import { wordSet } from './wordSet';

/** Courtesy and short titles that stand right before a name, in lower case without a period. */
export const courtesyTitles: ReadonlySet<string> = wordSet(`
  mr mrs ms mx dr miss sir dame lord lady madam madame mme prof rev hon sen rep gov gen lt col capt cmdr adm sgt cpl maj
  pvt det insp supt cllr cllrs dcp acp dgp igp st fr br atty amb pres sens reps messrs mssrs shri smt datuk tan tun dato ustaz sheikh sheik imam ayatollah
  rabbi haji don doña monsieur herr frau senhor señor señora tuan
`);

/** Courtesy titles and roles of one gender. */
export const feminineTitles: ReadonlySet<string> = wordSet(`
  mrs ms miss dame lady madam madame mme queen princess duchess countess baroness sister mother actress chairwoman
  congresswoman councilwoman spokeswoman businesswoman policewoman saleswoman assemblywoman alderwoman anchorwoman empress
  waitress hostess heiress daughter wife girlfriend widow aunt niece grandmother granddaughter mum mom girl woman lady
  goddess nun bride stepmother stepdaughter señora smt first-lady housewife mistress frau doña heroine ballerina schoolgirl
  grandma fiancée matriarch noblewoman sportswoman stateswoman
`);
export const masculineTitles: ReadonlySet<string> = wordSet(`
  mr sir lord king prince duke count baron father brother chairman congressman councilman spokesman businessman
  policeman salesman assemblyman alderman anchorman emperor waiter son husband boyfriend widower uncle nephew grandfather
  grandson dad boy man gentleman god monk groom stepfather stepson señor pope imam ayatollah sheikh fisherman fireman
  gunman cowboy archbishop cardinal handyman statesman sportsman frontman nobleman schoolboy patriarch grandpa
  craftsman middleman strongman cameraman
`);

/**
 * Offices, ranks and trades: the head noun of a title before a name ("Foreign Minister Annalena …"), of an apposition
 * and of a description ("the minister"). Lower case, singular.
 */
export const roleNouns: ReadonlySet<string> = wordSet(`
  president premier chancellor minister secretary governor mayor senator congressman congresswoman representative lawmaker legislator
  speaker leader chief head director chairman chairwoman chairperson chair commissioner ambassador envoy diplomat spokesman spokeswoman spokesperson
  deputy vice-president adviser advisor aide attorney lawyer prosecutor judge justice sheriff detective inspector officer
  commander general colonel major captain lieutenant sergeant corporal private admiral marshal brigadier commodore marine soldier pilot
  king queen prince princess emperor pope cardinal archbishop bishop priest pastor reverend rabbi imam ayatollah cleric patriarch monk nun
  professor doctor scientist researcher economist analyst expert historian scholar teacher principal dean rector student
  executive ceo founder co-founder owner manager boss banker investor entrepreneur businessman businesswoman billionaire tycoon mogul chief
  coach player captain striker goalkeeper midfielder defender quarterback pitcher champion athlete swimmer boxer golfer runner skater driver
  referee umpire actor actress singer musician rapper guitarist drummer songwriter composer conductor dancer comedian director filmmaker producer
  writer author novelist poet journalist reporter editor columnist correspondent anchor host broadcaster commentator critic blogger photographer
  artist painter sculptor designer architect model chef
  activist campaigner dissident opponent organizer organiser candidate nominee contender politician statesman strategist pollster lobbyist
  treasurer councilman councilwoman councilor councillor alderman delegate treasurer comptroller auditor administrator coordinator
  ombudsman whistleblower veteran astronaut cosmonaut engineer nurse surgeon physician psychologist therapist farmer worker driver
  suspect defendant victim gunman shooter attacker survivor witness plaintiff widow wife husband father mother son daughter brother sister
  uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend neighbor neighbour colleague partner ally rival boyfriend girlfriend fiancé fiancée
  successor predecessor counterpart strongman dictator ruler monarch heir lord lady baron duke duchess count countess
  official policeman policewoman cop investigator agent spy operative ex-president resident villager
  premier tsar czar whip chancellor solicitor barrister magistrate registrar superintendent warden ranger guide curator librarian
  participant member supporter spokesman negotiator mediator rapporteur advocate lecturer instructor trainer man woman boy girl teenager
  lawmaker newcomer incumbent frontrunner front-runner winner runner-up loser challenger laureate
  winger fullback flanker bowler batsman catcher shortstop outfielder infielder linebacker cornerback sprinter hurdler
  cyclist rower skier snowboarder wrestler gymnast footballer cricketer jockey racer playmaker teammate
  pianist violinist cellist bassist saxophonist trumpeter vocalist soprano baritone playwright screenwriter dramatist lyricist
  illustrator cartoonist choreographer youtuber influencer presenter newsreader essayist biographer translator memoirist entertainer
  jurist coroner bailiff juror constable trooper sniper hijacker kidnapper murderer killer robber burglar arsonist hostage prisoner
  inmate detainee fugitive refugee hacker smuggler trafficker warlord insurgent militant jihadist missionary preacher evangelist
  chaplain abbot vicar prelate pontiff
  virologist epidemiologist immunologist biologist microbiologist chemist physicist astronomer geologist seismologist volcanologist
  meteorologist climatologist ecologist botanist zoologist palaeontologist paleontologist archaeologist archeologist anthropologist
  sociologist criminologist psychiatrist neurologist cardiologist oncologist paediatrician pediatrician dentist pharmacist midwife
  paramedic veterinarian mathematician statistician philosopher theologian linguist academic
  trader broker financier industrialist shareholder restaurateur hotelier shopkeeper baker butcher barber plumber electrician
  carpenter mechanic builder landlord landlady tenant fisherman fisher trucker bartender waiter waitress housekeeper nanny janitor
  cleaner gardener tailor shepherd rancher forester beekeeper firefighter fireman lifeguard
  hiker climber mountaineer explorer adventurer sailor skipper diver surfer accountant actuary bookkeeper undersecretary controller
  taoiseach programmer technician theorist ideologue environmentalist conservationist philanthropist
  spouse housemate roommate classmate godfather godmother stepfather stepmother lover
`);

/** Whether a noun, lower case and singular, is an office, a rank or a trade; nearly all in "-ist" and "-ician" are trades. */
export function isTrade(noun: string): boolean {
  return roleNouns.has(noun) || /.{3}(?:[^l]ist|[aeio]list|ician)$/.test(noun);
}

/** Words that stand before a role noun inside a title: "former Deputy Prime Minister". Lower case. */
export const titleModifiers: ReadonlySet<string> = wordSet(`
  former ex acting deputy vice prime foreign interior defense defence finance home chief senior first assistant associate interim
  attorney lieutenant lt major brigadier opposition exiled ousted late then incoming outgoing elect emeritus national state federal supreme
  executive managing general press presidential vice-presidential parliamentary majority minority house senate security trade health
  education justice energy environment labor labour treasury transport transportation agriculture culture economy economic planning
  development housing health enlargement budget climate human rights high special political police military intelligence
  district county city town regional provincial local party campaign communications technology science sports cabinet
  democratic republican independent conservative liberal labour social
  retired veteran renowned legendary fellow longtime long-time rival star team head coach assistant youth world
  world-renowned award-winning queen's crown co deputy under permanent private personal
`);
