/** News agencies as articles credit them, to the name by which they are known. */
const agencies: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AP: 'AP',
    'Associated Press': 'AP',
    Reuters: 'Reuters',
    REUTERS: 'Reuters',
    'Thomson Reuters': 'Reuters',
    AFP: 'AFP',
    'Agence France-Presse': 'AFP',
    'Agence France Presse': 'AFP',
    UPI: 'UPI',
    'United Press International': 'UPI',
    Bloomberg: 'Bloomberg',
    'Bloomberg News': 'Bloomberg',
    DPA: 'dpa',
    dpa: 'dpa',
    EFE: 'EFE',
    ANSA: 'ANSA',
    'PA Media': 'PA Media',
    'Press Association': 'PA Media',
    'Canadian Press': 'Canadian Press',
    AAP: 'AAP',
    'Australian Associated Press': 'AAP',
    Xinhua: 'Xinhua',
    TASS: 'TASS',
    Interfax: 'Interfax',
    'RIA Novosti': 'RIA Novosti',
    BelTA: 'BelTA',
    Ukrinform: 'Ukrinform',
    Kyodo: 'Kyodo',
    'Kyodo News': 'Kyodo',
    Jiji: 'Jiji Press',
    'Jiji Press': 'Jiji Press',
    Yonhap: 'Yonhap',
    'Yonhap News Agency': 'Yonhap',
    PTI: 'PTI',
    'Press Trust of India': 'PTI',
    ANI: 'ANI',
    IANS: 'IANS',
    Anadolu: 'Anadolu',
    'Anadolu Agency': 'Anadolu',
    Bernama: 'Bernama',
    Antara: 'Antara',
    IRNA: 'IRNA',
    SANA: 'SANA',
    WAM: 'WAM',
    Belga: 'Belga',
    ANP: 'ANP',
    Ritzau: 'Ritzau',
    NTB: 'NTB',
    TT: 'TT',
    MTI: 'MTI',
    CNS: 'CNS',
    'Tribune News Service': 'Tribune News Service',
  }),
);

/** The name by which an agency is known: "AP" for "Associated Press". Undefined for what is none. */
export function agencyNamed(name: string): string | undefined {
  return agencies.get(name);
}

const names = [...agencies.keys()].sort((a, b) => b.length - a.length).join('|');
const several = `(?:[Tt]he )?(?:${names})(?:(?:, | and |/| & |, and |, with )(?:the )?(?:${names}))*`;
const help = '(?:inputs?|reporting|report|material|information|files?|contributions?)';

/** The ways in which an article says that words of it come from an agency. */
const credits: readonly RegExp[] = [
  // "MINSK (AP) —", "… (Reuters)", "(With inputs from PTI)"
  new RegExp(
    `(?<!(?:Press|Presse|International|News) )\\((?:[Ww]ith ${help} (?:from|by) )?(${several})\\)`,
    'g',
  ),
  new RegExp(
    `\\b(?:[Ww]ith|[Aa]dditional) (?:additional |further )?${help} (?:from|by) (${several})\\b`,
    'g',
  ),
  new RegExp(
    `(?:^|[^\\p{L}])(${several}) contributed (?:to (?:this|the) (?:report|story|article)|reporting)`,
    'gu',
  ),
  new RegExp(`^(?:[Ss]ource|[Aa]gency|[Aa]gencies|[Vv]ia) ?: ?(${several})\\.?$`, 'gm'),
  new RegExp(`^(?:By |— ?|- ?)?(${several})\\.?$`, 'gm'),
  new RegExp(`^By [^\\n]{2,60}(?:,| \\||/| for) ?(${several})$`, 'gm'),
];
const each = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * The agencies that a text credits for itself, joined by commas in the order of the text. An agency that is only named in
 * it, as by "told Reuters", is not credited. Undefined where there is none.
 */
export function readAgencies(text: string): string | undefined {
  const found = credits.flatMap(credit =>
    [...text.matchAll(credit)].map(match => ({ at: match.index, credited: match[1] ?? '' })),
  );
  const known = found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ credited }) => [...credited.matchAll(each)].map(([name]) => agencies.get(name) ?? name));
  return [...new Set(known)].join(', ') || undefined;
}
