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
  return depth === usualDepth ? raw : moved(raw, address => inFile(address, depth));
}

/**
 * An annotation out of a file so deep, as it is in memory. Lines that were written where the file lay before, and that git has
 * merged into it, have more steps up or fewer: they lead to the folder of the sources all the same.
 */
export function asInMemory(raw: JsonObject, depth: number): JsonObject {
  return moved(raw, address => inMemory(address, depth));
}

type Move = (address: string) => string;

/** The same object where nothing in it moves. */
function moved(raw: JsonObject, move: Move): JsonObject {
  const { target } = raw;
  if (!Array.isArray(target)) {
    const there = movedResource(target, move);
    return there === target ? raw : { ...raw, target: there };
  }
  const there = target.map(each => movedResource(each, move));
  return there.every((each, i) => each === target[i]) ? raw : { ...raw, target: there };
}

/** A target, or its source: an address, or an object that has one. */
function movedResource(resource: unknown, move: Move, levels = 2): unknown {
  if (typeof resource === 'string') return hasScheme(resource) ? resource : move(resource);
  if (!isObject(resource) || levels === 0) return resource;
  let there = resource;
  for (const part of ['source', 'id']) {
    const address = movedResource(resource[part], move, levels - 1);
    if (address !== resource[part]) there = { ...there, [part]: address };
  }
  return there;
}

function inFile(address: string, depth: number): string {
  if (address === folderFrom(usualDepth)) return folderFrom(depth);
  return address.startsWith(up(usualDepth)) ? up(depth) + address.slice(up(usualDepth).length) : address;
}

function inMemory(address: string, depth: number): string {
  const [steps = ''] = /^(?:\.\.(?:\/|$))+/.exec(address) ?? [];
  if (!steps && depth > 0) return address;
  const path = address.slice(steps.length);
  return path === '' || address === folderFrom(0) ? folderFrom(usualDepth) : up(usualDepth) + path;
}

function hasScheme(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(address);
}

function up(depth: number): string {
  return '../'.repeat(depth);
}
