import { commands, type QuickPickItem, window } from 'vscode';
import type { PassageTarget } from '../../../annotations/model';
import { targetIn } from '../../../annotations/saying';
import { counted } from '../../card/markdown';
import { isSourceDocument } from '../../client/sourceDocuments';
import type { Disposable } from '../../disposable';
import type { TreeEntry } from '../../tree/pagedTree';
import type { Annotations, Edit, KeptAnnotation } from '../annotations';
import { askTags } from '../tags';
import { tellWithUndo } from '../undo';
import type { AnnotationsView } from './annotationsView';

/** What a person does with lines of the view, several at once, and undoes at once. */
export function registerListActions(view: AnnotationsView, annotations: Annotations): Disposable[] {
  const onChosen = (command: string, act: (chosen: readonly KeptAnnotation[]) => Promise<void>): Disposable =>
    commands.registerCommand(
      `parallax.annotations.${command}`,
      async (entry?: TreeEntry, entries?: readonly TreeEntry[]) => {
        const chosen = view.chosen(entry, entries);
        if (chosen.length > 0) await act(chosen);
      },
    );
  return [
    onChosen('delete', chosen => remove(annotations, chosen)),
    onChosen('resolve', chosen => resolve(annotations, chosen, true)),
    onChosen('reopen', chosen => resolve(annotations, chosen, false)),
    onChosen('retag', chosen => retag(annotations, chosen)),
    onChosen('reattach', ([first]) => (first ? reattach(annotations, first) : Promise.resolve())),
  ];
}

/** Takes away annotations with the answers to them. */
async function remove(annotations: Annotations, chosen: readonly KeptAnnotation[]): Promise<void> {
  const ids = new Set(chosen.map(({ annotation }) => annotation.id));
  const isAnswer = ({ annotation: { id, content } }: KeptAnnotation): boolean =>
    content.type === 'note' && content.replyTo !== undefined && ids.has(content.replyTo) && !ids.has(id);
  const gone = [...chosen, ...annotations.all.filter(isAnswer)];
  tellWithUndo(annotations, await annotations.remove(`${counted(gone.length, 'annotation')} deleted`, gone));
}

async function resolve(
  annotations: Annotations,
  chosen: readonly KeptAnnotation[],
  isResolved: boolean,
): Promise<void> {
  const edits = chosen.flatMap((kept): Edit[] => {
    const { content } = kept.annotation;
    return content.type === 'note' && content.isResolved !== isResolved
      ? [{ kept, content: { ...content, isResolved } }]
      : [];
  });
  const done = isResolved ? 'resolved' : 'reopened';
  tellWithUndo(annotations, await annotations.edit(`${counted(edits.length, 'note')} ${done}`, edits));
}

/** Gives notes other tags: those that all of them have are ticked at first. */
async function retag(annotations: Annotations, chosen: readonly KeptAnnotation[]): Promise<void> {
  const notes = chosen.flatMap(kept => {
    const { content } = kept.annotation;
    return content.type === 'note' ? [{ kept, content }] : [];
  });
  const [first] = notes;
  if (!first) {
    void window.showInformationMessage('Only notes have tags.');
    return;
  }
  const common = first.content.tags.filter(tag => notes.every(({ content }) => content.tags.includes(tag)));
  const wanted = await askTags(annotations, `Tags of ${counted(notes.length, 'Note')}`, common);
  if (!wanted) return;
  const isDropped = (tag: string): boolean => common.includes(tag) && !wanted.includes(tag);
  const edits = notes.map(({ kept, content }) => ({
    kept,
    content: {
      ...content,
      tags: [...new Set([...content.tags.filter(tag => !isDropped(tag)), ...wanted])],
    },
  }));
  tellWithUndo(annotations, await annotations.edit(`${counted(notes.length, 'note')} tagged anew`, edits));
}

/** Puts what is selected in the place of a passage that is not found; nothing else ever re-attaches one. */
async function reattach(annotations: Annotations, kept: KeptAnnotation): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isSourceDocument(editor.document) || editor.selection.isEmpty) {
    void window.showInformationMessage('Open the source and select the words that it is about.');
    return;
  }
  const { document, selection } = editor;
  const { folder, path } = annotations.placeOf(document.uri);
  if (folder.toString() !== kept.folder.toString()) {
    void window.showInformationMessage('It is kept in another folder than this source.');
    return;
  }
  const which = await askTarget(kept.annotation.targets);
  if (which === undefined) return;
  const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const target = targetIn(path, document.getText(), span);
  const targets = kept.annotation.targets.map((old, i) => (i === which ? target : old));
  tellWithUndo(annotations, await annotations.edit('Attached to the selection', [{ kept, targets }]));
}

/** Which of the passages is meant, by its place among them; asked where there are several. */
async function askTarget(targets: readonly PassageTarget[]): Promise<number | undefined> {
  if (targets.length <= 1) return 0;
  const items = targets.map(({ source, anchor }, i): QuickPickItem & { i: number } => ({
    label: anchor?.exact ?? source,
    description: source,
    i,
  }));
  return (await window.showQuickPick(items, { title: 'Which Passage Is Selected Now?' }))?.i;
}
