import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ArtifactLocation, Location, Region } from 'sarif';
import type { SourceId } from '../../corpus/model';
import type { Span } from '../../language/span';
import { contains, slice } from '../../language/span';
import type { Library } from '../library';

/** The base of relative addresses: the working folder. */
export const rootId = 'ROOT';

export const rootUri = (): string => `${pathToFileURL(process.cwd()).href}/`;

/** The address of a source: relative to the working folder where it lies inside. */
export function artifactLocation(id: SourceId): ArtifactLocation {
  if (!id.startsWith('file:')) return { uri: id };
  const path = relative(process.cwd(), fileURLToPath(id));
  if (path.startsWith('..') || fileURLToPath(id) === path) return { uri: id };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: rootId };
}

/** A place in a source, in the setting of a wider passage where one is given. */
export function location(library: Library, source: SourceId, span: Span, setting?: Span): Location {
  const wider = setting && contains(setting, span) && setting.end - setting.start > span.end - span.start;
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(source),
      region: region(library, source, span),
      ...(wider && { contextRegion: region(library, source, setting) }),
    },
  };
}

function region(library: Library, source: SourceId, span: Span): Region {
  const start = library.lines(source).at(span.start);
  const end = library.lines(source).at(span.end);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text: slice(library.text(source), span) },
  };
}
