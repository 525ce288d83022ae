/** Mails are laid out in tables: each cell becomes a block, so that what is in it is looked at as on any page. */
export function layoutTables(html: string): string {
  return html
    .replace(/<(\/?)(?:table|tbody|thead|tfoot)\b[^>]{0,2000}>/gi, '<$1div>')
    .replace(/<(\/?)(?:tr|td|th|center)\b([^>]{0,2000})>/gi, '<$1div$2>');
}
