/** Where the annotations of the sources in a folder are kept, unless a person wants another place. */
export const usualAnnotationFile = '.parallax/annotations.jsonld';

/** A place for annotations as a person names it, from the folder of the sources; undefined where it is not inside that. */
export function annotationPlace(path: string): string | undefined {
  const parts = path.split(/[\\/]/).filter(part => part !== '' && part !== '.');
  const isInside = parts.length > 0 && !parts.includes('..') && !/^(?:[\\/]|[a-z]:)/i.test(path);
  return isInside ? parts.join('/') : undefined;
}

/**
 * The address of a source as annotations have it: from a folder in that of the sources, as if their file were in the usual
 * place. The whole address of something elsewhere stays as it is.
 */
export function addressOf(path: string): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path.replaceAll(/[\s<>"{}|\\^`]/g, encodeURIComponent);
  return `../${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path that an address in an annotation means; whole addresses of other schemes stay as they are. */
export function pathOf(address: string): string {
  const path = address.replace(/^\.\.\//, '').replace(/^(?:\.\/)+/, '');
  if (/^[\w/.-]*$/.test(path) || /^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}
