import { sayOneOriginal } from '../../corpus/independence/independence';
import type { Discrepancy, SourceId, Stance, Story } from '../../corpus/model';
import { pairs } from '../../corpus/pairs';
import type { MediaCredit } from '../../corpus/telling/credits';
import { tellingIn, type TellingLink } from '../../corpus/telling/telling';
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
    doubts: library.snapshot.member(id)?.doubts,
  }));
  const originals = library.snapshot.originals.map(({ a, b, common }) => ({
    a: library.name(a),
    b: library.name(b),
    ...common,
    message: sayOneOriginal(common),
  }));
  const telling = library.snapshot.stories
    .filter(({ members }) => members.length > 1)
    .map(story => tellingJson(story, library));
  const alone = onlyHere?.map(one => passage(one, library));
  return `${JSON.stringify({ discrepancies, originals, telling, onlyHere: alone, sources }, undefined, 2)}\n`;
}

/** Who had a story first, who credits whom, and whom that is none of the sources. */
function tellingJson(story: Story, library: Library) {
  const { first, links, outside, contradictions } = tellingIn(library.snapshot, story);
  const link = ({ from, to, credit }: TellingLink) => ({
    from: library.name(from),
    to: library.name(to),
    credit: credit && creditJson(from, credit, library),
  });
  return {
    story: story.title,
    first: first && { source: library.name(first.source), by: first.by },
    links: links.map(link),
    outside: outside.map(({ outlet, credits }) => ({
      outlet,
      credits: credits.map(({ source, credit }) => ({
        source: library.name(source),
        ...creditJson(source, credit, library),
      })),
    })),
    contradictions: contradictions.map(link),
  };
}

function creditJson(source: SourceId, credit: MediaCredit, library: Library) {
  const text = library.text(source).slice(credit.start, credit.end);
  return { ...credit, ...library.lines(source).at(credit.start), text };
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
