import { digestOf } from '../../source/digest';
import type { JsonObject } from '../json';
import { jsonOf } from '../json';
import type { Annotation } from '../model';
import { usualAnnotationFile } from '../paths';
import { asInFile, depthOf, folderFrom } from './addresses';
import type { Pieces } from './pieces';

/** The terms of the standard, and ours after a prefix; nothing is ever fetched for it. */
const context = ['http://www.w3.org/ns/anno.jsonld', { parallax: 'urn:parallax:' }];

/** Tells of the annotation that stands first in a file: what the file is about. */
export const aboutId = 'urn:parallax:about';

/**
 * Stands first in the file, so that every other annotation begins with a comma and lines can come and go alone. Its target
 * is the folder of the sources: addresses in a file count from where it lies.
 */
function about(depth: number): JsonObject {
  return {
    id: aboutId,
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      value: 'What people have added to the sources beside this folder with Parallax, one annotation a line.',
      format: 'text/plain',
      purpose: 'describing',
    },
    target: folderFrom(depth),
  };
}

/** So many lines stand empty, so that what two people add mostly has one of them between and merges by itself. */
const placeCount = 256;

/**
 * Annotations as the text of a file: an annotation page in JSON-LD, one annotation a line, in the order of their ids. The
 * same annotations always give the same text. `extra` are further fields of the page, `place` is where the file lies from
 * the folder of the sources.
 */
export function serialiseAnnotations(
  annotations: Iterable<Annotation>,
  extra: JsonObject = {},
  place = usualAnnotationFile,
): string {
  const places = emptyPlaces();
  const depth = depthOf(place);
  for (const annotation of annotations) places[placeOf(annotation.id)]?.set(annotation.id, annotation);
  // Put together once: lines that are made for this alone would cost more than all the rest.
  return [head(extra, depth), ...places.flatMap(own => partsOf(own, depth)), tail].join('');
}

/** Writes annotations again and again: the lines of a place in which nothing has changed stay the same piece of text. */
export class AnnotationWriter {
  readonly #depth: number;
  readonly #places = emptyPlaces();
  readonly #lines: string[] = this.#places.map(() => '\n');

  /** `place` is where the file lies from the folder of the sources. */
  constructor(place = usualAnnotationFile) {
    this.#depth = depthOf(place);
  }

  /** Takes annotations in, each in the place of the one with its id. */
  put(annotations: Iterable<Annotation>): void {
    const touched = new Map<number, Place>();
    for (const annotation of annotations) {
      const number = placeOf(annotation.id);
      const place = this.#places[number];
      place?.set(annotation.id, annotation);
      if (place) touched.set(number, place);
    }
    for (const [number, place] of touched) this.#lines[number] = partsOf(place, this.#depth).join('');
  }

  /** All of them as the text of a file, the lines between two empty ones a piece. */
  write(extra: JsonObject): Pieces {
    return [head(extra, this.#depth), ...this.#lines, tail];
  }
}

/** The annotations between two empty lines, by their ids. */
type Place = Map<string, Annotation>;

function emptyPlaces(): Place[] {
  return Array.from({ length: placeCount }, () => new Map<string, Annotation>());
}

function head(extra: JsonObject, depth: number): string {
  const page = { '@context': context, id: 'urn:parallax:annotations', type: 'AnnotationPage', ...extra };
  return `${JSON.stringify(page).slice(0, -1)},"items":[\n${JSON.stringify(about(depth))}\n`;
}

const tail = ']}\n';

function partsOf(place: Place, depth: number): string[] {
  const inOrder = [...place.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [...inOrder.flatMap(({ raw }) => [',', jsonOf(asInFile(raw, depth)), '\n']), '\n'];
}

/** Random ids are spread over the places in their order; others by their digest. */
function placeOf(id: string): number {
  const random = id.startsWith('urn:uuid:') ? Number(`0x${id.slice(9, 11)}`) : NaN;
  return Number.isNaN(random) ? parseInt(digestOf(id).slice(0, 2), 16) : random;
}
