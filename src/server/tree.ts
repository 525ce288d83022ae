import type { TreeNode, TreePage, TreeQuery } from '../protocol/trees';

/** A node of a tree; what is shown of it is only made when it is shown. */
export interface Branch<T = unknown> {
  /** Unique among its siblings. */
  readonly key: string;
  /** What the node stands for, to find it by. */
  readonly subject: T;
  readonly children: readonly Branch<T>[];
  show(): Omit<TreeNode, 'id' | 'children'>;
}

/** A node whose children are only made when they are asked for: a tree may have thousands of which a page is shown. */
export function branch<T>(node: Omit<Branch<T>, 'children'>, grow: () => readonly Branch<T>[]): Branch<T> {
  let children: readonly Branch<T>[] | undefined;
  return {
    ...node,
    get children() {
      return (children ??= grow());
    },
  };
}

/** More nodes than this in one answer make views slow. */
const largestPage = 200;

/** The asked-for page of the roots, or of the children of a node; empty where that node is gone. */
export function pageOf<T>(
  roots: readonly Branch<T>[],
  { parent, offset, limit }: Pick<TreeQuery<string>, 'parent' | 'offset' | 'limit'>,
): TreePage {
  const siblings = parent === undefined ? roots : (find(roots, parent.split(separator))?.children ?? []);
  const from = Math.max(0, offset);
  const shown = siblings.slice(from, from + Math.min(Math.max(0, limit), largestPage));
  return { nodes: shown.map(branch => nodeOf(branch, parent)), total: siblings.length };
}

/** The nodes from a root down to the first node whose subject passes the test; empty if there is none. */
export function pathTo<T>(roots: readonly Branch<T>[], isIt: (subject: T) => boolean): TreeNode[] {
  const branches = branchesTo(roots, isIt) ?? [];
  const path: TreeNode[] = [];
  for (const branch of branches) path.push(nodeOf(branch, path.at(-1)?.id));
  return path;
}

/** Splits the keys of a node's forebears in its id; keys may hold anything else. */
const separator = '\n';

function nodeOf<T>(branch: Branch<T>, parent: string | undefined): TreeNode {
  const key = branch.key.replaceAll(separator, ' ');
  return {
    id: parent === undefined ? key : `${parent}${separator}${key}`,
    children: branch.children.length,
    ...branch.show(),
  };
}

function find<T>(branches: readonly Branch<T>[], [key, ...rest]: readonly string[]): Branch<T> | undefined {
  const branch = branches.find(other => other.key.replaceAll(separator, ' ') === key);
  return branch && rest.length ? find(branch.children, rest) : branch;
}

function branchesTo<T>(
  branches: readonly Branch<T>[],
  isIt: (subject: T) => boolean,
): readonly Branch<T>[] | undefined {
  for (const branch of branches) {
    // The leaf says more than the group that stands for it.
    const below = branchesTo(branch.children, isIt);
    if (below) return [branch, ...below];
    if (isIt(branch.subject)) return [branch];
  }
  return undefined;
}
