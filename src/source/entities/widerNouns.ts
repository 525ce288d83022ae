/** Offices and trades that are called by a wider word afterwards. */
export const widerRoles: ReadonlyMap<string, RegExp> = new Map([
  [
    'leader',
    /^(?:president|premier|chancellor|minister|king|dictator|ruler|strongman|chairman|chief|head|governor|taoiseach)$/,
  ],
  ['premier', /^taoiseach$/],
  ['lawmaker', /^(?:senator|sen|representative|rep|congressman|congresswoman|legislator|deputy|mp)$/],
  ['legislator', /^(?:senator|representative|congressman|congresswoman|lawmaker|deputy)$/],
  [
    'politician',
    /^(?:senator|representative|congressman|congresswoman|lawmaker|minister|president|governor|mayor|candidate)$/,
  ],
  ['official', /^(?:minister|director|secretary|commissioner|chief|spokesman|spokeswoman)$/],
  ['diplomat', /^(?:minister|ambassador|envoy|representative)$/],
  ['spokesperson', /^(?:spokesman|spokeswoman)$/],
  ['aide', /^(?:adviser|advisor|assistant|staffer|strategist|spokesman|spokeswoman|secretary|counsel)$/],
  ['attorney', /^(?:lawyer|prosecutor|counsel)$/],
  ['lawyer', /^(?:attorney|barrister|solicitor|counsel)$/],
  ['barrister', /^(?:lawyer|counsel)$/],
  ['solicitor', /^(?:lawyer|counsel)$/],
  ['executive', /^(?:ceo|president|chairman|chairwoman|founder|co-founder|director)$/],
  ['monarch', /^(?:king|queen|emperor|sultan|emir)$/],
  ['pontiff', /^pope$/],
  ['cleric', /^(?:priest|bishop|archbishop|cardinal|imam|ayatollah|pastor|preacher|vicar)$/],
  ['coach', /^(?:manager|trainer)$/],
  [
    'player',
    /^(?:striker|midfielder|defender|goalkeeper|winger|fullback|quarterback|pitcher|receiver|shortstop|outfielder|infielder|linebacker)$/,
  ],
  ['keeper', /^goalkeeper$/],
  ['footballer', /^(?:striker|midfielder|defender|goalkeeper|winger|fullback)$/],
  [
    'writer',
    /^(?:novelist|author|poet|essayist|playwright|journalist|columnist|biographer|screenwriter|critic)$/,
  ],
  ['author', /^(?:novelist|writer|poet|essayist|biographer|historian|memoirist)$/],
  ['journalist', /^(?:reporter|editor|correspondent|columnist|broadcaster)$/],
  ['reporter', /^(?:journalist|correspondent)$/],
  [
    'musician',
    /^(?:singer|songwriter|guitarist|drummer|pianist|violinist|cellist|bassist|rapper|saxophonist|trumpeter|composer)$/,
  ],
  ['artist', /^(?:painter|sculptor|illustrator|printmaker|singer|rapper|musician)$/],
  ['performer', /^(?:singer|actor|actress|dancer|comedian|musician|rapper)$/],
  [
    'scientist',
    /^(?:researcher|professor|\p{L}+(?:logist|physicist|chemist|nomer)|physicist|chemist|botanist)$/u,
  ],
  [
    'researcher',
    /^(?:scientist|professor|\p{L}+(?:logist|physicist|chemist|nomer)|physicist|chemist|botanist)$/u,
  ],
  ['academic', /^(?:professor|lecturer|scholar|historian|economist)$/],
  [
    'doctor',
    /^(?:physician|surgeon|paediatrician|pediatrician|cardiologist|oncologist|neurologist|psychiatrist)$/,
  ],
  ['businessman', /^(?:tycoon|billionaire|investor|entrepreneur|industrialist|financier|magnate)$/],
  ['businesswoman', /^(?:tycoon|billionaire|investor|entrepreneur|industrialist|financier|magnate)$/],
]);

/** What a body was called that a wider word, or another one for the same, calls it by afterwards. */
export const widerBodies: ReadonlyMap<string, RegExp> = new Map(
  (['company', 'firm'] as const).map((noun): [string, RegExp] => [
    noun,
    /^(?:company|firm|corporation|\p{L}*maker|airline|carrier|retailer|manufacturer|supplier|conglomerate|start-?up|brewery|lender|insurer|developer|publisher|operator|utility|consultancy|brokerage|shipbuilder|homebuilder|housebuilder|distributor|wholesaler|refiner|subsidiary|multinational|giant|studio|label)$/u,
  ]),
)
  .set('airline', /^carrier$/)
  .set('carrier', /^airline$/)
  .set('lender', /^bank$/)
  .set('bank', /^lender$/)
  .set('paper', /^(?:newspaper|daily|tabloid|broadsheet|weekly)$/)
  .set('newspaper', /^(?:paper|daily|tabloid|broadsheet|weekly)$/)
  .set('broadcaster', /^(?:network|channel)$/)
  .set('network', /^(?:broadcaster|channel)$/)
  .set('watchdog', /^regulator$/)
  .set('regulator', /^watchdog$/)
  .set('team', /^club$/)
  .set('club', /^team$/)
  .set('organisation', /^(?:charity|watchdog|ngo|nonprofit|organization|movement|federation)$/)
  .set('organization', /^(?:charity|watchdog|ngo|nonprofit|organisation|movement|federation)$/);

/** Words in the name of a body, or its keys, that a noun calls it by. */
export const bodyWords: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /\b(?:union|eu|asean|nato|mercosur|alliance|league|community)\b/],
  [
    'agency',
    /\b(?:agency|service|administration|bureau|authority|fbi|cia|nsa|epa|fda|cdc|nasa|irs|fema|interpol|europol|iaea|usaid)\b/,
  ],
  ['airline', /\b(?:airlines?|airways|air)\b/],
  ['carrier', /\b(?:airlines?|airways|air)\b/],
  ['alliance', /\b(?:nato|alliance|treaty)\b/],
  [
    'company',
    /\b(?:inc|corp|corporation|co|company|ltd|llc|plc|group|motors|airlines|industries|technologies|systems|energy|google|facebook|twitter|apple|microsoft|amazon|tesla|boeing|toyota|samsung|huawei)\b/,
  ],
  ['firm', /\b(?:inc|corp|llc|llp|ltd|group|partners|associates|capital)\b/],
  [
    'newspaper',
    /\b(?:times|post|journal|herald|tribune|gazette|guardian|telegraph|daily|star|courier|chronicle|observer|independent|mirror|mail|express|standard|examiner|inquirer|echo|bulletin|mercury)\b/,
  ],
  ['network', /\b(?:news|tv|television|cnn|nbc|abc|cbs|fox|broadcasting)\b/],
  ['school', /\b(?:school|college|university|academy)\b/],
  ['chamber', /\b(?:senate|house|parliament|assembly)\b/],
]);
