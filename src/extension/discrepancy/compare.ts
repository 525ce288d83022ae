import { type TextEditor, ThemeColor, ViewColumn, window } from 'vscode';
import type { Disposable } from '../disposable';
import type { DiscrepancyDetails } from '../../protocol';
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
    const editors = [
      await this.#open(left, ViewColumn.One, false),
      await this.#open(right, ViewColumn.Two, true),
    ];
    clearTimeout(this.#clear);
    this.#clear = setTimeout(() => editors.forEach(editor => this.#unmark(editor)), markedFor);
  }

  dispose(): void {
    clearTimeout(this.#clear);
    this.#passage.dispose();
    this.#focus.dispose();
  }

  async #open({ place, focus }: Stance, column: ViewColumn, preserveFocus: boolean): Promise<TextEditor> {
    const words = focus[0] ?? place.range;
    const editor = await openPlace({ uri: place.uri, range: words }, column, preserveFocus);
    editor.setDecorations(this.#passage, [toRange(place.range)]);
    editor.setDecorations(this.#focus, focus.map(toRange));
    return editor;
  }

  #unmark(editor: TextEditor): void {
    editor.setDecorations(this.#passage, []);
    editor.setDecorations(this.#focus, []);
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
