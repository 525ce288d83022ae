import type { Span } from '../../../language/span';

/** What brat takes for the end of a line, as a class of a regular expression. */
export const lineEnd = '\\n\\r\\v\\f\\x1C-\\x1E\\x85\\u2028\\u2029';

/** Some words with a type. Spans count Unicode code points; several where the words are apart. */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
}

export interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Attribute {
  readonly type: string;
  readonly target: string;
  /** Empty where the attribute is just there. */
  readonly value: string;
}

/** A remark on something: "AnnotatorNotes" is what annotators write, other types are for programs. */
export interface Remark {
  readonly type: string;
  readonly target: string;
  readonly text: string;
}

/** The standoff annotations of one document, as an `.ann` file of brat holds them. */
export interface Standoff {
  readonly textBounds: readonly TextBound[];
  readonly relations: readonly Relation[];
  readonly attributes: readonly Attribute[];
  readonly remarks: readonly Remark[];
  /** Ids of what means the same. */
  readonly equivalences: readonly (readonly string[])[];
  /** How many lines are of kinds that are not known here, events for one, or broken. */
  readonly strange: number;
}

/** Makes the lines of an `.ann` file. */
export class StandoffWriter {
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();

  /** `words` are those of the spans, in their order; none has a line end. Gives the id. */
  textBound(type: string, spans: readonly Span[], words: readonly string[]): string {
    const places = spans.map(({ start, end }) => `${start} ${end}`).join(';');
    return this.#line('T', `${type} ${places}\t${words.join(' ')}`);
  }

  relation(type: string, from: string, to: string): void {
    this.#line('R', `${type} Arg1:${from} Arg2:${to}`);
  }

  attribute(type: string, target: string, value = ''): void {
    this.#line('A', `${type} ${target}${value && ` ${value}`}`);
  }

  remark(type: string, target: string, text: string): void {
    this.#line('#', `${type} ${target}\t${onOneLine(text)}`);
  }

  /** A remark for programs. */
  json(type: string, target: string, value: object): void {
    this.#line('#', `${type} ${target}\t${jsonOnOneLine(value)}`);
  }

  equivalence(ids: readonly string[]): void {
    this.#lines.push(`*\tEquiv ${ids.join(' ')}`);
  }

  get text(): string {
    return this.#lines.map(line => `${line}\n`).join('');
  }

  #line(prefix: string, rest: string): string {
    const count = (this.#counts.get(prefix) ?? 0) + 1;
    this.#counts.set(prefix, count);
    this.#lines.push(`${prefix}${count}\t${rest}`);
    return `${prefix}${count}`;
  }
}

/** Reads an `.ann` file; what is not understood is counted and left out. */
export function parseStandoff(text: string): Standoff {
  const found = {
    textBounds: [] as TextBound[],
    relations: [] as Relation[],
    attributes: [] as Attribute[],
    remarks: [] as Remark[],
    equivalences: [] as string[][],
  };
  let strange = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (!line.trim()) continue;
    const [id = '', data = '', ...tail] = line.split('\t');
    const textBound = id.startsWith('T') ? textBoundIn(id, data) : undefined;
    const relation = /^(\S+) \w+:(\S+) \w+:(\S+)\s*$/.exec(data);
    const remark = /^(\S+) (\S+)$/.exec(data);
    const attribute = /^(\S+) (\S+)(?: (\S+))?\s*$/.exec(data);
    if (textBound) found.textBounds.push(textBound);
    else if (id.startsWith('R') && relation)
      found.relations.push({ type: relation[1] ?? '', from: relation[2] ?? '', to: relation[3] ?? '' });
    else if (/^[AM]/.test(id) && attribute) {
      const [, type = '', target = '', value = ''] = attribute;
      found.attributes.push({ type, target, value });
    } else if (id.startsWith('#') && remark) {
      const [, type = '', target = ''] = remark;
      found.remarks.push({ type, target, text: tail.join('\t') });
    } else if (id === '*' && data.startsWith('Equiv '))
      found.equivalences.push(data.split(/\s+/).slice(1).filter(Boolean));
    else strange++;
  }
  return { ...found, strange };
}

/** Of "Person 0 5;8 12" the type and the spans; undefined where they are none. */
function textBoundIn(id: string, data: string): TextBound | undefined {
  const [, type, places] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*$/.exec(data) ?? [];
  if (type === undefined || places === undefined) return undefined;
  const spans = places.split(';').map(place => {
    const [start = 0, end = 0] = place.split(' ').map(Number);
    return { start, end };
  });
  return spans.every(({ start, end }) => start < end && end < 2 ** 31) ? { id, type, spans } : undefined;
}

const names: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const unwritable = new RegExp(`[\\\\${lineEnd}]`, 'g');

/** A remark takes one line: line ends and backslashes are written as in many languages. */
function onOneLine(text: string): string {
  return text.replaceAll(unwritable, sign => names[sign] ?? codeOf(sign));
}

/** The same for JSON, where backslashes have a meaning already. */
function jsonOnOneLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(new RegExp(`[${lineEnd}]`, 'g'), codeOf);
}

function codeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The text of a remark that is not JSON. */
export function asWritten(line: string): string {
  return line.replaceAll(/\\(?:[\\nr]|u([\da-f]{4}))/g, (written, code: string | undefined) =>
    code === undefined
      ? (Object.keys(names).find(sign => names[sign] === written) ?? written)
      : String.fromCharCode(parseInt(code, 16)),
  );
}
