import { blockNames } from './elements';

/** What stands before an item of a list. */
const bullet = '• ';

/**
 * The words under a node as plain text: each paragraph, heading, item of a list, row of a table and block quote by
 * itself with an empty line after it; words broken by `<br>` on lines of their own. No word is left out.
 */
export function textOf(node: Node): string {
  const writer = new BlockWriter();
  writer.visit(node);
  return writer.text();
}

class BlockWriter {
  readonly #blocks: string[] = [];
  #line = '';
  #prefix = '';
  /** Inside `<pre>`, as wires send it: empty lines part paragraphs there. */
  #isTyped = false;

  text(): string {
    this.#endBlock();
    return this.#blocks.join('\n\n');
  }

  /** Walks in the order of the text; the depth of pages is bounded before (`leanPage`). */
  visit(node: Node): void {
    if (node.nodeType === 3) {
      this.#line += this.#isTyped ? typedText(node.nodeValue ?? '') : flowing(node.nodeValue ?? '');
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (name === 'br') this.#line += '\n';
    if (name === 'td' || name === 'th') {
      this.#children(node);
      this.#line += '\t';
      return;
    }
    const isBlock = blockNames.has(name);
    if (isBlock) this.#endBlock();
    if (name === 'li') this.#prefix = bullet;
    const outer = this.#isTyped;
    this.#isTyped ||= name === 'pre';
    this.#children(node);
    this.#isTyped = outer;
    if (isBlock) this.#endBlock();
  }

  #children(node: Node): void {
    for (const child of Array.from(node.childNodes)) this.visit(child);
  }

  /** An empty line inside words broken by `<br>` ends a paragraph too. */
  #endBlock(): void {
    const lines = this.#line.split('\n').map(line =>
      line
        .replace(/\s*\t\s*/g, '\t')
        .replace(/[^\S\t]+/g, ' ')
        .trim(),
    );
    const paragraphs = lines
      .join('\n')
      .split(/\n{2,}/)
      .map(paragraph => paragraph.trim())
      .filter(Boolean);
    for (const paragraph of paragraphs) {
      this.#blocks.push(this.#prefix + paragraph.replaceAll('\t', ' '));
      this.#prefix = '';
    }
    this.#line = '';
    if (paragraphs.length) this.#prefix = '';
  }
}

function flowing(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ');
}

function typedText(text: string): string {
  return text
    .split(/\r?\n(?:[ \t\f]*\r?\n)+/)
    .map(flowing)
    .join('\n\n');
}
