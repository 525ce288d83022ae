import type { Position } from 'vscode-languageserver-protocol';
import { Corpus } from '../../src/corpus/corpus';
import type { Snapshot } from '../../src/corpus/model';
import type { Findings } from '../../src/server/findings';
import { undecided } from '../../src/server/decisions';
import { findingsOf } from '../../src/server/findings';
import { positionAt, rangeOf } from '../../src/server/places';

/** Sources as a test writes them: `│` is the cursor, `⟦…⟧` what is expected; neither is in the text. */
export interface Annotated {
  readonly snapshot: Snapshot;
  readonly findings: Findings;
  /** Of the source with the cursor, else of the first. */
  readonly uri: string;
  readonly position: Position;
  /** The places in brackets, in order, as `a.txt:1:4-1:10`, lines and columns from 0. */
  readonly expected: readonly string[];
}

const signs = /[│⟦⟧]/gu;

/** Reads texts by their names (`a.txt`). */
export function annotated(texts: Readonly<Record<string, string>>): Annotated {
  const corpus = new Corpus();
  for (const [name, text] of Object.entries(texts)) {
    corpus.set({ id: `file:///${name}`, text: text.replaceAll(signs, '') });
  }
  const snapshot = corpus.snapshot();
  const cursorName =
    Object.keys(texts).find(name => texts[name]?.includes('│')) ?? Object.keys(texts)[0] ?? '';
  const uri = `file:///${cursorName}`;
  const before = (texts[cursorName] ?? '').split('│')[0] ?? '';
  const source = snapshot.member(uri)!.source;
  return {
    snapshot,
    findings: findingsOf(snapshot, { strictness: 'normal', severity: {}, decisions: undecided }),
    uri,
    position: positionAt(source, before.replaceAll(signs, '').length),
    expected: Object.entries(texts).flatMap(([name, text]) => bracketed(snapshot, name, text)),
  };
}

/** A place as a test compares it. */
export function shown({ uri, range }: { readonly uri: string; readonly range: Range }): string {
  const { start, end } = range;
  return `${uri.replace('file:///', '')}:${start.line}:${start.character}-${end.line}:${end.character}`;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

function bracketed(snapshot: Snapshot, name: string, text: string): string[] {
  const uri = `file:///${name}`;
  const { source } = snapshot.member(uri)!;
  const lengthOf = (part: string): number => part.replaceAll(signs, '').length;
  return [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map(({ 0: whole, index }) => {
    const start = lengthOf(text.slice(0, index));
    return shown({ uri, range: rangeOf(source, { start, end: start + lengthOf(whole) }) });
  });
}
