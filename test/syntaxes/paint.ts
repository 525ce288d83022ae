import { readFileSync } from 'node:fs';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';

const path = 'syntaxes/news-source.tmLanguage.json';

/** The grammar in the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new OnigScanner(patterns),
      createOnigString: text => new OnigString(text),
    }),
    loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(path, 'utf8'), path)),
  });
  const grammar = await registry.loadGrammar('text.news-source');
  if (!grammar) throw new Error(`${path} holds no grammar.`);
  return grammar;
}

/** `string.quoted.quotation.news-source` goes by the name of "quotation". */
function shortName(scope: string): string {
  return scope.split('.').at(-2) ?? scope;
}

/** A text with what the grammar makes of it written in: `⟦quotation “So be it,”⟧ he said`. */
export function paint(grammar: IGrammar, text: string): string {
  let stack = INITIAL;
  return text
    .split('\n')
    .map(line => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      let painted = '';
      let open: readonly string[] = [];
      const enter = (scopes: readonly string[]): void => {
        const kept = scopes.findIndex((scope, depth) => scope !== open[depth]);
        const same = kept < 0 ? Math.min(scopes.length, open.length) : kept;
        painted += '⟧'.repeat(open.length - same);
        painted += scopes
          .slice(same)
          .map(scope => `⟦${shortName(scope)} `)
          .join('');
        open = scopes;
      };
      for (const token of result.tokens) {
        // VS Code's own engine counts the line end into the last token.
        const words = line.slice(token.startIndex, token.endIndex);
        if (!words) continue;
        enter(token.scopes.slice(1));
        painted += words;
      }
      enter([]);
      return painted;
    })
    .join('\n');
}

/** The text without what `paint` wrote in. */
export function unpainted(text: string): string {
  return text.replaceAll(/⟦[\w-]+ |⟧/g, '');
}
