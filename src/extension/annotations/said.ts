import { Uri } from 'vscode';
import { readInOrder } from '../../annotations/inOrder';
import { anchoredStatement } from '../../annotations/saying';
import { type AnchoredSaid, saidChanged } from '../../protocol/said';
import type { Session } from '../client/session';
import type { Disposable } from '../disposable';
import type { Annotations } from './annotations';

/** The corrections among the annotations as the server takes them, in the order in which they were said. */
export function saidIn(annotations: Annotations): AnchoredSaid[] {
  return readInOrder(annotations.all, anchoredStatement, addressIn);
}

/** The address of a source by its path in a folder. */
export function addressIn(folder: Uri, path: string): string {
  return Uri.joinPath(folder, path).toString();
}

/** Tells the server what is said whenever that changes: not after every note, of which there may be thousands. */
export function tellSaid(annotations: Annotations, session: Session): Disposable {
  let told: string | undefined;
  return annotations.onDidChange(() => {
    const said = saidIn(annotations);
    const text = JSON.stringify(said);
    if (text === told) return;
    told = text;
    void session.notify(saidChanged, { said });
  });
}
