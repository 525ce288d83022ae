import { wordSet } from '../../language/lexicon/wordSet';

/** Roles that nearly everyone in public life has: true beside any office, so that they contradict none. */
export const looseRoles: ReadonlySet<string> = wordSet(`
  leader politician official lawmaker legislator member chief head figure boss executive candidate nominee contender
  opponent rival critic ally friend supporter aide adviser advisor colleague partner counterpart predecessor successor
  man woman boy girl person activist campaigner veteran expert veteran incumbent loser winner challenger strongman ruler
  father mother son daughter brother sister husband wife widow uncle aunt resident participant witness victim suspect
  author writer speaker guest host star hero defender advocate
`);

/** Short and long forms of one role, and roles that are the same for a reader. */
const sameRoles: readonly (readonly string[])[] = [
  ['senator', 'sen'],
  ['representative', 'rep', 'congressman', 'congresswoman'],
  ['governor', 'gov'],
  ['general', 'gen'],
  ['colonel', 'col'],
  ['captain', 'capt'],
  ['lieutenant', 'lt'],
  ['sergeant', 'sgt'],
  ['professor', 'prof'],
  ['doctor', 'dr'],
  ['premier', 'pm'],
  ['attorney', 'lawyer', 'counsel', 'solicitor', 'barrister'],
  ['adviser', 'advisor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair', 'chairperson'],
  ['councilman', 'councilwoman', 'councilor', 'councillor'],
  ['businessman', 'businesswoman', 'entrepreneur', 'tycoon', 'mogul', 'billionaire'],
  ['policeman', 'policewoman', 'officer', 'cop'],
  ['reporter', 'journalist', 'correspondent'],
  ['director', 'manager'],
  ['envoy', 'ambassador'],
  ['actor', 'actress'],
  ['ceo', 'executive'],
  ['judge', 'justice', 'magistrate'],
  ['soldier', 'serviceman', 'servicewoman'],
  ['founder', 'co-founder', 'cofounder'],
  ['deputy', 'lawmaker', 'legislator', 'parliamentarian', 'mp'],
];

const roleClass: ReadonlyMap<string, string> = new Map(
  sameRoles.flatMap(([first, ...others]) => others.map((role): [string, string] => [role, first ?? role])),
);

/** One word for all the forms of a role: "sen" and "senator" have the same. */
export function roleOf(noun: string): string {
  return roleClass.get(noun) ?? noun;
}

/** Attorneys of these prosecute. */
const prosecuting = wordSet('u.s. us district state county commonwealth federal city deputy assistant');

/** An office with the words around it, put to one form: an assistant district attorney is a prosecutor. */
export function officeNamed(
  noun: string,
  qualifiers: readonly string[],
): { readonly head: string; readonly qualifiers: readonly string[] } {
  const isProsecutor = noun === 'attorney' && qualifiers.some(word => prosecuting.has(word));
  if (!isProsecutor) return { head: roleOf(noun), qualifiers };
  return { head: 'prosecutor', qualifiers: qualifiers.filter(word => !prosecuting.has(word)) };
}

/** Offices, and ranks, of which nobody has two at a time. */
const exclusive: readonly ReadonlySet<string>[] = [
  wordSet(
    'minister ambassador spokesman mayor governor judge prosecutor senator representative sheriff envoy consul',
  ),
  wordSet('doctor surgeon nurse paramedic midwife pharmacist dentist teacher'),
  wordSet(
    'general colonel major captain lieutenant sergeant corporal admiral commander inspector superintendent constable',
  ),
];

/** Whether two roles, each as `roleOf` has it, can't be one person's at the same time. */
export function excludeEachOther(a: string, b: string): boolean {
  const [one, other] = [roleOf(a), roleOf(b)];
  return one !== other && exclusive.some(roles => roles.has(one) && roles.has(other));
}
