import { EventEmitter, type Memento, Uri, workspace } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PassageTarget } from '../../annotations/model';
import { targetIn } from '../../annotations/saying';
import type { DiscrepancyDetails } from '../../protocol';
import type { Annotations, KeptAnnotation, Stated } from '../annotations/annotations';
import { textOf } from '../annotations/say';

/** Where dismissals were kept before there was a file for them. */
const memory = 'parallax.dismissed';

/** The discrepancies that a person does not want to see: decisions among the annotations, by their ids. */
export class Dismissals {
  readonly #memento: Memento;
  readonly #annotations: Annotations;
  readonly #changes = new EventEmitter<readonly string[]>();
  #told = '';

  readonly onDidChange = this.#changes.event;

  constructor(memento: Memento, annotations: Annotations) {
    this.#memento = memento;
    this.#annotations = annotations;
    annotations.onDidChange(() => this.#tell());
    void annotations.loaded.then(() => this.#takeOver()).then(() => this.#tell());
  }

  get all(): readonly string[] {
    const kept = this.#decisions().map(({ discrepancy }) => discrepancy);
    return [...new Set([...kept, ...this.#remembered])];
  }

  /** Dismisses discrepancies; gives how to say why. */
  async dismiss(discrepancies: readonly DiscrepancyDetails[]): Promise<(reason: string) => Promise<void>> {
    const known = new Set(this.all);
    const added = discrepancies.filter(({ id }) => !known.has(id));
    const decisions = await Promise.all(added.map(each => this.#decision(each)));
    const { changes } = await this.#annotations.add('Dismissed', decisions);
    return async reason => {
      const edits = changes.flatMap(({ after: { id } }) => {
        const kept = this.#annotations.find(id);
        const content = kept?.annotation.content;
        return kept && content?.type === 'decision' ? [{ kept, content: { ...content, reason } }] : [];
      });
      await this.#annotations.edit('Reason given', edits);
    };
  }

  async restore(...ids: readonly string[]): Promise<void> {
    await this.#forget(id => ids.includes(id));
  }

  async restoreAll(): Promise<void> {
    await this.#forget(() => true);
  }

  get #remembered(): readonly string[] {
    return this.#memento.get<readonly string[]>(memory, []);
  }

  #decisions(): { readonly discrepancy: string; readonly kept: KeptAnnotation }[] {
    return this.#annotations.all.flatMap(kept => {
      const { content } = kept.annotation;
      if (content.type !== 'decision' || content.outcome !== 'dismissed') return [];
      return content.discrepancy === undefined ? [] : [{ discrepancy: content.discrepancy, kept }];
    });
  }

  async #forget(isMeant: (id: string) => boolean): Promise<void> {
    const decisions = this.#decisions().filter(({ discrepancy }) => isMeant(discrepancy));
    await this.#memento.update(
      memory,
      this.#remembered.filter(id => !isMeant(id)),
    );
    await this.#annotations.remove(
      'Restored',
      decisions.map(({ kept }) => kept),
    );
    this.#tell();
  }

  async #decision({ id, kind, positions }: DiscrepancyDetails): Promise<Stated> {
    const places = positions.flatMap(({ stances }) => stances.map(({ place }) => place));
    const { folder } = this.#annotations.placeOf(Uri.parse(places[0]?.uri ?? ''));
    return {
      folder,
      content: { type: 'decision', outcome: 'dismissed', discrepancy: id, kind, reason: '' },
      targets: (await Promise.all(places.map(place => this.#target(place)))).flat(),
    };
  }

  async #target({ uri, range }: Location): Promise<PassageTarget[]> {
    const source = Uri.parse(uri);
    const text = await textOf(source);
    if (text === undefined) return [];
    const document = TextDocument.create(uri, 'plaintext', 0, text);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return [targetIn(this.#annotations.placeOf(source).path, text, span)];
  }

  /** What was dismissed before there was a file moves into it. */
  async #takeOver(): Promise<void> {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const known = new Set(this.#decisions().map(({ discrepancy }) => discrepancy));
    if (!folder || this.#remembered.length === 0) return;
    const missing = this.#remembered.filter(discrepancy => !known.has(discrepancy));
    await this.#annotations.add(
      'Dismissals taken over',
      missing.map(discrepancy => ({
        folder,
        content: { type: 'decision', outcome: 'dismissed', discrepancy, reason: '' },
        targets: [],
      })),
    );
    await this.#memento.update(memory, undefined);
  }

  #tell(): void {
    const { all } = this;
    if (all.join('\n') === this.#told) return;
    this.#told = all.join('\n');
    this.#changes.fire(all);
  }
}
