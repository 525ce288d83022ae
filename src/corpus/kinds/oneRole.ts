import type { Span } from '../../language/span';
import { likenessOfRoles } from '../alignment/roleLikeness';
import type { Outline } from '../alignment/outline';
import { type Role, rolesOf } from '../alignment/roles';
import type { Identity } from '../entities/identity';

/** An amount or a time, with its role in its sentence. */
export interface Placed<T> {
  readonly item: T;
  readonly role: Role;
}

/** The items of a source with their roles; those in what has not been parsed are left out. */
export function placed<T extends Span>(outline: Outline, items: readonly T[]): Placed<T>[] {
  return items.flatMap(item => {
    const role = rolesOf(outline).of(item);
    return role ? [{ item, role }] : [];
  });
}

/** Two items of different sources that play one role. */
export interface RolePair<T> {
  readonly a: Placed<T>;
  readonly b: Placed<T>;
  /** 0 to 1: how surely they do. */
  readonly likeness: number;
}

/** What may be paired. */
export interface Rules<T> {
  /** Whether two items are of one sort. */
  readonly canBeOne: (a: T, b: T) => boolean;
  /** Whether they are surely of one sort: what leaves that open is no rival. */
  readonly areOneSort: (a: T, b: T) => boolean;
  /** Whether they say the same. */
  readonly agree: (a: T, b: T) => boolean;
  readonly leastLikeness: number;
}

/** Where more could be paired, sources are tables or books, which are not held against each other number by number. */
const mostPairs = 20_000;
/** So much surer it is that two items play one role if neither has another rival. */
const onlyRival = 0.15;

/** What has nothing like it on the other side; nothing where there is too much to look at. */
export function unanswered<T>(
  a: readonly Placed<T>[],
  b: readonly Placed<T>[],
  isSame: (x: Placed<T>, y: Placed<T>) => boolean,
): readonly [Placed<T>[], Placed<T>[]] {
  if (a.length * b.length > mostPairs) return [[], []];
  return [a.filter(x => !b.some(y => isSame(x, y))), b.filter(y => !a.some(x => isSame(x, y)))];
}

/** Items that play one role and do not agree, one to one, the surest first; what agrees with something has its counterpart. */
export function pairByRole<T>(
  a: readonly Placed<T>[],
  b: readonly Placed<T>[],
  identity: Identity,
  { canBeOne, areOneSort, agree, leastLikeness }: Rules<T>,
): RolePair<T>[] {
  const isSame = (x: Placed<T>, y: Placed<T>): boolean => canBeOne(x.item, y.item) && agree(x.item, y.item);
  const [openA, openB] = unanswered(a, b, isSame);
  const pairs = openA.flatMap(x => {
    const rivals = openB.filter(y => canBeOne(x.item, y.item));
    return rivals.map(y => {
      const isOnly =
        rivals.every(rival => !areOneSort(x.item, rival.item) || isSame(rival, y)) &&
        openA.every(rival => !areOneSort(rival.item, y.item) || isSame(rival, x));
      return { a: x, b: y, likeness: likenessOfRoles(x.role, y.role, identity) + (isOnly ? onlyRival : 0) };
    });
  });
  const taken: Placed<T>[] = [];
  return pairs
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((x, y) => y.likeness - x.likeness)
    .filter(pair => {
      if (taken.some(known => isSame(known, pair.a) || isSame(known, pair.b))) return false;
      taken.push(pair.a, pair.b);
      return true;
    });
}
