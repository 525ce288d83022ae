import assert from 'node:assert/strict';
import type { Columns, Imported, ImportedArticle } from '../../src/import/article';
import { importFile } from '../../src/import/importFile';

const now = '2025-06-01';
const first =
  'The council voted on Monday to close the bridge, which has been in poor repair since the flood.';
const second = '“We had no choice,” Mayor Ann Lee told reporters, and asked drivers for patience.';

function take(name: string, content: string | Uint8Array, columns: Columns = {}): Promise<Imported> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return importFile({ name, bytes }, { now, columns });
}

async function one(name: string, content: string | Uint8Array, columns?: Columns): Promise<ImportedArticle> {
  const { articles, problems } = await take(name, content, columns);
  assert.deepEqual(problems, []);
  assert.equal(articles.length, 1);
  return articles[0]!;
}

const page = `<html lang="en-GB"><head><title>Bridge closes</title><meta property="og:site_name" content="The Harbour Post"></head><body><article><h1>Bridge closes</h1><p>${first}</p><p>${second}</p><p>${first}</p></article></body></html>`;
const words = `Bridge closes\n\n${first}\n\n${second}\n\n${first}\n`;

describe('a mail', () => {
  it('as a newsletter gives its words, who sent it and when, in its own zone', async () => {
    const mail = `From: =?utf-8?q?The_Harbour_Post?= <news@example.org>\r\nTo: you@example.org\r\nSubject: Fwd: Bridge closes\r\nDate: Mon, 27 Jan 2025 08:30:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nRead this in your browser\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><table><tr><td><a href="#">View in browser</a></td></tr><tr><td><table><tr><td><p>${first}</p><p>${second}</p><p>${first}</p></td></tr></table></td></tr></table></body></html>\r\n--x--\r\n`;
    const { text, metadata } = await one('letter.eml', mail);
    assert.equal(text, words);
    assert.deepEqual(metadata, {
      outlet: 'The Harbour Post',
      title: 'Bridge closes',
      date: '2025-01-27T08:30:00+03:00',
    });
  });

  it('of plain words gives them without the signature', async () => {
    const mail = `From: Desk <a@example.org>\nSubject: Bridge closes\nDate: 27 Jan 2025 08:30:00 GMT\n\n${first}\n\n${second}\n-- \nThe Desk\nunsubscribe here\n`;
    const { text, metadata } = await one('mail', mail);
    assert.equal(text, `Bridge closes\n\n${first}\n\n${second}\n`);
    assert.equal(metadata.date, '2025-01-27T08:30:00Z');
  });

  it('that is a saved page gives its article, where it came from and when it was saved', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bridge\r\nSubject: Bridge closes\r\nDate: Tue, 28 Jan 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="y"\r\n\r\n--y\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${page.replaceAll('=', '=3D').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}\r\n--y\r\nContent-Type: text/html\r\nContent-Location: cid:frame@mhtml.blink\r\n\r\n<html><body><p>${'An advertisement in a frame, with many words. '.repeat(30)}</p></body></html>\r\n--y--\r\n`;
    const { text, metadata } = await one('page.mhtml', mhtml);
    assert.equal(text, words);
    assert.deepEqual(metadata, {
      outlet: 'The Harbour Post',
      title: 'Bridge closes',
      address: 'https://example.org/bridge',
      language: 'en-GB',
      accessed: '2025-01-28T10:00:00-00:00',
    });
  });
});

describe('a feed', () => {
  const known = {
    outlet: 'The Harbour Post',
    title: 'Bridge closes',
    author: 'Jane Doe',
    date: '2025-01-27T06:00:00+01:00',
    address: 'https://example.org/bridge',
    agency: 'AFP',
    language: 'en-GB',
  };
  it('in ninjs 3 gives its item', async () => {
    const item = {
      uri: 'https://example.org/bridge',
      standard: { name: 'ninjs', version: '3.0' },
      contentcreated: '2025-01-27T06:00:00+01:00',
      versioncreated: '2025-01-28T06:00:00Z',
      headlines: [{ role: 'main', value: 'Bridge closes' }],
      byline: 'By Jane Doe',
      creditline: 'AFP',
      copyrightholder: 'The Harbour Post',
      language: 'en-GB',
      bodies: [
        {
          role: 'main',
          contenttype: 'application/xhtml+xml',
          value: `<p>${first}</p><p>${second}</p><p>${first}</p>`,
        },
      ],
    };
    const { text, metadata } = await one('a.json', JSON.stringify(item));
    assert.equal(text, words);
    assert.deepEqual(metadata, known);
  });

  it('in ninjs before version 3 too, in JSON Lines', async () => {
    const item = (headline: string) =>
      JSON.stringify({
        uri: 'tag:example.org,2025:1',
        headline,
        body_text: `${first}\n\n${second}`,
        people: [{ name: 'Jane Doe', rel: 'author' }],
      });
    const { articles, problems } = await take(
      'a.jsonl',
      `${item('Bridge closes')}\n{broken\n${item('Bridge reopens')}\n`,
    );
    assert.deepEqual(
      articles.map(({ metadata }) => metadata),
      [
        { title: 'Bridge closes', author: 'Jane Doe' },
        { title: 'Bridge reopens', author: 'Jane Doe' },
      ],
    );
    assert.deepEqual(problems, ['line 2: is no JSON object']);
    assert.equal(articles[0]?.text, `Bridge closes\n\n${first}\n\n${second}\n`);
  });

  it('in NewsML-G2 gives each item', async () => {
    const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:1" standard="NewsML-G2"><rightsInfo><copyrightHolder literal="The Harbour Post"/></rightsInfo><itemMeta><versionCreated>2025-01-28T00:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2025-01-27T06:00:00+01:00</contentCreated><altId>https://example.org/bridge</altId><creator><name>Jane Doe</name></creator><creditline>AFP</creditline><language tag="en-GB"/><headline>Bridge closes</headline></contentMeta><contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Bridge closes</hl1></hedline></body.head><body.content><p>${first}</p><p>${second}</p><p>${first}</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`;
    const { articles, problems } = await take(
      'a.xml',
      `<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item}${item}</itemSet></newsMessage>`,
    );
    assert.deepEqual(problems, []);
    assert.equal(articles.length, 2);
    assert.equal(articles[0]?.text, words);
    assert.deepEqual(articles[0].metadata, known);
  });
});

