import { Uri } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PassageTarget } from '../../annotations/model';
import { targetIn } from '../../annotations/saying';
import type { Annotations } from './annotations';
import { textOf } from './say';

/** Places in sources as the passages of an annotation that is kept in a folder. */
export async function targetsAt(
  annotations: Annotations,
  folder: Uri,
  places: readonly Location[],
): Promise<PassageTarget[]> {
  const targets = places.map(async ({ uri, range }) => {
    const source = Uri.parse(uri);
    const text = await textOf(source);
    if (text === undefined) return [];
    const document = TextDocument.create(uri, 'plaintext', 0, text);
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return [targetIn(annotations.pathFrom(folder, source), text, span)];
  });
  return (await Promise.all(targets)).flat();
}
