import type { Metadata } from '../source/model';

/** What is known of a source: each field as a person says it, else as the text shows it, else missing. */
export function mergeMetadata(person: Metadata | undefined, text: Metadata): Metadata {
  return { ...known(text), ...known(person ?? {}) };
}

function known(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}
