import { placedDecision } from '../annotations/deciding';
import { parseAnnotations } from '../annotations/file/parse';
import type { Annotation } from '../annotations/model';
import { anchoredStatement } from '../annotations/saying';
import type { Decided } from '../protocol/decisions';
import type { AnchoredSaid } from '../protocol/said';
import type { Notice } from './features/status';

const place = '/.parallax/annotations.jsonld';

/** What people have added to sources, from the `.parallax/annotations.jsonld` files of their folders. */
export class AnnotationFiles {
  /** By the address of the folder that holds `.parallax`. */
  readonly #files = new Map<string, readonly Annotation[]>();
  readonly #notices = new Map<string, readonly Notice[]>();

  /** Takes a file as it is now; without a text it is gone, or can't be read. */
  set(uri: string, { text, problem }: { readonly text?: string; readonly problem?: string }): void {
    const folder = uri.slice(0, uri.lastIndexOf(place));
    const { annotations, problems } = parseAnnotations(text ?? '');
    this.#files.set(
      folder,
      annotations.filter(({ isDeleted }) => !isDeleted),
    );
    this.#notices.set(
      folder,
      [...problems, ...(problem === undefined ? [] : [`It ${problem}.`])].map(problem => ({
        uri,
        text: `In .parallax/annotations.jsonld: ${problem}`,
      })),
    );
  }

  /** What is said against the reading, in the order in which it was said. */
  get said(): AnchoredSaid[] {
    return this.#inOrder(anchoredStatement);
  }

  /** What is decided on discrepancies, in the order in which it was. */
  get decisions(): Decided[] {
    return this.#inOrder(placedDecision);
  }

  /** What people should know of these files. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()].flat();
  }

  #inOrder<T>(read: (annotation: Annotation, addressOf: (path: string) => string) => T | undefined): T[] {
    return [...this.#files]
      .flatMap(([folder, annotations]) => annotations.map(annotation => ({ folder, annotation })))
      .sort((a, b) => (a.annotation.modified < b.annotation.modified ? -1 : 1))
      .flatMap(({ folder, annotation }) => read(annotation, path => addressIn(folder, path)) ?? []);
  }
}

function addressIn(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
