import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
} from 'vscode-languageserver';
import type { SourceId } from '../corpus/model';
import type { Desk } from './desk';
import { type SemanticToken, semanticTokens } from './features/semanticTokens';
import { aboutSource } from './languageFeatures';

/** Answers requests for semantic tokens: all, those of a range, or what changed since they were last asked for. */
export class SemanticTokenRequests {
  /** What each source was answered last, to find the changes. */
  readonly #last = new Map<SourceId, Required<SemanticTokens>>();
  #count = 0;

  constructor(connection: Connection, desk: Desk) {
    const about = aboutSource(desk);
    const requests = connection.languages.semanticTokens;
    requests.on(about((snapshot, uri) => this.#whole(uri, semanticTokens(snapshot, uri))));
    requests.onDelta(
      about((snapshot, uri, params: { textDocument: { uri: string }; previousResultId: string }) =>
        this.#changes(uri, params.previousResultId, semanticTokens(snapshot, uri)),
      ),
    );
    requests.onRange(
      about((snapshot, uri, { range }) => ({ data: encode(semanticTokens(snapshot, uri, range)) })),
    );
  }

  /** A source was closed: nobody will ask what changed in it. */
  forget(id: SourceId): void {
    this.#last.delete(id);
  }

  #whole(id: SourceId, tokens: readonly SemanticToken[]): Required<SemanticTokens> {
    const answer = { resultId: String(++this.#count), data: encode(tokens) };
    this.#last.set(id, answer);
    return answer;
  }

  #changes(
    id: SourceId,
    since: string,
    tokens: readonly SemanticToken[],
  ): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(id);
    const answer = this.#whole(id, tokens);
    if (before?.resultId !== since) return answer;
    const edits = editsBetween(before.data, answer.data);
    return { resultId: answer.resultId, edits };
  }
}

/** Five numbers for each token: lines and characters since the one before, length, type, modifiers. */
function encode(tokens: readonly SemanticToken[]): number[] {
  let line = 0;
  let character = 0;
  return tokens.flatMap(token => {
    const from = token.line === line ? character : 0;
    const numbers = [token.line - line, token.character - from, token.length, token.type, token.modifiers];
    ({ line, character } = token);
    return numbers;
  });
}

/** One edit that replaces what lies between the beginning and the end that are the same; none where all is. */
function editsBetween(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const deleteCount = before.length - head - tail;
  const data = now.slice(head, now.length - tail);
  return deleteCount || data.length ? [{ start: head, deleteCount, data }] : [];
}
