import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { annotationPlace } from '../annotations/paths';

/** The command line asks for something that there is not; the message says what, in one line. */
export class UsageError extends Error {}

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options that every command has. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  color: { type: 'string', default: 'auto' },
} as const satisfies OptionsConfig;

/** The option that says where annotations are kept. */
export const annotationsOption = { annotations: { type: 'string' } } as const satisfies OptionsConfig;

/** Options of the commands that read sources and print what is in them. */
export const readingOptions = { ...commonOptions, ...annotationsOption } as const satisfies OptionsConfig;

/** Where annotations are kept, from the folder of their sources. Throws a UsageError where it is not inside that. */
export function placeOfAnnotations(value: string | undefined): string | undefined {
  const place = value === undefined ? undefined : annotationPlace(value);
  if (value !== undefined && place === undefined)
    throw new UsageError(`--annotations takes a path from the folder of the sources; not "${value}"`);
  return place;
}

/** `parseArgs` with its complaints as UsageErrors of one line. */
export function parseOptions<const T extends OptionsConfig>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/\.(?:\s|$)/)[0]?.replace(/^./, c => c.toLowerCase()));
  }
}

/** The value of an option that takes one of a few. Throws a UsageError naming them. */
export function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find(known => known === value);
  if (chosen === undefined) {
    throw new UsageError(`--${option} takes ${choices.join(', ')}; not "${value}"`);
  }
  return chosen;
}

/** The values of an option that may be given again and take commas; undefined where it is not given. */
export function choices<T extends string>(
  option: string,
  values: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] | undefined {
  return values?.flatMap(value => value.split(',')).map(value => choice(option, value.trim(), known));
}
