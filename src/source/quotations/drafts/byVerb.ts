import type { Syntax } from '../syntax/syntax';
import { asClause } from './accordingTo';
import { contentBeforeInversion, contentBeforeVerb } from './clauseBefore';
import type { Parts } from './draft';
import { hearingParts } from './hearings';
import { contentBehindVerb } from './indirect';
import { passiveParts } from './passive';

/** What the verb group credits to whom, by the first rule that applies. */
export function partsByVerb(syntax: Syntax, index: number): Parts | undefined {
  return (
    asClause(syntax, index) ??
    hearingParts(syntax, index) ??
    passiveParts(syntax, index) ??
    contentBeforeInversion(syntax, index) ??
    contentBehindVerb(syntax, index) ??
    contentBeforeVerb(syntax, index)
  );
}
