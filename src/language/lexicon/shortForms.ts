const table = `
united states: us, usa, america, united states of america
united kingdom: uk, britain, great britain
european union: eu
united nations: un, united nations organization
united arab emirates: uae
north korea: dprk, democratic people's republic of korea
south korea: rok, republic of korea
china: prc, people's republic of china
russia: russian federation
democratic republic of the congo: drc, dr congo, democratic republic of congo
new york city: nyc
washington: washington dc, washington d.c., dc
netherlands: holland
czech republic: czechia
myanmar: burma
ivory coast: côte d'ivoire
east timor: timor-leste
turkey: türkiye
republican party: gop
nato: north atlantic treaty organization
world health organization: who
international monetary fund: imf
world trade organization: wto
international criminal court: icc
international olympic committee: ioc
international atomic energy agency: iaea
federal bureau of investigation: fbi
central intelligence agency: cia
national security agency: nsa
environmental protection agency: epa
food and drug administration: fda
centers for disease control and prevention: cdc, centers for disease control
internal revenue service: irs
federal reserve: fed
associated press: ap
agence france-presse: afp
islamic state: isis, isil, daesh
federal security service: fsb
people's liberation army: pla
organization of american states: oas
african union: au
association of southeast asian nations: asean
`;

/** From a short form or another name of something that everybody knows to the name used here; all in lower case. */
export const shortForms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((form): [string, string] => [form, name]);
    }),
);
