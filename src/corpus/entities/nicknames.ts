import { wordSet } from '../../language/lexicon/wordSet';

/** Forms of one given name, a line each. */
const lines = `
  michael mike mick
  robert rob bob bobby
  william will bill billy willie
  james jim jimmy jamie
  joseph joe joey
  richard dick rick ricky rich
  thomas tom tommy
  anthony tony
  edward ed eddie ted teddy ned
  theodore ted teddy
  elizabeth liz beth betty lizzie eliza
  katherine catherine kate kathy cathy katie kathryn
  daniel dan danny
  david dave
  stephen steven steve
  christopher chris kit
  christine christina chris tina
  kenneth ken kenny
  jeffrey geoffrey jeff geoff
  gregory greg
  matthew matt
  andrew andy drew
  nicholas nick nicolas
  alexander alex sasha
  alexandra alex sasha
  samuel sam sammy
  benjamin ben benny
  patrick pat paddy
  patricia pat patty tricia
  susan sue susie suzanne
  margaret maggie meg peggy
  john jack johnny
  gerald jerry
  lawrence larry
  charles charlie chuck
  henry hank harry
  frederick fred freddie
  ronald ron ronnie
  donald don donnie
  raymond ray
  vincent vince
  walter walt
  eugene gene
  philip phillip phil
  russell russ
  timothy tim
  deborah debbie deb
  victoria vicky
  alan allan allen al
  albert al bert
  francis frank
  peter pete
  douglas doug
  leonard leo len lenny
  ruth ruthie
`;

const forms: ReadonlyMap<string, ReadonlySet<number>> = readLines();

function readLines(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  lines
    .trim()
    .split('\n')
    .forEach((line, name) => {
      for (const form of wordSet(line)) found.set(form, (found.get(form) ?? new Set()).add(name));
    });
  return found;
}

/** Whether two given names, in lower case, are forms of one: "mike" and "michael". */
export function areFormsOfOneName(a: string, b: string): boolean {
  const other = forms.get(b);
  return other !== undefined && [...(forms.get(a) ?? [])].some(name => other.has(name));
}
