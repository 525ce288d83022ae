import type { Entity, Section } from '../model';
import { addAppositions } from './appositions';
import { clusterNames } from './cluster';
import { finishEntities } from './finish';
import { decideGenders } from './gender';
import { addHandles } from './handles';
import { collectNames } from './nameMentions';
import { resolveReferences } from './references';
import { addTitles } from './titles';

/** Who is who in a document: its entities with their names, descriptions and third-person pronouns. */
export function readEntities(text: string, sections: readonly Section[]): Entity[] {
  const drafts = clusterNames(collectNames(sections), sections);
  addTitles(drafts, sections);
  addAppositions(drafts, sections);
  addHandles(drafts, sections);
  decideGenders(drafts, sections);
  resolveReferences(drafts, sections);
  return finishEntities(text, drafts);
}
