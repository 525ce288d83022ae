import { groupBy } from '../../../language/groupBy';
import { hull } from '../../../language/span';
import { withPlainLineEnds } from '../../anchor';
import { readAnnotation } from '../../file/annotation';
import { idFor } from '../../ids';
import { canonicalJson, isObject, type JsonObject, textOf } from '../../json';
import type { Annotation, PassageTarget } from '../../model';
import type { BroughtIn, NamedText } from '../exchange';
import { readJsonLd } from '../jsonld';
import { withRest } from '../rest';
import { fieldsOf, nothingShown, type Shown } from '../shown';
import { BratText, sourceOfDocument } from './document';
import { asWritten, parseStandoff, type Relation, type Standoff, type TextBound } from './standoff';
import { entityRelations, ownType, parts } from './types';
import { elsewhere } from './write';

/** Words that somebody has marked in brat, with what is known of them. */
interface Marked {
  readonly bound: TextBound;
  readonly targets: readonly PassageTarget[];
  /** From its first to its last word. */
  readonly stretch: PassageTarget | undefined;
  readonly shown: Shown;
  /** What Parallax wrote beside them; undefined for what was made in brat. */
  readonly rest: JsonObject | undefined;
  readonly isMachines: boolean;
}

/** Annotations out of pairs of `.txt` and `.ann` files; `paths` are the sources that there are. */
export function readBrat(files: readonly NamedText[], paths: ReadonlySet<string>): BroughtIn {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const read = files
    .filter(({ name }) => name.endsWith('.ann'))
    .map(({ name, text }) => documentOf(name, text, texts.get(name.replace(/\.ann$/, '.txt')), paths));
  const beside = files
    .filter(({ name }) => name === elsewhere || name.endsWith(`/${elsewhere}`))
    .map(readJsonLd);
  const all = [...read, ...beside];
  const ours = read.flatMap(({ ours }) => ours);
  return {
    annotations: [...together(ours), ...all.flatMap(({ annotations }) => annotations)],
    problems: all.flatMap(({ problems }) => problems),
    machines: all.reduce((sum, { machines }) => sum + machines, 0),
  };
}

interface ReadDocument extends BroughtIn {
  /** Annotations of Parallax, which may have parts in other documents. */
  readonly ours: readonly Marked[];
}

function documentOf(
  name: string,
  ann: string,
  txt: string | undefined,
  paths: ReadonlySet<string>,
): ReadDocument {
  if (txt === undefined)
    return { annotations: [], ours: [], machines: 0, problems: [`${name}: has no text beside it (.txt)`] };
  const text = new BratText(withPlainLineEnds(txt.replace(/^\uFEFF/, '')));
  const standoff = parseStandoff(ann);
  const source = sourceOfDocument(name.replace(/\.ann$/, ''), paths);
  const marked = standoff.textBounds.map(bound => markedBy(bound, standoff, text, source));
  const outside = marked.filter(({ targets }) => targets.length === 0).length;
  const problems = [
    ...(standoff.strange ? [`${name}: ${standoff.strange} lines are not understood`] : []),
    ...(outside ? [`${name}: ${outside} passages lie outside the text`] : []),
  ];
  const inText = marked.filter(({ targets }) => targets.length > 0);
  return {
    ours: inText.filter(({ rest }) => rest !== undefined),
    annotations: [...ofWords(inText, standoff), ...ofRelations(inText, standoff)].flatMap(each => each ?? []),
    problems,
    machines: inText.filter(({ isMachines }) => isMachines).length,
  };
}

