import { wordSet } from './wordSet';

/** Common verbs of news in their base form; the regular ones. */
export const regularVerbs: ReadonlySet<string> = wordSet(`
  abandon absorb abuse accelerate accept accompany accuse achieve acknowledge acquire act adapt add address adjust admire admit
  adopt advance advise advocate affect affirm agree aid aim alert allege allow alter amend announce annex answer anticipate
  apologize apologise appeal appear applaud apply appoint appreciate approach approve argue arm arrange arrest arrive ask
  assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend attract attribute avert
  avoid await award back backfire ban bar base battle beg behave believe belong benefit besiege blame blast block boast bolster bomb
  boost border bother bounce bow boycott brand breach brief bury call calm campaign cancel capture care carry
  cause cease celebrate challenge change characterize characterise charge chase chat cheer circulate cite claim clarify clash
  clean clear climb close coincide collaborate collapse collect combat combine comfort command comment commit communicate compare
  compel compete complain complete comply compose compound comprise concede conceive concentrate concern conclude condemn conduct
  confer confess confine confirm conflict confront confuse congratulate connect consider consist constitute construct consult
  consume contact contain contend contest continue contract contradict contribute control convene convert convey convict convince
  cook cool cooperate coordinate cope correct counter cover crack crash crawl create credit cripple criticize criticise cross crush
  cry cure curb damage dance dare date debate decide declare decline decrease dedicate deem deepen defeat defend define defuse
  delay deliver demand demonstrate denounce deny depart depend depict deploy deport deprive describe deserve design desire
  destroy detail detain detect deter deteriorate determine devastate develop devote die differ diminish direct disagree
  disappear disappoint disclose discover discuss dismantle dismiss disperse displace display dispute disrupt dissolve
  distance distinguish distribute disturb divert divide document dominate donate double doubt draft drag drop drown dump
  earn ease edit educate elaborate elect elevate eliminate embark embrace emerge emphasize emphasise employ enable
  enact encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge ensure enter entertain escalate
  escape establish estimate evacuate evade evaluate evolve examine exceed exchange exclude excuse execute exercise exert
  exile exist expand expect expel experience expire explain explode exploit explore export expose express extend extract face
  facilitate fail favor favour fear feature file fill film finalize finance finish fire fix flag flourish flow focus
  follow fool force forecast foster frame fuel fulfill fulfil function fund gain gather generate govern grab graduate grant greet
  guarantee guard guess guide halt hamper hand handle happen harass harm hate haunt head heal help hesitate highlight hijack hint
  hire honor honour hope host house hunt identify ignore illustrate imagine impact implement imply import impose impress imprison improve
  incite include increase incur indicate indict infect inflict influence inform infringe inherit initiate injure inquire insist inspect
  inspire install instruct insult integrate intend intensify interfere interpret interrupt intervene interview introduce invade invest
  investigate invite invoke involve isolate issue jail join joke judge jump justify kick kidnap kill kiss knock label lack lament land
  last laugh launch lessen level levy license lift like limit link list listen live load lobby locate lock log look loom
  loosen lower maintain manage mandate march mark marry match matter measure mention merge mobilize mock monitor mount mourn
  move murder name narrow negotiate neglect nominate note notice notify number obey object obligate oblige observe obstruct obtain
  occupy occur offer open operate oppose oppress order organize organise oust outline overhaul overlook owe own pack paint pardon
  park participate pass pause perceive perform permit persecute persist persuade phone pick picture place plague plan plant play plead please
  pledge plot point poison portray pose position possess post postpone pour praise pray predict prefer prepare present preserve press
  pressure pretend prevail prevent probe proceed process proclaim produce profit prohibit project prolong promise promote prompt
  propose prosecute protect protest prove provide provoke publicize publish pull pump punish purchase pursue push qualify question
  quote race raid raise rally range rank rate ratify reach react reaffirm realize realise reassure rebuff rebuke recall receive
  reckon recognize recognise recommend reconsider record recover recruit reduce refer reflect refrain refuse refute regain regard register
  regret regulate reinforce reiterate reject relate relax release relieve rely remain remark remember remind remove renew rename
  renounce repair repeal repeat replace reply report represent repress request require rescue resemble resent reserve reshape
  reside resign resist resolve respect respond rest restore restrain restrict result resume retain retaliate retire retract retreat return
  reveal reverse review revise revive reward risk rob roll rule rush sack sail salute sanction save scale scare schedule
  scramble scream search secure seem seize select separate serve settle shape share shift shock shout sign
  signal silence slam slap slash slow smash smile smoke smuggle soar solve spark specify speculate spill spoil sponsor spot
  squeeze stab stabilize stage stall stamp stare start state station stay stem stop storm strain strengthen stress stretch stroll
  struggle study stumble submit succeed suffer suggest suit summon supply support suppose suppress surge surprise surrender
  surround survey survive suspect suspend sustain switch sympathize tackle talk target taste tax tempt tend terminate test testify
  thank threaten tie tighten time toll top topple torture total touch tour trace track trade train transfer transform translate transmit
  transport trap travel treat tremble trigger triple trust try turn tweet type undermine unify unite unleash unveil update upgrade
  urge use usher utter vanish vary veto view violate visit voice volunteer vote vow wait walk wander want warn wash waste watch
  weaken weigh welcome whisper widen wipe wish witness wonder work worry worsen wound wrap yell yield zoom
  crack mend fence label yearn elaborate
`);

/** Irregular verbs: base, past, participle; a third-person form or an -ing form only where spelling demands it. */
const irregularTable = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|
deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|learn learnt learnt|leave left left|
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|
mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|
pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rid rid rid|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|
sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|
sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|
wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|
withstand withstood withstood|wring wrung wrung|write wrote written|lean leant leant|spell spelt spelt|outlaw outlawed outlawed`;

/** Base, past and participle of each irregular verb. */
export const irregularVerbs: readonly (readonly [string, string, string])[] = irregularTable
  .split('|')
  .map(row => row.trim().split(' '))
  .map(([base = '', past = '', participle = '']) => [base, past, participle] as const);

/** Regular verbs whose last consonant is doubled: "banned", "banning". */
export const doublingVerbs: ReadonlySet<string> = wordSet(`
  admit ban bar beg commit compel control defer deter drag drop expel fit flag grab hop incur infer jog knit log nod occur omit
  pat permit pin plan plot plug prefer rebel rebut refer regret rig rob rub scan ship shop skip slam slap slip snap span spot stab stem step stir
  stop stun submit swap tap transfer transmit trap trim trip wrap brag cap dub dip equip jam kidnap mob nab patrol program quiz rip sap scrap scrub
  sip slam slim stab tip top war win begin run sit set put get cut let hit shut split spin swim dig forget bet bid rid quit upset
`);
