import { EventEmitter, Uri, workspace } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findAnchor } from '../../annotations/anchoring';
import type { Annotation } from '../../annotations/model';
import { PlainText } from '../../annotations/plainText';
import { isSourceDocument } from '../client/sourceDocuments';
import { type Disposable, disposeAll } from '../disposable';
import type { Library } from '../library/library';
import type { KeptAnnotation } from './annotations';
import { textOf } from './say';

/** Where a target of an annotation stands now; no range where the whole source is meant. */
export interface FoundPassage {
  readonly source: Uri;
  readonly range: Location['range'] | undefined;
}

/** A text with what was found in it, remembered as long as neither changes. */
interface ReadText {
  readonly document: TextDocument;
  readonly plain: PlainText;
  readonly found: WeakMap<Annotation, readonly (FoundPassage | undefined)[]>;
}

/** Where the passages of annotations stand in the texts of now, open or closed. */
export class Passages implements Disposable {
  readonly #texts = new Map<string, Promise<ReadText | undefined>>();
  readonly #changes = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];

  /** A text has changed, so that passages may stand elsewhere. */
  readonly onDidChange = this.#changes.event;

  constructor(library: Library) {
    this.#subscriptions = [
      this.#changes,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isSourceDocument(document) && contentChanges.length > 0) this.#forget([document.uri.toString()]);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget([uri.toString()])),
      library.onDidChange(({ sources, changed = [], deleted = [] }) =>
        this.#forget(sources ? [...this.#texts.keys()] : [...changed, ...deleted]),
      ),
    ];
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  /** Where the targets of an annotation stand, in their order; undefined for each that is not found for sure. */
  async find({ folder, annotation }: KeptAnnotation): Promise<readonly (FoundPassage | undefined)[]> {
    return Promise.all(
      annotation.targets.map(async ({ source: path }, i) => {
        const source = Uri.joinPath(folder, path);
        const text = await this.#text(source);
        return text && foundIn(text, source, path, annotation)[i];
      }),
    );
  }

  #text(source: Uri): Promise<ReadText | undefined> {
    const key = source.toString();
    const known = this.#texts.get(key);
    if (known) return known;
    const reading = textOf(source).then(text =>
      text === undefined
        ? undefined
        : {
            document: TextDocument.create(key, 'plaintext', 0, text),
            plain: new PlainText(text),
            found: new WeakMap<Annotation, readonly (FoundPassage | undefined)[]>(),
          },
    );
    this.#texts.set(key, reading);
    return reading;
  }

  #forget(sources: readonly string[]): void {
    const isKnown = sources.map(source => this.#texts.delete(source)).some(Boolean);
    if (isKnown) this.#changes.fire();
  }
}

function foundIn(
  { document, plain, found }: ReadText,
  source: Uri,
  path: string,
  annotation: Annotation,
): readonly (FoundPassage | undefined)[] {
  const known = found.get(annotation);
  if (known) return known;
  const places = annotation.targets.map((target): FoundPassage | undefined => {
    if (target.source !== path) return undefined;
    if (!target.anchor) return { source, range: undefined };
    const span = findAnchor(plain, target.anchor);
    if (!span) return undefined;
    return { source, range: { start: document.positionAt(span.start), end: document.positionAt(span.end) } };
  });
  found.set(annotation, places);
  return places;
}
