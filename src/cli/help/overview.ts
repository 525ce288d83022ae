import type { Command } from '../command';

/** `parallax --help`. */
export function helpOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `Parallax reads news articles: who said what, and what two sources state differently.

Usage: parallax COMMAND [options] FILE|FOLDER|- ...

Commands:
${list}

Options:
  -h, --help     this help; parallax COMMAND --help for a command
  -V, --version  the version

Examples:
  parallax check reuters.txt ap.txt     what the two state differently
  parallax quotes articles/             who said what in a folder of articles
  parallax check -f json articles/      for other programs

Nothing is sent anywhere and no source is ever changed.
`;
}
