/** `parallax lsp --help`. */
export const lspHelp = `Runs the language server, for editors other than VS Code.

Usage: parallax lsp [--stdio]

Options:
      --stdio  speak over standard input and output (the default)
  -h, --help   this help

docs/editors.md shows how to set up Neovim and Helix.
`;