describe('a table', () => {
  it('has columns that are known by their names', async () => {
    const csv = `Headline;Body;Published;Source\r\nBridge closes;"${first}\n\n${second}";2025-01-27;The Harbour Post\r\n;;;\r\nNo text;;2025-01-27;X\r\n`;
    const { articles, problems } = await take('a.csv', csv);
    assert.deepEqual(problems, ['row 3: holds no text']);
    assert.equal(articles[0]?.text, `Bridge closes\n\n${first}\n\n${second}\n`);
    assert.deepEqual(articles[0].metadata, {
      outlet: 'The Harbour Post',
      title: 'Bridge closes',
      date: '2025-01-27',
    });
    assert.equal(articles[0].fileName, 'the-harbour-post-2025-01-27-bridge-closes.txt');
  });

  it('or by what a person says', async () => {
    const { text, metadata } = await one('a.tsv', `a\tb\n${first}\tBridge closes\n`, {
      text: 'a',
      title: 'b',
    });
    assert.equal(text, `Bridge closes\n\n${first}\n`);
    assert.equal(metadata.title, 'Bridge closes');
    const { problems } = await take('a.csv', 'a,b\n1,2\n', { text: 'c' });
    assert.deepEqual(problems, ['has no column "c"; it has a, b']);
  });

  it('of JSON may be a list inside an object, with pages as texts', async () => {
    const { articles } = await take(
      'a.json',
      JSON.stringify({
        articles: [
          {
            title: 'Bridge closes',
            content: `<div><p>${first}</p><p>${second}</p></div>`,
            url: 'https://example.org/1?utm_source=x',
          },
        ],
      }),
    );
    assert.equal(articles[0]?.text, `Bridge closes\n\n${first}\n\n${second}\n`);
    assert.deepEqual(articles[0].metadata, { title: 'Bridge closes', address: 'https://example.org/1' });
  });
});

