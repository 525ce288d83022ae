import {
  commands,
  type Event,
  type ExtensionContext,
  type QuickPickItem,
  type TreeView,
  window,
} from 'vscode';
import type { RequestType } from 'vscode-languageclient';
import { type Disposable, disposeAll } from '../disposable';
import type { Status } from '../../protocol/status';
import {
  getFacets,
  type TreeName,
  type TreeNode,
  type TreePage,
  type TreeQuery,
  type TreeSorting,
} from '../../protocol/trees';
import type { PlaceInSource } from '../places';
import type { Session } from '../client/session';
import { askFilter } from './askFilter';
import { type NodeEntry, PagedTree, type PageSource, type SaidOf, type TreeEntry } from './pagedTree';
import { type FilterPart, filterText, filterWords } from './viewFilter';

/** What makes one view differ from another. */
export interface ViewKind<Grouping extends string> {
  readonly id: `parallax.${TreeName}`;
  readonly tree: TreeName;
  /** The first is taken until a person chooses. */
  readonly groupings: readonly Choice<Grouping>[];
  /** The first is taken until a person chooses; empty where there is only one order. */
  readonly sortings: readonly Choice<TreeSorting>[];
  readonly page: RequestType<TreeQuery<Grouping>, TreePage, void>;
  readonly locate: RequestType<Locate<Grouping>, readonly TreeNode[], void>;
  /** What people have said of a line, where the view shows that. */
  readonly spoken?: SpokenOfLines;
  /** Shows beside the title of the view how much there is in it. */
  readonly show: (view: TreeView<TreeEntry>, status: Status) => void;
}

/** What people have said of the lines of a view, and when that changes. */
export interface SpokenOfLines {
  readonly of: SaidOf;
  readonly onDidChange: Event<void>;
}

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

interface Locate<Grouping> extends PlaceInSource {
  readonly grouping: Grouping;
  readonly filter: string;
}

/**
 * A view over a tree that the server makes: grouped as a person chose, filtered by words, kept up to date. Its commands
 * are `<id>.groupBy`, `<id>.sortBy`, `<id>.filter` and `<id>.clearFilter`.
 */
export class CorpusView<Grouping extends string> implements Disposable {
  readonly tree: PagedTree;
  readonly view: TreeView<TreeEntry>;
  readonly #kind: ViewKind<Grouping>;
  readonly #session: Session;
  readonly #context: ExtensionContext;
  readonly #subscriptions: Disposable[];
  #grouping: Grouping;
  #sorting: TreeSorting | undefined;
  #filter: readonly FilterPart[] = [];

  constructor(kind: ViewKind<Grouping>, session: Session, context: ExtensionContext) {
    this.#kind = kind;
    this.#session = session;
    this.#context = context;
    this.#grouping = this.#remembered('grouping', kind.groupings) ?? noGrouping(kind.id);
    this.#sorting = this.#remembered('sorting', kind.sortings);
    this.tree = new PagedTree(page => this.#fetch(page), kind.spoken?.of);
    this.view = window.createTreeView(kind.id, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.view,
      session.onDidChangeStatus(status => this.#update(status)),
      commands.registerCommand(`${kind.id}.groupBy`, () => this.#askGrouping()),
      commands.registerCommand(`${kind.id}.filter`, () => this.#askFilter()),
      commands.registerCommand(`${kind.id}.clearFilter`, () => this.setFilter([])),
      ...(kind.spoken ? [kind.spoken.onDidChange(() => this.tree.refresh())] : []),
      ...(kind.sortings.length
        ? [commands.registerCommand(`${kind.id}.sortBy`, () => this.#askSorting())]
        : []),
    ];
    this.setFilter([]);
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  /** Shows only what passes each of the parts; everything without any. */
  setFilter(filter: readonly FilterPart[]): void {
    this.#filter = filter;
    this.#tellFilter();
    void commands.executeCommand('setContext', `${this.#kind.id}.filtered`, filter.length > 0);
    this.tree.refresh();
  }

  setGrouping(grouping: Grouping): void {
    this.#grouping = grouping;
    this.#remember('grouping', grouping);
    this.tree.refresh();
  }

  setSorting(sorting: TreeSorting): void {
    this.#sorting = sorting;
    this.#remember('sorting', sorting);
    this.tree.refresh();
  }

  /** What the tree has for a place in a source, whether the view shows it or not; undefined if there is nothing. */
  async nodeAt({ uri, position }: PlaceInSource): Promise<TreeNode | undefined> {
    const place = { uri, position, grouping: this.#grouping, filter: '' };
    return (await this.#session.request(this.#kind.locate, place))?.at(-1);
  }

  /** The innermost line that the view shows for a place in a source; undefined if there is none. */
  async locate({ uri, position }: PlaceInSource): Promise<NodeEntry | undefined> {
    const place = { uri, position, ...this.#wish };
    const path = await this.#session.request(this.#kind.locate, place);
    return path?.length ? this.tree.find(path.map(node => node.id)) : undefined;
  }

  async #fetch(page: Parameters<PageSource>[0]): Promise<TreePage | undefined> {
    const fetched = await this.#session.request(this.#kind.page, { ...page, ...this.#wish });
    if (page.parent === undefined && page.offset === 0) this.#tellFilter(fetched?.total === 0);
    return fetched;
  }

  /** Over no lines at all a message would stand in the place of what the view says then, and of the way back. */
  #tellFilter(isEmpty = false): void {
    this.view.message = this.#filter.length && !isEmpty ? `Showing only ${filterWords(this.#filter)}` : '';
  }

  get #wish() {
    return {
      grouping: this.#grouping,
      ...(this.#sorting && { sorting: this.#sorting }),
      filter: filterText(this.#filter),
    };
  }

  #remember(what: string, value: string): void {
    void this.#context.workspaceState.update(`${this.#kind.id}.${what}`, value);
  }

  /** What the person chose last time, else the first; undefined where there is nothing to choose. */
  #remembered<T extends string>(what: string, choices: readonly Choice<T>[]): T | undefined {
    const before = this.#context.workspaceState.get<string>(`${this.#kind.id}.${what}`);
    return (choices.find(({ value }) => value === before) ?? choices[0])?.value;
  }

  #update(status: Status): void {
    this.#kind.show(this.view, status);
    this.tree.refresh();
  }

  async #askGrouping(): Promise<void> {
    const chosen = await choose('Group By', this.#kind.groupings, this.#grouping);
    if (chosen) this.setGrouping(chosen);
  }

  async #askSorting(): Promise<void> {
    const chosen = await choose('Sort By', this.#kind.sortings, this.#sorting);
    if (chosen) this.setSorting(chosen);
  }

  async #askFilter(): Promise<void> {
    const offered = await this.#session.request(getFacets, { tree: this.#kind.tree });
    const filter = await askFilter(this.#filter, offered ?? []);
    if (filter) this.setFilter(filter);
  }
}

function noGrouping(id: string): never {
  throw new Error(`The view ${id} has no grouping.`);
}

async function choose<T>(
  title: string,
  choices: readonly Choice<T>[],
  now: T | undefined,
): Promise<T | undefined> {
  const items = choices.map(({ value, label }): QuickPickItem & { value: T } => ({
    label,
    value,
    ...(value === now && { description: 'now' }),
  }));
  return (await window.showQuickPick(items, { title }))?.value;
}
