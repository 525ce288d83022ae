/** Commands that only links and tree items name; they need arguments, so the palette doesn't show them. */
export const internalCommands = {
  /** Takes places, one or two: opens the first and the second beside it. */
  openPlaces: 'parallax.internal.openPlaces',
  /** Takes an address and ranges in it: shows them in a peek view of the active editor. */
  peek: 'parallax.internal.peek',
  /** Takes a kind of discrepancy: shows its page. */
  showKind: 'parallax.internal.showKind',
  /** Takes a tree and one of its nodes whose children are shown in part: shows more of them. */
  showMore: 'parallax.internal.showMore',
  /** Takes the id of an annotation: takes back what it says. */
  takeBack: 'parallax.internal.takeBack',
} as const;

/** Takes a line of a view or what a link says of one, besides the selection. */
export const addNoteCommand = 'parallax.addNote';

/** Takes the address of a source, besides what menus give it. */
export const editDetailsCommand = 'parallax.editDetails';

/** An address that runs a command where links may. The arguments must survive JSON. */
export function commandAddress(command: string, ...commandArguments: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(commandArguments));
  return `command:${command}?${query.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll("'", '%27')}`;
}
