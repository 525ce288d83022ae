import type { FoldingRange } from 'vscode-languageserver-protocol';
import { FoldingRangeKind } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../corpus/model';
import type { Section, Source } from '../../source/model';
import { positionAt } from '../places';

/** What can be folded: embedded posts, front matter, boilerplate, and what stands under a heading. */
export function foldingRanges(snapshot: Snapshot, uri: SourceId): FoldingRange[] {
  const source = snapshot.member(uri)?.source;
  if (!source) return [];
  return [...runs(source), ...underHeadings(source)].filter(({ startLine, endLine }) => endLine > startLine);
}

/** Neighbouring sections that are of one post, or no part of the article. */
function runs(source: Source): FoldingRange[] {
  const found: { first: Section; last: Section }[] = [];
  for (const section of source.sections) {
    const run = found.at(-1);
    if (run?.first.kind === section.kind && run.first.post === section.post) run.last = section;
    else found.push({ first: section, last: section });
  }
  return found
    .filter(({ first }) => ['post', 'front-matter', 'boilerplate'].includes(first.kind))
    .map(({ first, last }) => ({
      ...lines(source, first, last),
      kind: first.kind === 'post' ? FoldingRangeKind.Region : FoldingRangeKind.Comment,
    }));
}

function underHeadings(source: Source): FoldingRange[] {
  const { sections } = source;
  return sections.flatMap((section, i) => {
    if (section.kind !== 'heading') return [];
    const next = sections.findIndex(
      (other, j) => j > i && (other.kind === 'heading' || other.kind === 'boilerplate'),
    );
    const last = sections[(next < 0 ? sections.length : next) - 1] ?? section;
    return [lines(source, section, last)];
  });
}

function lines(source: Source, first: Section, last: Section): FoldingRange {
  return { startLine: positionAt(source, first.start).line, endLine: positionAt(source, last.end).line };
}
