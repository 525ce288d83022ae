import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** The command line asks for something that there is not; the message says what, in one line. */
export class UsageError extends Error {}

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options that every command has. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  color: { type: 'string', default: 'auto' },
} as const satisfies OptionsConfig;

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
