import { countWhile } from '../../language/countWhile';
import { type DependencyTree, dependencyTree } from '../../language/dependencyTree';
import { antecedentOf } from '../../language/grammarRoles';
import { roleNouns } from '../../language/lexicon/roles';
import { singular } from '../../language/nouns';
import type { Span } from '../../language/span';
import type { Section } from '../model';

/** So many sentences before the one with "they" are looked at. */
const reach = 3;
/** As far into a sentence, in tokens, a subject is looked for. */
const longest = 200;
/** Plural nouns for people and bodies that are no offices. */
const groups =
  /^(?:people|police|authorities|members|officials|republicans|democrats|conservatives|liberals|families|parents|students|workers|voters|groups|companies|countries|nations|governments|states|agencies|organi[sz]ations|unions|activists|protesters|demonstrators|experts|researchers|scientists|critics|supporters|opponents|lawyers|troops|forces|rebels|women|men|children|others|insiders|americans|britons|russians|leaders|friends|relatives|neighbou?rs|sources)$/;
/** What is told of a noun and does not belong into its name. */
const told = ['acl', 'appos', 'parataxis', 'dep', 'punct'];

/** A token of the document. */
interface Place {
  readonly section: number;
  readonly token: number;
}

/** Finds by the parse what pronouns stand for that mean no entity: "officials … they said", "a report that warned". */
export class Antecedents {
  readonly #sections: readonly Section[];
  readonly #trees = new Map<number, DependencyTree | undefined>();

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  /** The words that "who", "which" or "that" stands for. */
  ofRelative(offset: number): Span | undefined {
    const place = this.#placeAt(offset);
    const tree = place && this.#treeOf(place.section);
    if (place === undefined || tree === undefined) return undefined;
    const noun = antecedentOf(tree, place.token);
    return noun === place.token ? undefined : this.#phrase(place.section, tree, noun);
  }

  /**
   * The words of the many that "they" stands for: the nearest subject before it that is several people or
   * bodies.
   */
  ofPlural(offset: number): Span | undefined {
    const place = this.#placeAt(offset);
    if (place === undefined) return undefined;
    let left = reach + 1;
    for (let section = place.section; section >= 0 && left > 0; section--) {
      const { kind, reading } = this.#sections[section] ?? {};
      if (kind !== 'body' || reading === undefined) continue;
      const isOwn = section === place.section;
      const limit = isOwn ? place.token : reading.tokens.length;
      const last = lastStarting(reading.sentences, reading.tokens[limit]?.start ?? Infinity);
      for (let at = last; at >= 0 && left > 0; at--, left--) {
        const { firstToken, lastToken } = reading.sentences[at] ?? { firstToken: 0, lastToken: 0 };
        const found = this.#manyOf(section, firstToken, Math.min(lastToken, limit, firstToken + longest));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #manyOf(section: number, from: number, to: number): Span | undefined {
    const tree = this.#treeOf(section);
    if (tree === undefined) return undefined;
    for (let token = from; token < to; token++)
      if ((tree.is(token, 'nsubj') || isSource(tree, token)) && isMany(tree, token))
        return this.#phrase(section, tree, token);
    return undefined;
  }

  #phrase(section: number, tree: DependencyTree, noun: number): Span | undefined {
    const { start, reading } = this.#sections[section] ?? {};
    if (start === undefined || reading === undefined) return undefined;
    let { firstToken, lastToken } = tree.phrase(noun, ...told);
    while (firstToken < noun && tree.is(firstToken, 'case', 'mark', 'cc', 'advmod')) firstToken++;
    while (lastToken > noun + 1 && reading.tokens[lastToken - 1]?.kind !== 'word') lastToken--;
    const [first, last] = [reading.tokens[firstToken], reading.tokens[lastToken - 1]];
    return first && last && { start: start + first.start, end: start + last.end };
  }

  #treeOf(section: number): DependencyTree | undefined {
    if (!this.#trees.has(section)) {
      const reading = this.#sections[section]?.reading;
      this.#trees.set(section, reading && dependencyTree(reading));
    }
    return this.#trees.get(section);
  }

  #placeAt(offset: number): Place | undefined {
    const section = lastStarting(this.#sections, offset);
    const { start, reading } = this.#sections[section] ?? {};
    if (start === undefined || reading === undefined) return undefined;
    const token = lastStarting(reading.tokens, offset - start);
    return token < 0 ? undefined : { section, token };
  }
}

/** "according to insiders" */
function isSource(tree: DependencyTree, token: number): boolean {
  return tree.dependents(token, 'case').some(word => tree.norm(word) === 'according');
}

/** Whether a noun phrase is several people or bodies: "officials", "Mr. Roe and Ms. Doe". */
function isMany(tree: DependencyTree, token: number): boolean {
  const norm = tree.norm(token);
  if (tree.dependents(token, 'amod').some(word => tree.norm(word) === 'many')) return false;
  if (groups.test(norm)) return true;
  if (isJointName(tree, token)) return true;
  return (
    norm.endsWith('s') &&
    tree.tag(token) === 'NOUN' &&
    roleNouns.has(singular(norm)) &&
    singular(norm) !== norm
  );
}

/** "Ann Roe and Jane Doe": the second hangs on a word of the first. */
function isJointName(tree: DependencyTree, token: number): boolean {
  const words = [token, ...tree.dependents(token, 'flat')].filter(word => tree.tag(word) === 'PROPN');
  return words.some(word => tree.dependents(word, 'conj').some(other => tree.tag(other) === 'PROPN'));
}

/** The index of the last item that starts at or before the offset; -1 for none. */
function lastStarting(items: readonly { readonly start: number }[], offset: number): number {
  return countWhile(items, ({ start }) => start <= offset) - 1;
}
