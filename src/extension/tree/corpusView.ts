import { commands, type ExtensionContext, type QuickPickItem, type TreeView, window } from 'vscode';
import type { RequestType } from 'vscode-languageclient';
import { type Disposable, disposeAll } from '../disposable';
import type { Status, TreeNode, TreePage, TreeQuery } from '../../protocol';
import type { PlaceInSource } from '../places';
import type { Session } from '../client/session';
import { type NodeEntry, PagedTree, type TreeEntry } from './pagedTree';

/** What makes one view differ from another. */
export interface ViewKind<Grouping extends string> {
  readonly id: string;
  /** The first is taken until a person chooses. */
  readonly groupings: readonly { readonly grouping: Grouping; readonly label: string }[];
  readonly page: RequestType<TreeQuery<Grouping>, TreePage, void>;
  readonly locate: RequestType<Locate<Grouping>, readonly TreeNode[], void>;
  /** Shows beside the title of the view how much there is in it. */
  readonly show: (view: TreeView<TreeEntry>, status: Status) => void;
}

interface Locate<Grouping> extends PlaceInSource {
  readonly grouping: Grouping;
  readonly filter: string;
}

/**
 * A view over a tree that the server makes: grouped as a person chose, filtered by words, kept up to date. Its commands
 * are `<id>.groupBy`, `<id>.filter` and `<id>.clearFilter`.
 */
export class CorpusView<Grouping extends string> implements Disposable {
  readonly tree: PagedTree;
  readonly view: TreeView<TreeEntry>;
  readonly #kind: ViewKind<Grouping>;
  readonly #session: Session;
  readonly #context: ExtensionContext;
  readonly #subscriptions: Disposable[];
  #grouping: Grouping;
  #filter = '';

  constructor(kind: ViewKind<Grouping>, session: Session, context: ExtensionContext) {
    this.#kind = kind;
    this.#session = session;
    this.#context = context;
    this.#grouping = this.#remembered();
    this.tree = new PagedTree(page =>
      session.request(kind.page, { ...page, grouping: this.#grouping, filter: this.#filter }),
    );
    this.view = window.createTreeView(kind.id, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.view,
      session.onDidChangeStatus(status => this.#update(status)),
      commands.registerCommand(`${kind.id}.groupBy`, () => this.#askGrouping()),
      commands.registerCommand(`${kind.id}.filter`, () => this.#askFilter()),
      commands.registerCommand(`${kind.id}.clearFilter`, () => this.setFilter('')),
    ];
    this.setFilter('');
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  /** Shows only what has these words, in its own text or in that of its group. */
  setFilter(filter: string): void {
    this.#filter = filter.trim();
    this.view.message = this.#filter ? `Showing only “${this.#filter}”` : '';
    void commands.executeCommand('setContext', `${this.#kind.id}.filtered`, this.#filter !== '');
    this.tree.refresh();
  }

  setGrouping(grouping: Grouping): void {
    this.#grouping = grouping;
    void this.#context.workspaceState.update(this.#memory, grouping);
    this.tree.refresh();
  }

  /** What the tree has for a place in a source, whether the view shows it or not; undefined if there is nothing. */
  async nodeAt({ uri, position }: PlaceInSource): Promise<TreeNode | undefined> {
    const place = { uri, position, grouping: this.#grouping, filter: '' };
    return (await this.#session.request(this.#kind.locate, place))?.at(-1);
  }

  /** The innermost line that the view shows for a place in a source; undefined if there is none. */
  async locate({ uri, position }: PlaceInSource): Promise<NodeEntry | undefined> {
    const place = { uri, position, grouping: this.#grouping, filter: this.#filter };
    const path = await this.#session.request(this.#kind.locate, place);
    return path?.length ? this.tree.find(path.map(node => node.id)) : undefined;
  }

  get #memory(): string {
    return `${this.#kind.id}.grouping`;
  }

  #remembered(): Grouping {
    const [first] = this.#kind.groupings;
    const remembered = this.#context.workspaceState.get<Grouping>(this.#memory);
    const known = this.#kind.groupings.find(({ grouping }) => grouping === remembered) ?? first;
    if (!known) throw new Error(`The view ${this.#kind.id} has no grouping.`);
    return known.grouping;
  }

  #update(status: Status): void {
    this.#kind.show(this.view, status);
    this.tree.refresh();
  }

  async #askGrouping(): Promise<void> {
    const items: (QuickPickItem & { grouping: Grouping })[] = this.#kind.groupings.map(
      ({ grouping, label }) => ({
        label,
        grouping,
        ...(grouping === this.#grouping && { description: 'now' }),
      }),
    );
    const chosen = await window.showQuickPick(items, { title: 'Group By' });
    if (chosen) this.setGrouping(chosen.grouping);
  }

  async #askFilter(): Promise<void> {
    const filter = await window.showInputBox({
      title: 'Show Only',
      prompt: 'Words to look for: a name, a source, part of a quotation. Leave empty to show everything.',
      value: this.#filter,
    });
    if (filter !== undefined) this.setFilter(filter);
  }
}
