/**
 * A digest of a text with its line ends as LF: 16 hexadecimal digits. Two 32-bit multiplicative hashes run side by side,
 * each with another multiplier, and are mixed at the end; not for secrets.
 */
export function digestOf(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) continue;
      code = 10;
    }
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  first = Math.imul(first ^ (first >>> 16), 0x7feb352d) ^ Math.imul(second ^ (second >>> 15), 0x846ca68b);
  second = Math.imul(second ^ (second >>> 16), 0xc2b2ae35) ^ Math.imul(first ^ (first >>> 13), 0x27d4eb2f);
  return hex(first) + hex(second);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
