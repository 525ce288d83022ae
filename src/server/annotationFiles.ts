import { placedDecision } from '../annotations/deciding';
import { parseAnnotations } from '../annotations/file/parse';
import { readInOrder } from '../annotations/inOrder';
import type { Annotation } from '../annotations/model';
import { anchoredStatement } from '../annotations/saying';
import type { Decided } from '../protocol/decisions';
import type { AnnotationFileText } from '../protocol/library';
import type { AnchoredSaid } from '../protocol/said';
import type { Notice } from './features/status';

/** What people have added to sources, from the annotation files of their folders. */
export class AnnotationFiles {
  /** By their addresses, each with that of the folder whose sources it is about. */
  readonly #files = new Map<
    string,
    { readonly folder: string; readonly annotations: readonly Annotation[] }
  >();
  readonly #notices = new Map<string, readonly Notice[]>();

  /** Takes a file as it is now. */
  set({ uri, folder, text, problem }: AnnotationFileText): void {
    const { annotations, problems } = parseAnnotations(text ?? '');
    this.#files.set(uri, { folder, annotations: annotations.filter(({ isDeleted }) => !isDeleted) });
    const name = decodeURIComponent(uri.slice(folder.length + 1));
    this.#notices.set(
      uri,
      [...problems, ...(problem === undefined ? [] : [`It ${problem}.`])].map(problem => ({
        uri,
        text: `In ${name}: ${problem}`,
      })),
    );
  }

  /** What is said against the reading, in the order in which it was said. */
  get said(): AnchoredSaid[] {
    return readInOrder(this.#kept, anchoredStatement, addressIn);
  }

  /** What is decided on discrepancies, in the order in which it was. */
  get decisions(): Decided[] {
    return readInOrder(this.#kept, placedDecision, addressIn);
  }

  /** For each annotation the addresses of the sources that it is about, answers to others left aside. */
  get about(): string[][] {
    return this.#kept
      .map(({ folder, annotation: { targets } }) => targets.map(({ source }) => addressIn(folder, source)))
      .filter(sources => sources.length > 0);
  }

  /** What people should know of these files. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()].flat();
  }

  get #kept() {
    return [...this.#files.values()].flatMap(({ folder, annotations }) =>
      annotations.map(annotation => ({ folder, annotation })),
    );
  }
}

function addressIn(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
