import { placedDecision } from '../annotations/deciding';
import { parseAnnotations } from '../annotations/file/parse';
import { readInOrder } from '../annotations/inOrder';
import type { Annotation } from '../annotations/model';
import { usualAnnotationFile } from '../annotations/paths';
import { anchoredStatement } from '../annotations/saying';
import type { Decided } from '../protocol/decisions';
import type { AnchoredSaid } from '../protocol/said';
import type { Notice } from './features/status';

/** What people have added to sources, from the `.parallax/annotations.jsonld` files of their folders. */
export class AnnotationFiles {
  /** By the address of the folder that holds `.parallax`. */
  readonly #files = new Map<string, readonly Annotation[]>();
  readonly #notices = new Map<string, readonly Notice[]>();

  /** Takes a file as it is now; without a text it is gone, or can't be read. */
  set(uri: string, { text, problem }: { readonly text?: string; readonly problem?: string }): void {
    const folder = uri.slice(0, uri.lastIndexOf(`/${usualAnnotationFile}`));
    const { annotations, problems } = parseAnnotations(text ?? '');
    this.#files.set(
      folder,
      annotations.filter(({ isDeleted }) => !isDeleted),
    );
    this.#notices.set(
      folder,
      [...problems, ...(problem === undefined ? [] : [`It ${problem}.`])].map(problem => ({
        uri,
        text: `In ${usualAnnotationFile}: ${problem}`,
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

  /** What people should know of these files. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()].flat();
  }

  get #kept() {
    return [...this.#files].flatMap(([folder, annotations]) =>
      annotations.map(annotation => ({ folder, annotation })),
    );
  }
}

function addressIn(folder: string, path: string): string {
  return `${folder}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
