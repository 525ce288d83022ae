import { commands, type TextEditor, ThemeColor, ViewColumn, window } from 'vscode';
import type { Disposable } from '../disposable';
import type { DiscrepancyDetails } from '../../protocol/discrepancies';
import { openPlace } from '../openPlaces';
import { toRange } from '../places';

type Position = DiscrepancyDetails['positions'][number];
type Stance = Position['stances'][number];

/** The passages stay marked this long. */
const markedFor = 4_000;

/** Shows two positions side by side, the passage of each selected and marked for a moment with its differing words. */
export class SideBySide implements Disposable {
  readonly #passage = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  readonly #focus = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
  });
  #clear: ReturnType<typeof setTimeout> | undefined;

  async show({ positions }: DiscrepancyDetails): Promise<void> {
    const [first, ...others] = positions;
    const second = others.length > 1 ? await askPosition(others) : others[0];
    const left = first?.stances[0];
    const right = second?.stances[0];
    if (!left || !right) return;
    await this.#open(left, ViewColumn.One, false);
    await this.#open(right, ViewColumn.Two, true);
    await commands.executeCommand('workbench.action.focusFirstEditorGroup');
    clearTimeout(this.#clear);
    this.#clear = setTimeout(
      () => window.visibleTextEditors.forEach(editor => this.#mark(editor)),
      markedFor,
    );
  }

  dispose(): void {
    clearTimeout(this.#clear);
    this.#passage.dispose();
    this.#focus.dispose();
  }

  async #open(stance: Stance, column: ViewColumn, preserveFocus: boolean): Promise<void> {
    const { uri, range } = stance.place;
    await openPlace({ uri, range: stance.focus[0] ?? range }, column, preserveFocus);
    const editor = window.visibleTextEditors.find(
      ({ document, viewColumn }) => viewColumn === column && document.uri.toString() === uri,
    );
    if (editor) this.#mark(editor, stance);
  }

  /** Marks a passage in an editor; without one takes away the marks. */
  #mark(editor: TextEditor, stance?: Stance): void {
    editor.setDecorations(this.#passage, stance ? [toRange(stance.place.range)] : []);
    editor.setDecorations(this.#focus, (stance?.focus ?? []).map(toRange));
  }
}

async function askPosition(positions: readonly Position[]): Promise<Position | undefined> {
  const items = positions.map(position => ({
    label: position.wording,
    description: position.stances.map(stance => stance.label).join(', '),
    position,
  }));
  const chosen = await window.showQuickPick(items, { title: 'Compare With Which Wording?' });
  return chosen?.position;
}
