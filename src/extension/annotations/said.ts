import { Uri } from 'vscode';
import { anchoredStatement } from '../../annotations/saying';
import type { AnchoredSaid } from '../../protocol/said';
import type { Annotations } from './annotations';

/** The corrections among the annotations as the server takes them, in the order in which they were said. */
export function saidIn(annotations: Annotations): AnchoredSaid[] {
  return [...annotations.all]
    .sort((a, b) => (a.annotation.modified < b.annotation.modified ? -1 : 1))
    .flatMap(
      ({ folder, annotation }) =>
        anchoredStatement(annotation, path => Uri.joinPath(folder, path).toString()) ?? [],
    );
}
