import type { Paragraph, Sentence } from '../../../language/paragraph';
import { Dependencies } from './dependencies';
import { ParsedSyntax } from './parsedSyntax';
import { ShallowSyntax } from './shallowSyntax';
import type { Syntax } from './syntax';

/** The sentences' syntax: from the parse where there is one, else from the words around each. */
export function syntaxOf({ tokens, grammar }: Paragraph): (sentence: Sentence) => Syntax {
  if (grammar === undefined) return sentence => new ShallowSyntax(tokens, sentence);
  const parsed = new ParsedSyntax(new Dependencies(grammar, tokens), tokens);
  return () => parsed;
}
