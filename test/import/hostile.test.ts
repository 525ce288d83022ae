import assert from 'node:assert/strict';
import { gzipSync, zipSync } from 'fflate';
import type { Imported } from '../../src/import/article';
import { importFile } from '../../src/import/importFile';

const now = '2025-06-01';

function take(name: string, content: string | Uint8Array): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFile({ name, bytes }, { now });
}

const sentence = 'The council, which met on Monday, voted to close the bridge until repairs are done. ';
const article = `<article><h1>Bridge closes</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article>`;

/** What the article of a page is, whatever stands around it. */
async function checkTaken(name: string, content: string | Uint8Array): Promise<string> {
  const { articles, problems } = await take(name, content);
  assert.deepEqual(problems, []);
  const text = articles[0]?.text ?? '';
  assert.match(text, /^Bridge closes\n\nThe council, which met on Monday/);
  return text;
}

async function checkRefused(name: string, content: string | Uint8Array, problem: RegExp): Promise<void> {
  const { articles, problems } = await take(name, content);
  assert.deepEqual(articles, []);
  assert.match(problems.join('\n'), problem);
}

describe('hostile files', () => {
  it('run no script and load nothing', async () => {
    const global = globalThis as { hacked?: boolean };
    const tricks = `<script>globalThis.hacked = true</script><img src=x onerror="globalThis.hacked = true"><svg onload="globalThis.hacked=true"><script>globalThis.hacked=true</script></svg><iframe src="javascript:parent.hacked=true"></iframe><a href="javascript:globalThis.hacked=true">x</a><form action="https://evil.example/steal"><input autofocus onfocus="hacked=true"></form><link rel="stylesheet" href="https://evil.example/a.css"><base href="https://evil.example/"><object data="https://evil.example/x.swf"></object>`;
    const { fetch } = globalThis;
    let loads = 0;
    globalThis.fetch = () => Promise.reject(new Error(String(++loads)));
    try {
      const text = await checkTaken('a.html', `<html><body>${tricks}${article}${tricks}</body></html>`);
      assert.equal(global.hacked, undefined);
      assert.equal(loads, 0);
      assert.doesNotMatch(text, /hacked|evil|javascript/);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('may hold 50 MB of pictures as data: addresses', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(5_000_000)}">`;
    await checkTaken(
      'a.html',
      `<html><body>${article.replace('</h1>', `</h1>${picture.repeat(10)}`)}</body></html>`,
    );
  });

  it('may hold 30 MB of script', () =>
    checkTaken(
      'a.html',
      `<html><head><script>${'var a = "<p>no</p>";\n'.repeat(1_500_000)}</script></head><body>${article}</body></html>`,
    ));

  it('are refused where they hold far more than an article', async () => {
    await checkRefused(
      'a.html',
      `<html><body>${`<p>${sentence}</p>`.repeat(300_000)}</body></html>`,
      /far more than an article/,
    );
    await checkRefused('a.html', '<div>'.repeat(10_000_000), /far more than an article/);
    await checkRefused('a.html', new Uint8Array(65 * 1024 * 1024).fill(0x61), /larger than 64 MB/);
  });

  it('may be nested deeper than any page', async () => {
    for (const tag of ['div', 'blockquote', 'span', 'b', 'section', 'my-box'])
      await checkTaken(
        'a.html',
        `<html><body>${`<${tag}>`.repeat(4_000)}${article}${`</${tag}>`.repeat(4_000)}</body></html>`,
      );
    await checkTaken('a.html', `<html><body>${article}${'<ul><li>'.repeat(4_000)}</body></html>`);
  });

  it('may hold JSON-LD that is broken, deep or about itself', async () => {
    for (const json of [
      '{',
      '['.repeat(100_000),
      `{"@graph":[{"@id":"a","@type":"NewsArticle","headline":"Bridge closes","author":{"@id":"a"}}]}`,
      '{"@type":"NewsArticle","headline":{"a":1},"author":[null,7,[[]]],"publisher":false}',
    ])
      await checkTaken(
        'a.html',
        `<html><head><script type="application/ld+json">${json}</script></head><body>${article}</body></html>`,
      );
  });

  it('in mails are never unpacked', async () => {
    const bomb = Buffer.from(zipSync({ 'a.txt': new Uint8Array(5_000_000) })).toString('base64');
    const mail = `From: The Desk <desk@example.org>\r\nSubject: Bridge closes\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${article}</body></html>\r\n--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${bomb}\r\n--b--\r\n`;
    await checkTaken('a.eml', mail);
    const parts = (depth: number): string =>
      `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`;
    await checkRefused(
      'a.eml',
      `Subject: x\r\n${Array.from({ length: 3000 }, (_, i) => parts(i)).join('')}`,
      /no mail that can be read|without words/,
    );
    await checkRefused('a.zip', zipSync({ 'a.txt': new Uint8Array(10) }), /ZIP archive/);
    await checkRefused('a.html.gz', gzipSync(new Uint8Array(10)), /packed with gzip/);
  });

  it('of XML expand no entities and are not too deep', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet><inlineXML><p>${sentence}&b;</p></inlineXML></contentSet></newsItem>`;
    const { articles } = await take('a.xml', bomb);
    assert.doesNotMatch(articles[0]?.text ?? '', /haha/);
    await checkRefused('a.xml', `<newsItem>${'<a>'.repeat(50_000)}`, /nested too deep/);
    await checkRefused('a.xml', '<?xml version="1.0"?><rss></rss>', /XML of a kind that is not known/);
  });

  it('of other kinds are told by name', async () => {
    await checkRefused('a.txt', '%PDF-1.7', /PDF/);
    await checkRefused(
      'a.html',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
      /binary/,
    );
    await checkRefused('a.html', '', /is empty/);
    await checkRefused('a.html', '<html><body><img src="a.png"></body></html>', /no words/);
    await checkRefused('a.json', '{', /no JSON/);
    await checkRefused('a.csv', 'x,y\n1,2\n', /no column that is named like the text/);
  });
});
