import { choice } from '../options';
import type { Terminal } from '../terminal';
import { colourChoices, type Style, styleFor } from './style';

/** How colourful and how wide. */
export interface TextLayout {
  readonly style: Style;
  readonly columns: number;
}

/** The layout for a terminal, where `--color` has this value. Throws a UsageError where it takes no such value. */
export function layoutFor(color: string, terminal: Terminal): TextLayout {
  const style = styleFor(choice('color', color, colourChoices), terminal);
  return { style, columns: terminal.columns };
}
