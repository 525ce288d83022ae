import type { Style } from './style';

/** How colourful and how wide. */
export interface TextLayout {
  readonly style: Style;
  readonly columns: number;
}
