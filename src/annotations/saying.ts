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

/** What an annotation says against the reading, with anchors as passages and addresses as sources. */
export type AnchoredStatement =
  | { readonly source: string; readonly correction: Correction<Anchor> }
  | {
      readonly asserts: PassageAssertion;
      readonly passages: readonly [
        Anchor & { readonly source: string },
        Anchor & { readonly source: string },
      ];
    }
  | { readonly source: string; readonly story: string | null };

type StoryAssertion = 'one-story' | 'own-story';
type PassageAssertion = Exclude<SharedAssertion, StoryAssertion>;

/** What an annotation says against the reading; undefined where it says nothing of the sort or lacks a passage. */
export function anchoredStatement(
  annotation: Annotation,
  addressOf: (path: string) => string,
): AnchoredStatement | undefined {
  const { content } = annotation;
  if (content.type === 'correction') return ofOneSource(annotation, content.correction, addressOf);
  return content.type === 'shared' ? ofTwoSources(annotation, content.asserts, addressOf) : undefined;
}

function ofOneSource(
  { targets }: Annotation,
  indexed: Correction<TargetIndex>,
  addressOf: (path: string) => string,
): AnchoredStatement | undefined {
  const source = targets[0]?.source;
  const correction = movePassages(indexed, ({ target }) =>
    targets[target]?.source === source ? targets[target]?.anchor : undefined,
  );
  return source !== undefined && correction ? { source: addressOf(source), correction } : undefined;
}

function ofTwoSources(
  { targets: [a, b] }: Annotation,
  asserts: SharedAssertion,
  addressOf: (path: string) => string,
): AnchoredStatement | undefined {
  if (!a) return undefined;
  const source = addressOf(a.source);
  if (asserts === 'own-story') return { source, story: null };
  if (!b) return undefined;
  if (asserts === 'one-story') return { source, story: addressOf(b.source) };
  if (!a.anchor || !b.anchor) return undefined;
  return {
    asserts,
    passages: [
      { source, ...a.anchor },
      { source: addressOf(b.source), ...b.anchor },
    ],
  };
}
