import { isObject, type JsonObject, textOf } from '../json';

/**
 * In memory the addresses of sources begin one folder below that of the sources, as in a file in the usual place. In a file
 * that lies elsewhere they begin where it lies: so they are right for every program.
 */
const usualDepth = 1;

/** How deep a file lies in the folder of the sources, by its path from there. */
export function depthOf(place: string): number {
  return place.split('/').length - 1;
}

/** The address of the folder of the sources, from a file so deep in it. */
export function folderFrom(depth: number): string {
  return depth === 0 ? '.' : up(depth).slice(0, -1);
}

/** How deep a file lies by its own address of the folder of the sources; as in the usual place where it has none. */
export function depthBy(folder: unknown): number {
  if (folder === folderFrom(0)) return 0;
  const address = textOf(folder) ?? '';
  return /^\.\.(?:\/\.\.)*$/.test(address) ? address.split('/').length : usualDepth;
}

/** An annotation as it stands in a file so deep. */
export function asInFile(raw: JsonObject, depth: number): JsonObject {
  return moved(raw, usualDepth, depth);
}

/** An annotation out of a file so deep, as it is in memory. */
export function asInMemory(raw: JsonObject, depth: number): JsonObject {
  return moved(raw, depth, usualDepth);
}

function moved(raw: JsonObject, from: number, to: number): JsonObject {
  if (from === to || raw['target'] === undefined) return raw;
  const { target } = raw;
  const move = (resource: unknown): unknown => movedResource(resource, from, to);
  return { ...raw, target: Array.isArray(target) ? target.map(move) : move(target) };
}

/** A target, or its source: an address, or an object that has one. */
function movedResource(resource: unknown, from: number, to: number, levels = 2): unknown {
  if (typeof resource === 'string') return movedAddress(resource, from, to);
  if (!isObject(resource) || levels === 0) return resource;
  const parts = ['source', 'id'].filter(part => resource[part] !== undefined);
  const changed = parts.map(part => [part, movedResource(resource[part], from, to, levels - 1)]);
  return { ...resource, ...Object.fromEntries(changed) };
}

function movedAddress(address: string, from: number, to: number): string {
  if (address === folderFrom(from)) return folderFrom(to);
  const isOfSource = address.startsWith(up(from)) && !/^[a-z][a-z\d+.-]*:/i.test(address);
  return isOfSource ? up(to) + address.slice(up(from).length) : address;
}

function up(depth: number): string {
  return '../'.repeat(depth);
}
