/** The letters of Windows-1252 at 0x80 to 0x9F; it is Latin-1 elsewhere, and where a control character stands here. */
const above127 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Decoded by hand, since TextDecoder in several versions of Node takes Windows-1252 for Latin-1. */
export function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 4096)
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + 4096)));
  return pieces.join('').replace(/[\x80-\x9F]/g, letter => above127[letter.charCodeAt(0) - 0x80] ?? letter);
}
