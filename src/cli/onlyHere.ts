import { onlyHere } from '../corpus/onlyHere';
import type { SourceId } from '../corpus/model';
import { superseded } from '../corpus/versions/articles';
import type { Span } from '../language/span';
import type { Library } from './library';

/** A passage whose matter no other source of the story reports. */
export interface OnlyHere {
  readonly source: SourceId;
  readonly passage: Span;
}

/**
 * What each source reports and no other of its story does, in the order in which the sources are named; versions of which
 * there is a later one are left out.
 */
export function onlyHereIn(library: Library): OnlyHere[] {
  const old = superseded(library.snapshot.members);
  return library.inputs.flatMap(({ id }) => {
    const story = library.snapshot.storyOf(id);
    const own = old.has(id) ? undefined : library.source(id);
    const others = (story?.members ?? [])
      .filter(other => other !== id && !old.has(other))
      .flatMap(other => library.source(other) ?? []);
    return own && others.length ? onlyHere(own, others).map(passage => ({ source: id, passage })) : [];
  });
}
