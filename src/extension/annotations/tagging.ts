import {
  commands,
  CompletionItem,
  CompletionItemKind,
  type CompletionItemProvider,
  languages,
  Range,
  window,
} from 'vscode';
import { targetIn } from '../../annotations/saying';
import { canBeWritten } from '../../annotations/tags';
import { isSourceDocument } from '../client/sourceDocuments';
import type { Disposable } from '../disposable';
import type { Annotations } from './annotations';
import { askTags, knownTags } from './tags';
import { tellWithUndo } from './undo';

/** Tags where they are written: offered in the box of a note, and given to what is selected without any words. */
export function registerTagging(annotations: Annotations): Disposable[] {
  return [
    languages.registerCompletionItemProvider({ scheme: 'comment' }, tagCompletion(annotations), '#'),
    commands.registerCommand('parallax.tagSelection', () => tagSelection(annotations)),
  ];
}

/** Completes a word that begins with "#" to the tags in use, the most frequent first. */
export function tagCompletion(annotations: Pick<Annotations, 'all'>): CompletionItemProvider {
  return {
    provideCompletionItems: (document, position) => {
      const before = document.lineAt(position.line).text.slice(0, position.character);
      const typed = /(?:^|\s)#([^\s#]*)$/u.exec(before);
      if (!typed) return [];
      const range = new Range(position.translate(0, -(typed[1] ?? '').length), position);
      return knownTags(annotations)
        .filter(({ tag }) => canBeWritten(tag))
        .map(({ tag, count }, i) => {
          const item = new CompletionItem({ label: tag, description: count ? String(count) : '' });
          item.kind = CompletionItemKind.Keyword;
          item.range = range;
          item.sortText = String(i).padStart(6, '0');
          return item;
        });
    },
  };
}

async function tagSelection(annotations: Annotations): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isSourceDocument(editor.document)) return;
  const { document, selection } = editor;
  const words = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  if (!words) {
    void window.showInformationMessage('Select the words to tag.');
    return;
  }
  const tags = await askTags(annotations, 'Tag the Selection', []);
  if (!tags?.length) return;
  const { folder, path } = annotations.placeOf(document.uri);
  const span = { start: document.offsetAt(words.start), end: document.offsetAt(words.end) };
  const content = { type: 'note', text: '', tags, isResolved: false } as const;
  const targets = [targetIn(path, document.getText(), span)];
  const title = `Tagged: ${tags.map(tag => `#${tag}`).join(' ')}`;
  tellWithUndo(annotations, await annotations.add(title, [{ folder, content, targets }]));
}
