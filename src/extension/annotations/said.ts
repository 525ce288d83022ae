import { Uri } from 'vscode';
import { anchoredCorrection, anchoredShared } from '../../annotations/saying';
import type { AnchoredSaid } from '../../protocol';
import type { Annotations } from './annotations';

/** The corrections among the annotations as the server takes them, in the order in which they were said. */
export function saidIn(annotations: Annotations): AnchoredSaid[] {
  return [...annotations.all]
    .sort((a, b) => (a.annotation.modified < b.annotation.modified ? -1 : 1))
    .flatMap(({ folder, annotation }): AnchoredSaid[] => {
      const address = (path: string): string => Uri.joinPath(folder, path).toString();
      const own = anchoredCorrection(annotation);
      if (own) return [{ source: address(own.source), correction: own.correction }];
      const shared = anchoredShared(annotation);
      if (!shared) return [];
      const [a, b] = shared.passages;
      const passages = [
        { ...a, source: address(a.source) },
        { ...b, source: address(b.source) },
      ] as const;
      return [{ asserts: shared.asserts, passages }];
    });
}
