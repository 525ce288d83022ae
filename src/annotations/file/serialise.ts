import { digestOf } from '../../source/digest';
import type { JsonObject } from '../json';
import { jsonOf } from '../json';
import type { Annotation } from '../model';

/** The terms of the standard, and ours after a prefix; nothing is ever fetched for it. */
const context = ['http://www.w3.org/ns/anno.jsonld', { parallax: 'urn:parallax:' }];

/** Stands first in the file, so that every other annotation begins with a comma and lines can come and go alone. */
const about: JsonObject = {
  id: 'urn:parallax:about',
  type: 'Annotation',
  motivation: 'describing',
  body: {
    type: 'TextualBody',
    value: 'What people have added to the sources beside this folder with Parallax, one annotation a line.',
    format: 'text/plain',
    purpose: 'describing',
  },
  target: '..',
};
export const aboutId = about['id'];

/** So many lines stand empty, so that what two people add mostly has one of them between and merges by itself. */
const places = 256;

/**
 * Annotations as the text of a file: an annotation page in JSON-LD, one annotation a line, in the order of their ids. The
 * same annotations always give the same text. `extra` are further fields of the page.
 */
export function serialiseAnnotations(annotations: Iterable<Annotation>, extra: JsonObject = {}): string {
  const page = { '@context': context, id: 'urn:parallax:annotations', type: 'AnnotationPage', ...extra };
  const lines: string[][] = Array.from({ length: places }, () => []);
  const inOrder = [...annotations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { id, raw } of inOrder) lines[placeOf(id)]?.push(`,${jsonOf(raw)}`);
  const head = `${JSON.stringify(page).slice(0, -1)},"items":[`;
  return [head, JSON.stringify(about), ...lines.flatMap(own => [...own, '']), ']}', ''].join('\n');
}

/** Random ids are spread over the places in their order; others by their digest. */
function placeOf(id: string): number {
  const random = /^urn:uuid:([\da-f]{2})/i.exec(id)?.[1];
  return parseInt(random ?? digestOf(id).slice(0, 2), 16);
}
