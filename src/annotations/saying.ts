import type { Correction, Passage } from '../source/corrections';
import { isInText, movePassages } from '../source/corrections/passages';
import { digestOf } from '../source/digest';
import type { Span } from '../language/span';
import type { Anchor } from './anchor';
import { anchorOf } from './anchor';
import type { Annotation, Content, PassageTarget, SharedAssertion, TargetIndex } from './model';

/** What an annotation says and of which passages. */
export interface Statement {
  readonly content: Content;
  readonly targets: readonly PassageTarget[];
}

/** A passage of the text of a source, so that it is found again. */
export function targetIn(source: string, text: string, span: Span): PassageTarget {
  return { source, anchor: anchorOf(text, span), digest: digestOf(text) };
}

/** A correction as an annotation keeps it; undefined where the text has other words. */
export function correctionStatement(
  source: string,
  text: string,
  correction: Correction,
): Statement | undefined {
  const targets: PassageTarget[] = [];
  const indexed = movePassages(correction, (passage: Passage): TargetIndex | undefined => {
    if (!isInText(text, passage)) return undefined;
    return { target: targets.push(targetIn(source, text, passage)) - 1 };
  });
  return indexed && { content: { type: 'correction', correction: indexed }, targets };
}

/** The correction of an annotation with its anchors; undefined where it is none or lacks one. */
export function anchoredCorrection({
  content,
  targets,
}: Annotation): { readonly source: string; readonly correction: Correction<Anchor> } | undefined {
  if (content.type !== 'correction') return undefined;
  const source = targets[0]?.source;
  const correction = movePassages(content.correction, ({ target }) =>
    targets[target]?.source === source ? targets[target]?.anchor : undefined,
  );
  return source !== undefined && correction ? { source, correction } : undefined;
}

/** What an annotation says of passages in two sources, with their anchors; undefined where it is nothing of the sort. */
export function anchoredShared({ content, targets: [a, b] }: Annotation):
  | {
      readonly asserts: SharedAssertion;
      readonly passages: readonly [Anchor & { source: string }, Anchor & { source: string }];
    }
  | undefined {
  if (content.type !== 'shared' || !a?.anchor || !b?.anchor) return undefined;
  const passages = [
    { source: a.source, ...a.anchor },
    { source: b.source, ...b.anchor },
  ] as const;
  return { asserts: content.asserts, passages };
}
