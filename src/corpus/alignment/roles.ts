import { countWhile } from '../../language/countWhile';
import type { DependencyTree } from '../../language/dependencyTree';
import { remembered } from '../../language/remembered';
import type { Span } from '../../language/span';
import { contains } from '../../language/span';
import type { EntityId } from '../../source/model';
import type { Clause, Outline, Word } from './outline';

/** What an amount or a time is an amount or the time of, as the grammar of its sentence has it. */
export interface Role {
  readonly clause: Clause;
  /** What the words hang on, the nearest first, up to the verb: "rise", "report" for the amount of "reported a rise of 5%". */
  readonly governors: readonly Word[];
  /** What else hangs on these and on the words: who reported it, of what the rise is, since when. */
  readonly circumstances: readonly Word[];
  /** The first entity that the words hang on, or that is said to be so: whose age it is. */
  readonly owner: EntityId | undefined;
}

/** Finds the roles of words of one source. */
class Roles {
  readonly #outline: Outline;
  readonly #words = new Map<number, Map<number, Word>>();

  constructor(outline: Outline) {
    this.#outline = outline;
    for (const word of outline.words) {
      const section = this.#words.get(word.section) ?? new Map<number, Word>();
      this.#words.set(word.section, section.set(word.token, word));
    }
  }

  /** The role of some words of one clause; undefined where nothing has been parsed. */
  of(span: Span): Role | undefined {
    const own = this.#wordsIn(span);
    const [first, last] = [own[0], own.at(-1)];
    const clause = this.#outline.clauses[first?.clause ?? -1];
    const tree = first && this.#outline.treeOf(first.section);
    if (!clause || !contains(clause.claim, span) || !tree || !last) return undefined;
    const head = tree.headOf({ firstToken: first.token, lastToken: last.token + 1 });
    if (head === undefined) return undefined;
    const above = governorsOf(tree, head);
    const counted = tree.head(head);
    const left = new Set([
      ...above,
      ...own.map(({ token }) => token),
      ...(counted === undefined ? [] : [counted]),
    ]);
    const around = [head, ...above].flatMap(token => tree.dependents(token, ...telling));
    const wordsAt = (tokens: readonly number[]): Word[] =>
      tokens.flatMap(token => this.#words.get(first.section)?.get(token) ?? []);
    const governors = wordsAt(above);
    const beside = wordsAt(tree.dependents(head, 'nsubj'));
    // "Her 4-year-old son" is somebody of his own.
    const [bearer] = tree.is(head, 'amod', 'compound') && counted !== undefined ? wordsAt([counted]) : [];
    const owner =
      bearer?.tag === 'NOUN'
        ? bearer.entity
        : [...governors, ...beside].find(({ entity }) => entity !== undefined)?.entity;
    return { clause, governors, circumstances: wordsAt(around.filter(token => !left.has(token))), owner };
  }

  #wordsIn(span: Span): Word[] {
    const { words } = this.#outline;
    const first = countWhile(words, word => word.end <= span.start);
    let end = first;
    while ((words[end]?.start ?? Infinity) < span.end) end++;
    return words.slice(first, end);
  }
}

const known = new WeakMap<Outline, Roles>();

/** The roles of words of a source. */
export function rolesOf(outline: Outline): Roles {
  return remembered(known, outline, () => new Roles(outline));
}

/** What hangs on a word in these ways tells what happens to what. */
const telling = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'amod', 'compound', 'acl', 'appos'];

/** What is further up is another matter. */
const mostGovernors = 4;

/** What is counted is left out: that it is the same is asked of the amounts themselves. */
function governorsOf(tree: DependencyTree, head: number): number[] {
  const above: number[] = [];
  for (const token of tree.ancestors(head)) {
    const isCounted = token === tree.head(head) && tree.is(head, 'nummod', 'det', 'advmod', 'amod');
    if (!isCounted) above.push(token);
    if (above.length === mostGovernors || tree.tag(token) === 'VERB') break;
  }
  return above;
}
