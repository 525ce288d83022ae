import type { Amount, Paragraph, TimeExpression } from '../language/paragraph';
import type { ParagraphMemory } from '../language/paragraphMemory';
import type { LanguageReader } from '../language/reader/reader';
import { readParagraph, readParagraphs } from '../language/readParagraph';
import { shift } from '../language/span';
import { nameDocument } from '../language/trainedNames';
import { readClaims } from './claims';
import type { Correction } from './corrections';
import { applicable, fingerprint, spreadOut } from './corrections/applicable';
import { correctEntities } from './corrections/entities';
import { correctNames } from './corrections/names';
import { correctQuotations } from './corrections/quotations';
import { digestOf } from './digest';
import type { DocumentReading } from './document';
import { readEntities } from './entities/entities';
import { withFirstPersons } from './entities/firstPerson';
import { guessLanguage } from './languageGuess';
import type { Section, Source } from './model';
import { readQuotations } from './quotations';
import { judgeOf } from './quotations/judging/judge';
import { divide, paragraphsOf } from './structure/division';
import { readStructure } from './structure/structure';

/**
 * Reads one text into a Source. Never fails, whatever the text is. Pure: the same text and corrections give the same
 * Source; what was read before of the same paragraphs is taken from `memory` and changes nothing in the result. `reader`
 * is the trained reader, where its weights are at hand; else rules read. A memory must be used with one reader only.
 */
export function readSource(
  text: string,
  memory?: ParagraphMemory,
  reader?: LanguageReader,
  corrections: readonly Correction[] = [],
): Source {
  const division = divide(text);
  const readings = readAll(paragraphsOf(text, division), memory, reader);
  const structure = readStructure(text, division, paragraph => readings.get(paragraph) ?? unread);
  const { posts, metadata, doubts } = structure;
  const holding = applicable(text, corrections);
  const said = spreadOut(text, holding);
  const sections = correctNames(withNames(structure.sections, reader), said);
  const language = guessLanguage(sections, reader?.commonness);
  const times = timesOf(sections);
  const isForeign = language === 'other';
  const named = correctEntities(text, isForeign ? [] : readEntities(text, sections), said);
  const document: DocumentReading = { text, sections, posts, entities: named, times };
  const read = isForeign ? { quotations: [], marked: [] } : readQuotations(document, judgeOf(reader));
  const { quotations, marked } = correctQuotations(text, read, named, said);
  const entities = withFirstPersons(named, quotations, sections);
  return {
    text,
    digest: digestOf(text + fingerprint(text, holding)),
    language,
    metadata,
    doubts,
    sections,
    posts,
    entities,
    quotations,
    marked,
    claims: isForeign ? [] : readClaims({ sections, entities }, quotations),
    amounts: amountsOf(sections),
    times,
  };
}

/** What stands for the reading of a paragraph that is not to be read. */
const unread = readParagraph('');

/**
 * Reads a text ahead into a memory, a paragraph at a time, for whoever has other things to do in between: with that memory
 * and the same reader `readSource` has little left to do.
 */
export function* readAhead(text: string, memory: ParagraphMemory, reader?: LanguageReader): Generator<void> {
  for (const paragraph of paragraphsOf(text, divide(text))) {
    readAll([paragraph], memory, reader);
    yield;
  }
}

/** The same sections, their names found with the whole document at hand. */
function withNames(sections: readonly Section[], reader: LanguageReader | undefined): readonly Section[] {
  const readings = nameDocument(
    sections.map(({ reading }) => reading),
    reader,
  );
  return sections.map((section, i) => ({ ...section, reading: readings[i] ?? section.reading }));
}

/** The readings of paragraphs by their text; those that are not remembered are read together. */
function readAll(
  paragraphs: readonly string[],
  memory: ParagraphMemory | undefined,
  reader: LanguageReader | undefined,
): ReadonlyMap<string, Paragraph> {
  const readings = new Map<string, Paragraph>();
  const fresh = new Set<string>();
  for (const text of paragraphs) {
    const known = memory?.get(text);
    if (known === undefined) fresh.add(text);
    else readings.set(text, known);
  }
  for (const paragraph of readParagraphs([...fresh], reader)) {
    readings.set(paragraph.text, paragraph);
    memory?.set(paragraph.text, paragraph);
  }
  return readings;
}

function amountsOf(sections: readonly Section[]): Amount[] {
  return sections.flatMap(({ start, reading }) =>
    reading.amounts.map(amount => ({ ...amount, ...shift(amount, start) })),
  );
}

function timesOf(sections: readonly Section[]): TimeExpression[] {
  return sections.flatMap(({ start, reading }) =>
    reading.times.map(time => ({ ...time, ...shift(time, start) })),
  );
}
