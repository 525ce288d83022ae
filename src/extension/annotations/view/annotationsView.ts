import { commands, type ExtensionContext, type QuickPickItem, type TreeView, window } from 'vscode';
import { listGroupings, type ListGrouping } from '../../../annotations/listing/group';
import { type Disposable, disposeAll } from '../../disposable';
import { PagedTree, type TreeEntry } from '../../tree/pagedTree';
import type { Annotations, KeptAnnotation } from '../annotations';
import type { Passages } from '../passages';
import { saveElsewhere } from '../savingElsewhere';
import { AnnotationList } from './list';

const id = 'parallax.annotations';
const rememberedGrouping = `${id}.grouping`;

const groupingLabels: Readonly<Record<ListGrouping, string>> = {
  source: 'Source',
  tag: 'Tag',
  author: 'Author',
  kind: 'Note, correction, decision, link',
  date: 'Day of the last change',
  state: 'Open, resolved, …',
};

/**
 * The view of all that people have added: grouped as a person chose, searched, several lines selected for one action.
 * Nothing is looked for in texts before the view is seen.
 */
export class AnnotationsView implements Disposable {
  readonly tree: PagedTree;
  readonly #view: TreeView<TreeEntry>;
  readonly #annotations: Annotations;
  readonly #passages: Passages;
  readonly #context: ExtensionContext;
  readonly #subscriptions: Disposable[];
  #list: Promise<AnnotationList> | undefined;
  #grouping: ListGrouping;
  #search = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(annotations: Annotations, passages: Passages, context: ExtensionContext) {
    this.#annotations = annotations;
    this.#passages = passages;
    this.#context = context;
    const before = context.workspaceState.get<string>(rememberedGrouping);
    this.#grouping = listGroupings.find(grouping => grouping === before) ?? 'source';
    this.tree = new PagedTree(async ({ parent, offset, limit }) =>
      (await this.#made()).page(parent, offset, limit),
    );
    this.#view = window.createTreeView(id, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#subscriptions = [
      this.#view,
      annotations.onDidChange(() => this.#refreshSoon()),
      passages.onDidChange(() => this.#refreshSoon()),
      commands.registerCommand(`${id}.groupBy`, () => this.#askGrouping()),
      commands.registerCommand(`${id}.filter`, () => this.#askSearch()),
      commands.registerCommand(`${id}.clearFilter`, () => this.search('')),
      commands.registerCommand(`${id}.saveElsewhere`, () => this.#saveElsewhere()),
    ];
    this.#show();
  }

  /** The annotations of some lines, or of those that are selected where none are given; answers among them. */
  chosen(entry?: TreeEntry, entries?: readonly TreeEntry[]): KeptAnnotation[] {
    const lines = entries?.length ? entries : entry ? [entry] : this.#view.selection;
    const ids = new Set(lines.flatMap(line => ('node' in line ? (line.node.subject ?? []) : [])));
    return ids.size === 0 ? [] : this.#annotations.all.filter(({ annotation }) => ids.has(annotation.id));
  }

  groupBy(grouping: ListGrouping): void {
    this.#grouping = grouping;
    void this.#context.workspaceState.update(rememberedGrouping, grouping);
    this.#refresh();
  }

  /** Shows only what has all of these words; everything without any. */
  search(words: string): void {
    this.#search = words.trim();
    void commands.executeCommand('setContext', `${id}.filtered`, this.#search !== '');
    this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    disposeAll(this.#subscriptions);
  }

  #made(): Promise<AnnotationList> {
    if (this.#list) return this.#list;
    const wish = { grouping: this.#grouping, search: this.#search };
    const list = this.#annotations.loaded.then(() =>
      AnnotationList.of(this.#annotations, this.#passages, wish),
    );
    this.#list = list;
    void list.then(made => this.#list === list && this.#show(made));
    return list;
  }

  /** Once for all that changes in a moment. */
  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#refresh(), 100);
  }

  #refresh(): void {
    this.#list = undefined;
    this.#show();
    this.tree.refresh();
  }

  /** Beside the title how many there are, and over the lines what they are narrowed to. */
  #show(list?: AnnotationList): void {
    const total = list?.total ?? this.#annotations.all.length;
    void commands.executeCommand('setContext', `${id}.count`, total);
    const orphans = list?.orphans ? `, ${list.orphans} not found` : '';
    this.#view.description = total ? `${total}${orphans}` : '';
    const isUnsaved = this.#annotations.unsaved.length > 0;
    void commands.executeCommand('setContext', `${id}.unsaved`, isUnsaved);
    // Over no lines at all it would stand in the place of what the view says then.
    const isNarrowed = this.#search !== '' && !list?.isEmpty;
    const messages = [
      ...(isUnsaved ? ['Not saved: the file can’t be written.'] : []),
      ...(isNarrowed ? [`Showing only “${this.#search}”`] : []),
    ];
    this.#view.message = messages.join(' ');
  }

  async #saveElsewhere(): Promise<void> {
    for (const unsaved of this.#annotations.unsaved) await saveElsewhere(unsaved);
  }

  async #askGrouping(): Promise<void> {
    const items = listGroupings.map((grouping): QuickPickItem & { grouping: ListGrouping } => ({
      label: groupingLabels[grouping],
      grouping,
      ...(grouping === this.#grouping && { description: 'now' }),
    }));
    const chosen = await window.showQuickPick(items, { title: 'Group By' });
    if (chosen) this.groupBy(chosen.grouping);
  }

  async #askSearch(): Promise<void> {
    const words = await window.showInputBox({
      title: 'Show Only',
      prompt: 'Words of a note, a passage, a source, an author, a kind or a state; #tag',
      value: this.#search,
    });
    if (words !== undefined) this.search(words);
  }
}