describe('a date', () => {
  const row = async (date: string) => one('a.csv', `title,text,date\nBridge closes,"${first}","${date}"\n`);
  it('that can be read in two ways is asked about', async () => {
    const { metadata, doubts } = await row('03/04/2025');
    assert.equal(metadata.date, undefined);
    assert.deepEqual(doubts, [
      { field: 'date', candidates: ['2025-04-03', '2025-03-04'], why: 'its date can be read in two ways' },
    ]);
    assert.equal((await row('27/01/2025')).metadata.date, '2025-01-27');
  });

  it('that cannot be is asked about', async () => {
    for (const date of ['2031-01-01', '1024-05-05']) {
      const { metadata, doubts } = await row(date);
      assert.equal(metadata.date, undefined);
      assert.deepEqual(
        doubts.map(({ candidates }) => candidates),
        [[date]],
      );
    }
  });

  it('that a page gives twice is asked about, but not one moment in two zones', async () => {
    const dated = (other: string) =>
      page.replace(
        '<title>',
        `<meta property="article:published_time" content="${other}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closes","datePublished":"2025-01-27T23:30:00Z"}</script><title>`,
      );
    const twofold = await one('a.html', dated('2025-01-21T10:00:00Z'));
    assert.deepEqual(
      twofold.doubts.map(({ candidates }) => candidates),
      [['2025-01-27T23:30:00Z', '2025-01-21T10:00:00Z']],
    );
    assert.equal(twofold.metadata.date, undefined);
    const same = await one('a.html', dated('2025-01-28T01:30:00+02:00'));
    assert.deepEqual(same.doubts, []);
    assert.equal(same.metadata.date, '2025-01-27T23:30:00Z');
  });
});

describe('a date that a page gives', () => {
  const datelined = (dateline: string) =>
    one('a.csv', `title,text,date\nBridge closes,"${dateline}${first}","2025-01-27"\n`);

  it('is asked about where the dateline of the article names a day that does not go with it', async () => {
    for (const dateline of ['MINSK, Jan 12 (Reuters) - ', 'MINSK, Jan 12, 2025 (Reuters) - ']) {
      const { metadata, doubts, fileName } = await datelined(dateline);
      assert.equal(metadata.date, undefined);
      assert.deepEqual(
        doubts.map(({ candidates }) => candidates),
        [['2025-01-27', '2025-01-12']],
      );
      assert.equal(fileName, 'bridge-closes.txt');
    }
  });

  it('goes with a dateline of the days before it', async () => {
    for (const dateline of ['MINSK, Jan 26 (Reuters) - ', 'MINSK (Reuters) - ', '']) {
      const { metadata, doubts } = await datelined(dateline);
      assert.deepEqual([metadata.date, doubts], ['2025-01-27', []]);
    }
  });
});

describe('a text', () => {
  const russian =
    'Совет проголосовал в понедельник за закрытие моста, который давно нуждается в ремонте. '.repeat(3);
  const encoded = (text: string, map: (code: number) => number) =>
    Uint8Array.from(text, letter => map(letter.charCodeAt(0)));
  const cases: readonly (readonly [name: string, text: string, bytes: Uint8Array])[] = [
    ['UTF-8', russian, new TextEncoder().encode(russian)],
    ['UTF-16', russian, Buffer.from(`\ufeff${russian}`, 'utf16le')],
    ['UTF-16 without a mark', first, Buffer.from(first, 'utf16le')],
    [
      'UTF-32',
      second,
      Uint8Array.from([
        0xff,
        0xfe,
        0,
        0,
        ...Array.from(second).flatMap(letter => {
          const code = letter.codePointAt(0)!;
          return [code & 255, (code >> 8) & 255, code >> 16, 0];
        }),
      ]),
    ],
    ['windows-1251', russian, encoded(russian, code => (code < 128 ? code : code - 0x350))],
    [
      'windows-1252',
      'José Núñez said “no” – twice.',
      encoded(
        'José Núñez said “no” – twice.',
        code => ({ 0x201c: 0x93, 0x201d: 0x94, 0x2013: 0x96 })[code] ?? code,
      ),
    ],
  ];
  for (const [name, text, bytes] of cases)
    it(`is read in ${name}`, async () => assert.equal((await one('a.txt', bytes)).text, text));

  it('in a page is read in the encoding that the page names', async () => {
    const bytes = encoded(
      page
        .replace('<title>', '<meta charset="windows-1251"><title>')
        .replaceAll(first, russian.trim())
        .replaceAll('“', '"')
        .replaceAll('”', '"'),
      code => (code < 128 ? code : code - 0x350),
    );
    assert.match((await one('a.html', bytes)).text, /Совет проголосовал/);
  });

  it('stays as it is', async () => {
    const text = `Bridge closes\r\n\r\nBy Jane Doe, Reuters\r\n\r\nMINSK, Jan 27, 2025 (Reuters) - ${first}\r\n`;
    const taken = await one('a.txt', text);
    assert.equal(taken.text, text);
    assert.deepEqual(taken.metadata, {});
    assert.equal(taken.fileName, 'reuters-2025-01-27-bridge-closes.txt');
  });
});
