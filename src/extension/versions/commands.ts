import { commands, type QuickPickItem, Uri, window } from 'vscode';
import { getVersions, type PastVersion, pastVersions } from '../../protocol/sources';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import { sourceOf } from '../details/commands';
import type { TreeEntry } from '../tree/pagedTree';
import { commitsOf, type SourceCommit } from './git';

/** Something to compare a source with. */
type VersionItem = QuickPickItem & { readonly uri: Uri; readonly commit?: SourceCommit };

/** The command that shows an article beside an earlier version of it: from a tree line, the explorer, an editor. */
export function registerVersionCommand(session: Session): Disposable {
  // What has been looked at stays in the view; the server is told all of it each time.
  const shown = new Map<string, readonly PastVersion[]>();
  const keep = async (source: Uri, commit: SourceCommit): Promise<void> => {
    const uri = source.toString();
    const version = await commit.read();
    const others = (shown.get(uri) ?? []).filter(other => other.uri !== version.uri);
    const versions = [...others, version].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    shown.set(uri, versions);
    await session.notify(pastVersions, { uri, versions });
  };
  return commands.registerCommand(
    'parallax.compareVersions',
    async (argument: Uri | string | TreeEntry | undefined) => {
      const pair = pairOf(argument);
      if (pair) return showBoth(...pair);
      const source = sourceOf(argument) ?? window.activeTextEditor?.document.uri;
      const chosen = source && (await askVersion(session, source));
      if (!chosen) return;
      if (chosen.commit) await keep(source, chosen.commit);
      await showBoth(chosen.uri, source);
    },
  );
}

/** An earlier version in the view, and the one that came after it. */
function pairOf(argument: Uri | string | TreeEntry | undefined): [Uri, Uri] | undefined {
  if (typeof argument !== 'object' || !('node' in argument)) return undefined;
  const { context, places } = argument.node;
  const [before, after] = context === 'version' ? (places ?? []) : [];
  return before && after && [Uri.parse(before.uri), Uri.parse(after.uri)];
}

async function askVersion(session: Session, source: Uri): Promise<VersionItem | undefined> {
  const [files = [], commits] = await Promise.all([
    session.request(getVersions, { uri: source.toString() }),
    commitsOf(source),
  ]);
  const items: VersionItem[] = [
    ...files.map(({ uri, label, date }) => ({
      label,
      description: [day(date), 'has the same address'].filter(Boolean).join(', '),
      uri: Uri.parse(uri),
    })),
    ...commits.map(commit => ({
      label: commit.label,
      description: [day(commit.date), 'in git'].filter(Boolean).join(', '),
      uri: commit.uri,
      commit,
    })),
  ];
  if (items.length) return window.showQuickPick(items, { title: 'Compare With Which Earlier Version?' });
  void window.showInformationMessage(
    'No earlier version of this source is known. Sources with one address are versions of one article; a file in a git repository has its past too.',
  );
  return undefined;
}

function day(date: string | undefined): string | undefined {
  return date?.slice(0, 10);
}

async function showBoth(before: Uri, after: Uri): Promise<void> {
  const name = after.path.slice(after.path.lastIndexOf('/') + 1);
  await commands.executeCommand('vscode.diff', before, after, `${name}: earlier ↔ later`);
}