function markedBy(bound: TextBound, standoff: Standoff, text: BratText, source: string): Marked {
  const remarks = standoff.remarks.filter(({ target }) => target === bound.id);
  const attributes = standoff.attributes.filter(({ target }) => target === bound.id);
  const textsOf = (wanted: string): string[] =>
    remarks.filter(({ type }) => type === wanted).map(({ text }) => asWritten(text));
  const own = ownType(bound.type);
  const stretches = text.stretches(bound.spans);
  const kind = attributes.find(({ type }) => type === 'QuotationType')?.value.toLowerCase();
  return {
    bound,
    targets: text.targets(source, stretches),
    stretch: stretches.length ? text.targets(source, [hull(stretches)])[0] : undefined,
    shown: {
      ...nothingShown,
      ...own,
      ...(kind && { kind }),
      text: textsOf('AnnotatorNotes').join('\n\n'),
      // A type of somebody else’s is a tag here.
      tags: own || parts.some(part => part === bound.type) ? textsOf('Tag') : [bound.type, ...textsOf('Tag')],
      name: textsOf('Name')[0] ?? '',
      isResolved: attributes.some(({ type }) => type === 'Done'),
    },
    rest: objectIn(remarks.find(({ type }) => type === 'Parallax')?.text),
    isMachines: attributes.some(({ type }) => type === 'Generator'),
  };
}

function objectIn(text: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return isObject(value) && textOf(value['id']) !== undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Annotations of Parallax out of their parts. */
function together(marked: readonly Marked[]): Annotation[] {
  const groups = groupBy(marked, ({ rest }) => textOf(rest?.['id']) ?? '');
  return [...groups.values()].flatMap(group => {
    const partOf = ({ rest }: Marked): number => Number(rest?.['part'] ?? 0);
    const inOrder = [...group].sort((a, b) => partOf(a) - partOf(b));
    const [first] = inOrder;
    if (!first) return [];
    const { at, part, target, ...rest } = first.rest ?? {};
    const targets = inOrder.flatMap(each => each.targets);
    const isUnmoved = inOrder.every(({ bound, rest }) => rest?.['at'] === placeOf(bound));
    const kept = target !== undefined && at !== undefined && isUnmoved ? { ...rest, target } : rest;
    if (part !== undefined) return [];
    return readAnnotation(withRest(fieldsOf(first.shown, targets), kept)) ?? [];
  });
}

function placeOf({ spans }: TextBound): string {
  return spans.map(({ start, end }) => `${start} ${end}`).join(';');
}

/** What people have marked in brat. */
function ofWords(marked: readonly Marked[], { relations }: Standoff): (Annotation | undefined)[] {
  const people = marked.filter(({ rest, isMachines }) => rest === undefined && !isMachines);
  return people
    .filter(({ bound }) => !parts.some(part => part === bound.type))
    .map(({ bound, shown, targets, stretch }) => {
      if (shown.type !== 'quotation') return made(shown, targets);
      const said = relations.find(({ type, from }) => type === 'SaidBy' && from === bound.id);
      const speaker = marked.find(other => other.bound.id === said?.to);
      return made(
        shown,
        [stretch, speaker?.stretch].filter(each => each !== undefined),
      );
    });
}

/** What people say by a relation between mentions, whoever has marked these. */
function ofRelations(
  marked: readonly Marked[],
  { relations, equivalences }: Standoff,
): (Annotation | undefined)[] {
  const byId = new Map(marked.map(each => [each.bound.id, each]));
  const said = relations.filter(({ type }) => Object.hasOwn(entityRelations, type));
  const same = equivalences
    .filter(ids => !ids.every(id => byId.get(id)?.isMachines))
    .flatMap(([first = '', ...others]) =>
      others.map((other): Relation => ({ type: 'SameEntity', from: first, to: other })),
    );
  return [...said, ...same].map(({ type, from, to }) => {
    const ends = [byId.get(from)?.targets[0], byId.get(to)?.targets[0]].filter(each => each !== undefined);
    return ends.length === 2 ? made({ ...nothingShown, type: entityRelations[type] ?? '' }, ends) : undefined;
  });
}

function made(shown: Shown, targets: readonly PassageTarget[]): Annotation | undefined {
  const fields = fieldsOf(shown, targets);
  return readAnnotation({ ...fields, id: idFor(canonicalJson(fields)) });
}
