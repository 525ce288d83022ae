import { wordSet } from '../../language/lexicon/wordSet';

/**
 * Words for the same thing that differ in force: what one calls a riot another calls a protest. Each line is one thing,
 * its parts are words of like force, as lemmas.
 */
const lines = `
  sham farce charade mockery travesty | fraud rigged rigging | irregularity flawed
  riot rioting rampage | protest demonstration rally march | unrest disturbance
  regime junta | government administration leadership
  terrorist | militant insurgent rebel guerrilla fighter | gunman attacker shooter
  massacre slaughter bloodbath carnage butchery | killing shooting death
  murder assassinate execute slaughter massacre butcher | kill shoot
  invasion aggression onslaught | operation incursion intervention offensive
  coup putsch | takeover ouster overthrow | transition
  slam blast lambast excoriate castigate rip bash savage denounce condemn | criticize criticise fault rebuke chide | question
  demand insist order | ask request urge appeal
  snub spurn rebuff reject | decline
  lie deceive | mislead | misstate misspeak
  scandal disgrace outrage | controversy affair flap
  crisis disaster catastrophe debacle fiasco chaos | problem difficulty setback trouble
  plot conspiracy scheme | plan proposal
  bribe kickback payoff | payment donation gift
  torture | mistreat mistreatment abuse
  soar surge skyrocket explode rocket balloon | rise increase grow climb
  plunge plummet crash collapse nosedive | fall drop decline dip slip
  rout trounce crush thrash | beat defeat
  landslide rout | victory win
  fire oust sack | resign quit
  extremist radical hardliner zealot | conservative nationalist
  dictator strongman autocrat tyrant despot | president ruler
  seize grab annex | acquire
  bogus fake fabricated | false inaccurate erroneous | disputed
  brutal savage vicious barbaric | violent deadly
  infamous notorious | signature famous celebrated
  handout giveaway | benefit subsidy aid
  genocide extermination | persecution
  propaganda disinformation | messaging
  crony henchman stooge puppet | ally associate supporter
  evade dodge | avoid
  scrap axe abolish | suspend postpone delay
  tirade rant diatribe outburst | speech remark comment statement
  mob horde | crowd
  thug hooligan | protester demonstrator
  exodus stampede | departure
  quagmire morass | conflict
  witch-hunt | investigation inquiry probe
  brag boast | mention note
  bully intimidate threaten | press pressure
  cave capitulate surrender | agree concede compromise
  bombshell explosive | surprising
  tedious dull | lively heated fierce
  scathing blistering searing | critical
  spat brawl fight | disagreement dispute
  squalid filthy | poor
  lavish extravagant | expensive costly
  bloodshed carnage | violence
  cripple devastate ravage | damage hurt
  flood deluge torrent avalanche | increase
  smear slander | criticism accusation allegation
  ploy stunt gimmick | move step
  hike | increase rise
  slash gut | cut reduce trim
`;

/** Where a word stands: which thing it means and with what force. */
interface Charge {
  readonly thing: number;
  readonly force: number;
}

const charges = readLines();

function readLines(): ReadonlyMap<string, readonly Charge[]> {
  const found = new Map<string, Charge[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, thing) => {
      line.split('|').forEach((words, force) => {
        for (const word of wordSet(words)) found.set(word, [...(found.get(word) ?? []), { thing, force }]);
      });
    });
  return found;
}

/** Whether two words (lemmas) mean the same thing with clearly different force. */
export function differInForce(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, other] = [charges.get(a) ?? [], charges.get(b) ?? []];
  const share = (test: (x: Charge, y: Charge) => boolean): boolean =>
    one.some(x => other.some(y => test(x, y)));
  return (
    share((x, y) => x.thing === y.thing && x.force !== y.force) &&
    !share((x, y) => x.thing === y.thing && x.force === y.force)
  );
}
