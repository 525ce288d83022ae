import assert from 'node:assert/strict';
import { readSource } from '../../../src/source/read';

/** Checks an article given as lines of "kind: words"; an empty line stays empty. */
function check(...lines: string[]): void {
  const parts = lines.map(line => /^([a-z-]+): (.*)$/s.exec(line) ?? ['', '', line]);
  const text = parts.map(part => part[2]).join('\n');
  const expected = parts.filter(part => part[1] !== '').map(part => `${part[1] ?? ''}: ${part[2] ?? ''}`);
  const found = readSource(text).sections.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
  assert.deepEqual(found, expected);
}

const body =
  'body: The council voted on Monday to close the bridge, which has been in poor repair since the flood.';
const more =
  'body: Nobody in the town had expected the vote, and most of the people there were against it by evening.';

/** Fills lines up to a width, as plain-text mail does. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

describe('the sections of an article', () => {
  it('headline, byline and body', () => {
    check('headline: Council closes the old bridge', '', 'byline: By Jane Doe', '', body, more);
  });

  it('a headline may end like a sentence if the paragraph below tells it again', () => {
    check(
      'headline: Council closes the old bridge after the flood.',
      'body: The council has closed the old bridge, weeks after the flood damaged two of its piers and a lamp.',
      more,
    );
  });

  it('a first sentence of its own is no headline', () => {
    check('body: It rained all night.', more, body);
  });

  it('a heading stands between paragraphs', () => {
    check('headline: Council closes bridge', body, '', 'heading: What comes next', '', more);
  });

  it('words in quotation marks and in capitals are a heading, a quoted sentence is not', () => {
    check('headline: Council closes bridge', body, 'heading: “A BAD DAY.”', more, 'body: “It is a bad day.”');
  });

  it('the comment form ends the article', () => {
    check(
      'headline: Council closes bridge',
      body,
      more,
      '',
      'boilerplate: Add a Comment',
      '',
      'boilerplate: Your email address will not be published.',
      'boilerplate: Anything that still comes',
    );
  });

  it('buttons, notices and links to other articles are furniture', () => {
    check(
      'headline: Council closes bridge',
      body,
      'boilerplate: Read more: Ten bridges you must see',
      'boilerplate: Share this article',
      'boilerplate: Sign up for our newsletter',
      'boilerplate: © 2025 The Daily Planet',
      more,
    );
  });

  it('a caption says whose picture it is', () => {
    check(
      'headline: Council closes bridge',
      body,
      'caption: The old bridge on Monday. (Photo by Jane Doe)',
      more,
    );
  });

  it('the lines of an address and of dates are no headline', () => {
    check(
      'front-matter: https://example.org/bridge',
      'headline: Council closes bridge',
      'byline: Published: Jan 26, 2025',
      body,
    );
  });

  it('are the same with other line ends', () => {
    const text = ['Council closes bridge', '', body.slice(6), more.slice(6)].join('\n');
    const kinds = (source: string): string[] => readSource(source).sections.map(section => section.kind);
    assert.deepEqual(kinds(text.replaceAll('\n', '\r\n')), kinds(text));
    assert.deepEqual(kinds(text.replaceAll('\n', '\r')), kinds(text));
  });

  it('lines of a fixed width are one paragraph', () => {
    const wrapped = wrap(body.slice(6), 60);
    const text = `${wrapped}\n\n${wrapped}\n\n${wrapped}`;
    assert.equal(readSource(text).sections.length, 3);
  });
});

describe('datelines', () => {
  /** The dateline ends at "|". */
  function dateline(marked: string): void {
    const [line = '', rest = ''] = marked.split('|');
    const text = `Council closes bridge\n\n${line}${rest}\n\n${more.slice(6)}`;
    const found = readSource(text).sections.find(section => section.kind === 'dateline');
    assert.equal(found && text.slice(found.start, found.end), line.trimEnd(), marked);
  }

  it('with place, date and agency', () => {
    dateline('MINSK, Jan 27 (Reuters) |- The council voted to close the bridge.');
    dateline('LIMA, Peru |— The council voted to close the bridge.');
    dateline('WASHINGTON (AP) |— The council voted to close the bridge.');
    dateline('(Reuters) |- The council voted to close the bridge.');
    dateline('LONDON |— The council voted to close the bridge.');
    dateline('Denver (AP) |– The council voted to close the bridge.');
  });

  it('are no sentences with a dash or a colon', () => {
    for (const line of [
      'The vote – the first in years – was close.',
      'One thing is clear: it will rain.',
      'Belarus: a country.',
    ]) {
      const text = `Council closes bridge\n\n${line}\n\n${more.slice(6)}`;
      assert.ok(
        readSource(text).sections.every(section => section.kind !== 'dateline'),
        line,
      );
    }
  });
});
