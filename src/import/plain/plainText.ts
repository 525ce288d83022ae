/** A text with line ends as LF, without blanks at its ends. Nothing else of it is touched. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
