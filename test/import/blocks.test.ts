import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { textOf } from '../../src/import/page/blocks';
import { pages } from './pages/pages';

function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function check(html: string, text: string): void {
  assert.equal(textOf(documentOf(`<html><body>${html}</body></html>`).body), text);
}

/** All letters of a text, in order, without the marks before items of lists. */
function letters(text: string): string {
  return text.replace(/[\s•]+/g, '');
}

describe('the text of HTML', () => {
  it('has each block by itself', () =>
    check(
      '<h2>A  b</h2><p>c <b>d</b>\n e</p><blockquote><p>f</p><p>g</p></blockquote>h',
      'A b\n\nc d e\n\nf\n\ng\n\nh',
    ));
  it('has marks before the items of a list', () =>
    check('<ul><li>a<li><p>b</p><ul><li>c</ul></ul>', '• a\n\n• b\n\n• c'));
  it('has lines where words are broken, paragraphs where they are broken twice', () =>
    check('a<br>b<br> <br>c', 'a\nb\n\nc'));
  it('has a row of a table on a line', () =>
    check('<table><tr><th>x</th><td>1</td></tr><tr><td>y</td></tr></table>', 'x 1\n\ny'));

  it('loses no letter of what is found on any page', () => {
    for (const { html, build } of pages) {
      const content = new Readability<Node>(documentOf(html), { serializer: node => node }).parse()?.content;
      if (content) assert.equal(letters(textOf(content)), letters(content.textContent ?? ''), build);
    }
  });

  it('loses no letter, whatever the elements', () => {
    const leaf = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '•', 'é') });
    const node = fc.letrec(tie => ({
      html: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'li', 'ul', 'td', 'b', 'blockquote', 'br', 'h2'),
            fc.array(tie('html'), { maxLength: 4 }),
          )
          .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
      ),
    })).html;
    fc.assert(
      fc.property(node, html => {
        const { body } = documentOf(`<html><body>${html}</body></html>`);
        assert.equal(letters(textOf(body)), letters(body.textContent));
      }),
    );
  });
});
