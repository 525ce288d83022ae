import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';

/** Hears when something changes in folders, not in those inside them. */
export class FolderWatch {
  readonly #changed: () => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Watches these folders from now on and no others. */
  follow(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.#watchers) if (!folders.has(folder)) this.#drop(folder, watcher);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  dispose(): void {
    this.follow(new Set());
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, this.#changed);
      this.#watchers.set(folder, watcher);
      // A folder that has gone, or a system that can't watch more: what is left is still watched.
      watcher.on('error', () => this.#drop(folder, watcher));
    } catch {
      // The same, found out at once.
    }
  }

  #drop(folder: string, watcher: FSWatcher): void {
    this.#watchers.delete(folder);
    watcher.close();
  }
}
