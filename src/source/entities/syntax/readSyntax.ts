import { dependencyTree } from '../../../language/dependencyTree';
import type { Paragraph, Sentence } from '../../../language/paragraph';
import { ParsedSyntax } from './parsedSyntax';
import { ShallowSyntax } from './shallowSyntax';
import type { Syntax } from './syntax';

/** The sentences' syntax: from the parse where there is one, else from the words around each. */
export function syntaxOf(paragraph: Paragraph): (sentence: Sentence) => Syntax {
  const tree = dependencyTree(paragraph);
  if (tree === undefined) return sentence => new ShallowSyntax(paragraph.tokens, sentence);
  const parsed = new ParsedSyntax(tree);
  return () => parsed;
}
