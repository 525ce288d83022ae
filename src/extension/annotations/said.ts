import { Uri } from 'vscode';
import { readInOrder } from '../../annotations/inOrder';
import type { Annotation } from '../../annotations/model';
import { anchoredStatement } from '../../annotations/saying';
import { type AnchoredSaid, saidChanged } from '../../protocol/said';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import type { Annotations, KeptAnnotation } from './annotations';

/** The corrections among the annotations as the server takes them, in the order in which they were said. */
export function saidIn(annotations: Annotations): AnchoredSaid[] {
  return readInOrder(correctionsIn(annotations), anchoredStatement, addressIn);
}

function correctionsIn({ all }: Annotations): KeptAnnotation[] {
  return all.filter(({ annotation: { content } }) => ['correction', 'shared'].includes(content.type));
}

/** The address of a source by its path in a folder. */
export function addressIn(folder: Uri, path: string): string {
  return Uri.joinPath(folder, path).toString();
}

/** Tells the server what is said whenever that changes: not after every note, of which there may be thousands. */
export function tellSaid(annotations: Annotations, session: Session): Disposable {
  let told: readonly Annotation[] = [];
  return annotations.onDidChange(() => {
    const corrections = correctionsIn(annotations).map(({ annotation }) => annotation);
    const isTold = corrections.length === told.length && corrections.every((each, i) => each === told[i]);
    if (isTold) return;
    told = corrections;
    void session.notify(saidChanged, { said: saidIn(annotations) });
  });
}
