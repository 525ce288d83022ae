import { Disposable, RelativePattern, type Uri, workspace, type WorkspaceFolder } from 'vscode';

/** What happened in a folder since the last report. */
export interface FileEvents {
  readonly created: readonly Uri[];
  readonly changed: readonly Uri[];
  readonly deleted: readonly Uri[];
}

/** Events that come in a burst, such as a checkout, are reported as one. */
const pause = 100;

/** Reports what changes among the files of a folder, whoever changes them, until disposed. */
export function watchFolder(folder: WorkspaceFolder, report: (events: FileEvents) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**'));
  let pending = new Map<string, { uri: Uri; event: keyof FileEvents }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    const events = [...pending.values()];
    pending = new Map();
    const of = (kind: keyof FileEvents): Uri[] =>
      events.filter(({ event }) => event === kind).map(({ uri }) => uri);
    report({ created: of('created'), changed: of('changed'), deleted: of('deleted') });
  };
  const note = (event: keyof FileEvents) => (uri: Uri) => {
    const key = uri.toString();
    // What is made and then written to is still new.
    const isNew = event === 'changed' && pending.get(key)?.event === 'created';
    if (!isNew) pending.set(key, { uri, event });
    timer ??= setTimeout(flush, pause);
  };
  return Disposable.from(
    watcher,
    watcher.onDidCreate(note('created')),
    watcher.onDidChange(note('changed')),
    watcher.onDidDelete(note('deleted')),
    new Disposable(() => clearTimeout(timer)),
  );
}
