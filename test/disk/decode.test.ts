import assert from 'node:assert/strict';
import { decode } from '../../src/disk/decode';

const words = 'Тихановская said: “Élan, not fear” 😀.\r\nSecond line.\n';

/** What decoding gives, without the note. */
function check(bytes: Uint8Array, text: string, encoding: string): void {
  const decoded = decode(bytes);
  assert.ok('text' in decoded, `refused: ${JSON.stringify(decoded)}`);
  assert.deepEqual([decoded.text, decoded.encoding], [text, encoding]);
}

function checkRefused(bytes: Uint8Array, problem: RegExp): void {
  const decoded = decode(bytes);
  assert.ok('problem' in decoded, 'should not be text');
  assert.match(decoded.problem, problem);
}

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decoding', () => {
  it('reads UTF-8 with and without a byte order mark, and takes the mark away', () => {
    check(Buffer.from(words), words, 'utf-8');
    check(Buffer.from(`\uFEFF${words}`), words, 'utf-8');
    check(bytes(), '', 'utf-8');
  });

  it('reads UTF-16 by its byte order mark, whatever the script', () => {
    check(utf16le(`\uFEFF${words}`), words, 'utf-16le');
    check(utf16be(`\uFEFF${words}`), words, 'utf-16be');
    check(utf16le('\uFEFF'), '', 'utf-16le');
  });

  it('reads UTF-32 by its byte order mark', () => {
    check(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'A', 'utf-32le');
    check(bytes(0, 0, 0xfe, 0xff, 0, 1, 0xf6, 0), '😀', 'utf-32be');
  });

  it('reads UTF-16 without a mark by its zero bytes', () => {
    const english = 'The minister said on Monday: “We agreed.”\r\n';
    check(utf16le(english), english, 'utf-16le');
    check(utf16be(english), english, 'utf-16be');
  });

  it('falls back to Windows-1252 and says so', () => {
    const decoded = decode(bytes(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94));
    assert.deepEqual(decoded, {
      text: '“Café”',
      encoding: 'windows-1252',
      note: 'is not UTF-8; read as Windows-1252 (Latin-1)',
    });
  });

  it('keeps UTF-8 with a few broken bytes in UTF-8 and says so', () => {
    const decoded = decode(Buffer.concat([Buffer.from('“Élan” '), bytes(0xff), Buffer.from(' she said.')]));
    assert.ok('text' in decoded);
    assert.equal(decoded.text, '“Élan” \uFFFD she said.');
    assert.match(decoded.note ?? '', /not UTF-8/);
  });

  it('leaves line ends and control characters as they are', () => {
    const mixed = 'one\r\ntwo\nthree\rfour\u2028five\ffin';
    check(Buffer.from(mixed), mixed, 'utf-8');
  });

  it('refuses what is not text and says what it is', () => {
    checkRefused(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), /picture/);
    checkRefused(bytes(...Array.from({ length: 300 }, (_, i) => i % 7)), /binary/);
    checkRefused(Buffer.from('%PDF-1.7\nobj stream'), /PDF/);
    checkRefused(Buffer.from('PK\u0003\u0004docx'), /Word/);
    checkRefused(Buffer.from('{\\rtf1 Hello}'), /RTF/);
  });
});
