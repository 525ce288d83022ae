import { commands, Uri, window, workspace } from 'vscode';
import type { PassageTarget } from '../../annotations/model';
import { correctionStatement, targetIn } from '../../annotations/saying';
import { type Said, sayCommand } from '../../protocol/said';
import type { Disposable } from '../disposable';
import { readSourceText } from '../library/sourceText';
import type { Annotations, Stated } from './annotations';
import { tellWithUndo } from './undo';

/**
 * The command behind quick fixes and menus by which a person corrects the reading, several things at once where they
 * belong together; its notice takes them back.
 */
export function registerSaying(annotations: Annotations): Disposable {
  return commands.registerCommand(sayCommand, async (said: Said | readonly Said[], notice: string) => {
    const all = await Promise.all([said].flat().map(one => statementOf(one, annotations)));
    const statements = all.filter(statement => statement !== undefined);
    if (statements.length < all.length) {
      void window.showInformationMessage('The source has changed in the meantime. Please try again.');
      return;
    }
    tellWithUndo(annotations, await annotations.add(notice, statements));
  });
}

/** What is said as it is kept; undefined where a text has other words. */
async function statementOf(said: Said, annotations: Annotations): Promise<Stated | undefined> {
  const address = 'passages' in said ? said.passages[0].source : said.source;
  const source = Uri.parse(address);
  const { folder, path } = annotations.placeOf(source);
  if ('correction' in said) {
    const text = await textOf(source);
    const statement = text === undefined ? undefined : correctionStatement(path, text, said.correction);
    return statement && { folder, ...statement };
  }
  if ('story' in said) {
    const other =
      said.story === null ? [] : [{ source: annotations.pathFrom(folder, Uri.parse(said.story)) }];
    const asserts = said.story === null ? 'own-story' : 'one-story';
    return { folder, content: { type: 'shared', asserts }, targets: [{ source: path }, ...other] };
  }
  const [a, b] = await Promise.all(said.passages.map(passage => placed(passage, folder, annotations)));
  return a && b && { folder, content: { type: 'shared', asserts: said.asserts }, targets: [a, b] };
}

interface Placed {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

async function placed(
  { source: address, start, end, words }: Placed,
  folder: Uri,
  annotations: Annotations,
): Promise<PassageTarget | undefined> {
  const source = Uri.parse(address);
  const text = await textOf(source);
  if (text?.slice(start, end) !== words) return undefined;
  return targetIn(annotations.pathFrom(folder, source), text, { start, end });
}

/** The text of a source as the editor has it, open or closed. */
export async function textOf(source: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === source.toString());
  if (open) return open.getText();
  const read = await readSourceText(source);
  return 'text' in read ? read.text : undefined;
}
