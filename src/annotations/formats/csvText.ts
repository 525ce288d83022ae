/**
 * Rows as comma-separated values (RFC 4180): CRLF between rows, quotation marks where a value needs them, and a byte
 * order mark, without which spreadsheets take UTF-8 for something else. A value that a spreadsheet would run as a
 * formula gets an apostrophe in front, and so does one that begins with such apostrophes, so that they can be told apart.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(value).join(',')}\r\n`).join('')}`;
}

function value(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^'*[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A value without the apostrophe that keeps spreadsheets from running it. */
export function withoutGuard(value: string): string {
  return value.replace(/^'(?='*[=+\-@\t\r])/, '');
}
