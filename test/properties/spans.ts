import assert from 'node:assert/strict';
import type { Source } from '../../src/source/model';

/** Whether a value has the shape of a span. */
function isSpan(value: object): value is { start: number; end: number } {
  return 'start' in value && 'end' in value;
}

/**
 * Walks everything in a source and checks every span in it against the text that it points into: the text of the
 * source, or that of a paragraph for what a paragraph's reading holds. Gives the number of spans.
 */
export function checkSpans(source: Source): number {
  return walk({ ...source, text: '' }, source.text.length, 'source');
}

function walk(value: unknown, length: number, path: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  let spans = 0;
  if (isSpan(value)) {
    const { start, end } = value;
    const inside =
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
    assert.ok(inside, `${path}: ${start} to ${end} is no span of ${length} characters`);
    spans++;
  }
  const entries =
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : Object.entries(value);
  for (const [key, child] of entries) {
    const inner = key === 'reading' ? lengthOfReading(child) : length;
    spans += walk(child, inner, `${path}.${String(key)}`);
  }
  return spans;
}

function lengthOfReading(reading: unknown): number {
  return (reading as { text: string }).text.length;
}
