import { commands, type TextEditor, window } from 'vscode';
import { isSourceDocument } from '../client/sourceDocuments';
import type { Disposable } from '../disposable';
import { type Said, sayCommand } from '../../protocol';

/** The command by which a person says that what is selected in two sources side by side tells of the same thing. */
export function registerSameThing(): Disposable {
  return commands.registerCommand('parallax.sameThing', async () => {
    const selected = window.visibleTextEditors.filter(
      ({ document, selection }) => isSourceDocument(document) && !selection.isEmpty,
    );
    const [one, other] = selected.map(placed);
    if (!one || !other || one.source === other.source) {
      void window.showInformationMessage(
        'Show two sources side by side and select in each the words that tell of the same thing.',
      );
      return;
    }
    const said: Said = { asserts: 'same-thing', passages: [one, other] };
    await commands.executeCommand(sayCommand, said, 'They tell of the same thing.');
  });
}

function placed({ document, selection }: TextEditor) {
  return {
    source: document.uri.toString(),
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
    words: document.getText(selection),
  };
}
