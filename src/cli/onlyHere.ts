import { onlyHere } from '../corpus/onlyHere';
import type { SourceId } from '../corpus/model';
import type { Span } from '../language/span';
import type { Library } from './library';

/** A passage whose matter no other source of the story reports. */
export interface OnlyHere {
  readonly source: SourceId;
  readonly passage: Span;
}

/** What each source reports and no other of its story does, in the order in which the sources are named. */
export function onlyHereIn(library: Library): OnlyHere[] {
  return library.inputs.flatMap(({ id }) => {
    const story = library.snapshot.storyOf(id);
    const own = library.source(id);
    const others = (story?.members ?? [])
      .filter(other => other !== id)
      .flatMap(other => library.source(other) ?? []);
    return own && others.length ? onlyHere(own, others).map(passage => ({ source: id, passage })) : [];
  });
}
