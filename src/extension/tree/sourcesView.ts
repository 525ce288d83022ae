import { window } from 'vscode';
import { getSources } from '../../protocol';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import { PagedTree } from './pagedTree';

/** The stories with their sources: outlet, day and agency of each, and what is unknown of it. */
export function sourcesView(session: Session): Disposable & { readonly tree: PagedTree } {
  const tree = new PagedTree(page => session.request(getSources, page));
  const view = window.createTreeView('parallax.sources', { treeDataProvider: tree, showCollapseAll: true });
  const watching = session.onDidChangeStatus(() => tree.refresh());
  return {
    tree,
    dispose: () => {
      watching.dispose();
      view.dispose();
    },
  };
}
