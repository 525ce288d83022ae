import { commands, type TextEditor, window, workspace } from 'vscode';
import type { Disposable } from '../disposable';
import { cursorPlace } from '../places';
import type { CorpusView } from './corpusView';

const setting = 'quotes.followCursor';
/** The cursor rests this long before the view moves. */
const pause = 150;

/** Selects the quotation under the cursor in the view, while a person wants that and the view is visible. */
export function followCursor(view: CorpusView<string>): Disposable[] {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isVisible = (): boolean => view.view.visible;
  const follow = async (editor: TextEditor | undefined): Promise<void> => {
    const place = cursorPlace(editor);
    if (!place || !isVisible() || !isFollowing()) return;
    const entry = await view.locate(place);
    // A hidden view would be opened.
    if (entry && isVisible()) await view.view.reveal(entry, { select: true, focus: false });
  };
  const followSoon = (editor: TextEditor | undefined): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void follow(editor), pause);
  };
  const tellContext = (): void =>
    void commands.executeCommand('setContext', 'parallax.quotes.following', isFollowing());
  tellContext();
  return [
    window.onDidChangeTextEditorSelection(({ textEditor }) => followSoon(textEditor)),
    window.onDidChangeActiveTextEditor(followSoon),
    view.view.onDidChangeVisibility(() => followSoon(window.activeTextEditor)),
    workspace.onDidChangeConfiguration(change => {
      if (!change.affectsConfiguration(`parallax.${setting}`)) return;
      tellContext();
      followSoon(window.activeTextEditor);
    }),
    commands.registerCommand('parallax.quotes.follow', () => setFollowing(true)),
    commands.registerCommand('parallax.quotes.unfollow', () => setFollowing(false)),
    { dispose: () => clearTimeout(timer) },
  ];
}

function isFollowing(): boolean {
  return workspace.getConfiguration('parallax').get(setting, false);
}

function setFollowing(value: boolean): Thenable<void> {
  return workspace.getConfiguration('parallax').update(setting, value, true);
}
