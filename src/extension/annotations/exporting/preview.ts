import { EventEmitter, languages, Uri, window, workspace } from 'vscode';
import { type Disposable, disposeAll } from '../../disposable';

const scheme = 'parallax-export';

/** Shows what would be written, before it is, in an editor that nobody can write in. */
export class Preview implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changes = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable[];

  constructor() {
    const provider = {
      onDidChange: this.#changes.event,
      provideTextDocumentContent: (uri: Uri) => this.#texts.get(uri.toString()) ?? '',
    };
    this.#subscriptions = [
      this.#changes,
      workspace.registerTextDocumentContentProvider(scheme, provider),
      workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    ];
  }

  async show(name: string, text: string): Promise<void> {
    const uri = Uri.from({ scheme, path: `/${name}` });
    this.#texts.set(uri.toString(), text.replace(/^\uFEFF/, ''));
    this.#changes.fire(uri);
    const document = await workspace.openTextDocument(uri);
    if (name.endsWith('.jsonld')) await languages.setTextDocumentLanguage(document, 'json');
    await window.showTextDocument(document, { preview: true });
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }
}
