import { wordSet } from '../../language/lexicon/wordSet';

/** Words that stand for each other in the news, each line one meaning, as lemmas. General dictionaries miss them. */
const lines = `
  election poll vote ballot referendum
  win victory winner victor triumph
  loss defeat loser
  declare proclaim pronounce
  initial preliminary early partial provisional
  result outcome tally
  term tenure rule reign
  extend prolong lengthen
  secure win clinch
  west western
  east eastern
  north northern
  south southern
  nation country state
  republic state
  denounce condemn decry reject dismiss
  fraud sham farce
  independent free
  media press outlet
  prominent leading top senior major chief
  opponent critic dissident rival
  opposition opponent
  jail imprison incarcerate detain prison imprisonment
  flee escape leave exile
  abroad overseas
  ban prohibit outlaw forbid bar
  lawmaker legislator parliamentarian congressman senator deputy representative
  say state tell add declare
  demand call urge insist
  sanction measure restriction penalty
  company business firm enterprise corporation
  entity body organisation organization group
  individual person people
  aid assist help support
  oppress repress repression suppression suppress
  maintain continue keep retain
  impose enforce levy
  bloc group union
  statement communique declaration
  release free liberate
  pardon amnesty clemency
  dispute deny reject rebut refute contest
  attempt bid effort try
  improve mend repair restore
  connection relation tie link relationship
  prepared ready
  desire want wish
  destiny fate
  choose pick select
  crucial vital key essential
  benefit advantage gain
  cheap inexpensive low-cost
  loan credit
  neighbor neighbour
  invasion war attack incursion
  place deploy station put position
  weapon arm missile
  territory soil land ground
  control command
  threat danger risk challenge
  significant credible serious real
  reelection re-election
  candidate contender nominee
  prosecutor attorney
  lawsuit suit case litigation
  sue file
  accuse charge allege blame
  indict charge
  trial hearing proceeding
  judge justice court
  convict sentence
  guilty plead plea
  police officer policeman cop
  suspect gunman attacker assailant shooter
  shoot fire gun
  kill die dead death slay
  injure hurt wound injury
  crash collision accident
  blaze fire
  storm hurricane cyclone typhoon
  quake earthquake tremor
  flood flooding
  protest demonstration rally march
  protester demonstrator
  strike walkout
  resign quit step
  fire dismiss sack oust remove
  appoint name nominate
  meet talk discuss
  talk negotiation discussion
  agreement deal accord pact
  law legislation bill act
  approve pass adopt endorse
  block stop prevent halt
  probe investigation inquiry investigate
  report story article
  speech address remark
  visit trip
  voter electorate
  budget spending
  tax levy
  job employment
  worker employee staff
  hire recruit
  cut reduce slash
  rise increase grow climb
  fall drop decline decrease
  price cost
  buy purchase acquire
  sell sale
  profit earnings
  school college university
  student pupil
  doctor physician
  illness disease sickness
  virus infection
  vaccine shot jab
  child kid minor
  wife husband spouse
  parent father mother
  home house residence
  car vehicle
  plane aircraft jet airliner
  ship vessel boat
  train railway rail
  letter note
  email e-mail
  tweet post message
  video footage film
  photo picture image
  leader head chief president
  supporter backer ally
  adviser advisor aide
  spokesman spokeswoman spokesperson
  administration government
  congress legislature parliament
  military army force troop
  soldier troop serviceman
  terrorist extremist militant
  refugee migrant asylum
  border frontier
  peace truce ceasefire
  bomb explosive
  explosion blast
  hostage captive
  rescue save
  missing disappear
  search hunt
  arrest detain apprehend custody
  spend pay use
  money cash fund
  item purchase goods
  campaign race bid
  shareholder stockholder investor
`;

const meanings: ReadonlyMap<string, ReadonlySet<number>> = readLines();

function readLines(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  lines
    .trim()
    .split('\n')
    .forEach((line, meaning) => {
      for (const word of wordSet(line)) found.set(word, (found.get(word) ?? new Set()).add(meaning));
    });
  return found;
}

/** Whether a word (a lemma) can stand for others in the news. */
export function hasNewsSynonyms(lemma: string): boolean {
  return meanings.has(lemma);
}

/** The words that a word (a lemma) can stand for in the news, itself left out. */
export function newsSynonyms(lemma: string): string[] {
  const own = meanings.get(lemma);
  if (!own) return [];
  return [...meanings]
    .filter(([word, some]) => word !== lemma && [...some].some(meaning => own.has(meaning)))
    .map(([word]) => word);
}
