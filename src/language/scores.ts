import type { Token } from './paragraph';

/** Whether the score of a game begins at a token: "3-1". */
export function isScoreAt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.kind === 'number' &&
    /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.kind === 'number'
  );
}
