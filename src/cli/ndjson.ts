import type { LanguageReader } from '../language/reader/reader';
import { longestArticle } from '../source/longestArticle';
import { readSource } from '../source/read';
import { analysisOf } from './analysis';
import { linesOf } from './lines';
import { loadReader } from './reader';
import type { ExitStatus, Terminal } from './terminal';

/**
 * Answers each line `{"id", "text"}` with the analysis of its text, in order and without waiting for the end. A line
 * that is something else is answered with `{"error"}`, so that lines and answers stay in step.
 */
export async function answerLines(
  stream: AsyncIterable<Uint8Array>,
  terminal: Terminal,
): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  const reader = await loadReader(terminal);
  for await (const line of linesOf(stream)) {
    number++;
    if (!line.trim()) continue;
    const answer = answerTo(line, reader);
    if ('error' in answer) {
      terminal.complain(`line ${number}: ${answer.error}`);
      status = 2;
    }
    await terminal.print(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

function answerTo(line: string, reader: LanguageReader | undefined) {
  let asked: unknown;
  try {
    asked = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'is not JSON' };
  }
  if (typeof asked !== 'object' || asked === null) return { error: 'is not an object with "id" and "text"' };
  const { id, text } = asked as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') return { id, error: 'has no "text"' };
  if (text.length > longestArticle) return { id, error: 'is too long for an article' };
  return { ...analysisOf('', readSource(text, undefined, reader)), id };
}
