import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TreeNode, TreePage } from '../../protocol/trees';
import { counted, plain } from '../card/markdown';
import { internalCommands } from '../commandLinks';
import { subduedAddress } from './subdued';

/** A node in its tree, or the last line of a node whose children are shown in part. */
export type TreeEntry = NodeEntry | MoreEntry;

export interface NodeEntry {
  readonly node: TreeNode;
  readonly parent: NodeEntry | undefined;
  /** What people have said of what the line stands for, a line each. */
  readonly said?: readonly string[];
}

export interface MoreEntry {
  /** How many children are not shown. */
  readonly hidden: number;
  readonly parent: NodeEntry | undefined;
}

/** Gives a page of the children of a node, without `parent` of the roots; undefined while there is no server. */
export type PageSource = (page: {
  readonly parent?: string;
  readonly offset: number;
  readonly limit: number;
}) => Promise<TreePage | undefined>;

/** Gives what people have said of what a node stands for, a line each. */
export type SaidOf = (node: TreeNode) => Promise<readonly string[]>;

/** Thousands of lines under one node make the tree slow. */
const pageSize = 200;

interface Children {
  readonly entries: readonly NodeEntry[];
  readonly total: number;
}

/** A tree over nodes that the server makes ready to show; what they mean is nothing to it. */
export class PagedTree implements TreeDataProvider<TreeEntry> {
  readonly #changes = new EventEmitter<TreeEntry | undefined>();
  readonly #fetch: PageSource;
  readonly #saidOf: SaidOf;
  /** How many children a node shows, where it is more than a page; the roots are those of undefined. */
  readonly #wanted = new Map<string | undefined, number>();
  #children = new Map<string | undefined, Promise<Children>>();

  readonly onDidChangeTreeData = this.#changes.event;

  constructor(fetch: PageSource, saidOf: SaidOf = () => Promise.resolve([])) {
    this.#fetch = fetch;
    this.#saidOf = saidOf;
  }

  /** Asks again for everything that is shown. */
  refresh(): void {
    this.#children = new Map();
    this.#changes.fire(undefined);
  }

  /** Shows one page more under the parent of this line. */
  showMore({ parent }: MoreEntry): void {
    this.#widen(parent);
    this.#changes.fire(parent);
  }

  /** The entry at the end of a path of node ids from a root, which `reveal` can show; undefined if there is none. */
  async find(path: readonly string[]): Promise<NodeEntry | undefined> {
    let entry: NodeEntry | undefined;
    for (const id of path) {
      entry = await this.#findChild(entry, id);
      if (!entry) return undefined;
    }
    return entry;
  }

  /** The first root that passes the test, as far as the roots are shown. */
  async findRoot(isIt: (node: TreeNode) => boolean): Promise<NodeEntry | undefined> {
    return (await this.#load(undefined)).entries.find(({ node }) => isIt(node));
  }

  getTreeItem(entry: TreeEntry): TreeItem {
    return 'node' in entry ? nodeItem(entry) : moreItem(this, entry);
  }

  async getChildren(parent?: TreeEntry): Promise<TreeEntry[]> {
    if (parent && !('node' in parent)) return [];
    const { entries, total } = await this.#load(parent);
    const hidden = total - entries.length;
    return hidden > 0 ? [...entries, { hidden, parent }] : [...entries];
  }

  getParent(entry: TreeEntry): TreeEntry | undefined {
    return entry.parent;
  }

  async #findChild(parent: NodeEntry | undefined, id: string): Promise<NodeEntry | undefined> {
    for (;;) {
      const { entries, total } = await this.#load(parent);
      const found = entries.find(entry => entry.node.id === id);
      if (found || entries.length >= total) return found;
      this.#widen(parent);
      this.#changes.fire(parent);
    }
  }

  #widen(parent: NodeEntry | undefined): void {
    const key = parent?.node.id;
    this.#wanted.set(key, (this.#wanted.get(key) ?? pageSize) + pageSize);
    this.#children.delete(key);
  }

  #load(parent: NodeEntry | undefined): Promise<Children> {
    const key = parent?.node.id;
    const known = this.#children.get(key);
    if (known) return known;
    const loading = this.#loadPages(parent, this.#wanted.get(key) ?? pageSize);
    this.#children.set(key, loading);
    return loading;
  }

  async #loadPages(parent: NodeEntry | undefined, wanted: number): Promise<Children> {
    const entries: NodeEntry[] = [];
    let total = 0;
    do {
      const page = await this.#fetch({
        ...(parent && { parent: parent.node.id }),
        offset: entries.length,
        limit: pageSize,
      });
      if (!page?.nodes.length) break;
      const said = await Promise.all(page.nodes.map(this.#saidOf));
      entries.push(...page.nodes.map((node, i) => ({ node, parent, said: said[i] ?? [] })));
      ({ total } = page);
    } while (entries.length < Math.min(wanted, total));
    return { entries, total: Math.max(total, entries.length) };
  }
}

function nodeItem({ node, said = [] }: NodeEntry): TreeItem {
  const label = {
    label: node.label,
    highlights: (node.highlights ?? []).map(([a, b]): [number, number] => [a, b]),
  };
  const item = new TreeItem(label, collapsibleState(node));
  item.id = node.id;
  item.contextValue = said.length > 0 ? `${node.context} said` : node.context;
  const mark = said.length > 0 ? `✎ ${counted(said.length, 'annotation')}` : undefined;
  const description = [node.description, mark].filter(Boolean).join(' · ');
  if (description) item.description = description;
  const tooltip = [node.tooltip, ...said.map(line => `✎ ${plain(line)}`)].filter(Boolean).join('\n\n');
  if (tooltip) item.tooltip = new MarkdownString(tooltip);
  if (node.icon !== undefined)
    item.iconPath = new ThemeIcon(
      node.icon,
      node.colour === undefined ? undefined : new ThemeColor(node.colour),
    );
  if (node.subdued) item.resourceUri = subduedAddress(node.id);
  if (node.places?.length)
    item.command = { title: 'Open', command: internalCommands.openPlaces, arguments: [node.places] };
  return item;
}

function collapsibleState(node: TreeNode): TreeItemCollapsibleState {
  if (!node.children) return TreeItemCollapsibleState.None;
  return node.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function moreItem(tree: PagedTree, entry: MoreEntry): TreeItem {
  const item = new TreeItem(`${entry.hidden} more…`);
  item.id = `${entry.parent?.node.id ?? ''} more`;
  item.command = { title: 'Show more', command: internalCommands.showMore, arguments: [tree, entry] };
  return item;
}
