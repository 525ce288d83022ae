import { commands, EventEmitter, Uri, workspace } from 'vscode';
import { type Disposable, disposeAll } from '../disposable';
import type { DiscrepancyDetails } from '../../protocol/discrepancies';
import { internalCommands } from '../commandLinks';
import { discrepancyPage } from './note';

const scheme = 'parallax-explanation';

/** Explains discrepancies and their kinds on rendered pages. */
export class Explanations implements Disposable {
  readonly #pages = new Map<string, string>();
  readonly #changes = new EventEmitter<Uri>();
  readonly #extension: Uri;
  readonly #subscriptions: Disposable[];

  constructor(extension: Uri) {
    this.#extension = extension;
    const provider = {
      onDidChange: this.#changes.event,
      provideTextDocumentContent: (uri: Uri) => this.#pages.get(uri.toString()) ?? '',
    };
    this.#subscriptions = [
      this.#changes,
      workspace.registerTextDocumentContentProvider(scheme, provider),
      commands.registerCommand(internalCommands.showKind, (kind: string) => showPage(this.#kindPage(kind))),
    ];
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  /** What differs, in which words, how sure it is, and what the kind means. */
  async show(details: DiscrepancyDetails): Promise<void> {
    const kind = await workspace.fs.readFile(this.#kindPage(details.kind));
    const uri = Uri.from({ scheme, path: `/${encodeURIComponent(details.id)}/${details.kind}.md` });
    this.#pages.set(uri.toString(), discrepancyPage(details, new TextDecoder().decode(kind)));
    this.#changes.fire(uri);
    await showPage(uri);
  }

  #kindPage(kind: string): Uri {
    return Uri.joinPath(this.#extension, 'docs', 'kinds', `${kind.replaceAll(/[^a-z-]/g, '')}.md`);
  }
}

function showPage(uri: Uri): Thenable<unknown> {
  return commands.executeCommand('markdown.showPreview', uri);
}
