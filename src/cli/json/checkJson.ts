import { sayOneOriginal } from '../../corpus/independence/independence';
import { originalsOf } from '../../corpus/independence/originals';
import type { Discrepancy, Stance } from '../../corpus/model';
import { pairs } from '../../corpus/pairs';
import type { Span } from '../../language/span';
import type { Finding } from '../findings';
import type { Library } from '../library';
import type { OnlyHere } from '../onlyHere';

/**
 * What `check --format json` prints: every finding as pairs of passages, one from each side. `start` and `end` are a
 * half-open range of UTF-16 code units in the text as decoded, without a byte order mark; lines and columns count
 * from 1. `onlyHere` is in the answer where it is asked for: passages that one source alone reports.
 */
export function checkJson(
  findings: readonly Finding[],
  library: Library,
  onlyHere?: readonly OnlyHere[],
): string {
  const discrepancies = findings.flatMap(({ discrepancy, severity }) =>
    pairs(discrepancy).map(({ a, b }) => ({
      kind: discrepancy.kind,
      severity,
      message: discrepancy.message,
      question: discrepancy.question,
      id: discrepancy.id,
      story: storyTitle(discrepancy, library),
      confidence: discrepancy.confidence,
      a: side(a, library),
      b: side(b, library),
    })),
  );
  const sources = library.inputs.map(({ id, name, encoding }) => ({
    source: name,
    label: library.label(id),
    encoding,
    language: library.source(id)?.language,
    metadata: library.snapshot.member(id)?.metadata,
  }));
  const originals = originalsOf(library.snapshot).map(({ a, b, common }) => ({
    a: library.name(a),
    b: library.name(b),
    ...common,
    message: sayOneOriginal(common),
  }));
  const alone = onlyHere?.map(one => passage(one, library));
  return `${JSON.stringify({ discrepancies, originals, onlyHere: alone, sources }, undefined, 2)}\n`;
}

function storyTitle(discrepancy: Discrepancy, { snapshot }: Library): string | undefined {
  return snapshot.stories.find(story => story.id === discrepancy.story)?.title;
}

function side(stance: Stance, library: Library) {
  return {
    ...passage(stance, library),
    focus: stance.focus.map((span: Span) => [span.start, span.end] as const),
  };
}

function passage({ source, passage: { start, end } }: Pick<Stance, 'source' | 'passage'>, library: Library) {
  return {
    source: library.name(source),
    start,
    end,
    ...library.lines(source).at(start),
    text: library.text(source).slice(start, end),
  };
}
