import { commands, Uri, window, workspace } from 'vscode';
import type { Statement } from '../../annotations/saying';
import { correctionStatement, targetIn } from '../../annotations/saying';
import { type Said, sayCommand } from '../../protocol';
import type { Disposable } from '../disposable';
import { readSourceText } from '../library/sourceText';
import type { Annotations } from './annotations';
import { tellWithUndo } from './undo';

/** The command behind quick fixes and menus by which a person corrects the reading; its notice takes it back. */
export function registerSaying(annotations: Annotations): Disposable {
  return commands.registerCommand(sayCommand, async (said: Said, notice: string) => {
    const source = Uri.parse('correction' in said ? said.source : said.passages[0].source);
    const { folder } = annotations.placeOf(source);
    const statement = await statementOf(said, annotations);
    if (!statement) {
      void window.showInformationMessage('The source has changed in the meantime. Please try again.');
      return;
    }
    tellWithUndo(annotations, await annotations.add(notice, [{ folder, ...statement }]));
  });
}

async function statementOf(said: Said, annotations: Annotations): Promise<Statement | undefined> {
  if ('correction' in said) {
    const source = Uri.parse(said.source);
    const text = await textOf(source);
    if (text === undefined) return undefined;
    return correctionStatement(annotations.placeOf(source).path, text, said.correction);
  }
  const targets = await Promise.all(
    said.passages.map(async ({ source: address, start, end, words }) => {
      const source = Uri.parse(address);
      const text = await textOf(source);
      const isThere = text?.slice(start, end) === words;
      return text !== undefined && isThere
        ? [targetIn(annotations.placeOf(source).path, text, { start, end })]
        : [];
    }),
  );
  if (targets.some(found => found.length === 0)) return undefined;
  return { content: { type: 'shared', asserts: said.asserts }, targets: targets.flat() };
}

/** The text of a source as the editor has it, open or closed. */
export async function textOf(source: Uri): Promise<string | undefined> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === source.toString());
  if (open) return open.getText();
  const read = await readSourceText(source);
  return 'text' in read ? read.text : undefined;
}
