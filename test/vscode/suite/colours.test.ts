import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { host } from '../harness/host';
import { extensionId } from '../harness/workspace';

interface Theme {
  readonly include?: string;
  readonly tokenColors?: readonly {
    readonly scope?: string | readonly string[];
    readonly settings: { readonly foreground?: string; readonly fontStyle?: string };
  }[];
}

interface Manifest {
  readonly contributes?: {
    readonly themes?: readonly { readonly label: string; readonly path: string }[];
    readonly semanticTokenScopes?: readonly {
      readonly scopes: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

/** The scopes that a theme gives a colour or a style, those of the themes it builds on among them. */
async function styledScopes(file: vscode.Uri): Promise<readonly string[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  // Themes are JSON with comments and commas at the end of lists.
  const json = text.replaceAll(/(^|\s)\/\/.*$/gm, '').replaceAll(/,(\s*[\]}])/g, '$1');
  const { include, tokenColors = [] } = JSON.parse(json) as Theme;
  const own = tokenColors
    .filter(({ settings: { foreground, fontStyle } }) => foreground ?? fontStyle)
    .flatMap(({ scope = [] }) => (typeof scope === 'string' ? scope.split(',') : scope))
    .map(scope => scope.trim());
  return include ? [...own, ...(await styledScopes(vscode.Uri.joinPath(file, '..', include)))] : own;
}

// The worker host knows no extensions that are themes alone, so they are looked at in the Node host.
(host === 'node' ? describe : () => undefined)('the colours of names, speakers and quotations', () => {
  const manifestOf = (extension: vscode.Extension<unknown>): Manifest => extension.packageJSON as Manifest;
  const themes = vscode.extensions.all
    .filter(({ id }) => id.startsWith('vscode.theme-'))
    .flatMap(extension =>
      (manifestOf(extension).contributes?.themes ?? []).map(({ label, path }) => ({
        label: `${extension.id} ${label}`,
        file: vscode.Uri.joinPath(extension.extensionUri, path),
      })),
    )
    .filter(({ file }) => file.path.endsWith('.json'));

  it('are told apart from the text in every theme that comes with the editor', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension && themes.length >= 10);
    const [scopes] = manifestOf(extension).contributes?.semanticTokenScopes ?? [];
    assert.ok(scopes);
    for (const { label, file } of themes) {
      const styled = await styledScopes(file);
      for (const [type, fallbacks] of Object.entries(scopes.scopes))
        assert.ok(
          fallbacks.some(scope => styled.some(rule => scope === rule || scope.startsWith(`${rule}.`))),
          `${type} in ${label}`,
        );
    }
  });
});
