/** What is left of a damaged text of JSON objects. */
export interface Recovered {
  readonly objects: readonly unknown[];
  /** How many lines or pieces are neither an object nor punctuation. */
  readonly lost: number;
  /** Whether git has left marks of a conflict. */
  readonly conflicts: boolean;
}

const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
/** Lines that belong to the file and not to an annotation: its head, its end, punctuation. */
const frame = /^(?:[\s,[\]{}]*|\{"@context".*"items":\[|\s*"[\w@:]+":\s*[[{"].*)$/;

/** No file of annotations has more; what has is left alone from there on. */
const mostPieces = 1_000_000;

/** Finds the objects of a text that is no whole JSON: line by line, else by their braces. */
export function recoverObjects(text: string): Recovered {
  const objects: unknown[] = [];
  let [lost, conflicts] = [0, false];
  let lines = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (++lines > mostPieces) return { objects, lost: lost + 1, conflicts };
    if (conflictMark.test(line)) conflicts = true;
    else {
      const object = objectIn(line);
      if (object !== undefined) objects.push(object);
      else if (!frame.test(line)) lost++;
    }
  }
  if (objects.length > 0) return { objects, lost, conflicts };
  const scanned = objectsByBraces(text);
  return { objects: scanned, lost: 1, conflicts };
}

function objectIn(line: string): unknown {
  const json = line.trim().replace(/^,/, '').replace(/,$/, '');
  return json.startsWith('{') && json.endsWith('}') ? parsed(json) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** The annotations in a text that spreads them over several lines: whole objects inside the first list. */
function objectsByBraces(text: string): unknown[] {
  const found: unknown[] = [];
  const list = text.indexOf('[', Math.max(0, text.indexOf('"items"')));
  let [depth, start, isText] = [0, -1, false];
  for (let at = list + 1; at < text.length && found.length < mostPieces; at++) {
    const sign = text.charCodeAt(at);
    if (isText) {
      if (sign === 92) at++;
      else if (sign === 34) isText = false;
    } else if (sign === 34) isText = true;
    else if (sign === 123 && depth++ === 0) start = at;
    else if (sign === 125 && depth > 0 && --depth === 0) {
      const object = parsed(text.slice(start, at + 1));
      if (object !== undefined) found.push(object);
    }
  }
  return found;
}
