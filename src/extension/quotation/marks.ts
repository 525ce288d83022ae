import {
  commands,
  type ExtensionContext,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  Uri,
  window,
} from 'vscode';
import { getQuotations, type QuotationRanges } from '../../protocol/quotations';
import type { Session } from '../client/session';
import { isSourceDocument } from '../client/sourceDocuments';
import { type Disposable, disposeAll } from '../disposable';
import { toRange } from '../places';

/** What can be marked in the text, each switched on and off by itself. */
type MarkName = 'roles' | 'gutter';

interface Mark {
  readonly of: MarkName;
  readonly decoration: TextEditorDecorationType;
  /** Where it goes for a quotation. */
  readonly ranges: (quotation: QuotationRanges) => readonly Range[];
}

/**
 * Marks who says what in the text, while a person wants that: source, cue and content by quiet lines and a tint, direct
 * quotations by a sign in the gutter. The contexts `parallax.marks.<name>` tell menus what is on.
 */
export class QuotationMarks implements Disposable {
  readonly #session: Session;
  readonly #context: ExtensionContext;
  readonly #marks: readonly Mark[];
  readonly #subscriptions: Disposable[];

  constructor(session: Session, context: ExtensionContext) {
    this.#session = session;
    this.#context = context;
    this.#marks = marks(context.extensionUri);
    const showAll = (): void => window.visibleTextEditors.forEach(editor => void this.#show(editor));
    const turn = (name: MarkName, on: boolean) => async (): Promise<void> => {
      await context.workspaceState.update(key(name), on);
      this.#tellContext(name);
      showAll();
    };
    this.#subscriptions = [
      ...this.#marks.map(({ decoration }) => decoration),
      window.onDidChangeVisibleTextEditors(showAll),
      session.onDidChangeStatus(showAll),
      commands.registerCommand('parallax.showRoles', turn('roles', true)),
      commands.registerCommand('parallax.hideRoles', turn('roles', false)),
      commands.registerCommand('parallax.showQuoteMarks', turn('gutter', true)),
      commands.registerCommand('parallax.hideQuoteMarks', turn('gutter', false)),
    ];
    this.#tellContext('roles');
    this.#tellContext('gutter');
    showAll();
  }

  dispose(): void {
    disposeAll(this.#subscriptions);
  }

  #isOn(name: MarkName): boolean {
    return this.#context.workspaceState.get(key(name), false);
  }

  #tellContext(name: MarkName): void {
    void commands.executeCommand('setContext', key(name), this.#isOn(name));
  }

  async #show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const isWanted = this.#marks.some(mark => this.#isOn(mark.of)) && isSourceDocument(document);
    const uri = document.uri.toString();
    const quotations = (isWanted && (await this.#session.request(getQuotations, { uri }))) || [];
    // Typed in since: the places are those of another text.
    if (document.version !== version) return;
    for (const { of, decoration, ranges } of this.#marks)
      editor.setDecorations(decoration, this.#isOn(of) ? quotations.flatMap(ranges) : []);
  }
}

/** Both where the choice is remembered and the name of the context. */
function key(name: MarkName): string {
  return `parallax.marks.${name}`;
}

function marks(extension: Uri): Mark[] {
  const content = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightTextBackground'),
  });
  const icon = (theme: string) => ({
    gutterIconPath: Uri.joinPath(extension, 'media', `quote-${theme}.svg`),
  });
  const gutter = window.createTextEditorDecorationType({
    light: icon('light'),
    dark: icon('dark'),
    gutterIconSize: '60%',
  });
  return [
    { of: 'roles', decoration: content, ranges: quotation => quotation.content.map(toRange) },
    { of: 'roles', decoration: line('dotted'), ranges: ({ cue }) => cue.map(toRange) },
    { of: 'roles', decoration: line('solid'), ranges: ({ source }) => source.map(toRange) },
    {
      of: 'gutter',
      decoration: gutter,
      ranges: ({ type, whole: { start } }) => (type === 'direct' ? [toRange({ start, end: start })] : []),
    },
  ];
}

function line(borderStyle: string): TextEditorDecorationType {
  const borderColor = new ThemeColor('descriptionForeground');
  return window.createTextEditorDecorationType({ borderColor, borderStyle, borderWidth: '0 0 1px 0' });
}
