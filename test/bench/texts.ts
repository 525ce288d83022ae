import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { article } from './articles';

/** How many articles are made up where none are given. */
const fewest = 60;

/**
 * The texts to measure on: those of `npm run bench -- --texts PATH`, a file of lines with a "text" each or a folder of text
 * files, else articles made up.
 */
export function texts(): string[] {
  const at = process.argv.indexOf('--texts');
  const path = at < 0 ? undefined : process.argv[at + 1];
  if (path === undefined) return Array.from({ length: fewest }, (_, story) => article(12, story));
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter(file => file.endsWith('.txt'))
      .map(file => readFileSync(join(path, file), 'utf8'));
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => (JSON.parse(line) as { readonly text: string }).text);
}

/** The words of a text, as white space parts them. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
