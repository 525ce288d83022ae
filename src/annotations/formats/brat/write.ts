import { hull, type Span } from '../../../language/span';
import { serialiseAnnotations } from '../../file/serialise';
import type { Annotation, PassageTarget } from '../../model';
import type { Exchange, NamedText } from '../exchange';
import { Places } from '../exchange';
import { type Read, readingOf } from '../reading';
import { restOf } from '../rest';
import { fieldsOf, nothingShown, type Shown, shownOf } from '../shown';
import { BratText, documentNames, sourceOfDocument } from './document';
import { StandoffWriter } from './standoff';
import { annotationConf, bratType, inCamelCase } from './types';

/** What has no place in a text is kept in this file, which brat leaves alone. */
export const elsewhere = 'elsewhere.jsonld';

/**
 * Annotations as standoff of brat: each source as a text with a file of annotations beside it, and the configuration. What
 * stands nowhere in a text, answers and notes on whole sources among it, is kept beside them.
 */
export function writeBrat({ sources, annotations, includesMachine }: Exchange): NamedText[] {
  const names = documentNames(sources);
  const places = new Places(sources);
  const paths = new Set(sources.map(({ path }) => path));
  const documents = new Map(
    sources.map(({ path }) => {
      const name = names.get(path) ?? path;
      return [path, new BratDocument(places.textOf(path) ?? '', sourceOfDocument(name, paths))];
    }),
  );
  const homeless = annotations.filter(annotation => !placed(annotation, places, documents));
  if (includesMachine)
    for (const { path, reading } of sources) {
      const [plain, document] = [places.plainOf(path), documents.get(path)];
      if (reading && plain) document?.addReading(readingOf(reading), span => plain.fromSource(span));
    }
  const files = [...documents].flatMap(([path, { text, standoff }]) => [
    { name: `${names.get(path) ?? path}.txt`, text },
    { name: `${names.get(path) ?? path}.ann`, text: standoff },
  ]);
  const beside = homeless.length ? [{ name: elsewhere, text: serialiseAnnotations(homeless) }] : [];
  return [{ name: 'annotation.conf', text: annotationConf() }, ...files, ...beside];
}

/** Writes an annotation where its passages are; gives whether all of them have a place. */
function placed(
  annotation: Annotation,
  places: Places,
  documents: ReadonlyMap<string, BratDocument>,
): boolean {
  const found = annotation.targets.flatMap(target => {
    const [span, document] = [places.find(target), documents.get(target.source)];
    const pieces = span && document ? document.pieces(span) : [];
    return document && pieces.length ? [{ document, pieces }] : [];
  });
  if (found.length === 0 || found.length < annotation.targets.length) return false;
  const shown = { ...nothingShown, ...withoutKept(shownOf(annotation)) };
  const targets = found.flatMap(({ document, pieces }) => document.target(pieces));
  const rest = restOf(annotation.raw, fieldsOf(shown, targets));
  let first: { readonly document: BratDocument; readonly id: string } | undefined;
  found.forEach(({ document, pieces }, part) => {
    const isFirst = first === undefined;
    const id = document.addText(isFirst ? bratType(shown.type, shown.kind) : 'Passage', pieces);
    if (first?.document === document) document.lines.relation('Part', first.id, id);
    first ??= { document, id };
    if (isFirst) document.addShown(id, shown);
    const own = { ...(isFirst ? rest : { id: annotation.id }), ...(part > 0 && { part }) };
    document.addRest(id, own, pieces, rest['target'] !== undefined);
  });
  return true;
}

/** What brat shows; the rest stands in a remark. */
function withoutKept({ type, text, tags, kind, name, isResolved }: Shown): Partial<Shown> {
  const hasKind = ['entity', 'quotation', 'type'].includes(type);
  return { type, text, tags, name, isResolved, kind: hasKind ? kind : '' };
}

/** One document of brat in the making. */
class BratDocument {
  readonly lines = new StandoffWriter();
  readonly #text: BratText;
  readonly #source: string;

  /** `source` is what the document will be taken for when it is read again. */
  constructor(text: string, source: string) {
    this.#text = new BratText(text);
    this.#source = source;
  }

  get text(): string {
    return this.#text.text;
  }

  get standoff(): string {
    return this.lines.text;
  }

  /** The pieces of a span that brat can mark; none where there are no words. */
  pieces(span: Span): Span[] {
    return this.#text.pieces(span);
  }

  /** The passage that pieces are when they are read again. */
  target(pieces: readonly Span[]): PassageTarget[] {
    return this.#text.targets(this.#source, [hull(pieces)]);
  }

  addText(type: string, pieces: readonly Span[]): string {
    const spans = pieces.map(piece => this.#text.toBrat(piece));
    return this.lines.textBound(
      type,
      spans,
      pieces.map(piece => this.#text.words(piece)),
    );
  }

  addShown(id: string, { type, text, tags, kind, name, isResolved }: Shown): void {
    if (text) this.lines.remark('AnnotatorNotes', id, text);
    for (const tag of tags) this.lines.remark('Tag', id, tag);
    if (name) this.lines.remark('Name', id, name);
    if (kind && type !== 'entity') this.lines.attribute('QuotationType', id, inCamelCase(kind));
    if (isResolved) this.lines.attribute('Done', id);
  }

  /** `isBound` says that what is kept of the passages holds only as long as they are not moved in brat. */
  addRest(id: string, rest: object, pieces: readonly Span[], isBound: boolean): void {
    const at = pieces.map(piece => this.#text.toBrat(piece)).map(({ start, end }) => `${start} ${end}`);
    this.lines.json('Parallax', id, { ...rest, ...(isBound && { at: at.join(';') }) });
  }

  /** Adds what the machine has read, each thing with its mark. `toPlain` gives spans of this text. */
  addReading(reading: readonly Read[], toPlain: (span: Span) => Span): void {
    const mentions = new Map<string, string[]>();
    for (const { type, kind, name, id, roles, spans } of reading) {
      const piecesOf = (role: Read['roles'][number]): Span[] =>
        spans.flatMap((span, i) => (roles[i] === role ? this.pieces(toPlain(span)) : []));
      if (type === 'entity') {
        const pieces = piecesOf('mention');
        if (pieces.length === 0) continue;
        const mention = this.#addMachine(bratType(type, kind), pieces);
        const known = mentions.get(id) ?? [];
        if (known.length === 0) this.lines.remark('Name', mention, name);
        mentions.set(id, [...known, mention]);
      } else this.#addQuotation(kind, name, piecesOf('content'), piecesOf('cue'), piecesOf('source'));
    }
    for (const ids of mentions.values()) if (ids.length > 1) this.lines.equivalence(ids);
  }

  #addQuotation(
    kind: string,
    name: string,
    content: readonly Span[],
    cue: readonly Span[],
    source: readonly Span[],
  ): void {
    if (content.length === 0) return;
    const id = this.#addMachine('Content', content);
    this.lines.attribute('QuotationType', id, inCamelCase(kind));
    if (name) this.lines.remark('Name', id, name);
    if (cue.length) this.lines.relation('CuedBy', id, this.#addMachine('Cue', cue));
    if (source.length) this.lines.relation('SaidBy', id, this.#addMachine('Source', source));
  }

  #addMachine(type: string, pieces: readonly Span[]): string {
    const id = this.addText(type, pieces);
    this.lines.attribute('Generator', id, 'Parallax');
    return id;
  }
}
