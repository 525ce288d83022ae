import type { Span } from '../../language/span';
import { hull } from '../../language/span';
import type { Source } from '../../source/model';
import { CodePointOffsets } from '../codePoints';
import type { Annotation } from '../model';
import type { Exchange, ExchangedSource } from './exchange';
import { Places } from './exchange';
import { readingOf } from './reading';
import { shownOf } from './shown';

/** Words with a label in one of the columns. */
interface Labelled {
  readonly spans: readonly Span[];
  readonly label: string;
}

/** What stands in the columns of one source. */
interface Layers {
  readonly entities: readonly Labelled[];
  readonly quotations: readonly Labelled[];
  readonly notes: readonly Labelled[];
}

const header =
  '# global.columns = ID FORM MISC PARALLAX:ENTITY PARALLAX:QUOTATION PARALLAX:NOTE\n# generator = Parallax\n';

/**
 * Sources as CoNLL-U Plus: a token a line, with the entities, quotations and notes that it is a part of, begun with B- and
 * continued with I-; several are parted by "|". Without the machine's reading the columns hold what people say alone. Sources
 * that were not read have no tokens and are left out. Positions (TokenRange) count code points, line ends as LF.
 */
export function writeConll({ sources, annotations, includesMachine }: Exchange): string {
  const places = new Places(sources);
  const documents = sources.flatMap(source =>
    source.reading ? [documentOf(source, source.reading, annotations, places, includesMachine)] : [],
  );
  return header + documents.join('');
}

function documentOf(
  { path }: ExchangedSource,
  reading: Source,
  annotations: readonly Annotation[],
  places: Places,
  includesMachine: boolean,
): string {
  const plain = places.plainOf(path);
  if (!plain) return '';
  const said = peoplesLayers(path, annotations, places);
  const machines = includesMachine ? machineLayers(reading, span => plain.fromSource(span)) : undefined;
  const columns = [
    new Column([...said.entities, ...(machines?.entities ?? [])]),
    new Column([...said.quotations, ...(machines?.quotations ?? [])]),
    new Column(said.notes),
  ];
  const offsets = new CodePointOffsets(plain.plain);
  const blocks = reading.sections.flatMap(({ start: shift, reading: { sentences, tokens } }) =>
    sentences.map(({ firstToken, lastToken }) => {
      const own = tokens
        .slice(firstToken, lastToken)
        .map(({ start, end }) => plain.fromSource({ start: start + shift, end: end + shift }));
      const text = own.length ? plain.plain.slice(hull(own).start, hull(own).end) : '';
      const lines = own.map((span, i) => {
        const range = `TokenRange=${offsets.fromUtf16(span.start)}:${offsets.fromUtf16(span.end)}`;
        const isGlued = own[i + 1]?.start === span.end;
        const misc = isGlued ? `SpaceAfter=No|${range}` : range;
        const form = oneWord(plain.plain.slice(span.start, span.end));
        return [i + 1, form, misc, ...columns.map(column => column.at(span))].join('\t');
      });
      return lines.length ? `# text = ${text.replaceAll(/\s+/g, ' ')}\n${lines.join('\n')}\n\n` : '';
    }),
  );
  const body = blocks.join('');
  return body && `# newdoc id = ${path}\n${notesOf(path, annotations)}${body}`;
}

/** The labels of one column, asked for from the first token to the last. */
class Column {
  readonly #labelled: readonly (Span & { readonly label: string; readonly isFirst: boolean })[];
  #next = 0;
  #open: (Span & { readonly label: string; isBegun: boolean })[] = [];

  constructor(labelled: readonly Labelled[]) {
    this.#labelled = labelled
      .flatMap(({ spans, label }) => spans.map((span, i) => ({ ...span, label, isFirst: i === 0 })))
      .sort((a, b) => a.start - b.start);
  }

  /** What a token is a part of; "_" where it is nothing. */
  at({ start, end }: Span): string {
    for (let next = this.#labelled[this.#next]; next && next.start < end; next = this.#labelled[++this.#next])
      this.#open.push({ ...next, isBegun: !next.isFirst });
    this.#open = this.#open.filter(span => span.end > start);
    const labels = this.#open.map(span => {
      const label = `${span.isBegun ? 'I' : 'B'}-${span.label}`;
      span.isBegun = true;
      return label;
    });
    return labels.join('|') || '_';
  }
}

function machineLayers(reading: Source, toPlain: (span: Span) => Span): Layers {
  const all = readingOf(reading).map(read => ({ ...read, spans: read.spans.map(toPlain) }));
  return {
    entities: all
      .filter(({ type }) => type === 'entity')
      .map(({ kind, id, spans }) => ({ spans, label: `${kind}:${id}` })),
    quotations: all
      .filter(({ type }) => type === 'quotation')
      .flatMap(({ kind, id, roles, spans }) =>
        (['content', 'cue', 'source'] as const).map(role => ({
          spans: spans.filter((_, i) => roles[i] === role),
          label: role === 'content' ? `content-${kind}:${id}` : `${role}:${id}`,
        })),
      ),
    notes: [],
  };
}

function peoplesLayers(path: string, annotations: readonly Annotation[], places: Places): Layers {
  const layers = { entities: [] as Labelled[], quotations: [] as Labelled[], notes: [] as Labelled[] };
  for (const [i, annotation] of aboutSource(path, annotations).entries()) {
    const { type, kind } = shownOf(annotation);
    const spans = annotation.targets
      .filter(({ source }) => source === path)
      .map(target => places.find(target))
      .filter(span => span !== undefined);
    const own = {
      spans: spans.slice(0, 1),
      label: `${type === 'quotation' ? 'content-' : ''}${kind || type}:n${i + 1}`,
    };
    if (type === 'entity') layers.entities.push(own);
    else if (type === 'quotation') layers.quotations.push(own);
    else layers.notes.push({ spans, label: `${type}:n${i + 1}` });
  }
  return layers;
}

function aboutSource(path: string, annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(({ targets }) => targets.some(({ source }) => source === path));
}

/** What the notes of a source say, as comments, by the numbers that they have in the columns. */
function notesOf(path: string, annotations: readonly Annotation[]): string {
  return aboutSource(path, annotations)
    .map((annotation, i) => {
      const { text, tags, author } = shownOf(annotation);
      const words = [text, ...tags.map(tag => `#${tag}`)].filter(Boolean).join(' ').replaceAll(/\s+/g, ' ');
      return words ? `# note n${i + 1} = ${words}${author && ` (${author})`}\n` : '';
    })
    .join('');
}

function oneWord(form: string): string {
  return form.replaceAll(/[\t\r\n]/g, ' ');
}
