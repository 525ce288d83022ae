import { parseAnnotations } from '../file/parse';
import { serialiseAnnotations } from '../file/serialise';
import type { Annotation } from '../model';
import type { BroughtIn, Exchange, NamedText } from './exchange';
import { readHypothesis } from './hypothesis';
import { readIn, readingAnnotations } from './reading';

/** Annotations as `.parallax/annotations.jsonld` has them: a page of the Web Annotation Data Model. */
export function writeJsonLd(exchange: Exchange): string {
  return serialiseAnnotations([...exchange.annotations, ...readingAnnotations(exchange)]);
}

/** Annotations of a page, a collection or a list of the Web Annotation Data Model, or of an export of Hypothesis. */
export function readJsonLd({ name, text }: NamedText): BroughtIn {
  const hypothesis = readHypothesis(text);
  if (hypothesis)
    return { ...hypothesis, problems: hypothesis.problems.map(problem => `${name}: ${problem}`) };
  const { annotations, problems } = parseAnnotations(text);
  const people = annotations.filter(isOfPerson);
  return {
    annotations: people.filter(({ isDeleted }) => !isDeleted),
    problems: problems.map(problem => `${name}: ${problem}`),
    machines: annotations.length - people.length,
  };
}

function isOfPerson(annotation: Annotation): boolean {
  return readIn(annotation) === undefined;
}
