import type { TimeExpression } from '../language/paragraph';
import type { Entity, Post, Section } from './model';

/** A text as far as it is read when its quotations are looked for: all offsets count in the whole text. */
export interface DocumentReading {
  readonly text: string;
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  /** With their names, descriptions and third-person pronouns; first-person pronouns come after the quotations. */
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
}
