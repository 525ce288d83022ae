import type { Terminal } from '../terminal';

/** Ways to set words off. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
  readonly place: (text: string) => string;
}

/** The values of `--color`. */
export const colourChoices = ['auto', 'always', 'never'] as const;

/** Colours where they are wanted: `auto` where the terminal shows them and nobody objects (NO_COLOR). */
export function styleFor(wanted: (typeof colourChoices)[number], terminal: Terminal): Style {
  return wanted === 'always' || (wanted === 'auto' && terminal.coloured) ? coloured : plain;
}

const same = (text: string) => text;
const plain: Style = { strong: same, faint: same, warning: same, information: same, place: same };

/** Escape sequences of ECMA-48 that every terminal with colours knows. */
const sgr = (on: string, off: string) => (text: string) => text && `\u001B[${on}m${text}\u001B[${off}m`;
const coloured: Style = {
  strong: sgr('1', '22'),
  faint: sgr('2', '22'),
  warning: sgr('1;33', '22;39'),
  information: sgr('1;36', '22;39'),
  place: sgr('1', '22'),
};
