import { parseAnnotations } from '../../annotations/file/parse';
import type { ExchangedSource } from '../../annotations/formats/exchange';
import { settleAnnotations } from '../../annotations/formats/settle';
import type { Snapshot } from '../../corpus/model';
import type {
  AnnotationExport,
  AnnotationImport,
  ExportedAnnotations,
  ReadAnnotations,
} from '../../protocol/exchange';
import { exportAnnotations, importAnnotations } from '../annotationFormats';
import { canonical } from '../uris';

/** What people have added to the sources of a folder, as files of a format. */
export function exportedAnnotations(
  snapshot: Snapshot,
  { folder, kept, format, includesMachine }: AnnotationExport,
): ExportedAnnotations {
  const annotations = parseAnnotations(kept).annotations.filter(({ isDeleted }) => !isDeleted);
  const sources = sourcesIn(snapshot, folder);
  const files = exportAnnotations(format, { sources, annotations, includesMachine });
  return { files, count: annotations.length };
}

/** The annotations in files of a format, fitted into a folder. */
export function newAnnotations(
  snapshot: Snapshot,
  { folder, kept, format, files, now }: AnnotationImport,
): ReadAnnotations {
  const sources = sourcesIn(snapshot, folder);
  const { annotations, problems, machines } = importAnnotations(
    format,
    files,
    new Set(sources.map(({ path }) => path)),
  );
  const settled = settleAnnotations(annotations, parseAnnotations(kept).annotations, sources, now);
  return { ...settled, toPut: settled.toPut.map(({ raw }) => raw), problems, machines };
}

function sourcesIn(snapshot: Snapshot, folder: string): ExchangedSource[] {
  const prefix = `${canonical(folder).replace(/\/$/, '')}/`;
  return snapshot.members
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id, source, metadata }) => ({
      path: decodeURIComponent(id.slice(prefix.length)).normalize('NFC'),
      text: source.text,
      metadata,
      reading: source,
    }));
}
