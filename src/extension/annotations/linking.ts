import { commands, Uri, window } from 'vscode';
import { type Relation, relations } from '../../annotations/model';
import { targetIn } from '../../annotations/saying';
import type { PlacedWords } from '../../protocol/corrections';
import { shorten } from '../card/markdown';
import { isSourceDocument } from '../client/sourceDocuments';
import { selectedIn } from '../corrections/aim';
import { askOne } from '../corrections/ask';
import type { Disposable } from '../disposable';
import type { Annotations } from './annotations';
import { textOf } from './say';
import { tellWithUndo } from './undo';

const hints: Readonly<Record<Relation, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  repeats: 'Repeats',
  explains: 'Explains',
};

/** Links between passages: one is started at what is selected, and ended at what is selected then, in any source. */
export function registerLinking(annotations: Annotations): Disposable[] {
  let start: PlacedWords | undefined;
  const remember = (words: PlacedWords | undefined): void => {
    start = words;
    void commands.executeCommand('setContext', 'parallax.linking', words !== undefined);
  };
  return [
    commands.registerCommand('parallax.startLink', () => {
      const words = selectedWords();
      if (!words) return;
      remember(words);
      window.setStatusBarMessage(
        `Link from “${shorten(words.words, 40)}”: now select the other passage`,
        10_000,
      );
    }),
    commands.registerCommand('parallax.linkToSelection', async () => {
      const words = start && selectedWords();
      if (!start || !words) return;
      if (await link(annotations, start, words)) remember(undefined);
    }),
  ];
}

function selectedWords(): PlacedWords | undefined {
  const editor = window.activeTextEditor;
  const words = editor && isSourceDocument(editor.document) ? selectedIn(editor)[0] : undefined;
  if (!words) void window.showInformationMessage('Select words of a source.');
  return words;
}

/** Gives whether the two passages have been linked. */
async function link(annotations: Annotations, from: PlacedWords, to: PlacedWords): Promise<boolean> {
  const title = `“${shorten(from.words, 40)}” … “${shorten(to.words, 40)}”`;
  const relation = await askOne(
    title,
    relations.map(value => ({ label: hints[value], value })),
  );
  if (!relation) return false;
  const { folder } = annotations.placeOf(Uri.parse(from.source));
  const targets = await Promise.all([from, to].map(words => targetOf(annotations, folder, words)));
  const found = targets.filter(target => target !== undefined);
  if (found.length < 2) {
    void window.showInformationMessage(
      'The source has changed in the meantime. Please start the link again.',
    );
    return false;
  }
  const content = { type: 'link', relation, text: '' } as const;
  const notice = `“${shorten(from.words, 40)}” ${relation} “${shorten(to.words, 40)}”.`;
  tellWithUndo(annotations, await annotations.add(notice, [{ folder, content, targets: found }]));
  return true;
}

async function targetOf(annotations: Annotations, folder: Uri, { source, start, end, words }: PlacedWords) {
  const uri = Uri.parse(source);
  const text = await textOf(uri);
  if (text?.slice(start, end) !== words) return undefined;
  return targetIn(annotations.pathFrom(folder, uri), text, { start, end });
}
