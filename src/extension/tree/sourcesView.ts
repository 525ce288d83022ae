import { type TreeDragAndDropController, window } from 'vscode';
import { getSources } from '../../protocol/trees';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import { PagedTree, type TreeEntry } from './pagedTree';

/** The stories with their sources: outlet, day and agency of each, and what is unknown of it. Files that are dropped are imported. */
export function sourcesView(
  session: Session,
  dragAndDropController: TreeDragAndDropController<TreeEntry>,
): Disposable & { readonly tree: PagedTree } {
  const tree = new PagedTree(page => session.request(getSources, page));
  const view = window.createTreeView('parallax.sources', {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController,
  });
  const watching = session.onDidChangeStatus(() => tree.refresh());
  return {
    tree,
    dispose: () => {
      watching.dispose();
      view.dispose();
    },
  };
}
